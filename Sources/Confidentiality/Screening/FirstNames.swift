/// First names that are met in the Netherlands and are no Dutch word, in plain small letters.
enum FirstNames {
    /// The first half of the alphabet.
    static let aToJ = """
        aad aafje aaltje aaron aart aartje abdallah abdel abdelaziz abdelghani abdelhadi abdelhak abdelhamid \
        abdelilah abdelkader abdelkarim abdellah abdellatif abdelmajid abdelmalek abdenbi abderrahim abderrahman \
        abdeslam abdi abdirahman abdirizak abdou abdul abdulkadir abdullah abdullahi abdulrahman abe abeba abel \
        abena abid abir abraham abrehet achmed achraf ada adem adil adila admir adnan adriaan adriana adrianna \
        adrianus adrie adwoa aerjen afia afifa afra agata agatha agnes agnieszka agnieta agus ahlam ahmad ahmadullah \
        ahmed ahmet aicha aiden aisha aissa aissatou akin akosua akram aksel ala alaa aladdin alard albert alberta \
        albertus alec alejandro aleksander aleksandr aleksandra alemayehu aletta alex alexander alexandra alexandre \
        alexia alfons alfonso alfred ali alia alican alice alicja alida alie alieu aline aliya allard almaz alp \
        alper alvaro alwin ama amadou amal amanuel amar amara amber amela amelie amer amil amin amina aminata amine \
        amir amira amjad ammar amra amy ana anas anass anastasia anastasija anatoly andre andrea andreas andrei \
        andres andries andriy andrzej aneta angela angelica angelique aniel aniela anil anis anisa anissa anita anja \
        anjali anke ankie anna annabel anne annefleur anneke annelieke annelien annelies annelot annemarie annemiek \
        annemieke annette annick annie anniek annika anouk anoushka ansje anthony antje antoinette anton antonia \
        antonio antoon anwar aras ard arda arend arian ariane arianne arif aris arjan arjen arjo arjun arkadiusz \
        arman armin arnaud arno arnold arnoud arnout aron artem arthur arti artur aruna arwa asad asha ashanti \
        ashley ashwin asif aslan asli asma asmae assia aster astrid atakan atie atilla auke aukje aurelia avni awet \
        axel aya ayaan ayan ayanle ayat ayhan aylin ayman ayoub ayse aysegul aysel aysun ayten ayub aziza azize azra \
        azzedine babette bachir badia badr bahar bahija bahri bakr bambang bao baran barbara barend baris bart \
        bartek bartlomiej bartosz basak basel bashar bashir basma bassam bastiaan bastian batoul batuhan bayram \
        beata beatrijs beatriz beau begum behnam behrouz behzad bekir belgin belinda benaissa benjamin benno benny \
        bente benthe berat berber berdien bereket berend berfin berhane berivan berk berkan berkay bernadette \
        bernard bernd bernhard bernice berta bertha bertus betsy betty beyza bhagwan bharat bianca bibi bijan bilal \
        bilge binh biniam birgit birol bjorn blazej boas boaz bogdan bogdana bogumila boguslaw bohdan boleslaw boris \
        borys boubacar bouchra boudewijn boujemaa boutaina bowie bozena brahim bram brechje brechtje bregje brenda \
        brent brian brigitte britney britt brooke bruna bruno budi bulent burak burcu burhan burt busra cagla caglar \
        cahit caleb camila cansu carel caren carina carine carla carlijn carlo carlos carmen carola carolien \
        caroline carry cas casper catarina catharina cato cecile cecilia cedric cees celeste celine cemal cemil \
        cemile cengiz ceren cevdet ceyda ceylan cezary chadi chafik chahid chaib chaima chaimae chakib chandra \
        chandrika chanel channah chantal charelle charlene charles charlie charlotte chase chavelly cheikh cherif \
        chevelle cheyenna cheyenne chidi chiel chinedu chioma chloe choukri christa christel christiaan christian \
        christien christina christine cihan cihat cindy claartje clara clarence claudia claudio clemens clifton \
        clyde cody coen cole colette colin collin conny coos cora corina corine corinne cornelia cornelis corrie \
        corry corstiaan cosmin costel crista cristiano cristina cuneyt cynthia cyriel czeslaw daan daantje dagmar \
        daisy dalila damian damir damla dana dani daniel daniela danielle danilo danique danny danuta daoud daphne \
        daria dariush dariusz dave davi david dawid dawit debbie deborah deepak dejan delano demi demy denise deniz \
        dennis derek derin derk derya desiree devika devin devran dewi dex dexter dez dharma diana diane diederick \
        diederik diego dieuwertje dieuwke dilan dilara dilek dimitar dimitri dinand dincer dineke dinesh dingeman \
        dino dionne dirk dirkje ditmar djamal djamila djay djayden djoeke dmitri dmitry dmytro dogan dogukan dolf \
        dominik dominique donald donna dorien dorine doris dorota dorothea dorus dounia dounya douwe dragan dragos \
        duarte duco duncan dusan duuk duygu dwight dylan dylano ebbe ebru ecem eda eddy edgar edin edith edo edson \
        eduard eduardo edward edwin edyta eefje eefke efe egbert ege-dummy elena elham eliah elian elias elif \
        elifnur elin eline elisa elise eliyah eliza elizabeth ella elle ellen ellis elly elmas eloy els elsa elsbeth \
        elselien elsemieke elsje elton elvedin elvira elzbieta emeka emiel emil emilia emilie emilio emily emin \
        emina emine emir emma emmely emmy emrah emre endang enes engelbert engin enrique enzo eray ercan erdal erdem \
        eren ergin ergun erhan eric erica erik erika erkan ermias erna ernst erol errol ersin ertan ertugrul erwin \
        esen eser esin esma esmatullah esmee esmeralda esra esteban estelle ester esther etienne eugene eugenie eva \
        evelien evelina eveline evelyn evert evie evin evy ewa ewald ewelina ewoud eyob eyup ezgi ezra fabian \
        fabiana fabienne fabio fadi fadila fadma fadoua fahd fahima fahrettin faical faisal faiza famke farah fares \
        farhad farhan farid farida farouk farshid farzad fatemeh fatih fatiha fatima fatimah fatime fatma fatmanur \
        fatna fatos fatou fatoumata fatuma fawzi fay faysal federico fehmi feike felicia feline felipe felix fem \
        femke femmie femmy fenna fenne ferdi ferdinand ferhan ferhat feride ferit fernanda fernando ferry fessehaye \
        fethi feyza fidan fien fiene fikret fikri filip filmon finley finn fiori firat firdaous firdaus firouz \
        fitsum flip-dummy floortje florian florin floris flynn fokke fokko folkert fouad fouzia francesca francesco \
        francien francine francis francisca francisco franciszek frank frans fransje fred freddy frederik frederique \
        freek freekje freweini frits froukje furgel furkan fynn gabriel gabriela gabriella gaby gamze ganesh garrel \
        gebre geert geertje geertrui geertruida geesje geeta genet genowefa georgi gerald gerard gerarda gerben \
        gerbrand gerda gerdien gerhard gerjan gerlinde germa gerrie gerrit gerritje gert gertjan gertrud gertrude \
        gerty gheorghe ghirmay gideon gijs gijsbert gijsje gilberto gina ginny giorgio giovanni giovanno gisela \
        giselle gita giulia glenn godelieve godfried gokce gokhan golnaz gonul gonzalo goof goos goran gosse govert \
        grace grada grazyna greet greetje gregory greta gretha grietje grzegorz guido guilherme guillermo gul gulay \
        gulcan guler gulhan gulsah gulsen gulsum gulten gunay guray gurkan gustavo guy gwen gwendolyn gwenn haben \
        habib habiba habte habtom hacer hadi hadija hafid hafida hafsa hagos hailee hailemariam hailey haitam hajar \
        hajer hakan hakim hakima hala halil halim halima halime halina hamed hamid hamida hamit hamza hanan hanane \
        hande hanife hanna hannah hanne hanneke hannie hanny hans haris harish harm harmen harold harrie harriet \
        harry hartger harun hasan hassan hassna hatice hatim hayat haydar hayden hayriye hector hedi hediye hedwig \
        hedy heel heidi heiko heino hekmat heleen helen helena helene hella helma helmut hendra hendrik hendrika \
        hendrikje hendrikus henk henkjan hennie henny henok henri henriette henrike henrique henryk herbert herman \
        hermien hermina hernan hesdy hetty hicham hicran hidde hielke hilal hilbert hilda hilde hildegard hilly hind \
        hira hiwet hoang hodan hossein houcine houda houria houshang houssam hristo hubert hubertus huda hugo hui \
        huib huibert hulya humeyra humphrey hung hunter huong husamettin huseyin husna husnu hussain hussein huub \
        ibou ibrahim ibtissam ida idil idris idriss iefke ieke ifeanyi ignace ignacio igor ihsan ikechukwu iklas \
        ikram ilham ilhan ilias ilja ilker ilknur ilona ilse ilyas ilyass imad iman imane imen imene imke imran imre \
        ina inan inaya inci indira indra indradj indy ineke ines inez inge ingeborg ingrid ioana ion ionut irem \
        irena irene irfan iris irma iryna isa isaac isabeau isabel isabella isabelle isaias isha ishaq ismael \
        ismahan ismail ismet isra issa issam iulia ivan ivanka ivar ivaylo ivo ivonne ivy iwan iwona izabela izzet \
        jaafar jaap jabir jacco jace jacek jack jackie jacky jacob jacoba jacobus jacqueline jacques jad jadwiga \
        jafar jagdish jaimie jaimy jairo jaivy jake jakub jalal jalil jamaa jamairo jamal james jamie jamil jamila \
        jamshid janet janina janine janna janneke jannes jannetje jannie janny jantien jantine jantje janus janusz \
        jaouad jari jarne jarno jaron jaroslav jaroslaw jasmijn jasmin jasmina jason jasper jaswant javad javier \
        jawad jax jay jayce jayda jayden jaydey jaylano jaylen jaylinn jayson jazz jean jeanet jeanine jeannette \
        jeff jeffrey jelena jelle jelmer jelte jenna jennah jennie jennifer jenny jens jeremiah jeremy jermaine \
        jeroen jerom jerome jerrel jerry jerven jerzy jesper jesse jessica jessie jetske jette jetty jihad jihane \
        jill jim jimmy jing jip jitske jitte jo joachim joah joan joanna joanne joao joaquim joaquin jochem jochum \
        joeke joel joep joey johan johanna johannes johannis john johnathan johnny johny joke joko jolanda jolande \
        jolanta jolien jolijn jonah jonas jonathan jonna joop joost jopie joran jord jordi jordy jorg jorge jorik \
        joris jorn jorrit jort jos jose josef josefien joseph josephine josette joshua josine josje jouke jovan \
        joyce jozef juan juana juda judith judyta julan jules julia julian julie julien juliette julio julita julius \
        juma jun juna jurgen jurjen jurmain jurre jurriaan justin justine justus justyna jutta juul juwayriyah jyoti
        """

    /// The rest of the alphabet.
    static let kToZ = """
        kaatje kacper kadir kadriye kai kamal kamil kamila kamini kamla kamran karel karen karim karima karin \
        karlijn karol karolina karsten kasper katarzyna kate katharina katinka katja katya kaveh kavita kawtar kay \
        kaya-dummy kayden kaylee kayleigh kaylin kazimierz keano keanu kees keesje keira kelly kelvin kemal kenan \
        kendrick kenji kenneth kenny kenrick kensley kenzo kerem kerim ketut kevano kevin khadija khadra khaled \
        khalid khalida khalil khaoula kian kiano kibrom kidane kiek kim kimberley kimberly kinga kiran kirsten \
        kishan kitty klaas klaasje klara klasien klaudia koen koenraad kofi kojo konrad koos kornelis kourosh \
        krasimir krijn kris krishna krista kristel kristian kristina krystian krystyna krzysztof ksenia kubra kumar \
        kursat kurt kwabena kwadwo kwaku kwame kwasi kwesi kyan kyano kylian kylie kyra lahcen laila lakshmi lale \
        lalita lambert lamia lamiae lammert lamya lan lana lara lars larysa latifa laura lauren laurens laurent \
        laurentiu laurien lea leah leander leandro lech leendert leentje leila lena lenie lenn lenna lennart lenneke \
        lenny leo leon leonard leonardo leonie leonoor leonore leontien leroy lesley leszek letay letebrhan levent \
        levi lewis lex leyla leylah lia liam lian lianne liano lidewij lidia lidya lieke lien lieneke lientje \
        liesbeth liese lieselot lieselotte lieuwe lili lilian lilly lilou lily lina linda linde lindsay lindsey \
        lineke linh linn linsey lio lisa lisanne lisbeth lise liselot lisette lisse liva livia liviu liya liz lize \
        lizette lizzy ljiljana lloyd lodewijk loek loeki loes logan lois lola lonneke lora lore lorena lorenz \
        lorenzo lotje lotte lou loubna louis louisa louise louka loulou lourens lova luam luan lubna luc luca lucas \
        lucca lucia luciano lucie lucien lucienne lucy lucyna ludmila ludo ludwig luigi luis luisa luitzen luiz luka \
        lukas lukasz luuk luus luwam lyam lyan lyanna lydia lynn lyudmila maaike maarten maartje mabel machiel \
        machteld maciej macy maddie maddox madee madelein madeleine madison maes maeve magda magdalena maha mahdi \
        maher mahesh mahin mahir mahmood mahmoud mahmut mahnaz mahsa maike maikel majda majid malak malek malgorzata \
        malik malika malou mamadou manal mandy manfred manisha manju mansour manuel manuela mara maram marc marcel \
        marcela marcella marcelle marciano marcin marco marcos marcus marek maren margaret margaretha margit margo \
        margot margreet margret margriet maria mariam mariama marian mariana marianne marie marieke mariel marielle \
        marielouise marije marijke marijn marijse marike marilyn marina marinka marinus mario mariola marion maris \
        mariska marit marita mariusz marjan marjanne marje marjo marjolein marjolijn marjon mark marko markus \
        marleen marlene marley marlies marlijn marloes marlou marlous marnix maroua marouan marouane marri marry \
        mart marta martha marthe martijn martin martina martine martinus marvin marwa marwan maryam maryse mason \
        masoud massoud mateo mateusz mathijs mathilde mathur matteo matthias matthijs matty maud maureen maurice \
        mauricio maurits mauro max maxim maxime maximiliaan maya mayson mazen mebrahtu medhanie medine megan mehari \
        mehdi mehmet mehran mehrdad mehtap meike meindert meinte melanie melchior melek meliha melike melis melissa \
        melody meltem melvin memet menno meral mercedes merel-dummy merhawi merih merijn merlijn mert merve mervin \
        meryem mesfin mesut metin mevlut mhamed mia micah micha michael michaele michal michel michelle michiel mick \
        miek mieke mien mieneke mientje miep mies miguel mihaela mihai mikai mikal mike mikel mikki mikolaj mila \
        milad milena milica milo milos milou milouda milton mimoun mimouna mina ming minh minke mira miranda mircea \
        miriam mirjam mirjana miroslav miroslaw mirte mirthe mirwais mirza mischa mitch mitchel mitchell modou \
        mohamad mohamed mohammad mohammadi mohammed mohan mohsen mojtaba mona moniek monika monique monir monira \
        moos morris morrison morteza mouad mouhcine mouna mounia mounir mourad moussa moustafa mubarak muhamed \
        muhammad muhammed muhammet muharrem muhittin mukaddes mukerrem mukesh mulu mulugeta mumin munevver murad \
        murat muriel musa mustafa mustapha muzaffer mykhailo mykola mylan myra myriam myrna myrte myrthe naama nabil \
        nabila nada nadia nadine nadir nadira nadja nadya nael nafisa nahid nahom naim naima naisha najat najib \
        najiba najibullah najim najla najoua nana nanda nanna nanne nanny naomi naoual naoufal narain naresh narges \
        nargis nasim nasima nasir nasr nasreddine nasrin nassim nassima nassira natalia natalie natalya natascha \
        natasha natasja nathalie nathan natnael naud naut nawal nawel nawid nazan nazanin nazar nazim nazli nazmi \
        nebahat necati necla neeltje negasi neha nele nelis nelleke nellie nelly nelson nena nenad nermin nermina \
        nesrin nestor nevin nevzat nezha ngoc ngozi nguyen nick nicky nico nicola nicolaas nicolae nicole nicolette \
        nicolien nida niek niels nienke nigel nihal nihat nika nikita nikki niklas nikodem nikola nikolai nikolay \
        nilay nilgun niloofar niloufar nilufer nimet nina nine nirmala nisa nisha nizar nkechi noah noel noelle \
        noemi nola nolan noor noortje nora norah norbert nordin norman noud noura nourdin noureddine nouredine \
        nouria nout nuno nur nuray nurcan nurdan nurettin nurgul nurhan nuri nuriye nursel nurten nyncke nynke \
        nyoman obinna odette odin oebele oeds oene oetse oguz oguzhan okan okay oksana oktay olaf oleg oleh \
        oleksandr oleksii olena olga olha oliver olivia olivier oliwia olumide oluwaseun omar omer omid onno onur \
        orhan orlando orpheo osama osei osman otis otto ouafa oualid ouassim oumar ousmane oussama ovidiu owen ozan \
        ozcan ozge ozgur ozkan ozlem pablo paloma pankaj paola parisa parvin parviz parwin pascale patrice patricia \
        patrick paul paula paulien pauline paulo pawel pedro peggy pejman pelin pepijn percy perihan pernilla peter \
        petra petronella petru petrus philip philippe philomena philou phuong pia pier piet pieter pieterjan \
        pieternel pieternella pietje pietro pinar piotr pippa plamen pleun polat pooja pouya prakash pratap pravin \
        predrag prem priscilla priya przemyslaw qasim quang quincy quinn quint quinten quirijn quirine rabia rabiaa \
        rachel rachid rachida radha radia radjen radjesh radjindre radoslaw radu raf rafael rafal raff rafik rafiq \
        rahim rahima rahma rahman rahmatullah rahmi raily raimundo rajaa rajae rajan rajendra rajesh rajni rakesh \
        ralf ralph ramadan ramazan ramesh rami ramin ramiz ramla ramon ramona rana randy rani rania raouf raoul \
        raphael raquel rashid rasim rasool ratna rauf raul ravi ravindra rayan rayane rayhana raymon raymond razan \
        razvan rebecca recep redmar refik reggie regilio regillio reijer reinald reinder reinhard reinoud reinout \
        rekha remco remi remko remon remy renata renate renato rene renee rens renske rensley renzo reshma revi rex \
        reza rezan rhys ria ricardo richard rick ricky rico rida ridvan rieks rien ries riet rietje rifat rik \
        rikkert rikst riley rim rineke ringo rinke rinse rinske rinus rishano rishi rita ritesh ritske rivka riyad \
        rkia rob robbert robbie robel robert roberta roberto robin robrecht rochus rocio rocky roderick roderik \
        rodney rodrigo rody roel roeland roeli roelie roelien roelof roelofje roelofs roger rogerio rogier rohit \
        rojda rojin roland rolf rolina romaisa romana romano romario romee romeo romy ronald ronaldo ronja ronnie \
        ronny roosevelt roqia rosa rosalie rosalina rosalinde rosan rosana rosanne rosario rosemarie roshan roshni \
        rosie rosita rosmarijn roswitha roukaya rowan rowena roxy roy roya royston roza ruben rudi rudie rudney \
        rudolf rudy rufus rui rukia rukiye rumen rumeysa ruta rutger ruth ruthmila ruud ruurd ruya ryan ryder \
        ryszard saad saadia saar saartje saba sabah sabahattin sabien sabina sabine sabir sabri sabrina sacha sadia \
        sadik saeed safa safaa safae safia safouan sahar sahin said saida saide saif salah salaheddine salam saleh \
        salem salif salih saliha salim salima salma salman salomon salvador salvatore salwa sam saman samantha sami \
        samia samir samira samiullah samiye sammie samrawit samson samuel sana sanaa sanae sanaz sander sandhia \
        sandhya sandjai sandra sangeeta sanjay sanjeev sanne-dummy sanneke santiago santje santosh sara sarah sarita \
        saron sarp sasa saskia satish saul savannah savas savitri scott sean sebastiaan sebastian sebe sebnem seda \
        sedat seema sefa sefika sehnaz selam selamawit selcuk selda selen selena selim selin selina selma selman \
        sema semere semhar semih semiha semra senad senait senay senayt sengul senn sep sepp serap sercan serdar \
        serge sergei sergio serhan serhat serhii serife serkan serpil servaas servet seth sevda sevgi sevil sevilay \
        sevim sevinc seydou sezen sezer sezgin shafiq shahid shahin shahla shahnaz shahram shane shanelly shania \
        shanice shaniqua shannon shanti shaquille sharda sharella sharissa sharmila sharona sherwin shirin shirley \
        shiva shivani shobha shurandy shurendy shyam sia siamak sibe sibel siddik siebe siebren siem siemen sien \
        siena sienna siep sietse sietske sigmund sigourney sigrid siham sijbrand sijmen silke silvan silvia silvio \
        simeon simge simon simone simonne simret sinan sinem sita siyar sjaak sjaan sjef sjoerd sjoerdje sjoerdtje \
        sjon sjonnie sjors sjoukje skylar slamet slawek slawomir slobodan snezana soekarno soenil soerin sofia sofie \
        sofiya soheila soledad solomon soner songul sonja sonny sophia sophie soraya sorin souad soufian soufiane \
        souhail souhaila soukaina souleymane soumaya srdjan stacey stan stanislava stanislaw stanley stef stefan \
        stefania stefanie steffen stella stephan stephanie stephen steve steven stijn stoyan suat sude sue suharto \
        sukarno sukran sulayman suleiman suleyman sumaya sumeyra sumeyye suna sunil sunita suresh sureyya susanti \
        sushma suus suzan suzanna suzanne suze svea sven sverre svetlana syb sybrand sybren sylvana sylvano \
        sylvester sylvia sylvie sylwester sylwia sytse sytske szymon tadeusz taha taher tahir tahira talha tamar \
        tamara tamer taner tanja tansu taoufik tara tarek tareq tarik tariq tarkan tarun tatiana tatyana tayfun \
        tayfur tayyip teake ted teddy tedros tekin tekle teklit temel temesgen teoman teresa terrence terry tesfalem \
        tesfay tess tessa tessel tetyana teun teunis teuntje teus tevfik thanh thao thea theo theodoor theodora \
        theodorus theresa therese theresia thiago thijmen thijs thom thomas thuy tiago tieme tiemen tiemo tiffany \
        tije tijl tijmen tijn tilly tim timo timon timothy timur tine tineke tinie tirsa tirza titia tjaard tjalling \
        tjeerd tjerk tjibbe tjitske tjitte tobi tobias tobie todor toine tolga tom tomas tomasz tommy tonia tonnie \
        tonny tony tooske tosca toufik trang trijntje trisha tristan trix trudie trudy truida truus tsegay tsehaye \
        tsvetan tuan tuba tufan tugba tugce tuncay tunde turan turgay turgut turkan tuti twan ty tycho tygo \
        tymoteusz tyrell tyrone tyson ubbo uche ufuk ugur ulas ulku ulrich uma umar umit umran umut ursula urszula \
        urvin usha usman vahid vajen vajenne valdano valentijn valentina valeria valerie vanessa vanity vasile vasyl \
        vedat veere veerle veli vera verena vernon veronica veronique vesna vesper vicente vicky victor vijay vikash \
        vikram viktor viktoria viktoriya vildan vinay vince vincent vinn vinod viola violet vira virgil vishal \
        vitaliy vivian vivianne vivienne vladan vladimir volkan volkert volodymyr wafa wafae wahid wahida waldemar \
        walid walter wanda wander warner wassim wati wayan wei weldu wendela wendelien wendy wensley werner weronika \
        wesley wessel whitney wiam wiard wibo wicher widad wiebe wiebren wiebrig wieger wieke wieneke wies wieslaw \
        wieslawa wieteke wijnand wijnanda wiktor wiktoria wilbert wilco wilfred wilfredo wilhelm wilhelmus wiljan \
        wilko willeke willem willemien willemijn willemina william willie willy wilma wim wimke winfried winnie \
        winston wissam witold wladyslaw wlodzimierz wobbe wojciech wopke wout wouter wubbo wybren wytske wytze \
        xander xandra xavi xavier xaviera xem xenia xenna xiao xiomara xuan yaa yacine yagmur yahya yakub yakup \
        yalcin yaman yamina yan yannick yanti yara yared yaroslav yasar yasemin yaser yasin yasir yasmin yasmina \
        yasmine yassin yassine yassir yavuz yaw yazan yde yeliz yesim yfke yigit yildiz yilmaz ying yinthe ymke \
        yodit yoeri yohan yohana yohannes yolanda yolande yonas yonatan yong yordan yorick yorik yorrick younes \
        youness younis youri yousra youssef youssouf youssra yuksel yulia yuliya yuna yunus yurensly yuri yusra \
        yusuf yves yvette yvo yvon yvonne zabi zabihullah zack zafer zahid zahra zaid zaina zainab zakaria zakariya \
        zakia zalmay zara zarin zayn zbigniew zdzislaw zehra zeinab zekarias zeki zekiye zeliha zeljko zenon zerit \
        zerrin zev zeyneb zeynep zhour ziad zineb zion zita ziva ziya zlatko zoe zoey zofia zohra zohreh zoran zosia \
        zoubida zoubir zouhair zoulikha zuhal zulaika zuleyha zulfiye zumrut zuzanna zwaantje zwanet zwier zygmunt
        """
}
