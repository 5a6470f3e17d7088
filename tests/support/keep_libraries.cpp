// For AddressSanitizer: libraries stay loaded to the end, so that its report can name whose memory is left.
extern "C" int dlclose(void*) {
    return 0;
}
