/// Family names from K to Z that are met in the Netherlands and are no Dutch word, without link words.
enum FamilyNamesKToZ {
    /// The names, in plain small letters.
    static let words = """
        kaandorp kaatee kabak kabir kacem kaczmarczyk kaczmarek kaczynski kaddouri kadirbaks kahsay kaihatu kajjou \
        kakisina kalff kalicharan kalinowski kalka kalkman kalloe kalma kalverboer kamara kambel kamerbeek kamerling \
        kamerman kamermans kaminska kaminski kamphof kamphorst kamphuis kampman kamps kamstra kanhai kannegieter \
        kante kanters kaplan kappelhof kapteijn kapteyn kar karaaslan karabacak karabulut karaca karacan karadag \
        karadeniz karagoz karahan karakas karakaya karakoc karakurt karaman karan karapinar karatas karatay karels \
        karijodikromo karimi karimov karreman karroum kars karssen karsten kartodikromo kartopawiro kartosen \
        kartowidjojo kasmi kasprzak kassmi kasteel kastelein katsma kaur kavak kaya kayaalp kayan kaymak kaynak \
        kazemi kebede keijser keijsers keijzer kelder kelderman keles kelkboom kempen kemper kempers kempes kenswil \
        keppel kerkhof kerkhoff kerkhoven kerssies kersten kerstens kertokalio keskin kessel kessels kesteren \
        keuning keur keurentjes keyzer khalaf khalfaoui khalil khalloufi khan khargi khattabi khodabaks khoesial \
        kidane kieft kiers kilic kilinc kirac kiraz kishoen kisoensingh kistemaker kizil kiziltas klaasen klaassen \
        klaassens klaver kleijn kleijnen kleijwegt kleingeld kleinhuis kleiweg klerk klerks klerkx kleverlaan klijn \
        klijnstra klinkenberg klinkhamer klompmaker kloosterboer kloppenburg kluijtmans kluiver klunder kneppers \
        knibbe knippenberg knoester knol knook knops knuttel kobus koc koca kocak kocaman kock kocyigit koehorst \
        koeijer koeiman koelewijn koelfat koelman koeman koendan koenders koene koenen koenis koers koetsier \
        koevoets kogeldans kokke kokkelmans koksal koldenhof kolenbrander kolk kolkman kollen kollenburg kolodziej \
        konieczny konings koningstein kooijman kooijmans kooistra koolen koolhaas koolstra koomen koopmans \
        koopmanschap koops koorndijk koot kooten kootstra kopec koppelman korkmaz kornelis koroma korpershoek \
        korsten kortekaas kortenhorst korteweg korthals kose kossen koster kosterman kouchi koudijs koudstaal \
        kousemaker kouwenhoven kovalchuk kovalenko kowalczyk kowalewski kowalik kowalska kowalski kowlesar koyuncu \
        kozak koziol kozlowska kozlowski kraaij kraaijenbrink kraaijeveld krabbenborg kragten kraijenbrink krajewski \
        kramer kramers kranenburg kransi kravchenko krebbers kreijger kremer kremers krijgsman krijnen krijnsen \
        krikke krist kroes kroese kroeze krol kroonenberg kropman kruger kruijer kruijf kruijssen kruijswijk \
        kruisselbrink kruit kruithof kruize kruizinga krupa kubiak kucharski kucuk kuhuwael kuijer kuijers kuijper \
        kuijpers kuijt kuin kuiper kuiperi kuipers kuiters kula kumar kupers kuperus kurban kurt kurtulus kuster \
        kusters kutlu kuzu kwakkel kwakman kwant kwarteng kwiatkowska kwiatkowski kwidama kwok laar laaraj laarhoven \
        laarman laaroussi laban lachkar lachman lachmon lacle laere lagendijk lagerweij lagerwey lahlali lai \
        lainsamputty lakhal lakhloufi lalbahadoersing lalji lalmahomed lalta lambers lambert lamberts lambooij \
        lambregts lamers lammers lammertink lammerts lampe lamrani landschoot landveld langedijk langejan langelaan \
        langenberg langendoen langenhuijsen langerak langereis langeveld lanjouw lansbergen lansink lanting laros \
        laskowski latour latuheru latuihamallo latumahina latupeirissa lau laurens lauwers lawalata lazaar lazrak \
        leatemia lebbink leede leeflang leenders leenheer leenman leensma leersum leest leeuwen leeuwenburg \
        leeuwerik leferink leijdekkers leijen leijendekker leijten leistra leito leiwakabessy lekatompessy lelieveld \
        lemmens lemstra lendering lenders lenferink lensink lenting leonora leppers lesiasel lettinga leung leusink \
        leussink lewandowska lewandowski lichtenberg liebrand liebregts liefting lier lieshout lievens lievense \
        ligeon ligtenberg ligthart ligtvoet lijnse lila lilipaly lim lima limahelu limpens limpt lin lindeboom \
        lindeman linders linger linschoten linskens linssen linthorst lippens lis lith littel liu lobbezoo lodder \
        lodewijk lodewijks loeffen loenen loermans logtenberg lohman lohuis lok lombardi lont looijen loonstra \
        loosdrecht looy lopez lorme louhenapessy loukili loupatty lourens louwers louwerse lubben lubberink lubbers \
        lubberts lucassen luhulima luidens luijben luijendijk luijk luijken luijten luikens luitjes lukassen luo \
        luten lutgens luttikhuis luttmer maabo maalderink maanan maanen maaren maarleveld maarschalkerweerd \
        maarseveen maaskant maassen maat maatman machado maciejewski mackaay macnack madarie madretsma maduro \
        maertens maes mahabali mahabier mahabir mahadew mahangi maharaj mahdi mahfoudi mahmood mahmoud mailoa \
        majdoub majewska majewski makhloufi makowski malik malinowska malinowski mallouki malsen manbodh mandemaker \
        mandemakers mandersloot mangal mangre mangroe mannaerts mansoor mansouri manuhutu manuputty manusama \
        marcelis marciniak marhe marijnissen marino marissen markovic markowski markus markvoort marques martens \
        martijn martina martinez martins martis marzouk masih massaoudi matahelumual mateman maters mathew mathijsen \
        mathijssen mathilda mathoera mathura matitaputty matos matser matthee matthijssen matulessy matuszewski \
        mazur mazurek mbaye mebrahtu mechbal medina meegen meekes meems meerman meertens meeteren meeuwisse \
        meeuwissen meeuwsen megen mehari mehmedovic meijboom meijer meijeren meijering meijerink meijers meijs \
        meinders meindersma meindertsma melfor melis melissen mellema melnyk melo melssen mendes mendez mendoza \
        mengesha mengistu mennen mensink mentink mercelina mercera merkies merode mertens mesbahi mesman messaoudi \
        mesters meteren metiary metin mettes metz meulenbeld meulenbroek meulenbroeks meulendijk meulendijks \
        meulenkamp meulens meulman meurs meuwissen mevissen meyer mezouari michalak michalski michels michielsen \
        middelkoop middendorp mierlo mijnders mil mimouni minderhoud minnaard minnema mirza misidjan misiekaba \
        moelands moerkerken moerman moertabat moeskops moestafa mohamed mohamedhoesein mohammadi mohammed mohamud \
        mohanlal mohseni mokhtari mokiem molenaars molendijk molenkamp molina mollema molleman monpellier monsanto \
        monteiro mooij mooijman mook moonen moorsel moradi morales moreira moreno moretti mossaoui mostert mouhouti \
        mousavi moussaoui moussati mouthaan mrabet mroczek mroz muhammad muijden muijs mujic mukhtar mulder mulders \
        mullekom munck munneke munnik murawski muskens mussche mustafa musters mutlu mutsaers mutsaerts naaktgeboren \
        naciri nagelhout nagtegaal nahumury naipal najafi najjar nandlal nanhoe nanlohy nanpersad narain nascimento \
        naseri navarro nazari nazir ndiaye nederhoff nederlof neeleman neervoort negash negassi nejjari nelis \
        nelissen nelom neves ng ngo nguyen nicolina nieboer niehof niekerk nienhuis niesink niessen nieuwenburg \
        nieuwenhoven nieuwenhuijs nieuwenhuijzen nieuwenhuis nieuwenhuizen nieuwenhuyzen nieuwkerk nieuwkoop nijboer \
        nijbroek nijdam nijenhuis nijhof nijholt nijhuis nijkamp nijland nijman nijmeijer nijs nijssen nikolic \
        nikolov nillesen nimwegen nirandjan nispen nistelrooij nistelrooy nkrumah nogueira noija nooij nooijer noom \
        noordam noordermeer noordhoek noordhof noordhuis noordman noordzij noorlander norbart noteboom notenboom \
        nouri nowak nowakowska nowakowski nowicki ntim nuijens nuijten nuis nuland nunes nur nusselder nussy nwosu \
        obeng obi obispo oduber oedairadjsingh oedit oel oemrawsingh oerlemans oers offermans offringa ofori ogbai \
        ogur oguz ohoiwutun oijen oirschot ojen okafor okbay okeke okkerse okonkwo okoro okumus okur oladipo olde \
        oldenbeuving oldenburger oldenhof olgun olijfveld olijve oliveira oliynyk olsthoorn olszewska olszewski \
        olthof olthuis omar omari omerovic ommeren onal oncu ooijevaar oomen oonincx oonk oord oorschot oortwijn \
        oosterbaan oosterhof oosterhuis oosterling oosterman oosterom oosterveld oosterwijk oosting oostra oostrom \
        oostveen opheusden opoku oppelaar oppers oppier oppong orie orsouw ortega ortiz oruc osch osei osinga osman \
        osse ossenbruggen ossewaarde ostiana ostrowska ostrowski otte otten ottens otterlo ouaali ouahabi ouald \
        ouali ouarrak ouaziz ouazzani ouchan oudriss ouhida oukbih oulad oulkadi ouwehand ouwerkerk overbeek \
        overdijk overgaauw overkamp overman overmars overtoom owusu oz ozbek ozcan ozcelik ozdemir ozdil ozen ozer \
        ozgen ozgur ozkan ozkaya ozkurt ozmen ozsoy oztas oztekin oztop ozturk ozyurt paalman paans paap \
        paardekooper paauw pacheco pagter pahladsingh pakvis pala palmen pals paltoe panday panneflek pansa \
        papadopoulos papilaja parinussa parlak parohi partoredjo pasman pasmans patel pattiapon pattiasina pattikawa \
        pattimukay pattinama pattinasarany pattiselanno pattiwael patty paulides paulissen paulusma pauwels \
        pawirodikromo pawironadi pawlak pawlowska pawlowski peek peeters pekdemir peker pektas pelgrom pellegrom \
        pelser pelt pelupessy penders pengel pennings pens peperkamp perdok pereboom pereira perez permeshwar \
        pesulima peters peterse petersen petri petrov petrova petrovic peulen pham phan pherai picauly pieternella \
        pieternelle pieters pieterse pietersen pietersz pietrzak pijl pijnenburg pijpers pinar pinas pinedo pinheiro \
        pinto pinxteren piotrowska piotrowski pires plantinga plasmans plender ploegmakers plomp pocorni poelma \
        poelman poels poelstra poeran poese pokie polak polat poldervaart polhaupessy poll polman polnaija pols \
        pommer ponsen poorthuis poortman poortvliet popa popescu poppe poppel poppema poppen posthuma posthumus \
        postma postmus potgieter pothoven potma pouw pouwels praamsma prempeh prinsen prinssen provence przybylski \
        puijk pultoo purperhart put puts qadir quak quant quaye querido quist qureshi raaij raaijmakers raaijman \
        raamsdonk raan raap raats raben rachidi rademaker rademakers radstake radu raemaekers rafaela raghoebar \
        raghoebarsing raghoenath raghosing rahimi rahman rahmani rahmouni rahou raji raktoe ramadhin ramaekers \
        ramaker ramakers ramautar ramautarsing ramcharan ramdas ramdhani ramdien ramdin ramdjan ramessar ramezani \
        ramgoelam ramjiawan ramkalup ramkhelawan ramkisoen ramlakhan ramlal ramos rampersad rampersadsingh ramsahai \
        ramsanjhal ramsaran ramsoedh ramsoekh randjietsingh rangoe rasenberg rasing rasker rasmijn rasouli ratering \
        rattan ravenberg ravensbergen ravenstein raza reede reedijk reekers reenen refos reijmers reijnders reijnen \
        reijrink reimerink reinders reindersma reinds reitsema reitsma remmelink remmers remmerswaal renes rengers \
        renkema rensen reterink reuvekamp reuver reuvers rewat reyes rezaei rezai rhazi rheenen rhijn ribbers \
        ribeiro richardson richters ridderbos riemens riemersma riemsdijk rienks rienstra rietberg rietdijk rietkerk \
        rietman rietveld rigter rijken rijkers rijksen rijnbeek rijnders rijpkema rijpma rijpstra rijsdijk \
        rijssenbeek rijswijk rikken riley ringelberg ringnalda ririhena ririmasse risakotta risamasu risseeuw ritoe \
        ritsema ritzen rivera rizzo robbemond robben robbers rocha rodrigues rodriguez roelands roelen roeleveld \
        roelfsema roelofs roelofsen roemer roerdink roessink roffel roij rojer rolink romero roobol roode roodenburg \
        rooij rooijakkers rooijmans roon roording rooseboom roosenboom roosmalen roovers rooy rosalia rosier \
        rosmalen rossum rotgans roth rothuizen rotteveel rouwenhorst rozeboom rozema rozenberg rozenbroek rozendaal \
        rozendal rozing ruijgrok ruijs ruijter ruijters ruitenbeek ruitenberg ruiz runia rutgers rutjes rutkowska \
        rutkowski rutte rutten saadat saadi sabajo sabbar sabiran sadat sadeghi sadik sadowska sadowski safi sagir \
        sahadew sahanaya sahertian sahetapy sahin sahinkaya sahuleka sahureka saidi saimima sain saka sakar sakin \
        salakory salampessy saleh salehi salem salhi salihovic salimi saling samadi sambeek sambo samseer sanchez \
        sanchit sandberg sanders sanderse sani sanli santana santing santos saptenno sapteno sapulete saracoglu \
        sardjoe sardjoepersad sarfo sari saridin sarigul sarikaya sarimanella sarioglu saris sark sarpong sarrokh \
        sastrodimedjo sato savas sayed saygin sayin schaafsma schaars schaefer schaeffer schaijk schaik schalken \
        schalkwijk schaper scharenborg schatorje scheele scheepens scheepers scheepstra scheffer scheffers scheltema \
        scheltens schendel schepers scherpenzeel schijf schijndel schilders schimmel schiphorst schippers schlosser \
        schmeits schmidt schmitz schneider schoenmakers schokker schols scholte scholten scholtens scholtes scholtus \
        schonewille schoonderbeek schoone schoonen schoonewille schoop schoorl schoot schoots schotborgh schouten \
        schouwenaars schouwstra schraa schram schrama schreuder schreuders schreurs schrijer schrijvers schroder \
        schroeder schroten schuiling schuitemaker schuiteman schuler schulte schulten schultz schulz schumacher \
        schuppen schurink schut schutte schutten schuurman schuurmans secgin sediqi seedorf seegers seelen sefrioui \
        segers selcuk sellam semeijn semeleer semlali senden sener sengers sengul senol sereke serghini serin sert \
        sesay settaf setten severijns sevim sewbalak sewbaransingh sewcharan sewgobind sewnandan sewnarain sewpersad \
        sewradj sewsahai sewtahal sezer shah shahbazi shaikh sharif sharifi sharma sheikh sheombar sheoratan \
        shevchenko shirzad siahaija siahaya siddiqui siebelink siebelt siebers siebesma siegers siemerink siemons \
        siersema sies sijbesma sijm sijtsma sikkema sikkens sikora sikorska sikorski sillie silvania simmons simoes \
        simonis simons simsek sinay singh sinke sinnema sinnige sipma sital sitaldien sitanala sitaram sivri sjouken \
        slaa slagers slagter slangen slegers slenders slijkhuis slob sloots slootweg slotboom sloten slotman sluijs \
        sluijter sluiter smeding smeekens smeele smeenk smeets smelt smet smids smidt smink smit smits smorenburg \
        smulders snellen snijders snippe snoeck snoeij snoeijs snoeren soares sobczak soebhag soechit soekardjo \
        soekarno soekhai soekhlal soekhoe soekraj soerdjan soeters soethout sohilait sokolowski solak solissa solmaz \
        solomon soltani somai sommer somohardjo sonmez sonneveld soons sopacua sopaheluwakan sopamena soplanit \
        sordam soto souisa soumokil sousa souza soylu soyturk spaan spaans spaendonk spanjer spekman spiering \
        spierings spijkerman spijkers spit spoelstra sporken sprangers spreeuwenberg sprenger sprong spronsen \
        spruijt staalduinen stadhouders stamhuis stankiewicz stappers statie stavast staveren steegh steeghs \
        steehouwer steeman steenbakkers steenbeek steenbergen steenhuis steenis steenkamp steenman steensma \
        steenstra steentjes steevens steffens stegeman stegink stehouwer stekkel stepien sterenborg sterkenburg \
        stevens stiekema stienstra stigter stiphout stjeward stobbe stoffels stoffers stoica stokkel stokman \
        stokmans stolte stolwijk stolze stoopman stoter stouten stoyanov straathof straatman straten strating \
        stratum straver streefkerk strien striepen strijbos strijbosch strijdhorst strik strikwerda stroet stroeve \
        stroo strous struijk stuij stuijt stutterheim suares suarez subasi sucu sulbaran suljic sulvaran sumer \
        sumter supusepa suzuki swaaij swaans swaef swagemakers swarte swarts swinkels sybrandy sylla symor szabo \
        szczepanska szczepanski szewczyk szulc szymanska szymanski szymczak tadesse tahalele tahamata tahapary \
        tahiri tahitu taihuttu tajik talahatu talbi talhaoui tamaela tammes tamminga tanaka tanamal tanasale \
        tangelder tanriverdi taoufik taouil tasci tasdemir taskin taskiran tastan tasyurek tatar tatenhove tavares \
        tazelaar teeffelen teeuwen teeuwisse teixeira teke tekeli tekin tekle telgenkamp telkamp telli telussa temel \
        temiz tempelman tenhaeff tenhagen tepe tepper terlouw termaat terpstra terwiel terzi tesfai tesfamariam \
        tesfay tesfaye tetelepta tetik teuben teunis teunisse teunissen tewarie tewolde thakoersingh theeuwes \
        theunissen thiel thijs thijssen thode tholen thomassen thoolen thuijs tibben tichelaar tichelman tiekstra \
        tieleman tielemans tielen tiemens tiggelaar tijhuis tijssen tillema timmermans timmers tinnemans tirbeni \
        tiryaki titaley titarsolej titulaer tjin tjoelker tjon tjongtjinjoe tkachenko todorov toelsie toisuta toker \
        tolsma tomasoa tomasowa tomaszewski tomczak tongeren tonkens toonen toonstra topal topcu topper toprak \
        torres tosun toufali toure toussaint touzani traore treurniet tricht trigt trinh tromp troost tsegay \
        tuanakotta tuasela tufan tuijl tuijnman tuinman tuinstra tujeehut tunc tunca tuncel tuncer tupamahu turgut \
        turkenburg turkmen turkoglu twaalfhoven tweehuijsen twigt twumasi ubachs ucar uckun uffelen uijen \
        uijterlinde uijttewaal uitdehaag uiterloo uiterwijk uittenbogaard uktolseja ulden uludag ulus ulusoy unal \
        unlu unsal ural urbanski ursem uslu usmany usta utens uyanik uygun uysal uyttenbroek uzun valburg valdez \
        valentijn valkema valkenberg valks valstar vandenberg vanderlinden vanderveen vandijk vankan vanwijk vargas \
        varol vaseur vasquez vaz vazquez veeman veenema veeneman veenhof veenhoven veenhuis veeninga veenman \
        veenstra veerkamp veerman vega veger vegter velde veldhoen veldhuis veldhuizen veldkamp veldman veldsink \
        veldwijk velthoven velthuis velthuizen veltkamp veltman veltmans velzeboer velzen venema venetiaan venhorst \
        venhuizen venneman vennik venrooij ventevogel verbaan verbakel verbeeck verbeek verbeij verberk verberkmoes \
        verberne verboom verboon verbraak verbrugge verbruggen verburg verburgt verdaasdonk verdam verdonk \
        verdonschot verduijn verduin vergeer vergeest vergeldt vergouw vergouwen vergunst verhaag verhaar verhaegh \
        verhage verhagen verhagt verhallen verhees verheggen verheij verheijden verheijen verheul verhey verhoef \
        verhoeff verhoek verhoeks verhoeven verhoog verhorst verhulst verkaaik verkade verkaik verkerk verkleij \
        verkley verkooijen verkroost verkuijl verkuijlen verkuil verkuilen verlaan verlaat verleun verlinden vermaas \
        vermaat vermast vermeer vermeij vermeijden vermeulen vermolen vermue vernooij vernooy verploegen verra \
        verschoor verschueren verschure verschuren verschuur verschuuren versluijs versluis versluys verstappen \
        versteeg versteegen versteegh versteeghen versteegt verstegen verstraaten verstraeten verstraten vertegaal \
        verton verveer verweij verwey verwoerd verwoert vessem vesseur vestering vestjens vieira vierbergen \
        viergever vijfhuizen vijfvinkel vijverberg vilsteren vinke vishnudatt visschers vissers vlaming vleeming \
        vleeshouwer vleeshouwers vliegenthart vliet vlietstra vlijmen vloet vlot vo voermans voesenek voets vogelaar \
        vogelzang volbeda volkerink volkers vollebregt vollering volman vonk voogd voorberg voorbrood voorhoeve \
        voorn voorst voorthuizen voortman vorstenbosch voskamp voskuil voskuilen vosman vosmeijer vossebeld vossen \
        vreeburg vreede vreeken vreeman vreeswijk vreeze vrieling vriens vriesde vriezema vrind vroegop vroomen \
        vroonhoven vrutaal vu vugt vuijk vuik vural vuuren vyent wagemaker wagemakers wagemans wagenaar wagenaars \
        wagenvoort wagner wahabi wahidi wairata walczak walraven walstra walter walters wamel wams wanders wang \
        wanrooij wansink warmenhoven warmerdam warnaar warsame wasilewski wassenaar wassenberg wassink wattilete \
        wattimena wattimury wattingen weber weening weenink weerdenburg weerdt weerman weerts wegberg wegkamp wegman \
        weijenberg weijermans weijers weijman weijmans weima weitering welday weldemichael welling wellink welten \
        welters wely wendel wensink wentink wentzel werkhoven werkman wermink wernars wesseling wesselink wesselius \
        wessels westbroek westdijk westenberg westenbrink westendorp westera westerbeek westerhof westerhuis \
        westerink westerlaak westerlaken westerman westerveld westerweel westhof westhoff westra westrik wetering \
        wettum wetzels weustink wever wevers wezenberg wichers widdershoven wieczorek wiegers wiegman wielaard \
        wieland wielinga wieman wientjes wierda wierenga wieringa wieringen wiersema wiersma wierstra wiertz wigman \
        wijdenbosch wijk wijma wijmenga wijnands wijnen wijngaard wijngaarde wijngaarden wijngaards wijnhoven wijnja \
        wijnker wijnsma wilbrink wildeboer wildenberg wilgenburg wilk wilken wilkens willekes willems willemse \
        willemsen wilmink wilms wilting windzak winkelaar winkelman winkelmolen winkels winklaar wirht wisniewska \
        wisniewski wissink with witjes witkamp witkowska witkowski witlox witt witteman wittenberg witteveen woensel \
        woerkom woertman wojciechowska wojciechowski wojcik wolberink wolbers woldendorp woldu wolfert wolfkamp \
        wolfs wolfswinkel wolsink woltering wolters wolthuis woltinge woltjer wongsodikromo wongsoredjo wordragen \
        worku wouda woudstra wouters woutersen wozniak wrobel wroblewska wroblewski wu wubben wubs wuijts wulms \
        wysocki wytsma xu yaakoubi yachou yahyaoui yakubi yalcin yaldiz yalvac yaman yanar yang yanik yasar yasin \
        yavas yavuz yazgan yazici yeboah yemane yesil yesilyurt yetim yeung yigit yildirim yildiz yildizhan yilmaz \
        yilmazer yip ykema yohannes yondem yorulmaz yousefi ypma ytsma yu yuce yucel yuksel yurt yurtseven yusuf \
        zaalberg zadran zaher zahraoui zaidi zajac zakarya zakouri zakrzewski zalewski zamani zandbergen zandstra \
        zandvliet zanten zaoui zawadzka zawadzki zeefuik zeegelaar zegers zeijl zeijlen zeilstra zeinstra zekhnini \
        zeldenrust zelm zemichael zengin zerai zerouali zevenaar zevenbergen zeybek zhang zhao zheng zhou zhu ziani \
        zielinska zielinski zielman zijderveld zijll zijlmans zijlstra zijp zimmerman zinhagel ziolkowski zoelen \
        zoetebier zoeteman zoetemelk zonderland zonnenberg zonneveld zoomer zorlu zougagh zouhri zoutendijk zuidema \
        zuiderveld zuiderwijk zuidgeest zuidhof zuijderwijk zuijdwijk zuilen zuk zundert zuurbier zuurveld zuylen \
        zwam zwartjes zweerink zweers zwet zwetsloot zweverink zwiers zwieten zwijnenburg
        """
}
