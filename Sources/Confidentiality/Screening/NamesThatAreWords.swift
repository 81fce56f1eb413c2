/// Names that are also ordinary words, towns, tests or syndromes, and need a second sign.
enum NamesThatAreWords {
    /// First names that are words too.
    static let first = """
        ad adam adama alem allegra amalia angel anker ans ante antonius april arie art arts asia ata august \
        augustinus augustus austin ay bas beatrix ben benedictus bernardus bert bloem bo bob bonifatius boy brooklyn \
        can carolina ceder cem chelsea china chris cor dag dakota dean denver desi dick dies dieu din dion dominicus \
        don dre ed eden ege eka elisabeth elke else engel er evi faith fleur flip floor florence fos franciscus gaan \
        gea georgia ger gram guus hamer harmonie has hein honey hoop hope houston idee iep ignatius ilk india ine \
        israel jade jan jesus jet jezus job joh jolie joos jordan joy june jung juni kali kan kas kaya kee kenya \
        kick kiki kort kus latif leen lente les lies lieve lieven lijn lion liv loep lot lourdes luna maan maas mace \
        made madelief manon mare martini mary mats maxima may mees mei melle mens merel merle mete miel milan min \
        mine mink nader nas neef nel nil noa nog nova ole oma opa oscar oud pam paris pascal pasen paulus pax peer \
        pepe pien pim pip pol prins puck puk ram rama rand ras rein reinier rie rika rina rio rits robijn roman ron \
        roos san sanne sem sen senna sharon siel sies sil sim sin sis sky skye sol soof sri stam star ster stern \
        sterre storm sultan summer sydney tal tan tas thor ties tijs til tiny ton toon toos trees troy tru tulp valk \
        veer victoria virginia vos ward wende wiek wiel wil wilhelmina willibrord wolf zeger zomer zon
        """

    /// Family names that are words too.
    static let family = """
        aal abel abraham adam addison addo admiraal aken ali alkmaar alzheimer an angelman anker appel arend arm \
        arnhem asperger assen axel baal baan baarn baars baas backer bah bakker bal balk bank barneveld baron bas \
        bateman beck bed beek been beer belg bell ben berg bergen berkel best beste bier bijl bikker bisschop black \
        blad blauw blij bloed bloem bloemen blok blokker bode boer bolsward bond bont boom boon boot bos boter \
        bourdon bowlby boxtel brabander brand brands breda bremen brielle brink broek broer bron brood brouwer brown \
        brug brugge bruin bruno burcht buren burg burger burgers bussum buurman can capgras claus cotard creutzfeldt \
        crohn culemborg cushing dag dam daniel danser darko david deelen deen delft deventer diemen diepen dijk \
        dikke dikken dikkers dip do dochter does doesburg dokkum dokter dommel dongen donker dood dooren doorn dop \
        dordrecht dorp dorst down drager drie drijver dronten drost druif duif duivel duran ede eem eend elburg \
        emmen engel engelsman er ermelo essen etten feest felix fonagy fontein fortuin france franeker fransman \
        fregoli freud fries fung galen gallo gang gans gelder geldern generaal gent gestel glas god goed goede \
        goedhart goes goldstein goor gorinchem gorkum goud gouda graaf gracht gras graves greco green grevers grijs \
        groen groep groot groote gur haan haar haarlem haas hagel hagen hal hals ham hamer hamers hamilton hammer \
        hand hare haring harlingen hart hartog has hasselt haven haver hazel he heel hees heilig helden helmond \
        herder herfst hertog heuvel ho hodgkin hoed hoek hoeven hof hogan hoge hol holland holman holtman hond \
        honing hoofd hoog hoogeveen hoop hoorn hope horst hout hugo huis huizen hulst huntington ierland ijzer \
        immers ince ingen isaac jacob jager jonas jong jonge jongen jonker joseph jung kaas kamer kamp kampen kanner \
        kapitein kara kart kat keita keizer keizers kerk kernberg keuken keulen kievit kim kin kind kinderen king \
        kirmizi kist kleef klei klein kleine kleur klinefelter klok klomp kloosterman knaap knecht knegt knie knoop \
        koe kok komen koning kool koopman koper korsakoff korsakov kort korver kosters kraai kraan kreeft krijger \
        krimpen kroon kruik krul kuiken kuil kuit kwaad laan laars laat lage lam lang lange leary lee leeman leeuw \
        leiden lek lelie lemmer lent lente lepel leur levering leverink lewy li liberman lief limburg linde linden \
        linehan linge lisse lo loman londen london loods looman loon loop loos lopes luik luiten ma maan maandag \
        maas maassluis man manen mannen mars marsh martin maslow matroos may medicijn meel meer meester meeuw melk \
        mensah meppel mert mes metselaar moed moeder mol molen molenaar mond monnik moor mos mosterd mozes mug \
        muller munchausen munchhausen munster mus naald naarden nacht nagel naus nederland neef nes net neus nieuwe \
        nieuwland nijkerk noor noord noorden noort noot oog oom ooms oor oort oost oosten opmeer oral oss oud oude \
        oudewater oudshoorn overweg paal paard pad pan pannekoek park parkinson pas passer pastoor pater paul paus \
        pauw pavlov peer pelgrim peper peter piaget piek piper plak plas plat ploeg plug pol polder pomp pool poort \
        post pot praag praat prader praet prijs prins pronk pruim pruis pul puls purmerend putten raad raaf raven \
        rechter rees regen regge reis rens rett rey ricci ridder ridderhof riel riet rijk rijn roermond roest rogers \
        rogge rok ronde roo rood rooker roos rorschach rose rug ruiter ruiters rus saks salomon samuel sassenheim \
        schaaf schaap schaar schagen schalk scheer schenk scheper schiedam schiet schild schilder schip schipper \
        schoen schoenmaker scholing schone schoon schoonhoven schot schout schrijver schrik schuit schutter schuur \
        sen sergeant silva simon sin skinner slag slager slang sloot slot sluis sluit smaal smid smith sneek sneeuw \
        snel snijder snoek soest soldaat son sow spanjaard spanje speelman spek spijker spin spoor spreeuw spruit \
        staal stad stam stap stee steen ster sterk steur stier stip stoel stok stoker stokvis stolk stoop stoot \
        storm stout straat strijker stroop stuart stuiver stuk sturm stuur suiker swart taban tafel tak tan tang \
        tarwe tas teen tel tempel terneuzen terp texel thomas tiel til tilburg timmer timmerman toet tol tolboom \
        toom toon toor top toren tourette touw traag trom trommel tros tuin tulp turan turk turner uden uil uitslag \
        urban urk utrecht vaandel vaart vader valk varen vat vecht veendam veer veld velden velp velsen venlo \
        verloop vet vette vianen vijver vinger vink vinken viool visscher visser vlaanderen vlaardingen vlas vlees \
        vlieg vlieger voet vogel vogels vork vos vriend vries vrij vrijdag vrijer vroom vrouw vught waal waard wagen \
        wakker wal walen waterman wechsler weelden weele weert weesp weg well werk wernicke west westen westland \
        wezel white wiel wijchen wijn wijs wijsman wild wilde wildschut willi williams willigen wind winkel \
        winschoten winter winters wit witte woerden wol wolf wolk wong worm worst wortel young zaag zaal zalm zand \
        zandvoort zanger zeeland zeeman zeeuw zeil zeist zijde zijl zilver zoet zoete zomer zomers zon zoon zorg \
        zout zuid zuiden zus zutphen zuur zwaan zwaans zwak zwaluw zwart zwarte zwarts zweed zwolle
        """

    /// Of both, those for which a capital within a sentence is not sign enough.
    static let firmOnly = """
        ad adama addison aken al alkmaar alzheimer amalia an angelman anker ante antonius april arm arnhem art arts \
        asia asperger assen ata august augustinus augustus austin axel ay baal baan baarn baas bah bal balk bank \
        barneveld bas bateman beatrix beck bed beek been bel belg ben benedictus berg bergen bernardus best beste \
        bier bij bisschop black blauw blij bloed bloem blok bolsward bond bonifatius bont boom boot bos boter \
        bourdon bowlby boxtel brabander brand brands breda bremen brielle broek broer bron brood brooklyn brown brug \
        brugge bruin burcht buren burg bussum can capgras carolina ceder chelsea china cotard creutzfeldt crohn \
        culemborg cushing dag dakota dam deelen deen delft den denver deventer diemen diepen dies dieu dijk dikke \
        din dip do dochter doesburg dokkum dokter dominicus don dongen dood dooren doorn dordrecht dorp dorst down \
        drie dronten duivel ed ede eden eem ege elburg elisabeth elke emmen engel engelsman er ermelo essen etten \
        faith feest flip floor florence fonagy france franciscus franeker fransman fregoli freud fries gaan galen \
        gang gent georgia ger gestel glas god goed goede goes goldstein goor gorinchem gorkum gouda gram graves \
        green grijs groen groep groot groote haan haar haarlem hal ham hamer hamilton hand hare harlingen harmonie \
        hart has hasselt haven hazel he heel hees heilig helden helmond herfst heuvel ho hodgkin hof hoge hol \
        holland honing hoofd hoog hoogeveen hoop hoorn hope horst houston huis huizen hulst huntington idee ierland \
        ignatius immers india ingen israel jager jesus jezus job jong jonge jongen jordan joy june jung juni kaas \
        kali kamer kamp kampen kan kanner kart kas kenya kerk kernberg keulen kind kinderen king kist klein kleine \
        kleur klinefelter klok knecht koe komen koning korsakoff korsakov kort krimpen kus kwaad laat lage lang \
        lange latif leary leen leeuw leiden lek lemmer lent lente les levering lewy li liberman lief lieve lijn \
        limburg linehan linge lion lisse lo loep londen london loon loop lot lourdes luik luna ma maan maandag maas \
        maassluis made man manen mannen mars martini maslow maxima may medicijn meel meer meester mei melk mens \
        meppel merel mes milan min mine moed moeder molen mond munchausen munchhausen munster naarden nacht nader \
        nas nederland neef nes net neus nieuwe nijkerk nil nog noor noord noorden nova oma onder oog oom oor oort \
        oost oosten opa oss oud oude oudewater overweg pad pan paris park parkinson pas pasen pastoor pater paus \
        pavlov peer piaget plas plat ploeg pol pool poort post pot prader prijs prins puk purmerend putten raad ram \
        rama rand ras raven rechter rees regen reinier rens rett rey riel riet rijk rijn rio rits robijn roermond \
        roest rogers roman ronde roo rood roos rorschach rug rus san sassenheim schagen schiedam schild schip \
        scholing schone schoonhoven schot schout sen sin sis skinner sky slag slot sluit sneek sneeuw snel soest sol \
        son spanjaard spanje sri stad stam stap star stee steen ster sterk stip stoel stoker storm straat stroop \
        stuk stuur suiker sultan sydney tafel tal tan tang tas tel tempel terneuzen texel tiel ties til tilburg toon \
        top toren tourette traag trees trommel tuin tulp turk turner uden uitslag urk utrecht vaart vader valk van \
        varen vat vecht veendam veer veld velden velp velsen venlo verloop vet vette vianen victoria virginia \
        vlaanderen vlaardingen vlees vlieger voet vos vriend vrij vrijdag vrouw vught waal wagen wal wechsler \
        weelden weele weert weesp weg well wende werk wernicke west westen westland wezel white wiel wijchen wijn \
        wijs wil wilde wilhelmina willi williams willibrord willigen wind winkel winschoten winter wit witte woerden \
        wolf worst young zaal zandvoort zeeland zeeuw zeist zijl zoet zoete zomer zon zoon zorg zout zuid zuiden zus \
        zutphen zuur zwak zwart zwarte zweed zwolle
        """
}
