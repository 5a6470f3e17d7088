#include "export/pictures/jpeg_stream.h"

#include <cstdlib>

#include "export/pictures/jpeg_errors.h"

namespace atlas {

namespace {

constexpr int kQuality = 90;

} // namespace

struct JpegStream::Implementation {
    JpegErrors errors;
    jpeg_compress_struct compressor{};
    unsigned char* bytes = nullptr; // by libjpeg, with malloc
    unsigned long size = 0;
    int widthPixels = 0;
    int heightPixels = 0;
    int dotsPerInch = 0;

    Implementation() { compressor.err = &errors.manager; }
    Implementation(const Implementation&) = delete;
    Implementation& operator=(const Implementation&) = delete;
    ~Implementation() {
        jpeg_destroy_compress(&compressor);
        std::free(bytes);
    }

    void setUp() {
        compressor.image_width = static_cast<JDIMENSION>(widthPixels);
        compressor.image_height = static_cast<JDIMENSION>(heightPixels);
        compressor.input_components = 4;
        compressor.in_color_space = JCS_EXT_RGBX;
        jpeg_set_defaults(&compressor);
        jpeg_set_quality(&compressor, kQuality, TRUE);
        for (int i = 0; i < compressor.num_components; ++i) { // colours as sharp as brightness
            compressor.comp_info[i].h_samp_factor = 1;
            compressor.comp_info[i].v_samp_factor = 1;
        }
        if (dotsPerInch == 0) return;
        compressor.density_unit = 1; // of JFIF: an inch
        compressor.X_density = static_cast<UINT16>(dotsPerInch);
        compressor.Y_density = static_cast<UINT16>(dotsPerInch);
    }
};

JpegStream::JpegStream(int widthPixels, int heightPixels, int dotsPerInch)
    : m_implementation(std::make_unique<Implementation>()) {
    m_implementation->widthPixels = widthPixels;
    m_implementation->heightPixels = heightPixels;
    m_implementation->dotsPerInch = dotsPerInch;
}
JpegStream::JpegStream(JpegStream&&) noexcept = default;
JpegStream& JpegStream::operator=(JpegStream&&) noexcept = default;
JpegStream::~JpegStream() = default;

bool JpegStream::startInMemory() {
    Implementation& own = *m_implementation;
    return own.errors.attempt([&own] {
        jpeg_create_compress(&own.compressor);
        jpeg_mem_dest(&own.compressor, &own.bytes, &own.size);
        own.setUp();
        jpeg_start_compress(&own.compressor, TRUE);
    });
}

bool JpegStream::startInFile(std::FILE* file) {
    Implementation& own = *m_implementation;
    return own.errors.attempt([&own, file] {
        jpeg_create_compress(&own.compressor);
        jpeg_stdio_dest(&own.compressor, file);
        own.setUp();
        jpeg_start_compress(&own.compressor, TRUE);
    });
}

bool JpegStream::addComment(std::string_view text) {
    Implementation& own = *m_implementation;
    return own.errors.attempt([&own, text] {
        jpeg_write_marker(&own.compressor, JPEG_COM, reinterpret_cast<const JOCTET*>(text.data()),
                          static_cast<unsigned>(text.size()));
    });
}

bool JpegStream::addRow(const std::uint8_t* rgbx) {
    Implementation& own = *m_implementation;
    return own.errors.attempt([&own, rgbx] {
        auto* row = const_cast<JSAMPROW>(rgbx); // libjpeg only reads it
        jpeg_write_scanlines(&own.compressor, &row, 1);
    });
}

bool JpegStream::finish() {
    Implementation& own = *m_implementation;
    return own.errors.attempt([&own] { jpeg_finish_compress(&own.compressor); });
}

std::span<const std::uint8_t> JpegStream::bytes() const {
    return {m_implementation->bytes, m_implementation->size};
}

} // namespace atlas
