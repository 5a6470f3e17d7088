#pragma once

#include <csetjmp>
#include <cstdio>

#include <jpeglib.h>

namespace atlas {

// libjpeg leaves a failed call by a jump, and would end the program without one.
struct JpegErrors {
    jpeg_error_mgr manager{}; // the first: libjpeg hands on its address
    std::jmp_buf back{};

    JpegErrors() {
        jpeg_std_error(&manager);
        manager.error_exit = [](j_common_ptr codec) {
            std::longjmp(reinterpret_cast<JpegErrors*>(codec->err)->back, 1);
        };
        manager.output_message = [](j_common_ptr) {}; // warnings are counted, not printed
    }

    // False when libjpeg cannot go on. The jump must not cross what has a destructor: `call` holds nothing.
    template <typename Call>
    bool attempt(const Call& call) {
        if (setjmp(back) != 0) return false;
        call();
        return true;
    }
};

} // namespace atlas
