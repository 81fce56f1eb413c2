/// Family names from A to J that are met in the Netherlands and are no Dutch word, without link words.
enum FamilyNamesAToJ {
    /// The names, in plain small letters.
    static let words = """
        aalbers aalbersberg aalderink aalders aalst aardema aarle aarts aartsen abarkan abbink abdelaoui abdelkaoui \
        abdellaoui abdi abdulkadir abdullah abdullahi abdulrahman abebe abels abma aboikoni abouali aboutaleb abraha \
        abrahams abrahamse acar achahbar achbari acheampong achouitar achterberg ackermans adamczyk adamski adan \
        adebayo adema aden adhin adipi adjei adnane adolfs adriaans adriaanse adriaansen aerts afkir afolabi \
        afonsoewa agema agyeman agyemang aharchi ahmadi ahmed ahmidouch aissati ajouaou akbari akbas akbulut akca \
        akcay akdag akdeniz akdogan akgul akgun akhiat akin akinola akkaya akkerman akkermans akkouh akkrum akkus \
        akman akrouh aksoy aktas aktepe akyildiz akyol akyuz alami alaoui albayati albayrak alberda albers alberto \
        alberts albertsen albertsz alblas alderliesten aldin algoe alhassan alibux alkan alkema allouch almeida \
        alnajjar aloeboetoe alshami altan altena altin altindag altink altintas altun altuntas alves amania amanuel \
        amatkarijo amatsoerdi amelink ament amezian amghar amhaouch amiri ammersingh amoako amoksi ampofo amrani \
        anakotta andela andom andrade andriessen andrzejewski ankersmit ankomah annouri ansah ansems antersijn \
        antonissen antwi aouragh apaydin aponno appelman appels appiah araya arbaoui arends arendsen arens ariens \
        arikan arkesteijn arntz aroui arrahmani arrindell arslan arthur asabina asamoah asante asare asbai asfaha \
        asgari ashraf aslan asmelash asperen asrih assaidi asselbergs asselt assink asten atalay atas atasoy atay \
        ates atmani attahiri attaibi augustijn auping autar avci avdic awad ayaz aydemir aydin aydogan aydogdu aygun \
        ayhan aykut aytekin azaoui azarkan aziz azizi azzaoui azzouz azzouzi baaij baarda baaren baarle baart \
        bachiri badal badaoui badloe baghdadi bahaddou baidjoe bakel bakels bakema bakhtiari bakhuis bakhuizen baki \
        bakkali bakkaoui bakkenes bakkeren bakkers bakkouri balci baldew baldewsingh balen balentien balinge balkema \
        balkenende baltus balvert banning bansi baran baranowska baranowski barbosa barendregt barends barendse \
        barkaoui barros barry bartelds bartels barten barzani basar basaran bashir baskaya bastiaans bastiaansen \
        batista battjes bayar baykal bayrak bayraktar bayram bednarek beekhuis beekhuizen beekman beekmans beelen \
        beenen beens beerends beerepoot beers begovic beijer beijers beijersbergen beintema bekele bekkaoui bekkema \
        bekkers bektas belaarbi belarbi belder belghazi belhadj belhaj belkacem belkasmi bellahsen belmokhtar \
        benabbou benabdellah benabdesslam benaissa benali benallal benamar benchikh bendadi bendaoud benders \
        benhaddi benhaddou benhamida benjelloun benkaddour benkhadra benmoussa bennani bensaid benschop benslimane \
        bentaleb benthem benyahia benyaich benzakour bereket berends berendse berendsen berenschot bergers \
        bergervoet berghuis bergman bergmans bergsma berhane berkani berkelaar berkelmans berkhof berkhout bernabela \
        bernadina bernards berrada bertens beukema beumer beuningen beunk beusekom beuving bevers beyene bezemer \
        bhaggoe bhagwandas bhagwandin bhagwat bhoelan bhola bianchi bie biemans bierens biermans biernacki biervliet \
        biesheuvel biesterveld bihari biharie bijkerk bijlsma bijlstra bijma bijvoet bilgi bilgic bilgili bilgin \
        bilir bingol birinci birol bisessar bissessur biswane blaauw blankenstein blankers blansjaar blaszczyk \
        bleeker blekemolen blijd blokdijk blokhuis blokland blokzijl blom blomberg blommers boadu boakye boateng \
        boed boedhoe boedhram boeijen boekel boekema boekhoudt boekhout boelens boelhouwer boelijn boender \
        boendermaker boerema boerma boermans boersen boersma boeve bogaard bogaards bogaerts bogers bokhorst bolhuis \
        bolt bolten bondarenko bonekamp bonnema bonsu bontekoe boogaard boogaerts boogert booij boomsma boonen \
        boonstra boorsma bootsma borges borgman borkowski borsboom bosch boschma boschman bosma bosman bosmans \
        bosscher bosschers bossink bostan boswijk botma bottse bouabdellah bouali bouazza bouazzaoui bouchaib \
        bouchiba bouchikhi boudouh boughaleb bouhali bouhkim boujida boukhari boukhizzou boukhriss bouksim \
        boulahrouz boulaksil bouma bouman boumans boumazoughe bourass boussaid boutahar boutaib bouter bouwens \
        bouwer bouwhuis bouwman bouwmans bouwmeester bouyaghjdan bouzerda bouzian bouziani bouzid bouzidi boxem \
        boyko boyraz boz bozdag bozkaya bozkurt braafheid braakman braam braat brahim brandenburg brandsma brandt \
        brandwijk bree breedveld breeman breemen breinburg breman breukelen breukelman breuker brie brijmohan \
        brinkhof brinkhuis brinkman brinkmann brito brocken broeders broekema broekhoven broekhuis broekhuizen \
        broekman broeksma broers brouwers bruggeman bruggen bruggink brugman bruijn bruijnis bruijns bruins bruinsma \
        brummelen brunings brunswijk brusse buchner bui buijs buijtenhuis buis buitenhuis buiter bulbul bulten bulut \
        buning bunnik burggraaf burghout burgman burgmans burnet butt buuren buurma buurmans cabral cagan cakar \
        cakir cakmak calik caliskan calister cam camara campen candan canpolat cansever capelleveen cardoso carkci \
        carvalho casseres castelen castro cats ceesay celebi celik cengiz ceran cetin cetinkaya cevik ceylan chaara \
        chahbari chaibi chan chander chandrikasing chaouch charif chatou chaudhry chedi chen cheng chentouf chergui \
        cherkaoui cheung chmielewski chocolaad chotkan chotoe chouaf chow chung cicek cieslak ciftci cijntje cil \
        cinar cisse claasen claassen claes claessens clarinda cleijne clemens clement clercq clerk coban codfried \
        coenen coffie cohen cokgezer colak colenbrander colijn colombo compagne comvalius coninck conquet constancia \
        constansia conteh conti coolen coopmans coppens coppes cornelisse cornelissen correia corstens coskun costa \
        couperus cramer creemers cremers croes crommentuijn croon cruden cruz cuales cuijpers cunha czajkowski \
        czarnecki czerwinski daal daalder daalmans daamen daams dabrowska dabrowski daele dagci dagdelen dagdeviren \
        dalem dalhuisen dalmeijer dalmolen damen damman damstra dang daniels dankers danso daoudi darraz dassen \
        davelaar debesay deelstra degens dekens dekker dekkers delgado delic delissen dellemann demir demiral \
        demirbas demirci demirdag demirel demirhan demirkan demirkaya demirkol demiroz demirtas demmers denissen \
        deniz dere derkaoui derks derksen derkzen dervis deurloo deursen deurwaarder dhanes dhanpat diallo dias \
        diekstra dieleman dielemans diepenbrock diepenbroek diepeveen dierckx diest dihal dijkema dijkgraaf dijkhof \
        dijkhuis dijkhuizen dijkman dijkmans dijksterhuis dijkstra dikici dikmen diks dilek dilrosun dimitrov dinc \
        dincer dingemans dinteren dinther diop dirie diriye dirks dirkse dirksen dirksz dirkx dobbelaar doekhi \
        doelahasori doelder doest dogan doganay dogru dogruer dogterom dolman domanski dommerholt donkers \
        donkersloot donmez doorenbos doornbos doppenberg douma douwes douwsma drammeh draoui drenten drenth drenthen \
        driel dries driesen driessen drimmelen driouch drissi druijf drunen duarte dubois duda dudek duijn duijnstee \
        duijvenbode duin duinker duinkerken duivenvoorde duivenvoorden dulam duman dumas dumitru duong durak duren \
        durgun durmaz durmus dursun duursma duyvestein dwarka dyck ebbers ebbing ebbinge ebrahimi eck eckhardt \
        edelenbos edelman edens edriouch eduards eeden eefting eekelen eekhout eelkema eelman eendragt eenink eerden \
        eerens eersel egberts egeraat eggens eggermont eggink egmond ehlers eijck eijgenraam eijk eijkelenboom \
        eijkelkamp eijkman eijsink eikelboom eikelenboom eisden ekici ekinci elabbadi elaissati elamrani elbakkali \
        elbers elbouazzaoui elderhorst elders elferink elghazi elhaddad elhage elhamdaoui elidrissi eliens elings \
        elkhattabi ellenbroek elmaci elmas elmi elmoussaoui elouakili elouali elshof elsinga elst elzinga emanuels \
        emerenciana emmens emmerik engbers engbersen engberts engelbrecht engelen engelenburg engelhart engels \
        ennajari enting eraslan erbas ercan erdal erdem erdogan eren ergin ergul ergun erkan erkek erkelens eroglu \
        erol errachidi ersoy ertas ertekin erturk esajas esch esen esposito essabri essaidi essche essenberg essers \
        esteves estifanos esveld ettahiri evci evenhuis everaars everaarts everaert evers eversdijk everts evertse \
        evertsen evora ewijk eyck eze faassen faber faouzi farah farissi farooq fassi feenstra feijen feitsma felida \
        fennema fernandes fernandez ferrari ferreira ferwerda fessehaye fettah fictoor fijnaut fikkert filali filius \
        filiz fingal fluit fofana fokkema fokkens folkers folkersma folkerts fonseca fonteijn forster fortes franca \
        franken frans fransen franssen frantzen fraser frederiks fredriks freitas freriks frijns frimpong friso \
        fuchs fuhler gaasbeek gajadhar gajapersad gajewski galema galenkamp gameren gangadin ganpat garcia garritsen \
        gebre gebrehiwet gebremariam gebremedhin gebremeskel gebreselassie geelen geelhoed geerdink geerligs \
        geerlings geerman geerts geertsema geertsma geffen gemert genc genderen gennep georgiev geraedts geraerts \
        gerards gerbens gerrits gerritse gerritsen gerritsma gerven gerwen geurts geurtsen geus gezer ghafari gharbi \
        ghasemi ghazouani ghebremichael ghebreyesus ghisaidoobe ghorbani gielen gielissen gier giesen gijsbers \
        gijsbertsen gijzen gilissen gillissen gils ginkel girdhari girigoria girigorie girjasing girma girmay \
        glastra glazenborg glowacka glowacki gobardhan gobind goedegebuure goedkoop goeij goeloe goemans goerdat \
        goerdin goesinnen goessens gok gokce gokcen gokdemir gokmen gokoel goksu gomes gomez gommers goncalves \
        gonzalez gooijer gool goossen goossens gopal gorp gorska gorski gortemaker gorter goudsmit goudswaard \
        goverts graafland graafsma grabowska grabowski graeff grauw gravemaker gravesteijn grevink griffioen \
        grijpstra grimbergen grinsven grobben groenen groenendijk groeneveld groeneweg groenewegen groenewoud \
        groenhof groenveld groof grootenhuis groothuis grotenhuis gruijter gruijters gruyter guennoun guerrero guijt \
        gul gulec guler gulik gulmez gulsen gultekin gummels gumus gunay gundogdu gunduz gunes guney gungor \
        gunnewijk gunsing gupta gurbuz gurel gursoy gutierrez guven guvenc guzel gyamfi haaften haagen haagsma haak \
        haaksma haaren haarman haarsma haartsen haasnoot habbouch habibi habte habtemariam hacioglu haddad haddaoui \
        haddou haddouch haddouchi hadri haeften haes hafidi hageman hagemans hagens hagos haidari haile hailemariam \
        hailu haji hajji hakimi hakkert hakvoort halbersma halilovic halma halteren hamdaoui hamdi hamelink hamersma \
        hamersveld hamid hamidi hammouch hammouchi hamont hanegraaf hanekamp hannaoui hanoeman hansen hanssen \
        haperen hardeman harkema harkhoe harms harmsen harmsma harpal harrak harroui harteman hartgers hartman \
        hartsuiker hasanovic hashemi hashi hassan hassani hassnaoui hassouni hattem haulussy haveman haverkamp \
        haverkort havinga hayta heemskerk heemstra heerde heerden heerema heeren heeringa heersema heeswijk heezen \
        hegeman heijblom heijboer heijden heijkoop heijmans heijne heijnen heijst heijstek heijster heikens heikoop \
        hein heinen heins heinsbroek heintz helder hellinga helmers helmich helvoort hemmes hendrickx hendriks \
        hendrikse hendriksen hendrix hengeveld hennekes hensema hensen herk hermans hermens hermsen hermus hernandez \
        herpen herrera herwijnen heskes hesseling hesselink hessels hest hettinga heukelom heukels heusden heuvelman \
        heuvelmans heuver heuzen heyboer heymans hezik hiemstra hijmans hilbers hilgers hilhorst hilten hintum hira \
        hirasing hissink hiwat hizli hobbelen hodzic hoekman hoeksema hoeksma hoekstra hoenderdos hoesenie \
        hoevenaars hofland hofman hofmans hofmeijer hofstede hofstee hofstra hogenboom hogendoorn hogenes hogenkamp \
        hogervorst hoitema hollander hollemans holsappel holterman holthuis holthuizen holtrop holtslag homan \
        homburg hommes honig hoogakker hoogenboezem hoogenboom hoogendijk hoogendoorn hoogerwerf hoogh hoogland \
        hooglander hoogma hoogsteen hoogstra hoogstraten hoogvliet hooijdonk hooijer hooijmans hoornstra hopman \
        hoppenbrouwers hordijk horssen horstman hosseini hosseinzadeh houari houben houtman houtsma houtum houweling \
        houwen houwers hovenkamp hovestad hoving hristov hu huang hubers huberts hufken huiberts huijbers huijberts \
        huijbregts huijgens huijs huijser huijsman huijsmans huijzer huisman huismans huisstede huiswoud huizenga \
        huizer huizinga hukom hulsbos hulshof hulsman hulstein hulten hulzebos hummel hummelen hurkmans husic husken \
        hussain hussaini hussein hutten huurman huwae huynh hylkema ibrahim ibrahimi icen idema idrissi idsinga \
        iedema iersel ijpelaar ikhlef ilhan imming inal inan ionescu ipek ipema iperen ippel iqbal isenia ishaak \
        isik iskender islamoglu isse ittersum ivanov ivanova ivens jaarsma jaarsveld jaber jabini jablonska \
        jablonski jabri jacobi jacobs jacobse jacobsen jaddi jadnanansing jafari jagbandhan jagers jagersma jagesar \
        jaggan jaggernath jagroep jagt jairam jakubowska jakubowski jallow jama jamali janga jankie jankipersadsing \
        jankowska jankowski janse jansen jansens jansma janson janssen janssens jansz janzen jaouhari jarmouni \
        jaspers jaspersen jaworska jaworski jelsma jense jensen jeuken jeurissen jhagroe jhinkoe jibodh jimenez \
        jiskoot jochems jochemsen jongbloed jongejan jongeling jongeneel jongeneelen jongenelen jongerius jongh \
        jongkind jongman jongmans jongsma jongste jonis jonk jonkers jonkman jonkmans jooren joosse joosten joostens \
        jordaan jordans jorissen jorritsma josefa jovanovic juffermans jurgens jurrius
        """
}
