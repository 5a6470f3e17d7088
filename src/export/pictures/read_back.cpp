#include "export/pictures/read_back.h"

#include <isa-l/crc.h>
#include <webp/decode.h>

#include <algorithm>
#include <memory>
#include <vector>

#include "export/pictures/jpeg_errors.h"

namespace atlas {

namespace {

constexpr std::string_view kReadingBack = "reading the picture back";
constexpr int kRowsPerQuestion = 16; // to the progress

// From its begin, with all that is still in memory written.
bool rewound(const AtomicFile& file) {
    return std::fflush(file.stream()) == 0 && std::fseek(file.stream(), 0, SEEK_SET) == 0;
}

struct JpegReading {
    JpegErrors errors;
    jpeg_decompress_struct decompressor{};

    JpegReading() { decompressor.err = &errors.manager; }
    JpegReading(const JpegReading&) = delete;
    JpegReading& operator=(const JpegReading&) = delete;
    ~JpegReading() { jpeg_destroy_decompress(&decompressor); }
};

struct WebpDeleter {
    void operator()(WebPIDecoder* decoder) const { WebPIDelete(decoder); }
};

} // namespace

std::uint32_t addToChecksum(std::uint32_t checksum, std::span<const std::uint8_t> bytes) {
    return crc32_gzip_refl(checksum, bytes.data(), bytes.size());
}

bool goesOnReading(const Progress& progress, int row, int rows) {
    return row % kRowsPerQuestion != 0 ||
           goesOn(progress, static_cast<double>(row) / static_cast<double>(rows), kReadingBack);
}

tl::unexpected<Error> notReadBack(const PictureFile& picture) {
    return failure("cannot write " + picture.file.string() +
                   ": what was read back is not what was drawn; is the disk failing? choose another folder");
}

tl::unexpected<Error> cannotWritePicture(const std::filesystem::path& file) {
    return failure("cannot write " + file.string() + "; is the disk full?");
}

Result<void> readBackJpeg(const AtomicFile& file, const PictureFile& picture, const Progress& progress) {
    if (!rewound(file)) return cannotWritePicture(picture.file);
    JpegReading reading;
    jpeg_decompress_struct& decompressor = reading.decompressor;
    const bool isOpen = reading.errors.attempt([&] {
        jpeg_create_decompress(&decompressor);
        jpeg_stdio_src(&decompressor, file.stream());
        jpeg_read_header(&decompressor, TRUE);
        jpeg_start_decompress(&decompressor);
    });
    if (!isOpen || decompressor.output_width != static_cast<JDIMENSION>(picture.widthPixels) ||
        decompressor.output_height != static_cast<JDIMENSION>(picture.heightPixels))
        return notReadBack(picture);
    std::vector<JSAMPLE> row(static_cast<std::size_t>(picture.widthPixels) *
                             static_cast<std::size_t>(decompressor.output_components));
    JSAMPROW place = row.data();
    for (int y = 0; y < picture.heightPixels; ++y) {
        if (!goesOnReading(progress, y, picture.heightPixels)) return cancelled();
        if (!reading.errors.attempt([&] { jpeg_read_scanlines(&decompressor, &place, 1); }))
            return notReadBack(picture);
    }
    const bool isClosed = reading.errors.attempt([&] { jpeg_finish_decompress(&decompressor); });
    if (!isClosed || reading.errors.manager.num_warnings != 0) return notReadBack(picture); // of bytes amiss
    return {};
}

// Scaled down while it is read, so that it takes no room.
Result<void> readBackWebp(const AtomicFile& file, const PictureFile& picture, const Progress& progress) {
    constexpr int kScaledPixels = 64;
    if (std::fflush(file.stream()) != 0) return cannotWritePicture(picture.file);
    std::fseek(file.stream(), 0, SEEK_END);
    const double size = std::max(1.0, static_cast<double>(std::ftell(file.stream())));
    if (!rewound(file)) return cannotWritePicture(picture.file);
    WebPDecoderConfig config;
    if (WebPInitDecoderConfig(&config) == 0) return notReadBack(picture);
    config.options.use_scaling = 1;
    config.options.scaled_width = kScaledPixels;
    config.options.scaled_height = kScaledPixels;
    const std::unique_ptr<WebPDecBuffer, void (*)(WebPDecBuffer*)> output(&config.output, WebPFreeDecBuffer);
    const std::unique_ptr<WebPIDecoder, WebpDeleter> decoder(WebPIDecode(nullptr, 0, &config));
    std::vector<std::uint8_t> bytes(65536);
    VP8StatusCode status = VP8_STATUS_SUSPENDED;
    std::vector<std::uint8_t> begin;
    for (double done = 0.0; status == VP8_STATUS_SUSPENDED;) {
        if (!goesOn(progress, done / size, kReadingBack)) return cancelled();
        const std::size_t count = std::fread(bytes.data(), 1, bytes.size(), file.stream());
        if (count == 0) return notReadBack(picture);
        if (begin.empty()) begin.assign(bytes.begin(), bytes.begin() + static_cast<std::ptrdiff_t>(count));
        status = WebPIAppend(decoder.get(), bytes.data(), count);
        done += static_cast<double>(count);
    }
    WebPBitstreamFeatures features{};
    const bool isRead = status == VP8_STATUS_OK && std::fgetc(file.stream()) == EOF &&
                        WebPGetFeatures(begin.data(), begin.size(), &features) == VP8_STATUS_OK;
    if (!isRead || features.width != picture.widthPixels || features.height != picture.heightPixels)
        return notReadBack(picture);
    return {};
}

} // namespace atlas
