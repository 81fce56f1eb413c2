#pragma once
#include <stddef.h>

/// A file of this folder as it was when the program was built: its path within the folder and its bytes.
typedef struct {
    const char *name;
    const unsigned char *bytes;
} casus_schema_file;

/// How many files are embedded.
size_t casus_schema_file_count(void);

/// The file at `index`, which must be below the count.
casus_schema_file casus_schema_file_at(size_t index);
