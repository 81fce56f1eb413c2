#pragma once
#include <jansson.h>

/// The loader's error code, which jansson hides behind an inline helper.
static inline int casus_json_error_code(const json_error_t *error) { return (int)json_error_code(error); }
