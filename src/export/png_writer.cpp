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
constexpr int kCompressionLevel = 1;

std::size_t channelsOf(bool withAlpha) {
    return withAlpha ? 4 : 3;
}

} // namespace

struct PngWriter::Implementation {
    std::filesystem::path file;
    AtomicFile output;
    std::unique_ptr<spng_ctx, EncoderDeleter> encoder;
    bool withAlpha = false;
    std::vector<std::uint8_t> row;

    Result<void> resultOf(int status) const {
        if (status == SPNG_OK || status == SPNG_EOI) return {};
        return failure("cannot write " + file.string() + ": " + spng_strerror(status) +
                       "; is the disk full?");
    }
};

PngWriter::PngWriter(std::unique_ptr<Implementation> implementation)
    : m_implementation(std::move(implementation)) {}
PngWriter::PngWriter(PngWriter&&) noexcept = default;
PngWriter& PngWriter::operator=(PngWriter&&) noexcept = default;
PngWriter::~PngWriter() = default;

Result<PngWriter> PngWriter::create(const std::filesystem::path& file, int widthPixels, int heightPixels,
                                    bool withAlpha) {
    Result<AtomicFile> output = AtomicFile::create(file);
    if (!output) return tl::unexpected(output.error());
    auto own = std::make_unique<Implementation>(Implementation{
        file, std::move(*output), std::unique_ptr<spng_ctx, EncoderDeleter>(spng_ctx_new(SPNG_CTX_ENCODER)),
        withAlpha, std::vector<std::uint8_t>(static_cast<std::size_t>(widthPixels) * channelsOf(withAlpha))});
    spng_ctx* encoder = own->encoder.get();
    spng_ihdr header{};
    header.width = static_cast<std::uint32_t>(widthPixels);
    header.height = static_cast<std::uint32_t>(heightPixels);
    header.bit_depth = 8;
    header.color_type = withAlpha ? SPNG_COLOR_TYPE_TRUECOLOR_ALPHA : SPNG_COLOR_TYPE_TRUECOLOR;
    spng_set_png_file(encoder, own->output.stream());
    spng_set_ihdr(encoder, &header);
    spng_set_option(encoder, SPNG_IMG_COMPRESSION_LEVEL, kCompressionLevel);
    spng_set_option(encoder, SPNG_FILTER_CHOICE, SPNG_FILTER_CHOICE_UP);
    const int status =
        spng_encode_image(encoder, nullptr, 0, SPNG_FMT_PNG, SPNG_ENCODE_PROGRESSIVE | SPNG_ENCODE_FINALIZE);
    if (const Result<void> started = own->resultOf(status); !started) return tl::unexpected(started.error());
    return PngWriter(std::move(own));
}

Result<void> PngWriter::addRow(std::span<const std::uint8_t> rgba) {
    Implementation& own = *m_implementation;
    const std::size_t channels = channelsOf(own.withAlpha);
    for (std::size_t pixel = 0; pixel < rgba.size() / 4; ++pixel) {
        for (std::size_t channel = 0; channel < channels; ++channel)
            own.row[pixel * channels + channel] = rgba[pixel * 4 + channel];
    }
    return own.resultOf(spng_encode_row(own.encoder.get(), own.row.data(), own.row.size()));
}

Result<void> PngWriter::finish() {
    return m_implementation->output.commit();
}

Result<void> writePng(const std::filesystem::path& file, std::span<const std::uint8_t> rgba, int widthPixels,
                      int heightPixels, bool withAlpha) {
    Result<PngWriter> writer = PngWriter::create(file, widthPixels, heightPixels, withAlpha);
    if (!writer) return tl::unexpected(writer.error());
    const std::size_t rowBytes = 4 * static_cast<std::size_t>(widthPixels);
    for (std::size_t y = 0; y < static_cast<std::size_t>(heightPixels); ++y) {
        if (const Result<void> added = writer->addRow(rgba.subspan(y * rowBytes, rowBytes)); !added)
            return added;
    }
    return writer->finish();
}

} // namespace atlas
