/// Sentences with what identifies a person between braces, with its kind, one a line.
/// Every person in them is invented: names and numbers were drawn and combined at random.
let identifyingSentencesA = #"""
    Dhr. {name:Post} belde gisteren over de wachtlijst.
    Mw. {name:Lewandowski} is moeder van cliënt en wil mee naar het gesprek.
    Mevrouw {name:Jansen} verblijft sinds mei op de FPA.
    Mevrouw {name:Pinas} verblijft sinds mei op de FPA.
    Meneer {name:Prins} weigert medicatie.
    Meneer {name:Coppens} weigert medicatie.
    De heer {name:Bouwman} is bekend bij Trajectum.
    De heer {name:Fatima de Jong} werd in 2019 opgenomen.
    Cliënt {name:Gijs} wil terug naar Friesland.
    Cliënt {name:Sven} wil terug naar Friesland.
    Patiënt {name:Maarten Ouali} is afgewezen door Inforsa.
    Patiënt {name:Khadija Wong} is afgewezen door Inforsa.
    Pt. {name:Jagroep} heeft een zorgmachtiging tot september.
    Pt. {name:Doğan} heeft een zorgmachtiging tot september.
    {name:Lotte Nowak} is geboren in 1994 en verblijft in PI Vught.
    {name:Truus Haack} staat op de wachtlijst bij de Pompestichting.
    {name:D. Osman} heeft de verwijzing ondertekend.
    {name:A.E. Nijboer} heeft de verwijzing ondertekend.
    Gesproken met {name:J.N. van 't Hof} van het zorgkantoor.
    Aanmelding door {name:R. Şahin}, casemanager.
    Aanmelding door {name:H.N. Jagroep}, casemanager.
    {name:Pascal} slaapt slecht en hoort stemmen.
    {name:Chloë} is boos op de begeleiding.
    {name:Oleksandr} is boos op de begeleiding.
    Gisteren heeft {name:Ahmed} de kliniek verlaten.
    Vandaag is {name:Jeroen} teruggebracht door de politie.
    Zijn zus {name:Sem} belt elke dag.
    Haar broer {name:Iris} zit in detentie.
    Haar broer {name:Zofia} zit in detentie.
    Vader, {name:Truus Peters}, is curator.
    Moeder heet {name:Nadia van den Berg} en is overbelast.
    Moeder heet {name:Anouk Wiśniewski} en is overbelast.
    Contactpersoon: {name:Marloes Jacobs}.
    Naam: {name:Hakan Waltrade Walderade}
    Naam: {name:Hielke Willems}
    Achternaam {name:Lambregt}, geboortejaar 1988.
    {name:Veen, H.S. van der} is op 15-06-2022 gebeld.
    {name:Zielinski, W.B.}, man, IQ 68.
    {name:Matulessy, L.K.E.}, man, IQ 68.
    Betreft: {name:Hakan de Groot}, C-4K8Q2ZP01M.
    Betreft: {name:Anouk Peters}, C-4K8Q2ZP01M.
    Overleg met psychiater {name:Van Orleans} op 12 mei.
    Overleg met psychiater {name:Ansems} op 12 mei.
    Behandelaar {name:Niek van der Veen} vraagt om niveau 3.
    Advocaat mr. {name:Haddou} maakt bezwaar.
    Dr. {name:R.H. van den Broek} van Fivoor ziet geen plek.
    Dr. {name:W. Arslan} van Fivoor ziet geen plek.
    Drs. {name:In 't Veld} stelt SGLVG voor.
    Wijkagent {name:Sofie Biervliet} heeft zorgen.
    dhr {name:hendriks} belde gisteren
    dhr. {name:mulder} en zijn vrouw zijn gebeld
    mw {name:dekker} weigert opname
    mw {name:kaya} weigert opname
    mw. {name:el amrani} heeft geen ziektebesef
    mevr {name:peeters} komt uit detentie
    mevr {name:peeters} komt uit detentie
    meneer {name:kuiper} is agressief
    mevrouw {name:labado} slaapt slecht
    cliënt {name:farid 't hart} is weggelopen
    cliënt {name:arie bhagwandin} is weggelopen
    patiënt {name:gerrit van venrooy} verblijft op straat
    {name:kyra de sousa} is afgewezen door de mesdag
    DHR. {name:GRONDEL} IS WEGGELOPEN
    {name:PAWEL ARSLAN} WORDT MORGEN ONTSLAGEN
    {name:TARIQ VAN DE VEN} WORDT MORGEN ONTSLAGEN
    Hij heet {name:Marloes} en komt uit Emmen.
    Zij noemt zichzelf {name:Bram}, in het dossier staat iets anders.
    De begeleider van {name:Wiebe} belt terug.
    Met {name:Esther} is gesproken over een plek in Drenthe.
    Volgens {name:Pascal Pinas} was er geen separeer beschikbaar.
    Volgens {name:Rick Mudden} was er geen separeer beschikbaar.
    {name:Selam} {name:Van Dijk} en {name:Youssef Brouwer} delen een kamer.
    Familie {name:Yilmaz} wil geen contact meer.
    Familie {name:Spruit} wil geen contact meer.
    Mentor is mevrouw {name:Selam Haile}.
    Rapportage opgesteld door {name:Gijs Tahapary}, gz-psycholoog.
    Rapportage opgesteld door {name:Gijs de Reede}, gz-psycholoog.
    Mail van {name:Bram Terry}: graag met spoed een bed.
    Mail van {name:Ricardo Girigoria}: graag met spoed een bed.
    Client {name:Jacoba} heeft vier keer een afwijzing gehad.
    Client {name:Tomasz} heeft vier keer een afwijzing gehad.
    {name:Gijs} gebruikt clozapine en Haldol.
    Zaak {name:Klomp Jan} is bekend bij het ZVH.
    Zaak {name:Van Allemanië} is bekend bij het ZVH.
    Het gaat om {name:Sofie Uphuis} uit Almere.
    Ik heb {name:Agnieszka} zelf gezien op de KIB.
    Partner van cliënt is {name:Mustafa Kuiper}.
    Partner van cliënt is {name:Keano Veenstra}.
    Bewindvoerder: {name:T.N. van Luin}
    Zoon {name:Tjeerd} is 17 en verblijft bij oma.
    Dochter {name:Jannie} is uit huis geplaatst.
    Patiënte {name:Ouali} (1987) is door 14 instellingen afgewezen.
    Casus {name:Aarts}: geen behandelaanbod.
    Casus {name:Haack}: geen behandelaanbod.
    De casus van {name:Mirte Bouzid} is vastgelopen.
    Begeleid door {name:Hakan} en door de wijkverpleegkundige.
    Begeleid door {name:Yusuf} en door de wijkverpleegkundige.
    {name:Omar} en {name:Fatma} mogen niet samen op de afdeling.
    Bij meneer {name:Spanhaak} speelt LVB.
    Ouders van {name:Ilse} zijn gescheiden.
    Rechter {name:Goyaerts van Waderle} gaf de machtiging af.
    Verpleegkundige {name:Bilal} is geslagen.
    Dhr {name:Berend de Vries} wil naar de Van der Hoeven Kliniek.
    Mevr. {name:S.E.L. Kuipers} wil niet naar De Kijvelanden.
    Mevr. {name:A.E.G. de Wit} wil niet naar De Kijvelanden.
    Mw. {name:Lewandowski-Matulessy} is aangemeld.
    {name:Fatima Achahbar-Kramer} is gescheiden en woonde in Zwolle.
    {name:Kim Meeusen-Osman} is gescheiden en woonde in Zwolle.
    Voornaam {name:Tomasz}, achternaam {name:Scholten}.
    Voornaam {name:Hamza}, achternaam {name:Hoogland}.
    Roepnaam {name:Jayden}, 34 jaar.
    Zus: {name:Fay Yıldız}, werkt bij de gemeente.
    Zus: {name:Henk van Schevinghuizen}, werkt bij de gemeente.
    t.a.v. {name:C.K.D. van Boven}
    Groet, {name:Anne Helmerhorst}
    Met vriendelijke groet, {name:Mehmet de Sousa}
    Met vriendelijke groet, {name:Lize Speijer}
    Namens {name:Ravi Bos}, afdelingshoofd FPA.
    Ik sprak {name:Ravi} telefonisch.
    Dhr. {name:Öztürk} en mw. {name:Terpstra} zijn de ouders.
    Dhr. {name:Dekker} en mw. {name:Nijboer} zijn de ouders.
    {name:Guus}'s moeder is overleden.
    Mevrouw {name:Van der Laan}-Trajectum overleg is op 3 juni.
    Mijnheer {name:Den Teuling} heeft Parkinson.
    Mijnheer {name:Hassan} heeft Parkinson.
    Hr. {name:Ramaker} is 58 jaar.
    Naam cliënt: {name:Ilse de Pauw}, verblijf: HIC.
    Cliënte {name:Ahmed} is zwanger.
    Pat. {name:Van Oudewater} is in remissie.
    De zus van dhr. {name:De Haan} is mentor.
    De zus van dhr. {name:Dijkstra} is mentor.
    BSN {bsn:280539356}
    BSN {bsn:28-9106217}
    bsn: {bsn:83-14-34-065}
    bsn: {bsn:54.9645792}
    Burgerservicenummer {bsn:484827 169} staat in de beschikking.
    Burgerservicenummer {bsn:030/301/701} staat in de beschikking.
    Cliënt met nummer {bsn:337.884.857} is afgewezen.
    Zie {bsn:0.5.4.8.5.2.1.5.8}, man, 34 jaar.
    Zie {bsn:489.964.801}, man, 34 jaar.
    sofinummer {bsn:280171419}
    sofinummer {bsn:9 9 4 8 0 6 0 4 8}
    ({bsn:5793-48-787}) niveau 3, Wvggz.
    Nr.{bsn:132163755};Flevoland;man.
    Nr.{bsn:290/965/731};Flevoland;man.
    Cliënt heeft bsn {bsn:117646703}, graag controleren.
    Cliënt heeft bsn {bsn:653025519}, graag controleren.
    BSN-nummer is {bsn:074104045}.
    BSN-nummer is {bsn:331533377}.
    bsn {bsn:28205789}
    bsn {bsn:57233561}
    BSN van cliënt: {bsn:583394.103}, man.
    BSN van cliënt: {bsn:014585005}, man.
    kenmerk/{bsn:334412/596}/2022
    Zijn BSN luidt {bsn:16/8848077} en hij komt uit Assen.
    In 2022 {bsn:0549/77/368} opgegeven bij aanmelding.
    {bsn:277557057} is het nummer dat moeder doorgaf.
    Op 15-06-2022 aangemeld onder {bsn:064552603}.
    Op 15-06-2022 aangemeld onder {bsn:886064910}.
    Geboren op {birth_date:16-10-1954}
    Geboren {birth_date:08/03/1977} te Emmen.
    geb. {birth_date:05.11.1952}
    geb {birth_date:11/6/79}
    Geboortedatum: {birth_date:9-10-1965}
    Geboortedatum {birth_date:1963-03-04}
    geboortedatum {birth_date:19860805}
    Man, {birth_date:03-10-1954}, LVB en verslaving.
    Cliënt ({birth_date:08.12.1957}) is afgewezen.
    Mevrouw, {birth_date:17-08-1962}, verblijft op de HIC.
    """#
