#include "export/png_writer.h"

#include <spng.h>

#include <memory>
#include <vector>

#include "export/atomic_file.h"

namespace atlas {

namespace {

struct EncoderDeleter {
    void operator()(spng_ctx* encoder) const { spng_ctx_free(encoder); }
};

// Fast and nearly as small: map pictures are flat areas and thin lines.
constexpr int kCompressionLevel = 4;

std::size_t channelsOf(bool withAlpha) {
    return withAlpha ? 4 : 3;
}

void packRow(const std::uint8_t* rgba, int widthPixels, bool withAlpha, std::vector<std::uint8_t>& row) {
    const std::size_t channels = channelsOf(withAlpha);
    for (std::size_t x = 0; x < static_cast<std::size_t>(widthPixels); ++x) {
        for (std::size_t channel = 0; channel < channels; ++channel)
            row[x * channels + channel] = rgba[x * 4 + channel];
    }
}

} // namespace

Result<void> writePng(const std::filesystem::path& file, std::span<const std::uint8_t> rgba, int widthPixels,
                      int heightPixels, bool withAlpha) {
    Result<AtomicFile> output = AtomicFile::create(file);
    if (!output) return tl::unexpected(output.error());
    const std::unique_ptr<spng_ctx, EncoderDeleter> encoder(spng_ctx_new(SPNG_CTX_ENCODER));
    spng_ihdr header{};
    header.width = static_cast<std::uint32_t>(widthPixels);
    header.height = static_cast<std::uint32_t>(heightPixels);
    header.bit_depth = 8;
    header.color_type = withAlpha ? SPNG_COLOR_TYPE_TRUECOLOR_ALPHA : SPNG_COLOR_TYPE_TRUECOLOR;
    spng_set_png_file(encoder.get(), output->stream());
    spng_set_ihdr(encoder.get(), &header);
    spng_set_option(encoder.get(), SPNG_IMG_COMPRESSION_LEVEL, kCompressionLevel);
    spng_set_option(encoder.get(), SPNG_FILTER_CHOICE, SPNG_FILTER_CHOICE_SUB | SPNG_FILTER_CHOICE_UP);

    int status = spng_encode_image(encoder.get(), nullptr, 0, SPNG_FMT_PNG,
                                   SPNG_ENCODE_PROGRESSIVE | SPNG_ENCODE_FINALIZE);
    const std::size_t rowBytes = static_cast<std::size_t>(widthPixels) * 4;
    std::vector<std::uint8_t> row(static_cast<std::size_t>(widthPixels) * channelsOf(withAlpha));
    for (int y = 0; y < heightPixels && status == SPNG_OK; ++y) {
        packRow(rgba.data() + rowBytes * static_cast<std::size_t>(y), widthPixels, withAlpha, row);
        status = spng_encode_row(encoder.get(), row.data(), row.size());
    }
    if (status != SPNG_OK && status != SPNG_EOI) {
        return failure("cannot write " + file.string() + ": " + spng_strerror(status) +
                       "; is the disk full?");
    }
    return output->commit();
}

} // namespace atlas
