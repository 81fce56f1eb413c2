/// Words that often begin a sentence or follow a title, and are no name.
enum OrdinaryWords {
    /// The words, in plain small letters.
    static let words = """
        aan aanmelding accepteert acht achtergrond actie acute acuut administratie advies afdeling afwijzing akkoord \
        al allah alle alles als altijd anamnese ander andere anoniem antwoord avond bang bed bedden bedreigde \
        bedreigt begeleiding behalve behandeling beide bekend bel belde beleid beloop belt ben bent bericht bestuur \
        betreft bij bijlage bijt bijvoorbeeld binnen blauw bleef blij blijft blijven blowt boos boven bovendien \
        brief bruin buiten burgemeester casus cc chronische client cluster concept conclusie conform contact daar \
        daarbij daarna daarnaast daarom dacht dagen dan dat datum de deed den denkt der derde des deze diagnose \
        diagnostiek die directie dit doel doen doet door dossier dreigt drie drinkt druk duivel dus echter een \
        eerder eerst eerste eet eigen eigenlijk elk elke elvis en enkele er ernstig ernstige euro familie \
        financiering forse gaan gaat gaf gebeld gebruikt gedeeld geef geeft geen geheim gelet gemeente generaal \
        geslagen gesprek gezien ging gisteren god goed graag gram grijs groen groot haar haast had hadden heb hebben \
        heeft heet helaas hem hen het hier hierbij hierna hij hoe hoewel hoge hoofdstuk hoog hoort huilde huilt hun \
        ieder iedere iedereen iets ik immers in indicatie indien informatie inleiding inmiddels is ja jaar jaren \
        jezus jong jongen kamer kan keer keizer kijk kind klein kliniek komen komt kon konden koning kort kortom \
        kreeg krijgt kunnen kwaliteit kwam laag laatste lacht lag lang later leeft leeg leek let lichte liep ligt \
        lijkt liter loopt maal maand maanden maar mag mail man management matige me medicatie meer meeste meisje \
        meldde meldt men messias met meter middag middels mij mijn minder minister ministerie misschien mist mits \
        mocht moeder moest moet moeten mogelijk momenteel morgen na naar nader nadere nam namelijk namens napoleon \
        nb nee neem neemt negen niemand niet niets nieuw niveau nog nooit nu nvt ochtend of om omdat onbekend \
        ondanks onder onderwerp onduidelijk ontslag onvermeld ook op opname oud oude ouders over overleg pagina past \
        paste patient per personeel plaats plaatsing planning plek praat procent provincie ps punten raad reageert \
        recente receptie ref regime regio rent rijk risico rond rondom rood rookt samenvatting schopt schopte \
        schreeuwde schreeuwt secretariaat sinds slaapt slaat slecht sliep sloeg sommige soms specialisme spoed \
        spoedig sprak spreekt staan staat staten status stelt stil stond straks stuks stuur te team tegen telefoon \
        ten tenzij ter terwijl tevens tien tijd tijdens toen toont tot tussen twee tweede u uit uur uw vaak vader \
        valt van vanaf vanavond vandaag vanmiddag vanmorgen vanwege veel veiligheid verbleef verblijft verder verlof \
        vermeld versie verslag vertelde vertelt vertoont vervolgens via viel vier vijf vindt voelt volgende volgens \
        volgt vond voor voorgeschiedenis vorige vraag vraagt vrij vroeg vrouw waar waarom waarschijnlijk wacht \
        wachtlijst wanneer want waren was wat we week weer weet wegens weglopen weigert weinig weken wel welk welke \
        werd werden werkt werkte wethouder wie wij wil wilde willen wist wit woonde woont worden wordt wou zag zal \
        zat ze zegt zei zelf zes zeven zich zie ziet zij zijn zit zo zoals zocht zodat zoekt zonder zorg zou zouden \
        zowel zullen zwanger zwart
        """

    /// Verbs that a person does.
    static let persons = """
        bedreigde bedreigt belde belt blowt dacht denkt dreigt drinkt eet gebeld gebruikt geslagen ging heet hoort \
        huilde huilt kreeg krijgt kwam lacht liep praat reageert rookt schopte schreeuwde schreeuwt slaapt slaat \
        sliep sloeg sprak spreekt verbleef verblijft vertelde vertelt vindt voelt vond vraagt vroeg weglopen weigert \
        wilde woonde woont zegt zei
        """

    /// Verbs that follow a person's name as well as other words.
    static let helpers = """
        blijft doet gaat had heeft is kan komt mag moet staat was werd wil wordt zal zit zou
        """
}
