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
    FILE_NAMED("Migrations/0004-erasure.sql")
#embed "Migrations/0004-erasure.sql"
    END
    FILE_NAMED("Migrations/0005-published-reports.sql")
#embed "Migrations/0005-published-reports.sql"
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
    FILE_NAMED("Page/api.js")
#embed "Page/api.js"
    END
    FILE_NAMED("Page/beds.js")
#embed "Page/beds.js"
    END
    FILE_NAMED("Page/case-acts.js")
#embed "Page/case-acts.js"
    END
    FILE_NAMED("Page/case-facts.js")
#embed "Page/case-facts.js"
    END
    FILE_NAMED("Page/case-ladder.js")
#embed "Page/case-ladder.js"
    END
    FILE_NAMED("Page/case-moves.js")
#embed "Page/case-moves.js"
    END
    FILE_NAMED("Page/case-refusals.js")
#embed "Page/case-refusals.js"
    END
    FILE_NAMED("Page/case-timeline.js")
#embed "Page/case-timeline.js"
    END
    FILE_NAMED("Page/case.js")
#embed "Page/case.js"
    END
    FILE_NAMED("Page/cases.js")
#embed "Page/cases.js"
    END
    FILE_NAMED("Page/changes.js")
#embed "Page/changes.js"
    END
    FILE_NAMED("Page/conflict.js")
#embed "Page/conflict.js"
    END
    FILE_NAMED("Page/dom.js")
#embed "Page/dom.js"
    END
    FILE_NAMED("Page/doubles.js")
#embed "Page/doubles.js"
    END
    FILE_NAMED("Page/faults.js")
#embed "Page/faults.js"
    END
    FILE_NAMED("Page/fields.js")
#embed "Page/fields.js"
    END
    FILE_NAMED("Page/forms.js")
#embed "Page/forms.js"
    END
    FILE_NAMED("Page/lists.js")
#embed "Page/lists.js"
    END
    FILE_NAMED("Page/pickers.js")
#embed "Page/pickers.js"
    END
    FILE_NAMED("Page/province-map.js")
#embed "Page/province-map.js"
    END
    FILE_NAMED("Page/references.js")
#embed "Page/references.js"
    END
    FILE_NAMED("Page/register.js")
#embed "Page/register.js"
    END
    FILE_NAMED("Page/router.js")
#embed "Page/router.js"
    END
    FILE_NAMED("Page/who.js")
#embed "Page/who.js"
    END
    FILE_NAMED("Page/signin.js")
#embed "Page/signin.js"
    END
    FILE_NAMED("Page/suggestions.js")
#embed "Page/suggestions.js"
    END
    FILE_NAMED("Page/words.js")
#embed "Page/words.js"
    END
    FILE_NAMED("Page/work.js")
#embed "Page/work.js"
    END
    FILE_NAMED("Page/drafts.js")
#embed "Page/drafts.js"
    END
    FILE_NAMED("Page/access.js")
#embed "Page/access.js"
    END
    FILE_NAMED("Page/bottleneck.js")
#embed "Page/bottleneck.js"
    END
    FILE_NAMED("Page/bottlenecks.js")
#embed "Page/bottlenecks.js"
    END
    FILE_NAMED("Page/fill.js")
#embed "Page/fill.js"
    END
    FILE_NAMED("Page/meeting.js")
#embed "Page/meeting.js"
    END
    FILE_NAMED("Page/report-reading.js")
#embed "Page/report-reading.js"
    END
    FILE_NAMED("Page/report.js")
#embed "Page/report.js"
    END
    FILE_NAMED("Page/table.js")
#embed "Page/table.js"
    END
    FILE_NAMED("Page/case-fields.js")
#embed "Page/case-fields.js"
    END
    FILE_NAMED("Page/slots.js")
#embed "Page/slots.js"
    END
    FILE_NAMED("Page/case-reading.js")
#embed "Page/case-reading.js"
    END
};

size_t casus_schema_file_count(void) { return sizeof files / sizeof files[0]; }

casus_schema_file casus_schema_file_at(size_t index) { return files[index]; }
