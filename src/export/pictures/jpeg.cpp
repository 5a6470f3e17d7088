#include "export/pictures/jpeg.h"

#include <cstdio>

#include <jpeglib.h>

#include <csetjmp>
#include <cstdlib>

namespace atlas {

namespace {

constexpr int kQuality = 90;

// libjpeg leaves a failed call by a jump, which must not cross what has a destructor.
struct Attempt {
    jpeg_error_mgr errors; // the first: libjpeg hands on its address
    std::jmp_buf back;
};

void leave(j_common_ptr compressor) {
    std::longjmp(reinterpret_cast<Attempt*>(compressor->err)->back, 1);
}

struct Encoded {
    unsigned char* bytes = nullptr; // by libjpeg, with malloc
    unsigned long size = 0;
};

void setUp(jpeg_compress_struct& compressor, const PixelImage& picture) {
    compressor.image_width = static_cast<JDIMENSION>(picture.widthPixels);
    compressor.image_height = static_cast<JDIMENSION>(picture.heightPixels);
    compressor.input_components = 4;
    compressor.in_color_space = JCS_EXT_RGBX;
    jpeg_set_defaults(&compressor);
    jpeg_set_quality(&compressor, kQuality, TRUE);
    for (int i = 0; i < compressor.num_components; ++i) { // colours as sharp as brightness
        compressor.comp_info[i].h_samp_factor = 1;
        compressor.comp_info[i].v_samp_factor = 1;
    }
}

bool encode(const PixelImage& picture, Encoded& encoded) {
    Attempt attempt{};
    jpeg_compress_struct compressor{};
    compressor.err = jpeg_std_error(&attempt.errors);
    attempt.errors.error_exit = leave;
    if (setjmp(attempt.back) != 0) {
        jpeg_destroy_compress(&compressor);
        return false;
    }
    jpeg_create_compress(&compressor);
    jpeg_mem_dest(&compressor, &encoded.bytes, &encoded.size);
    setUp(compressor, picture);
    jpeg_start_compress(&compressor, TRUE);
    for (int y = picture.heightPixels - 1; y >= 0; --y) {
        // libjpeg only reads it
        auto* row = const_cast<JSAMPROW>(reinterpret_cast<const JSAMPLE*>(picture.row(y)));
        jpeg_write_scanlines(&compressor, &row, 1);
    }
    jpeg_finish_compress(&compressor);
    jpeg_destroy_compress(&compressor);
    return true;
}

} // namespace

Result<std::string> jpegOf(const PixelImage& picture) {
    Encoded encoded;
    const bool isDone = encode(picture, encoded);
    std::string bytes;
    if (isDone) bytes.assign(reinterpret_cast<const char*>(encoded.bytes), encoded.size);
    std::free(encoded.bytes);
    if (!isDone) return failure("a picture cannot be compressed as JPEG");
    return bytes;
}

} // namespace atlas
