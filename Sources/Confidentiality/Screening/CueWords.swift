/// Words that tell what stands beside them, in plain small letters.
enum CueWords {
    /// Forms of address and academic titles.
    static let title = """
        dhr dr drs fam heer hr ing ir mej mejuffrouw meneer mevouw mevr mevrouw mijnheer mr mrs mvr mw prof \
        professor
        """

    /// Short forms whose full stop ends no sentence.
    static let abbreviation = """
        art bijv blz burg bv ca dd dhr dr drs evt excl fam geb gebdat gem hr incl ing ir jr max mej mevr min mnr mob \
        mr mvr mw nr nrs pat prof pt ref resp sr st tel zgn
        """

    /// What a person is to a case.
    static let role = """
        aangever aanmelder advocaat agent ambulant arts begeleider begeleidster behandelaar betrokkene bewindvoerder \
        bewoner bewoonster broer broertje casemanager casus client cliente collega contactpersoon coordinator \
        curator dader dochter echtgenoot echtgenote ex exman exvrouw familie gedragsdeskundige gedragswetenschapper \
        gezin gezinsvoogd hoofdbehandelaar huisarts jeugdbeschermer jongen kind maatschappelijk man medewerker \
        medewerkster meisje mentor moeder neef nicht officier oma oom opa opnamecoordinator partner pat patient \
        patiente pleegmoeder pleegvader psychiater psycholoog pt rapporteur rechter reclasseringsmedewerker \
        reclasseringswerker regiebehandelaar schoonmoeder schoonzus slachtoffer stiefmoeder stiefvader \
        systeemtherapeut tante teamleider therapeut tolk vader verdachte veroordeelde verpleegkundige verwijzer \
        verzoeker verzoekster voogd vriend vriendin vrouw wijkagent zaak zoon zorgcoordinator zus zusje
        """

    /// Labels that a name follows.
    static let nameCue = """
        achternaam afzender alias betreft bijnaam clientnaam contactpersoon geheten genaamd genoemd geslachtsnaam \
        groet groeten heet heette hoogachtend meisjesnaam naam namen namens noemt ondertekend patientnaam roepnaam \
        tav voornaam voornamen
        """

    /// Words for the citizen service number.
    static let bsnCue = """
        bsn bsnnummer bsnr burgerservice burgerservicenr burgerservicenummer sofi sofinr sofinummer
        """

    /// Words that say somebody was born.
    static let birthCue = """
        birth birthdate born dob gbd geb gebd gebdat gebdatum gebdt geboorte geboortedag geboortedata geboortedatum \
        geboren geborene jarig roepnaam verjaardag verjaart
        """

    /// Words that say what else happened on a date.
    static let harmlessDateCue = """
        aangekomen aangemeld aangifte aanmelding advies afgegeven afgenomen arrest arresten begon begonnen \
        beleidsregel beleidsregels beschikking besluit brand brief circulaire convenant crvb delict detentie \
        diagnose dienst ecli gebeurd gediagnosticeerd gehuwd geopend geplaatst gepleegd gepubliceerd gescheiden \
        gesloten gestart getrouwd gevlucht ibs incident indexdelict ingang ingevoerd invoering inwerkingtreding \
        kamerbrief kamerstukken maatregel machtiging nederland nota ondertekend onderzoek ontslag ontslagen opening \
        opgenomen opgericht opname opnames oprichting overgeplaatst overleden overlijden per plaatsing publicatie \
        rapport regeling richtlijn rm rvs scheiding sinds sluiten sluiting staatsblad staatscourant start startte \
        tbs uitspraak vanaf vastgesteld verhuisd verlengd veroordeeld veroordeling verordening versie vervallen \
        vonnis werking wet wetten zitting
        """

    /// What happens on a date that is no birth.
    static let eventVerb = """
        aangekomen aangemeld afgegeven afgelopen beeindigd begonnen gediagnosticeerd gehuwd geopend geplaatst \
        gepleegd gepubliceerd gescheiden gesloten gestart getrouwd gevlucht ingetreden ingevoerd ondertekend \
        ontslagen opgelegd opgenomen opgericht overgeplaatst overleden uitgesproken vastgesteld verhuisd verlengd \
        veroordeeld verstreken vervallen
        """

    /// Words that a telephone number follows.
    static let phoneCue = """
        app bel belde bellen bereikbaar bereiken doorkiesnummer fax gsm mob mobiel mobiele mobielnummer tel \
        telefonisch telefoon telefoonnr telefoonnummer telnr telnummer whatsapp
        """

    /// Words that a bank account follows.
    static let accountCue = """
        banknummer bankrek bankrekening bankrekeningnr bankrekeningnummer giro gironummer girorekening iban rek \
        rekening rekeningnr rekeningnummer reknr
        """

    /// Words that a registration follows.
    static let plateCue = """
        auto bestelbus bromfiets brommer busje kenteken kentekennummer kentekenplaat kentekens motor nummerbord \
        nummerplaat plaat scooter voertuig
        """

    /// Words that a document's number follows.
    static let documentCue = """
        big bignummer documentnr documentnummer idbewijs identiteitsbewijs identiteitskaart identiteitskaartnummer \
        idkaart idnummer legitimatie legitimatiebewijs pasp paspoort paspoortnr paspoortnummer rijbewijs rijbewijsnr \
        rijbewijsnummer verblijfsdocument verblijfsvergunning vnr vnummer vreemdelingennr vreemdelingennummer
        """

    /// Words that a number in a register of care or justice follows.
    static let patientCue = """
        bewonernummer bewonersnummer clientennummer clientid clientnr clientnummer detineerdennummer dossiernr \
        dossiernummer epdnr epdnummer gedetineerdennummer hisnummer justitienummer parketnr parketnummer \
        patientennummer patientid patientnr patientnummer patnr persoonsnummer polisnummer ppnr skn sknnummer \
        strafrechtsketennummer upn verzekerdennr verzekerdennummer ziekenhuisnummer zisnr zisnummer zorgnr \
        zorgnummer
        """

    /// Words that a postcode follows.
    static let postcodeCue = """
        pc postcode postcodes postkode
        """

    /// Words that an address follows.
    static let addressCue = """
        aangetroffen adres adresgegevens adressen afgezet bezoekadres briefadres huisadres huisbezoek ingeschreven \
        ontslagadres opgehaald straatnaam thuisadres verblijfadres verblijfadressen wonend wonende woonachtig \
        woonadres woonde woont
        """

    /// Social media.
    static let socialCue = """
        bluesky discord facebook fb insta instagram linkedin mastodon onlyfans pinterest reddit signal snap snapchat \
        social socials telegram threads tiktok twitch twitter youtube
        """

    /// Words for number.
    static let numberWord = """
        id no nr nrs num nummer nummers
        """

    /// Words that make a number one of a person.
    static let personWord = """
        bewoner client cliente dossier epd parket pat patient patiente patienten pt skn strafrechtsketen verzekerden \
        zis zorg
        """

    /// What is counted or measured.
    static let unitWord = """
        aanbieders aanmeldingen afwijzingen artikelen bed bedden begeleiders casussen clienten cm dag dagen euro gr \
        graden gram incidenten instellingen inwoners jaar jaren kamers keer kg klachten km leden m maal maand \
        maanden medewerkers meldingen mensen meter mg min minuten ml mm opnames patienten personen plaats plaatsen \
        plek plekken procent punten stuks uren uur verdieping week weglopingen weken werkdagen x
        """

    /// Words that an article of a law follows.
    static let articleCue = """
        art artikel artikelen lid wetboek
        """

    /// Streets whose name has no usual ending.
    static let street = """
        bierkade binnenhof blaak boompjes botermarkt brink buitenhof coolsingel damrak delft haagweg herestraat \
        houtmarkt kaasmarkt kneuterdijk maliebaan meent nieuwegracht nieuwendijk noordeinde oudegracht rapenburg \
        rokin spui turfmarkt veemarkt vijverberg vismarkt voorhout westblaak
        """

    /// Words that end like a street and are none.
    static let notAStreet = """
        afdeling arbeidsmarkt autoweg baan banenmarkt bedplaats begraafplaats behandelhof behandelpad beroepenveld \
        bijbaan binnenplaats bovenop crisisplaats dagbaan dijk dossierhoek drempel einde fulltimebaan geboorteplaats \
        gebouw gerechtshof halverwege haven heenweg heuvel hoek hof hoofdbaan huizenmarkt kamer kamp kinderwerf laan \
        leerplein leerweg loopbaan luchthaven markt niveau noodplaats omweg onderweg opnameplaats overweg pad park \
        plaats plein postbus rijksweg ring snelweg speelplaats speelveld sportveld standplaats straat terras \
        terugweg tuin uitweg unit vakgebied vanweg veld verblijfplaats voorbaan vooruitzicht weg werkplaats \
        werkplein werkveld wijk woningmarkt woonplaats zeeweg zorgmarkt zorgpad zorgveld
        """

    /// What a ward, house or region is called.
    static let ward = """
        afd afdeling boerderij cluster evbg fact fhic fpa fpc fpk fpp fva fvk gebouw gemeente groep hic hoeve huis \
        huize iht jc kamer kib kliniek leefgroep liz locatie paviljoen pi ppc regio rijks sglvg team unit verdieping \
        villa vleugel woning woongroep woonvorm zorgboerderij
        """

    /// What an institution, law, test or syndrome is called.
    static let institutionNoun = """
        academie afdeling album amendement apotheek arrest band basisschool boek brug bv cafe camping centrum chorea \
        classificatie college commissie criteria dementie dorp film fonds gasthuis gemeente gerechtshof ggz groep \
        handboek hospitaal hotel huis indeling index initiatiefwet instelling instituut kabinet kazerne kerk \
        kinderziekenhuis kliniek klinieken laan lijst locatie maatstaf mc medicijn merk methode methodiek ministerie \
        model module modules moskee motie museum nv park plan plein praktijk prijs programma protocol provincie \
        rapport rechtbank regio restaurant san santa schaal schalen schemas school score serie sint st stadion \
        stichting straat supermarkt syndromen syndroom test therapeuten therapie umc universiteit vereniging vleugel \
        vragenlijst vragenlijsten weg wet wijk winkel zaal ziekenhuis ziekenhuizen ziekte zorgboerderij
        """

    /// Link words in family names.
    static let prefixes = """
        aan abu ait al bel ben bij bin bint bou d da das de den der des di dos du el het ibn in l la le mac mc o of \
        onder op ould over s t te ten ter ther uit van vande vanden vander ver von voor zu zum
        """

    /// Link words that are prepositions first of all.
    static let loosePrefixes = """
        aan bij het in onder op over s uit voor
        """

    /// Link words that are hardly met outside names.
    static let firmPrefixes = """
        ait bou den der el ould ten ter vander
        """

    /// Months and their short forms, with usual slips.
    static let months = """
        apr april aug augustus dec december feb febr februari februarie february febuari jan januari januarie \
        january jul juli jun juni maart mei mrt nov november oct october okt oktober sep sept september
        """

    /// What two parts of a cue mean together, or nothing.
    static func joined(_ first: String, _ second: String) -> WordTraits? {
        switch (first, second) {
        case ("v", "nummer"), ("v", "nr"), ("id", "kaart"), ("id", "bewijs"), ("id", "nummer"), ("big", "nummer"),
            ("id", "nr"), ("big", "nr"):
            .documentCue
        case ("burger", "service"), ("sofi", "nummer"), ("b", "s"): .bsnCue
        case ("geb", "datum"), ("geb", "dat"), ("geb", "d"): .birthCue
        default: nil
        }
    }
}
