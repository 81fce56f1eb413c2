#pragma clang diagnostic ignored "-Wc23-extensions"
#include "include/Schema.h"

// A file is three lines: its name, what to embed, and the end. A zero byte ends each, so none may hold one or be empty.
#define FILE_NAMED(name) {name, (const unsigned char[]){
#define END , 0}},

static const casus_schema_file files[] = {
    FILE_NAMED("Migrations/0001-events.sql")
#embed "Migrations/0001-events.sql"
    END
    FILE_NAMED("Migrations/0002-answers.sql")
#embed "Migrations/0002-answers.sql"
    END
    FILE_NAMED("Migrations/0003-privacy.sql")
#embed "Migrations/0003-privacy.sql"
    END
    FILE_NAMED("Projections/parties.sql")
#embed "Projections/parties.sql"
    END
    FILE_NAMED("Projections/units.sql")
#embed "Projections/units.sql"
    END
    FILE_NAMED("Projections/capacity.sql")
#embed "Projections/capacity.sql"
    END
    FILE_NAMED("Projections/cases.sql")
#embed "Projections/cases.sql"
    END
    FILE_NAMED("Projections/case-items.sql")
#embed "Projections/case-items.sql"
    END
    FILE_NAMED("Projections/privacy.sql")
#embed "Projections/privacy.sql"
    END
    FILE_NAMED("Projections/logbook.sql")
#embed "Projections/logbook.sql"
    END
    FILE_NAMED("Projections/reviews.sql")
#embed "Projections/reviews.sql"
    END
    FILE_NAMED("Projections/bottlenecks.sql")
#embed "Projections/bottlenecks.sql"
    END
    FILE_NAMED("Projections/ladders.sql")
#embed "Projections/ladders.sql"
    END
    FILE_NAMED("Labels/labels.json")
#embed "Labels/labels.json"
    END
    FILE_NAMED("Ladders/escalation-ladder.json")
#embed "Ladders/escalation-ladder.json"
    END
    FILE_NAMED("Projections/case-figures.sql")
#embed "Projections/case-figures.sql"
    END
    FILE_NAMED("Samples/casuistiek-2022-06-23.csv")
#embed "Samples/casuistiek-2022-06-23.csv"
    END
    FILE_NAMED("Reference/case-sheet.json")
#embed "Reference/case-sheet.json"
    END
    FILE_NAMED("Reference/application-sheet.json")
#embed "Reference/application-sheet.json"
    END
    FILE_NAMED("Reference/inhabitants-2022-01-01.csv")
#embed "Reference/inhabitants-2022-01-01.csv"
    END
    FILE_NAMED("Ladders/bottleneck-ladder.json")
#embed "Ladders/bottleneck-ladder.json"
    END
    FILE_NAMED("API/openapi.json")
#embed "API/openapi.json"
    END
    FILE_NAMED("Samples/capacity-2022-06-15.csv")
#embed "Samples/capacity-2022-06-15.csv"
    END
    FILE_NAMED("Page/index.html")
#embed "Page/index.html"
    END
    FILE_NAMED("Page/casus.css")
#embed "Page/casus.css"
    END
    FILE_NAMED("Page/app.js")
#embed "Page/app.js"
    END
    FILE_NAMED("Page/icon.svg")
#embed "Page/icon.svg"
    END
};

size_t casus_schema_file_count(void) { return sizeof files / sizeof files[0]; }

casus_schema_file casus_schema_file_at(size_t index) { return files[index]; }
