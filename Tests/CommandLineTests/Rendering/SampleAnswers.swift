/// Answers of the API as the screens are given them; every case and party in them is invented.
enum SampleAnswers {
    static let careCase = """
        {"id":"C-7K2M9QX4AB","version":7,"kind":"mediation","rung":"regional","cameFrom":"regular",
        "openedAt":"2022-06-01T09:00:00Z","openedOn":"2022-06-01","reporter":"referrer-12","reporterType":"referrer",
        "reporterReference":"2022-014","province":"FL","reporterProvince":"FL","region":"R05",
        "seekingParty":"referrer-12","birthYear":1994,"adult":"unknown","gender":"male",
        "need":{"levels":[2,3],"regimes":["wvggz"],"specialisms":["psychiatry","sglvg"],"careType":"long_term",
        "expertise":["addiction"]},"traits":{"addiction":"yes","sexual_offence":"no","autism":"unknown"},
        "criminalTitle":{"status":"none","endsOn":null,"origin":null},"funding":["wlz"],
        "indications":[{"kind":"wlz","status":"granted","since":"2022-05-01"}],"personInformed":"yes",
        "currentStay":{"kind":"clinic","startsOn":null,"endsOn":"2022-06-23","unitId":null},
        "summary":"Verblijf loopt af.\\u001b[2J","outcome":null,"duplicateOf":null,"holder":"levensloop-05",
        "suspended":false,"stuck":{"reasons":["many_rejections"],"details":[{"reason":"many_rejections","since":null,
        "detail":"Er zijn 6 afwijzingen.","remedy":"Schaal op."}]},"rejectionCount":6,
        "deadlines":[{"name":"silence","applicationId":null,"startedOn":"2022-06-10","dueOn":"2022-07-01",
        "dueAt":"2022-07-01T22:00:00Z","passed":false,"standsStill":false,"extended":true},
        {"name":"application","applicationId":3,"startedOn":"2022-06-03","dueOn":"2022-06-13",
        "dueAt":"2022-06-13T22:00:00Z","passed":true,"standsStill":false,"extended":false}],
        "faults":["Regio R05 heeft geen levensloopaanbieder."]}
        """

    static let possibleMoves = """
        {"items":[{"move":"escalate","to":"national","allowed":false,"refusals":[
        {"rule":"regional_search_is_concluded","detail":"Er is geen zoekronde afgesloten.","remedy":"Sluit die af."},
        {"rule":"criminal_title_belongs_to_the_fpl","detail":"Er is een titel.","remedy":"Draag over."}],
        "needs":["motivation"]},
        {"move":"close","to":"closed","allowed":true,"refusals":[],"needs":["outcome"]}],"next":null}
        """

    static let suggestions = """
        {"caseId":"C-7K2M9QX4AB","asOf":"2022-06-15T10:00:00Z","notice":"Dit is geen plaatsing.","considered":112,
        "fitting":[],"toAsk":[{"unitId":"U014","provider":"aanbieder-03","location":"aanbieder-03-fl","level":2,
        "type":"FPA","specialism":"psychiatry","province":"FL","available":2,"reserved":1,"unstaffed":0,
        "countedAt":"2022-06-01T10:00:00Z","source":"phoned","stale":true,
        "contact":{"phone":"000-0000014","reachable":"ma-vr 09:00-17:00"},
        "criteria":[{"criterion":"level","outcome":"pass","detail":"Niveau 2 wordt gevraagd."},
        {"criterion":"contraindication:arson","outcome":"unknown","detail":"Brandstichting is onbekend."},
        {"criterion":"bed:occupied","outcome":"fail","detail":"Alles is bezet."}],
        "coverage":{"wanted":["autism","addiction"],"covered":["addiction"],"missing":["autism"]},
        "rejectedBefore":{"count":2,"lastOn":"2022-06-03","reasons":["no_contract"]}}],"nearMisses":[],
        "unlocks":[{"relax":["bed:unstaffed"],"units":3,"beds":5,"detail":"Personeel voor lege bedden."}]}
        """

    static let ask = """
        {"caseId":"C-7K2M9QX4AB","asOf":"2022-06-15T10:00:00Z","notice":"Dit is geen plaatsing.",
        "ask":{"party":"lcbb","name":"LCBB","phone":"000-0000000"}}
        """

    static let units = """
        {"items":[{"id":"U001","provider":"aanbieder-01","location":null,"province":"UT","level":2,"type":"FPA",
        "specialism":"psychiatry","regimes":["wvggz"],"careTypes":["crisis"],"expertise":[],"contraindications":[],
        "phone":"000-0000001","reachable":null,"count":{"countedAt":"2022-06-01T10:00:00Z","total":12,"occupied":11,
        "available":0,"reserved":1,"unstaffed":0,"source":"imported","countedBy":"lcbb","stale":true,"remark":null}},
        {"id":"U002","provider":"aanbieder-02","province":"UT","level":3,"type":"FPK","count":{
        "countedAt":"2022-06-15T10:00:00Z","total":8,"occupied":3,"available":4,"reserved":0,"unstaffed":1,
        "source":"entered","stale":false}},
        {"id":"U003","provider":"aanbieder-01","province":"UT","level":3,"type":"FPK","count":null}],"next":null}
        """

    static let events = """
        {"items":[{"n":1,"kind":"case_opened","recordedAt":"2022-06-01T09:00:00Z","by":"referrer-12","province":"FL"},
        {"n":2,"kind":"case_moved","recordedAt":"2022-06-10T22:30:00Z","by":"referrer-12","move":"escalate",
        "from":"regular","to":"regional","motivation":"Overal geweest","urgent":true}],"next":null}
        """

    static let refused = """
        {"type":"urn:casus:problem:refused","title":"Dat kan nog niet","status":409,"detail":"Twee regels.",
        "refusals":[{"rule":"regional_search_is_concluded","detail":"Er is geen zoekronde.","remedy":"Sluit die af."},
        {"rule":"motivation_is_given","detail":"Er is geen motivatie.","remedy":"Geef er een."}]}
        """

    static let invalid = """
        {"type":"urn:casus:problem:invalid","title":"Dit klopt niet","status":400,"detail":"Twee fouten.",
        "errors":[{"pointer":"/need/levels/0","code":"out_of_range","detail":"Een niveau is 1 tot en met 4."},
        {"pointer":"/summary","code":"identifies_a_person","kind":"name","start":5,"end":11,
        "detail":"Dit wijst iemand aan."},
        {"pointer":"/elsewhere","code":"unknown_field","detail":"Onbekend veld."}]}
        """

    static let rejections = """
        {"items":[{"id":1,"caseId":"C-7K2M9QX4AB","unitId":"U001","providerName":null,"provider":"aanbieder-01",
        "rejectedOn":"2022-06-03","primaryReason":"no_contract","secondaryReasons":["staff_shortage_safety"],
        "categories":["financial","systemic"],"pointsTo":"sglvg","explanation":null,"applicationId":null,
        "contested":true,"contests":[{"contestedAt":"2022-06-04T10:00:00Z","by":"referrer-12","explanation":"Toch wel"}
        ],
        "rung":"regular","liftedBy":"insurer","covenant":null,"recordedAt":"2022-06-03T10:00:00Z",
        "recordedBy":"referrer-12"}],"next":null}
        """

    static let imported = """
        {"read":3,"imported":1,"skipped":1,"rejected":1,"errors":[{"row":4,"column":"total","code":"does_not_add_up",
        "detail":"Bezet, vrij, gereserveerd en leeg zijn samen niet het totaal."}]}
        """
}
