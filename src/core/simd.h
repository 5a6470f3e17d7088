#pragma once

// Before a function whose loops matter: compiled once for every processor and once for those with 256-bit
// vectors (all of the last ten years), the right one chosen when the program starts. Sanitizers run before
// that choice can be made.
#if defined(__x86_64__) && defined(__GNUC__) && !defined(__clang__) && !defined(__SANITIZE_ADDRESS__)
#define ATLAS_WIDE_VECTORS __attribute__((target_clones("arch=haswell", "default")))
#else
#define ATLAS_WIDE_VECTORS
#endif
