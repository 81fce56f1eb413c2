/// Sentences of care professionals that identify nobody, one a line.
let harmlessSentences = #"""
    Cliënt verblijft sinds 1 maart 2021 op een FPA van Fivoor en moet daar op 23 juni 2022 weg.
    De aanmelding bij Trajectum is afgewezen: geen behandelaanbod, LVB niet aantoonbaar voor het 18e levensjaar.
    Opname per 03-02-2022 op een beveiligd bed niveau 3, verlengd tot en met 12 november 2021 en daarna tot 2022-06-23.
    Geboren in 1994, geboortejaar bevestigd door de verwijzer.
    Geboortejaar 1994, man, IQ 75, zorgmachtiging loopt af in mei 2022.
    De Van der Hoeven Kliniek heeft een wachtlijst van 12 weken.
    Van der Hoevenkliniek en de Pompestichting hebben beide nee gezegd.
    De Dr. S. van Mesdagkliniek neemt geen cliënten zonder strafrechtelijke titel op.
    De Mesdag gaf aan dat de groepsdynamiek het niet toelaat.
    FPC Dr. S. van Mesdag heeft 3 crisisbedden op niveau 4.
    De Kijvelanden en De Woenselse Poort zijn gevraagd, antwoord binnen 5 werkdagen verwacht.
    Oldenkotte is gesloten; de bedden zijn verdeeld over Overijssel en Gelderland.
    Inforsa en Arkin denken mee over een time-out van twee weken.
    FPK Assen (GGZ Drenthe) heeft 2 van de 20 bedden niet bemand.
    Wier van Fivoor is benaderd voor een SGLVG-plek met Wzd.
    Altrecht Roosenburg heeft vorige week een bed vrijgegeven.
    Parnassia, Antes en Delfland verwijzen naar elkaar.
    Lentis en Dimence willen alleen uit de eigen regio opnemen.
    Mondriaan zegt dat het omzetplafond is bereikt.
    Het Vincent van Gogh instituut heeft een plek op de FPA, maar zonder terugnamegarantie niet.
    Emergis in Zeeland heeft geen beveiligde bedden niveau 2.
    Tactus en Novadic-Kentron behandelen verslaving, geen ontwrichtend gedrag.
    Iriszorg heeft geen contract met het zorgkantoor.
    Jellinek en Brijder zien geen indicatie voor een FVK.
    Het Leger des Heils wil begeleiden als er een terugvalbed is.
    Pluryn, Ipse de Bruggen en Amarant vormen samen met Dichterbij de Borg-instellingen.
    's Heeren Loo heeft gisteren om 14.30 uur teruggebeld: geen plek binnen 6 maanden.
    Cosis en Aveleijn bieden geen niveau 2.
    PI Vught en JC Zaanstad zijn detentie, geen zorg.
    In het PPC van PI Zwolle is de medicatie ingesteld.
    Cliënt gebruikt clozapine 300 mg, Haldol decanoaat en Akineton zo nodig.
    Depakine 500 mg 2dd, Abilify gestopt, Leponex overwogen.
    Concerta werkte averechts; Cisordinol depot elke 2 weken, Temesta bij onrust.
    Wet Bopz is in 2020 vervangen door de Wvggz en de Wzd.
    Artikel 2.3 Wfz: de strafrechter gaf een zorgmachtiging af.
    Eerder art. 37 Sr, daarna vrijwillig verblijf op grond van de Wlz.
    Bvt is alleen mogelijk met een titel, dat is hier niet aan de orde.
    Er is sprake van het syndroom van Down en mogelijk Alzheimer.
    Diagnose Asperger is gesteld in 2012, herzien naar ASS.
    Korsakov is uitgesloten, Huntington komt in de familie voor.
    Vader heeft Parkinson, moeder is overbelast.
    Gilles de la Tourette speelt naast ADHD een rol.
    Prader-Willi vraagt een aangepaste omgeving, daar heeft deze FPA geen ervaring mee.
    Capgras werd op de opnameafdeling gezien, inmiddels in remissie.
    Het Pieter Baan Centrum adviseerde behandeling in een kliniek met hoog beveiligingsniveau.
    De heer wil niet terug naar de vorige kliniek.
    Mevrouw weigert medicatie en slaapt slecht.
    Meneer is bekend met verslaving en heeft 16 keer een afwijzing gehad.
    Dhr. heeft geen woning en verblijft op straat.
    Mw. wil graag terug naar Friesland.
    Casus C-4K8Q2ZP01M is op 15-06-2022 opgeschaald naar landelijk.
    Zie ook C-0612345678 en U001 voor de bezetting.
    Unit U045 heeft 12 bedden waarvan 3 gereserveerd.
    Eigen kenmerk 2022-014, bij LCBB bekend als LCBB-2022-0031.
    Er zijn 117 lege bedden: 43 vrij, 43 gereserveerd, 31 zonder personeel.
    Kamer 12 is vrij vanaf 1 juli 2022, kamer 14 volgt.
    Artikel 1:63 van de overeenkomst regelt de terugname.
    Classificatie F20.0 en F60.2 volgens ICD-10, DSM-5 301.7.
    De kosten zijn 1.250,00 euro per week, het tarief dekt 83%.
    Het budget van € 2.500.000 is in mei al op.
    Overleg om 09:30 uur, uitloop tot 10.15 uur.
    Kantoor: 000-0000001, ma-vr 09:00-17:00.
    Voor bezetting bel het aanbiedersnummer 000-0000014 op werkdagen.
    Zie www.beveiligdebedden.nl voor het dashboard.
    Meer informatie op https://www.rijksoverheid.nl/onderwerpen/geestelijke-gezondheidszorg.
    Postbus 123 is het postadres van de kliniek.
    De kliniek ligt aan de Dennenweg in Assen, bezoek op afspraak.
    Cliënt komt uit Groningen en wil terug naar Leeuwarden.
    De regio Amsterdam-Amstelland heeft geen plek, Utrecht ook niet.
    Noord-Brabant, Limburg en Flevoland zijn doorverwezen.
    Maandag belt de psychiater terug, dinsdag is er overleg met de casemanager.
    In jan 2022 was er nog plek, in mei niet meer.
    Jan. 2022 tot en met mrt 2022 verbleef cliënt in detentie.
    In Mei 2021 is gestart met het LCBB.
    Sint Jozef is de naam van de oude vleugel.
    Sint Nicolaas viert men hier op 5 december.
    Er is geen roos in bloei in de tuin, maar de tuin geeft rust.
    Roos op het hoofd is behandeld met shampoo.
    Storm gaf schade aan het dak, afdeling tijdelijk dicht.
    De dokter komt woensdag, de kok heeft een griepje.
    De bakker levert om zeven uur aan de afdeling.
    Visser van beroep, werkte jaren in Urk.
    De prins op het witte paard bestaat niet, zei hij lachend.
    Wil men dit oplossen, dan is een zorgconferentie nodig.
    Koning, keizer, admiraal: iedereen heeft een mening over deze casus.
    De meester van de school herinnert zich hem als rustig.
    De haan kraait op de zorgboerderij om vijf uur.
    Berg en bos in de omgeving maken weglopen gevaarlijk.
    Floor plan van de afdeling is op te vragen bij facilitair.
    Sterre is een afdeling van het oude ziekenhuis.
    Ties en bandjes mogen niet mee naar binnen.
    Hij is 28 jaar, verbleef 3 keer in een kliniek en is 2 maal weggelopen.
    Zij is van 1990-2000 in pleeggezinnen geweest.
    Contra-indicaties: <18 jaar, zeden, LVB, vrouw.
    Beveiligingsniveau 3, regime Wvggz, specialisme psychiatrie.
    Zvw dekt de eerste 365 dagen, daarna de Wlz.
    Het convenant van 15 december 2008 is vervallen.
    De Wet van 29 oktober 1992 (Bopz) gold tot 2020.
    Besluit van 12 maart 2004 tot aanpassing van de beleidsregels.
    Arrest van de Hoge Raad van 3 juni 2005 is hier van belang.
    Sinds de invoering op 1 april 2007 is dit staande praktijk.
    Verblijf verlengd met 3 dagen, tot 26-06-2022.
    De beschikking d.d. 14-03-2022 is ingezien door de verwijzer.
    Zorgmachtiging van 01-03-2022 tot 01-09-2022.
    CM afgegeven op 2/5/2022, verlengd op 5/5/2022.
    Vanaf 1 januari 2015 geldt de Wlz.
    De kliniek werd op 1 september 1998 geopend.
    Op 12 januari 2009 opgenomen op de KIB, sindsdien doorlopend opgenomen geweest.
    De rechtbank Overijssel wees het verzoek op 22-04-2022 toe.
    Er is 20 x gebeld, 14 instellingen zeiden nee.
    De levensloopaanbieder heeft regionaal gezocht: geen plek.
    Financieel en inhoudelijk probleem, zorgkantoor is gevraagd om maatwerk.
    Meerzorg is aangevraagd op 2 mei 2022.
    Risicotaxatie HKT-R en HCR-20 zijn beschikbaar.
    PCL-R score 24, SVR-20 matig, START in uitvoering.
    De GAF-score is 35, HoNOS 22.
    WAIS-IV: TIQ 72, VIQ 70, PIQ 78.
    BMI 31, RR 120/80, pols 72.
    Bloedspiegel clozapine 420, lithium 0.8.
    Lithium en Depakine samen gaven bijwerkingen.
    Seroquel 600 mg, Zyprexa 20 mg, Risperdal Consta 50 mg.
    Xeplion 150 mg per maand en Promethazine voor de nacht.
    Ritalin en Strattera zijn geprobeerd.
    Methadon 60 ml, Suboxone geweigerd.
    Antabus wordt onder toezicht ingenomen.
    Androcur bij zeden is besproken met de internist.
    De Rooyse Wissel ziet geen rol zonder titel.
    Forensisch Psychiatrische Kliniek De Beuken is niet beschikbaar.
    FVK Piet Roordakliniek heeft 7 bedden vrij op niveau 3.
    Piet Roorda in Zutphen neemt alleen op met verslaving als hoofddiagnose.
    FPA Heiloo, FPA Den Haag en FPA Utrecht zijn gebeld.
    CVP in Lunteren en de KIB in Amsterdam zijn gesloten.
    Veldzicht in Balkbrug is een centrum voor transculturele psychiatrie.
    CTP Veldzicht vraagt om een recente diagnostiek.
    Kairos Nijmegen biedt ambulante nazorg.
    De Waag en Het Dok zijn ambulant, dus niet passend.
    GGZ Friesland en GGNet willen een gezamenlijk plan.
    Pro Persona heeft de aanvraag op 4 april ontvangen.
    GGzE en de Woenselse Poort zitten vol.
    Reinier van Arkel heeft een HIC, geen beveiligd bed.
    William Schrikker Stichting is betrokken als jeugdbescherming.
    Reclassering Nederland en het OM zitten aan tafel.
    Het Zorg- en Veiligheidshuis Twente heeft opgeschaald.
    ZVH Rotterdam-Rijnmond komt elke twee weken bijeen.
    De gemeente Den Haag betaalt de overbrugging.
    Gemeente Bergen op Zoom wil meedenken over wonen.
    Politie Oost-Nederland heeft 14 meldingen in 2 maanden.
    De wijkagent en de wijkverpleegkundige houden contact.
    De officier van justitie vraagt om spoed.
    De psychiater vindt niveau 3 nodig, de verpleegkundige ook.
    Huisarts en apotheek zijn geïnformeerd.
    Advocaat is aanwezig bij de zitting van 12 mei.
    Mentor en bewindvoerder zijn akkoord met aanmelding.
    Moeder is curator, vader is uit beeld.
    Zijn broer zit in detentie, zijn zus woont begeleid.
    Partner heeft een contactverbod tot 1-10-2022.
    Cliënt spreekt Turks en een beetje Nederlands.
    Hij is van Marokkaanse afkomst, zij van Surinaamse.
    Cliënt is in Polen opgegroeid en sinds 2016 in Nederland.
    Tolk Arabisch of Tigrinya nodig.
    Islamitische feestdagen: Ramadan begint in april.
    Met Pasen en Pinksteren is er minder personeel.
    Koningsdag en Bevrijdingsdag tellen niet als werkdag.
    Sinterklaas en Kerst zijn moeilijke dagen.
    Voorkeur voor Drenthe vanwege familie.
    Plaatsing in Den Dolder ligt gevoelig.
    De kliniek in Venray heeft een wachttijd van 8 maanden.
    Deventer en Apeldoorn liggen dicht bij zijn netwerk.
    Boschoord heeft een beveiligd terrein voor LVB.
    Hoeve Boschoord van Trajectum is afgewezen door cliënt zelf.
    STEVIG in Oostrum heeft 1 bed gereserveerd.
    Wettelijk kader: artikel 6:4 Wvggz en artikel 24 Wzd.
    Zie artikel 7:465 BW over wilsbekwaamheid.
    Art. 1401 BW is oud recht.
    ECLI:NL:RBOVE:2022:1234 is de uitspraak.
    Staatsblad 2018, 37 bevat de wetstekst.
    Kamerstukken II 2020/21, 25424, nr. 589.
    De brief van 6 juli 2021 aan de Kamer noemt 1500 personen.
    CAPdash gaf op 15 juni 1737 bedden aan.
    Overijssel heeft 114 bedden op 1.171.715 inwoners.
    Flevoland 434.792 24 0 24 18.116 n.v.t.
    Drenthe 497.684 345 182 163 1.443 2.735 is het ruimst bedeeld.
    43 / 35-7-1 naar niveau, 27-12-4-0 naar specialisme.
    Van 84 naar 103 casussen, plus 19 in twee maanden.
    1 bed per 10.127 inwoners, dat is krap.
    2020: 12, 2021: 44, 2022: 47 aanmeldingen.
    Dosering 1000 mg per dag, maximaal 4000 mg.
    Op 1200 m afstand van een school, dat mag niet.
    Hij reed 2000 km om terug te komen naar de kliniek.
    In 2021 is er 14 keer gezocht, in 2022 al 9 keer.
    Sinds 2019 op de wachtlijst, 2020 en 2021 zonder resultaat.
    De FPA heeft 24 bedden, de FPK 18 en de FVK 25.
    HIC, IHT en FACT zijn alle drie ingezet.
    VG7 is geïndiceerd, LG niet, ZZP GGZ-B 6 aangevraagd.
    ZZP VG07 en 1SGLVG zijn beide besproken.
    CIZ heeft de indicatie op 10 mei 2022 afgegeven.
    CCE adviseert prikkelarm en 1 op 1 begeleiding.
    NZa en IGJ zijn op de hoogte.
    VWS en JenV krijgen het rapport in het derde kwartaal.
    DJI, IFZ en het FPL overleggen over de titel.
    OM wil geen vordering doen.
    TBS met voorwaarden is beëindigd in 2021.
    Terbeschikkingstelling liep af op 03-04-2022.
    PIJ-maatregel is omgezet, ISD is geweest.
    RM verlopen, IBS omgezet in CM.
    Verblijf in Huize Padua is beëindigd wegens brandstichting.
    Huize Hoogeland is gesloten.
    Cliënt wil naar Texel, maar daar is geen zorg.
    Moordrecht en Gouda vallen onder Midden-Holland.
    Beeld: man, dertiger, psychotisch, verslaafd aan GHB en cocaïne.
    Hij noemt zich de Messias en weigert contact.
    Hij hoort de stem van God en van Jezus.
    Zij denkt dat Elvis leeft.
    Waanbeeld over de koning en de AIVD.
    Denkt dat hij Napoleon is.
    Volgens de Roos van Leary zit hij in tegen.
    Beck en Young vragenlijsten zijn afgenomen.
    De Rorschach is niet meer gangbaar.
    MMPI-2 en NEO-PI-3 laten weinig zien.
    Methode Kanjer en methode Goldstein zijn gevolgd.
    Agressieregulatietherapie volgens Goldstein afgerond.
    Libermanmodules zijn niet haalbaar.
    Triple C wordt op de groep gebruikt.
    Commissie Hoekstra adviseerde hierover al in 2015.
    De commissie-Hamilton en de motie-Van Dam zijn bekend.
    Rapport Wiersma noemt dezelfde knelpunten.
    Wet zorg en dwang is van toepassing.
    Wet forensische zorg, artikel 2.3, door de rechter toegepast.
    Zorg volgens Wlz vanaf 18 jaar.
    Aanbieder-01 en aanbieder-02 hebben geantwoord.
    Zorgaanbieder X zegt dat Y aan zet is.
    Cliënt A en cliënt B mogen niet op één groep.
    Patiënt 3 van 12 op de lijst.
    Cliënt M. is besproken, zonder verdere gegevens.
    Naam en geboortedatum zijn niet gedeeld.
    Naam: niet vermeld. BSN: niet vermeld.
    BSN niet noteren in dit systeem a.u.b.
    Geen telefoonnummer of e-mailadres van familie opnemen.
    Paspoort is verlopen, rijbewijs ingenomen in 2019.
    Identiteitskaart aangevraagd bij de gemeente.
    Kenteken is niet bekend, auto staat bij moeder.
    IBAN wordt door de bewindvoerder beheerd.
    Geboortedatum onbekend; geboortejaar 2003.
    Patiëntnummer volgt via beveiligde mail.
    Hij gebruikt Instagram en Snapchat de hele nacht.
    Facebook en TikTok zijn geblokkeerd op de afdeling.
    Instagram: veel gebruik in de avond.
    Via Twitter werd de kliniek bedreigd.
    Loopbaan: 3 jaar in de bouw.
    Gerechtshof 2022: hoger beroep ingetrokken.
    Arbeidsmarkt 2022 maakt werving lastig.
    Snelweg A12 ligt op 400 meter.
    Onderweg 2 keer weggelopen.
    Afdeling Berkenhof 2 is tijdelijk gesloten.
    Paviljoen Duinpark 3 heeft een HIC.
    Gebouw 14, verdieping 2, kamer 203.
    Groep 8 van de basisschool niet afgemaakt.
    Woning 6 van het terrein is beschikbaar.
    Unit 4B heeft een separeer.
    De FPA Eikenhof heeft 6 plekken.
    Locatie Zeist, gebouw Lindenlaan, is rookvrij.
    Prognose: 6-12 maanden behandeling, daarna 24/7 beschermd wonen.
    Indicatie: 24-uurs zorg, 7 dagen per week, 1:1.
    Dag 14-06 tot 16-06 was er geen bezetting ingevuld.
    08.30-17.00 12 plekken dagbesteding.
    Op 15-06-2022 3 bedden vrij, op 16-06-2022 nog 2.
    Op 06-03-2021 12 meldingen, op 13-03-2021 14 meldingen.
    Tussen 2021-06-01 en 2021-12-31 geen incidenten.
    Versie 1.2.3 van het formulier gebruiken.
    Formulier 2022/06/15-3 is ingevuld.
    Ref. 202206150031 van het zorgkantoor.
    Factuur 2022-00871 betreft de overbruggingszorg.
    Declaratiecode 12B345 is niet erkend.
    Zaak is bekend bij de Autoriteit Persoonsgegevens.
    Alle betrokkenen hebben het plan van 9 mei ondertekend.
    Het is wachten op een plek; verder geen nieuws.
    out of the box nodig, standaard aanbod past niet
    afgewezen wegens groepsdynamiek en veiligheid
    lvb niet aantoonbaar voor 18e jaar
    overleg met zorgkantoor gepland op 12-05-2022
    cliënt is in de war en weigert te eten
    mw heeft geen ziektebesef, dhr is agressief
    meneer wil niet, mevrouw wil wel
    mevrouw van de afdeling belde terug
    dhr van de politie kwam langs
    KLINIEK ZIT VOL, GEEN PLEK TOT SEPTEMBER 2022
    SPOED: ZORGMACHTIGING LOOPT AF OP 23 JUNI
    LCBB VERZOEKT OM MEE TE DENKEN
    CLIENT WIL TERUG NAAR GRONINGEN
    """#
