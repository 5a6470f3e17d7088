#pragma once

// Before a function whose loops matter: compiled for every processor, for those with 256-bit vectors and
// fused multiplication (nearly all of the last ten years) and for those with 512-bit vectors; the right one
// is chosen when the program starts. By level, not by the name of a processor: "arch=haswell" is only taken
// on Intel's. Sanitizers run before that choice can be made.
#if defined(__x86_64__) && defined(__GNUC__) && !defined(__clang__) && !defined(__SANITIZE_ADDRESS__)
#define ATLAS_WIDE_VECTORS __attribute__((target_clones("arch=x86-64-v4", "arch=x86-64-v3", "default")))
#else
#define ATLAS_WIDE_VECTORS
#endif
