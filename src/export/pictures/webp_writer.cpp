#include "export/pictures/webp_writer.h"

#include <webp/encode.h>

#include <algorithm>
#include <string_view>
#include <utility>
#include <vector>

#include "export/pictures/read_back.h"

namespace atlas {

namespace {

constexpr std::string_view kWriting = "writing the picture";
constexpr float kQuality = 90.0F;
constexpr int kMethod = 3;               // 0 is the fastest, 6 the smallest
constexpr int kPartitionLimit = 50;      // large pictures would not fit into a WebP otherwise
constexpr int kBandRows = 64;            // turned into brightness and colour at once; even
constexpr double kCompressedShare = 0.8; // of what is done at the end

struct WebpPicture {
    ::WebPPicture value{};

    WebpPicture() { WebPPictureInit(&value); }
    WebpPicture(const WebpPicture&) = delete;
    WebpPicture& operator=(const WebpPicture&) = delete;
    ~WebpPicture() { WebPPictureFree(&value); }
};

void copyPlane(const std::uint8_t* from, int fromStride, std::uint8_t* to, int toStride, int width,
               int rows) {
    for (int row = 0; row < rows; ++row)
        std::copy_n(from + static_cast<std::ptrdiff_t>(row) * fromStride, width,
                    to + static_cast<std::ptrdiff_t>(row) * toStride);
}

// Of colours there is one for two by two pixels.
int halfOf(int pixels) {
    return (pixels + 1) / 2;
}

// What libwebp calls back while it compresses.
struct Compression {
    std::FILE* file;
    const Progress& progress;

    static int write(const std::uint8_t* data, std::size_t size, const ::WebPPicture* picture) {
        const auto* own = static_cast<const Compression*>(picture->custom_ptr);
        return std::fwrite(data, 1, size, own->file) == size ? 1 : 0;
    }
    static int report(int percent, const ::WebPPicture* picture) {
        const auto* own = static_cast<const Compression*>(picture->user_data);
        return goesOn(own->progress, percent / 100.0, kWriting) ? 1 : 0;
    }
};

} // namespace

struct WebpWriter::Implementation {
    PictureFile picture;
    AtomicFile output;
    WebpPicture whole;
    std::vector<std::uint8_t> band; // rows that wait: RGBA
    int bandTop = 0;

    Implementation(const PictureFile& wanted, AtomicFile file) : picture(wanted), output(std::move(file)) {}

    std::size_t rowBytes() const { return 4 * static_cast<std::size_t>(picture.widthPixels); }

    bool allocate() {
        whole.value.width = picture.widthPixels;
        whole.value.height = picture.heightPixels;
        whole.value.colorspace = picture.withAlpha ? WEBP_YUV420A : WEBP_YUV420;
        return WebPPictureAlloc(&whole.value) != 0;
    }

    // Sharp: thin lines keep their brightness, where the colours of two by two pixels become one.
    bool takeBand() {
        const auto rows = static_cast<int>(band.size() / rowBytes());
        if (rows == 0) return true;
        WebpPicture part;
        part.value.width = picture.widthPixels;
        part.value.height = rows;
        part.value.use_argb = 1;
        const auto import = picture.withAlpha ? WebPPictureImportRGBA : WebPPictureImportRGBX;
        if (import(&part.value, band.data(), static_cast<int>(rowBytes())) == 0 ||
            WebPPictureSharpARGBToYUVA(&part.value) == 0)
            return false;
        copyBand(part.value, rows);
        bandTop += rows;
        band.clear();
        return true;
    }

    void copyBand(const ::WebPPicture& part, int rows) {
        ::WebPPicture& all = whole.value;
        const int width = picture.widthPixels;
        const auto at = [](std::uint8_t* plane, int stride, int row) {
            return plane + static_cast<std::ptrdiff_t>(stride) * row;
        };
        copyPlane(part.y, part.y_stride, at(all.y, all.y_stride, bandTop), all.y_stride, width, rows);
        const int colourTop = bandTop / 2;
        copyPlane(part.u, part.uv_stride, at(all.u, all.uv_stride, colourTop), all.uv_stride, halfOf(width),
                  halfOf(rows));
        copyPlane(part.v, part.uv_stride, at(all.v, all.uv_stride, colourTop), all.uv_stride, halfOf(width),
                  halfOf(rows));
        if (!picture.withAlpha) return;
        if (part.a != nullptr)
            copyPlane(part.a, part.a_stride, at(all.a, all.a_stride, bandTop), all.a_stride, width, rows);
        else // all of it is opaque
            for (int row = 0; row < rows; ++row)
                std::fill_n(at(all.a, all.a_stride, bandTop + row), width, std::uint8_t{255});
    }

    Result<void> compress(const Progress& progress) {
        WebPConfig config;
        if (WebPConfigPreset(&config, WEBP_PRESET_DRAWING, kQuality) == 0) return noMemory();
        config.method = kMethod;
        config.thread_level = 1;
        config.low_memory = 1;
        config.partition_limit = kPartitionLimit;
        Compression compression{output.stream(), progress};
        whole.value.writer = Compression::write;
        whole.value.custom_ptr = &compression;
        whole.value.progress_hook = Compression::report;
        whole.value.user_data = &compression;
        if (WebPEncode(&config, &whole.value) != 0) return {};
        if (whole.value.error_code == VP8_ENC_ERROR_USER_ABORT) return cancelled();
        if (whole.value.error_code == VP8_ENC_ERROR_OUT_OF_MEMORY) return noMemory();
        if (whole.value.error_code == VP8_ENC_ERROR_BAD_WRITE) return cannotWritePicture(picture.file);
        return failure("cannot write " + picture.file.string() +
                       ": it is too rich for a WebP; let the name end in .png or .jpg");
    }

    tl::unexpected<Error> noMemory() const {
        return failure("cannot write " + picture.file.string() +
                       ": there is not enough memory for a WebP; let the name end in .png or .jpg");
    }
};

WebpWriter::WebpWriter(std::unique_ptr<Implementation> implementation)
    : m_implementation(std::move(implementation)) {}
WebpWriter::WebpWriter(WebpWriter&&) noexcept = default;
WebpWriter& WebpWriter::operator=(WebpWriter&&) noexcept = default;
WebpWriter::~WebpWriter() = default;

Result<WebpWriter> WebpWriter::create(const PictureFile& picture) {
    Result<AtomicFile> output = AtomicFile::create(picture.file, picture.whenTaken);
    if (!output) return tl::unexpected(output.error());
    auto own = std::make_unique<Implementation>(picture, *std::move(output));
    if (!own->allocate()) return own->noMemory();
    own->band.reserve(own->rowBytes() * kBandRows);
    return WebpWriter(std::move(own));
}

Result<void> WebpWriter::addRow(std::span<const std::uint8_t> rgba) {
    Implementation& own = *m_implementation;
    own.band.insert(own.band.end(), rgba.begin(), rgba.end());
    if (own.band.size() < own.rowBytes() * kBandRows || own.takeBand()) return {};
    return own.noMemory();
}

Result<std::filesystem::path> WebpWriter::finish(const Progress& progress) {
    Implementation& own = *m_implementation;
    if (!own.takeBand()) return own.noMemory();
    const Progress compressing = partOf(progress, 0.0, kCompressedShare);
    const Progress reading = partOf(progress, kCompressedShare, 1.0);
    const Result<void> done = own.compress(compressing)
                                  .and_then([&] { return readBackWebp(own.output, own.picture, reading); })
                                  .and_then([&] { return own.output.commit(); });
    if (!done) return tl::unexpected(done.error());
    return own.output.target();
}

} // namespace atlas
