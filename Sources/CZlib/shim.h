#pragma once
#include <zlib.h>

/// Makes a stream ready for data without a header, as archives hold it; zlib does this in a macro.
static inline int casus_inflate_raw_start(z_stream *stream) { return inflateInit2(stream, -MAX_WBITS); }

/// Makes a stream that packs data without a header; zlib does this in a macro.
static inline int casus_deflate_raw_start(z_stream *stream) {
    return deflateInit2(stream, Z_DEFAULT_COMPRESSION, Z_DEFLATED, -MAX_WBITS, 8, Z_DEFAULT_STRATEGY);
}
