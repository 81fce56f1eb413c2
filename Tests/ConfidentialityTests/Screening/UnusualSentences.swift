/// Sentences with unusual spellings and hard harmless ones, marked as the others; every person is invented.
let unusualSentences = #"""
    De Jeugdbeschermer gaf aan dat Lunet zorg geen plek heeft.
    Cliënt Wvggz, patiënt Wzd: beide regimes zijn besproken.
    De Officier van Justitie Oost-Nederland is akkoord.
    Psychiater Fivoor belt terug; verpleegkundige HIC ook.
    Zorgboerderij De Hoeve heeft ervaring met LVB.
    Cliënt is een Somalische man van 32 jaar.
    Betreft: aanmelding FPK, contactpersoon via LCBB.
    Naam instelling: Aveleijn, naam afdeling: De Wilgen.
    Hij vertelde dat Sinterklaas hem achtervolgt.
    In de Bijlmer opgegroeid, later naar Almere verhuisd.
    Gebruikt het Signaleringsplan van de GGZ.
    De moeder Belt elke dag.
    Vader Is overleden in 2011.
    De behandeling bij De Viersprong is gestopt.
    HKZ en ISO 9001 gecertificeerd.
    De locatie Den Dolder (Altrecht) heeft een stop.
    Zorgkantoor Zilveren Kruis en zorgkantoor VGZ betalen beide.
    Overplaatsing naar De Corridor is overwogen.
    Met Kerst en Oud en Nieuw extra toezicht.
    Het is nu 10.30, om 11.45 belt OM.
    RvS 12 juni 2019 oordeelde anders.
    HR 3 juni 2005, ECLI:NL:HR:2005:AT1234.
    Stb. 2018, 37; Stcrt. 2019, 12345.
    Zie art. 6:5, eerste lid, Wvggz.
    1e aanvraag 12-1-2022, 2e aanvraag 3-2-2022.
    Bij 2200 ml urine per dag en 1500 mg lithium.
    Tarief NZa 2022: 412,33 per dag, prestatie V1234.
    Indicatie 5VG, 6VG, 7VG of 8LVG.
    Persoon met Prader-Willi-syndroom en BMI 45.
    Lijdt aan het Gilles de la Tourette-syndroom.
    Score 35-40 op de GAF, 3-4-2 op de HoNOS.
    Contract loopt van 01-01-2020 tot 31-12-2024.
    Dagprijs 300-400 euro.
    Kliniek heeft 3 x 8 bedden en 1 x 6 bedden.
    Hij woont in een woning aan de rand van het dorp.
    Woont bij zijn moeder in Zwolle.
    Verblijf te Rekken, kamer 4, sinds 3 weken.
    Adres niet bekend, 2 keer verhuisd.
    Woont op afdeling 3 van de kliniek.
    Woont sinds 2019 in Emmen.
    Opgehaald op 12 mei door de politie.
    Ingeschreven sinds 12 mei bij de gemeente.
    Belde 3 keer in 2022, 14 instellingen.
    Bel na 17.00 uur niet meer.
    Telefonisch bereikbaar tussen 09:00 en 17:00.
    Auto is verkocht in 2019 voor 1500 euro.
    Rijbewijs B sinds 2012, ingevorderd 2020.
    EPD 2022 is niet gevuld.
    Dossier 3 van 12 is volledig.
    Jan., feb. en mrt. waren druk.
    De Roos is een woongroep.
    Bos en Lommer is een wijk in Amsterdam.
    Hr. is rustig, mw. ook.
    De heer en mevrouw zijn gescheiden.
    Mw. Is boos.
    mr. en mrs. in het Engels.
    Een jongen van 19, Antilliaanse afkomst.
    Cliënte heeft borderline, zie DSM-5.
    Patiënt Vertoont agressie.
    Zus en zwager willen helpen.
    Vriend is dealer.
    Partner Zwanger, uitgerekend in juli.
    Beschermd Wonen Enschede heeft plek.
    RIBW Overijssel en Limor doen mee.
    Huis van Bewaring Arnhem wil hem kwijt.
    Gesprek met Raad van Bestuur Parnassia Groep.
    Zorgaanbieder Espria en Kwintes reageren niet.
    Hoofdbehandelaar FPA Assen twijfelt.
    Casemanager FACT Noord is ziek.
    Advocaat Generaal eist hoger beroep.
    {name:Willem} is weer opgenomen.
    Ik heb dhr. {name:K. van der Wal} gesproken.
    {name:Piet Jansen} uit Zwolle.
    Patiënt heet {name:Abdirahman Warsame}.
    Zijn naam is {name:Achmed} {name:B. el Haddioui}.
    Moeder ({name:Truus}) belt vaak.
    Fam. {name:Van Houten} wil klacht indienen.
    {name:kevin} is gisteren weggelopen
    aangemeld: {name:youssef el amrani}, 1994
    {name:JANSEN, P.}
    {name:PIETER DE VRIES}
    DHR {name:P. JANSEN}
    MW {name:VAN DIJK} WEIGERT
    {name:J. Jansen}
    {name:Jansen} J.
    {name:De Vries} belde.
    Mevrouw {name:Öztürk-van der Berg}
    Meneer {name:O'Brien}
    dhr {name:van t hof}
    Dhr. {name:v.d. Berg}
    mw. {name:v.d. Meer}
    mw {name:v/d Meer}
    Dhr. {name:A.B.C. de Jong-Smit}
    Hij woont op {address:Dorpsstraat 12}, {postcode:1234 AB} Emmen
    Hij woont {address:Dorpsstr. 12}
    geboren: {birth_date:1-2-1994}
    geb.{birth_date:01-02-1994}
    (*{birth_date:01-02-1994})
    Geboren {birth_date:1 feb 94}
    geboren {birth_date:01 02 1994}
    {birth_date:01021994} geboren
    DOB: {birth_date:1994/02/01}
    {phone:06 1234 5678}
    {phone:0612 34 56 78}
    {phone:+31612345678}
    {phone:(06) 12345678}
    {phone:06-12 34 56 78}
    tel {phone:12345678}
    {email:jan [at] gmail.com}
    {email:jan.jansen(at)gmail.com}
    bsn: {bsn:1234.56.782}
    {bsn:123456782}.
    BSN {bsn:12345678 2}
    mijn snap is {url:kevin_x99}
    insta: {url:@kevin.jansen}
    {url:facebook.com/kevin.jansen.5}
    {iban:NL91ABNA0417164300}
    {iban:nl91 abna 0417 1643 00}
    kenteken {licence_plate:gv-123-x}
    Paspoort {document_number:NX1B2C3D4}
    Rijbewijs nr {document_number:1234567890}
    patiëntnr: {patient_number:0012345}
    dossier nr. {patient_number:123456}
    SKN: {patient_number:12345678}
    {address:Lange Voorhout 12a}
    {address:3e Oosterparkstraat 4}
    van {name:Fatima}'s broer
    {name:Hassan el Mansouri} en {name:Karima} waren er
    {name:Youssef}, 23 jaar, LVB
    Aan: {name:Petra de Wit}
    zoon {name:Daan} (7)
    """#
