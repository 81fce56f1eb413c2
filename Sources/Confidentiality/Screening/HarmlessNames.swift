/// Proper names of institutions, places, medicines, laws and languages, which are no person's.
enum HarmlessNames {
    /// The words, in plain small letters.
    static let words = """
        aalsmeer abilify abrona acamprosaat accare achmea achterhoek acuphase addison adhd afghanistan afrika aivd \
        akineton alcohol alkmaar allah almata almelo almere alphen altrecht alzheimer amarant ambiq amc ameland \
        amerika amersfoort amitriptyline amphia amstelland amstelveen amsterdam anatensol androcur angelman ankara \
        antabus antes antillen antilliaans antwerpen apeldoorn april arabisch aripiprazol arkel arkin arnhem aruba \
        asperger ass assen augustus autoriteit aveleijn avg awb azie baalderborg baarn baclofen balkbrug barneveld \
        bascule bateman bavo beck beilen belgie belgisch berbers bergen berlijn betuwe beuken beverwijk \
        bevrijdingsdag bilthoven bjj bopz borg bosch boschoord bourdon boxmeer boxtel bpd brabant breda brijder \
        brussel bulgarije buprenorfine bupropion bussum bvt bw cak camcolit campral cannabis capdash capelle capgras \
        carbamazepine carnaval casablanca castricum catamaran cce cgt china christelijk cipramil cisordinol \
        citalopram ciz clopixol clozapine cm cocaine concerta consta cordaan cosis cotard creutzfeldt crohn cuijk \
        culemborg curacao cushing cvp cyproteron cz daelzicht dapotum dari decapeptyl december delfland delft \
        denhaag depakine deventer dexamfetamine diazepam dichterbij diemen dimence dimencegroep dinsdag dipiperon \
        disulfiram dji doetinchem dogmatil dok dolder donderdag dordrecht down drachten drenthe dronten dsm dsw \
        duinrust duits duitsland ede eerste efexor eikenhof eikenstein eindhoven eleos elvis emdr emergis \
        emiliehoeve emmeloord emmen engeland engels enschede erasmus eritrea escitalopram esserheem estinea ethiopie \
        europa europees europoort evbg excel exodus facebook fact farsi februari fivoor flevoland fluanxol \
        fluoxetine fluspirileen fokus fonagy fpa fpc fpk fpl franeker frankrijk fregoli freud friesland frion \
        fryslan fva fvk gaf gelderland geleen gelre gemiva generaal gerhard ggnet ggz ggzdrenthe ggze ghana ghb god \
        goes goldstein google gorinchem gors gouda graves griekenland groningen haag haaglanden haarlem \
        haarlemmermeer haga haldol haloperidol halsteren hamilton hardenberg harderwijk hare harreveld hbo hcr \
        heemskerk heeren heerenveen heerhugowaard heerlen heiloo heils helder heldring heldringstichting \
        hellevoetsluis helmond hemelvaart hengelo herbergier heroine hertogenbosch heuvelrug hic hilversum hitler \
        hkt hodgkin hoeve hoge holland hollands honos hoofddorp hoogeland hoogeveen hoogvliet hoop hoorn horizon \
        houten humanitas hunnerberg huntington ibs ibuprofen icd ifz igj iht ihz ijmuiden ijsselstein imap imovane \
        indigo indonesie inforsa instagram insuline invega ipse iq irak iran iriszorg isala isd islam islamitische \
        istanbul italie januari jellinek jenv jeugdformaat jeugdwet jezus juli juni juvaid kairos kamer kamerstukken \
        kampen kanjer kanner kannerhuis karakter katholiek katwijk kennemerland kentera kentron kernberg kerst \
        ketamine keulen kib kijvelanden klinefelter koerdisch koningsdag koraal korsakoff korsakov krimpen lamictal \
        lamotrigine largactil latuda lcbb leary leeuwarden leger leiden lelystad lentis leponex leviaan \
        levomepromazine levvel lewy lexapro lg liberman lievegoed limburg linehan lithium liz londen loo lorazepam \
        lsg lucrin lumc lunet lunteren lvb maandag maart maashegge maastricht marokkaans marokkaanse marokko maslow \
        mbo mediant medikinet mei melatonine melleril menzis meppel mesdag messiaanse messias metformine methadon \
        microsoft middelburg middelharnis midden middin ministerie mirtazapine molemann mondriaan moveoo munchausen \
        munchhausen naltrexon napoleon nederland nederlands nederlandse nicotine nieuwegein nieuwersluis nieuwjaar \
        nigeria nijmegen noord noordoost noordwijk norgerhaven normison nortriptyline novadic november nozinan \
        nunspeet nza odion oekraiens oekraine offerfeest ok oktober olanzapine oldenkotte olvg om ommen ontmoeting \
        oost oosterhout oostrum openbaar orap oss ottho overijssel oxazepam padua papendrecht papiamento paracetamol \
        paramaribo parijs parkinson parnassia paroxetine pasen pbc pcl penfluridol persona persoonsgegevens \
        philadelphia piaget pieterbaan pij pimozide pinksteren pipamperon piq pluryn polen politie pompestichting \
        pools poort poortugaal portugal prader priadel prisma pro promethazine propranolol prozac psyq ptss \
        purmerend quetiapine raad raalte rabat radboud ramadan randstad raven reagila reclassering refusal reinaerde \
        rekken remeron rentray rett rey rhoon rijksoverheid rijnmond rijnstate risperdal risperidon ritalin \
        rivierduinen rivm rivotril rm roemenie roermond roorda roordakliniek roosenburg roosendaal rooyse rorschach \
        rotterdam rusland salcura salland schagen scheveningen schiedam schild schrikker semap september seresta \
        seroquel seroxat sertraline sgleving sglvg sherpa sinai sinterklaas sittard siza slotervaart snapchat sneek \
        soest solian somalie spaans spanje speed spijkenisse sr staatsblad staatscourant start staten steenwijk \
        stevig stilnoct strattera stroop suboxone suikerfeest surinaams surinaamse suriname sv svr syrie syrisch \
        tactus talant tavor tbs teams tegretol telegram temazepam temesta terapel terneuzen terschelling terwille \
        texel teylingereind thomashuis tiel tigrinya tiktok tilburg tiq topamax topiramaat tourette tragel trajectum \
        transfore trevicta triple triptoreline trump turkije turks tweede twente twitter uden uithoorn umcg umcu urk \
        utrecht valium vanboeijen veenendaal veenhuizen veghel veldzicht velsen veluwe venlafaxine venlo venray \
        verslavingszorg vg vgz victas viq virenze vlaardingen vlieland vlissingen vmbo vnn voorschoten vrijdag vught \
        vumc vws waag waalwijk wageningen warschau wechsler weert weesp wellbutrin wernicke west wfz wgbo whatsapp \
        wier willemstad willi wissel wkkgz wlz wmo woensdag woenselse woerden wolfheze wtza wvggz wzd xeplion xtc \
        yulius zaandam zaanstad zaterdag zeeland zeewolde zeist zg zierikzee zilveren zivver zm zoetermeer zoloft \
        zolpidem zon zondag zopiclon zorginstituut zorgkantoor zorgmail zozijn zuclopentixol zuid zuidlaren zuidwest \
        zutphen zuyderbos zvh zvw zwolle zyprexa zzp
        """
}
