/// More sentences with what identifies a person between braces, with its kind.
/// Every person in them is invented: names and numbers were drawn and combined at random.
let identifyingSentencesB = #"""
    * {birth_date:20-3-2003}, Zwolle
    Cliënt is geboren op {birth_date:22 december 1986} in Suriname.
    Hij is van {birth_date:7 mei 1967}.
    Zij werd op {birth_date:6 januari 1979} geboren in Heerlen.
    {birth_date:6 november 1966}, vrouw, psychotisch.
    Dochter geboren op {birth_date:25-03-2016}.
    Geb.dat. {birth_date:10-3-1968}
    geb.datum {birth_date:19-8-1965}
    Man, {birth_date:1963-10-02}, Wlz.
    Het betreft een man geboren d.d. {birth_date:08.01.1977}.
    Gbd: {birth_date:5-4-1991}
    man {birth_date:05/04/1984} detentie tot 01-09-2022
    Vrouw van {birth_date:1 december 1961} met Wzd.
    Jarig op {birth_date:24-07-1991}, dus net 18 geweest.
    {birth_date:25/01/2007} geboren, IQ 64.
    dob {birth_date:1969-10-10}
    Bel moeder op {phone:0672475916}.
    Bereikbaar op {phone:06.96317283} tot 17.00 uur.
    Tel. {phone:058 284 88 88}
    Telefoon: {phone:(0592) 33 48 00} (afdeling)
    {phone:0663458973} is het nummer van zijn zus.
    06-nummer van cliënt: {phone:06.71964972}
    Mobiel {phone:0031654772317}
    Bel {phone:0031696678443}, vraag naar de dienstdoende arts.
    Kliniek is bereikbaar via {phone:058 284 88 88}.
    tel: {phone:(024) 352 71 00}, vraag naar opnamecoördinator
    App de casemanager ({phone:06 28 69 93 93}).
    Whatsapp {phone:+31 6 77312159}
    Nummer vader in Polen: {phone:+32 456 22 73 27}
    Moeder woont in België, {phone:+48 774 418 327}.
    Contact via {phone:06-71687663} of {phone:030 - 230 85 55}.
    Bureaudienst {phone:058 284 88 88}, buiten kantoortijd {phone:06.72619651}.
    0800-nummer: {phone:0800-1973}
    088: {phone:088-3635989}
    gsm {phone:0646159629}
    telefoonnummer {phone:06 - 85967763}.
    Neem contact op via {email:info@haile.nl}.
    Mail {email:y.lewandowski@fivoor.nl} voor het dossier.
    Mail {email:info@vandenbroek.nl} voor het dossier.
    E-mail: {email:sven76@hotmail.com}
    Dossier gestuurd door {email:kick.deswart@gmail.com}, graag bevestigen.
    {email:clyde.vangrinsven@gmail.com} is het adres van moeder.
    cc {email:debruijn_zoë@ggz-drenthe.nl}
    Mailadres {email:a.prins@fivoor.nl};
    Mailadres {email:info@vanderheyden.nl};
    Stuur naar {email:ise @ hotmail.com}.
    Stuur naar {email:annabel @ hotmail.com}.
    Woont op {postcode:6582RZ}.
    Woont op {postcode:1743 EH}.
    Postcode {postcode:3695DN}
    {postcode:4551 TB} Emmen
    Adresgegevens: {postcode:8344CK}, Zwolle.
    Adresgegevens: {postcode:1649 BA}, Zwolle.
    postcode: {postcode:7876 hl}
    postcode: {postcode:3539 rb}
    Cliënt komt uit {postcode:5945MB 7a}.
    Cliënt komt uit {postcode:2822 XZ 133}.
    Laatst ingeschreven op {postcode:6877BH 7a}.
    Briefadres {postcode:2311 AH}
    Briefadres {postcode:4238JR}
    Hij staat ingeschreven in {postcode:1865 TL} Almere.
    Hij staat ingeschreven in {postcode:4393KK} Almere.
    Woonachtig te {postcode:1570VB} Assen.
    Woonachtig te {postcode:9224 JA} Assen.
    Woont aan de {address:Korte Nieuwstraat 7a}.
    Adres: {address:Molenweg 7a}
    Adres {address:Burgemeester de Vlugtlaan 18B}, {postcode:4291VD} Zutphen.
    Adres {address:Beatrixlaan 18B}, {postcode:8419 MD} Zutphen.
    Cliënt verbleef op de {address:Lange Voorhout 201} in Deventer.
    {address:Keizersgracht 22-b} is het adres van zijn moeder.
    woont op {address:dorpsstraat 12} in emmen
    Hij is aangetroffen bij {address:Populierendreef 45 II}.
    Ingeschreven: {address:Molenweg 45 II}, Leeuwarden.
    Ontslagadres is {address:Keizersgracht 145}.
    Bezoekadres {address:Prins Hendrikkade 9 hs}, Den Haag.
    Zijn woning aan {address:Zandpad 7a} is ontruimd.
    Ouderlijk huis: {address:2e Oosterparkstraat 145}.
    Huisbezoek aan de {address:Noorddijk 9 hs} op 12 mei.
    Daklozenopvang {address:Dorpsstraat 12} weigert hem.
    Rijdt in een auto met kenteken {licence_plate:94-ZZ-XB}.
    Kenteken {licence_plate:88-DZ-KR}
    Zijn busje ({licence_plate:43-NP-GX}) staat bij de kliniek.
    kenteken: {licence_plate:BP382J}
    kenteken: {licence_plate:VJ285K}
    De auto {licence_plate:73-TF-XL} is in beslag genomen.
    De auto {licence_plate:VZ-LK-66} is in beslag genomen.
    Scooter met kenteken {licence_plate:P-574-HK}.
    Auto van broer: {licence_plate:2-DLL-72}, grijs.
    IBAN {iban:NL12 SNSB 0151 1859 85}
    Rekening {iban:NL07TRIO0889434622} is geblokkeerd.
    Bewindvoerder betaalt van {iban:NL22 RABO 0892 5262 44}.
    Bewindvoerder betaalt van {iban:NL20ABNA0366867586}.
    Leefgeld naar {iban:NL59ABNA0283628565} overmaken.
    Leefgeld naar {iban:NL70ABNA0446342278} overmaken.
    iban: {iban:NL83 ABNA 0434 5684 76}
    Rekeningnummer {iban:NL26TRIO0165299113}, t.n.v. moeder.
    Rekening in België: {iban:BE91 7519 5983 8755}
    Bankrekening {iban:DE05 2882 3617 2639 8262 79}
    Bankrekening {iban:DE41 3282 7681 8327 1399 61}
    Paspoort {document_number:JPZ885771}
    Paspoortnummer: {document_number:FKLK88358}
    Paspoortnummer: {document_number:HKDB12815}
    ID-kaart nummer {document_number:NL9145252} is verlopen.
    ID-kaart nummer {document_number:JLR947393} is verlopen.
    Identiteitskaart {document_number:RK3344625}, geldig tot 2025.
    Identiteitskaart {document_number:LDP249928}, geldig tot 2025.
    Rijbewijs {document_number:8521754625}
    Rijbewijsnummer {document_number:4173224193} ingenomen.
    Rijbewijsnummer {document_number:9977374277} ingenomen.
    V-nummer {document_number:3665455218}
    V-nummer {document_number:143.233.9667}
    V-nummer: {document_number:896.799.8839}, status onbekend.
    V-nummer: {document_number:487.561.5354}, status onbekend.
    Vreemdelingennummer {document_number:7762436971}.
    Vreemdelingennummer {document_number:423.473.3314}.
    Documentnummer {document_number:GZR933537}
    identiteitsbewijs {document_number:VGB612518} gezien.
    Patiëntnummer {patient_number:P25448}
    patiëntnr. {patient_number:3573596}
    Patiëntnummer: {patient_number:P72891}, afdeling HIC.
    Patiëntnummer: {patient_number:852476}, afdeling HIC.
    Cliëntnummer {patient_number:5288426} bij Fivoor.
    cliëntnr {patient_number:9369851}
    cliëntnr {patient_number:6133-96}
    Dossiernummer {patient_number:6498-15}
    Dossiernummer {patient_number:45245149}
    EPD-nummer {patient_number:3361693}
    EPD-nummer {patient_number:P57477}
    EPD nr. {patient_number:32689862}
    Bij ons bekend onder patiëntnummer {patient_number:776722}.
    Bij ons bekend onder patiëntnummer {patient_number:P98596}.
    SKN {patient_number:8975679}
    SKN-nummer: {patient_number:5979846}
    Strafrechtsketennummer {patient_number:5542973}
    Parketnummer {patient_number:16/441611-21}
    parketnr. {patient_number:16/553371-21}, zitting 12 mei.
    Zorgnummer {patient_number:8583689}
    client nr {patient_number:669258}
    client nr {patient_number:3259-41}
    Zie {url:https://www.facebook.com/nadine.vanderheijden}
    Zie {url:https://x.com/mohamed_kamińska}
    Profiel: {url:linkedin.com/in/kevin-peters}
    Profiel: {url:www.instagram.com/amina18}
    Hij plaatst alles op {url:www.instagram.com/jacoba42}.
    Hij plaatst alles op {url:linkedin.com/in/pascal-janssen}.
    Moeder heeft {url:www.instagram.com/zoë78} gevonden.
    Instagram: {url:@rachid.vanloon}
    Instagram: {url:luuk_jansen2}
    Op snapchat als {url:@sjoerd_53} actief.
    Tiktok {url:@khadija.aydın}
    Tiktok {url:sietske_kowalski2}
    Insta {url:tesfay_vanderwal3}, openbaar profiel.
    Insta {url:@maartje.hassan}, openbaar profiel.
    LinkedIn van vader: {url:tiktok.com/@laura.196}
    LinkedIn van vader: {url:https://x.com/bilal_vandam}
    Facebook {url:www.instagram.com/imran66}
    Facebook {url:linkedin.com/in/johannes-achahbar}
    Cliënt {name:Jelle van Formbach}, {birth_date:23.05.1957}, BSN {bsn:5406 40529}, woont aan de {address:Beatrixlaan 22-b}, {postcode:8986 MV} Emmen.
    Cliënt {name:Truus Aerts}, {birth_date:6-10-1983}, BSN {bsn:197992584}, woont aan de {address:Kerkstraat 12}, {postcode:5220MK} Emmen.
    {name:Leeuwen, G.D.N. van}, geb. {birth_date:12/01/1964}, tel. {phone:06 - 36416118}, patiëntnummer {patient_number:414279}.
    Mw. {name:H.R.C. Aziz}, {email:tomasz.opdenkamp@gmail.com}, {phone:(0592) 33 48 00}.
    Mw. {name:A.C. van der Wal}, {email:s.david@fivoor.nl}, {phone:020-1234567}.
    Betreft dhr. {name:Terpstra}, bsn {bsn:4484.82216}, V-nummer {document_number:542.939.5887}.
    Betreft dhr. {name:Benali}, bsn {bsn:501623358}, V-nummer {document_number:2482574119}.
    Vader {name:Hakan Zielinski} ({phone:06.64345183}) en moeder {name:Julia van den Heuvel} ({phone:+31 6 31521249}).
    Vader {name:Jeroen Michiels} ({phone:06 - 95456925}) en moeder {name:Boris de Vries} ({phone:+31 6 12227425}).
    naam: {name:mia nguyen}, geb: {birth_date:09-09-1977}, bsn: {bsn:07-9492800}
    naam: {name:daan de bruijn}, geb: {birth_date:09/06/1978}, bsn: {bsn:36/50/44/040}
    Aangemeld: {name:Winston van Baalen}, IBAN {iban:NL21INGB0878532231}, kenteken {licence_plate:F-253-NJ}.
    Aangemeld: {name:Demi de Haan}, IBAN {iban:NL26 TRIO 0644 5232 48}, kenteken {licence_plate:78-KKH-7}.
    """#
