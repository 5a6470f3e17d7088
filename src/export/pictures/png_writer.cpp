#include "export/pictures/png_writer.h"

#include <png.h>

#include <algorithm>
#include <cmath>
#include <csetjmp>
#include <memory>
#include <string>
#include <utility>
#include <vector>

#include "export/pictures/png_read_back.h"
#include "export/pictures/read_back.h"
#include "export/pictures/zlib_stream.h"

namespace atlas {

namespace {

constexpr double kInchesPerMetre = 1000.0 / 25.4;
constexpr std::size_t kRowBytesBeforeReading = std::size_t{16} << 20U; // what is smaller is read at the end
constexpr std::uint8_t kFilterUp = 2; // of the PNG specification: each byte less the one above it

std::size_t channelsOf(bool withAlpha) {
    return withAlpha ? 4 : 3;
}

// libpng leaves a failed call by a jump, which must not cross what has a destructor: `call` holds nothing.
template <typename Call>
bool attempt(png_structp png, const Call& call) {
    if (setjmp(png_jmpbuf(png)) != 0) return false;
    call();
    return true;
}

void ignoreWarning(png_structp, png_const_charp) {}

// libpng's default prints to standard error; the error that a person reads is ours.
void leave(png_structp png, png_const_charp) {
    png_longjmp(png, 1);
}

// As a function of its own, whose loop the compiler turns into vectors.
void filterUp(std::span<const std::uint8_t> row, std::span<const std::uint8_t> above,
              std::span<std::uint8_t> filtered) {
    const std::size_t count = row.size();
    const std::uint8_t* here = row.data();
    const std::uint8_t* there = above.data();
    std::uint8_t* out = filtered.data();
    for (std::size_t i = 0; i < count; ++i)
        out[i] = static_cast<std::uint8_t>(here[i] - there[i]);
}

void dropAlpha(std::span<const std::uint8_t> rgba, std::span<std::uint8_t> rgb) {
    const std::size_t count = rgba.size() / 4;
    const std::uint8_t* from = rgba.data();
    std::uint8_t* to = rgb.data();
    for (std::size_t i = 0; i < count; ++i, from += 4, to += 3) {
        to[0] = from[0];
        to[1] = from[1];
        to[2] = from[2];
    }
}

struct PngCloser {
    void operator()(png_structp png) const { png_destroy_write_struct(&png, nullptr); }
};

bool putChunk(png_structp png, const char* name, std::span<const std::uint8_t> bytes) {
    const auto* type = reinterpret_cast<png_const_bytep>(name);
    return attempt(png, [&] { png_write_chunk(png, type, bytes.data(), bytes.size()); });
}

// Words as UTF-8, before the pixels, where programs find them without reading those.
void addText(png_structp png, png_infop info, const char* key, const std::string& text) {
    png_text chunk{};
    chunk.compression = PNG_ITXT_COMPRESSION_NONE;
    chunk.key = const_cast<png_charp>(key); // libpng only reads it
    chunk.text = const_cast<png_charp>(text.c_str());
    chunk.itxt_length = text.size();
    png_set_text(png, info, &chunk, 1);
}

bool putHeader(png_structp png, std::FILE* file, const PictureFile& picture) {
    png_infop info = png_create_info_struct(png);
    if (info == nullptr) return false;
    const bool isDone = attempt(png, [&] {
        png_init_io(png, file);
        png_set_IHDR(png, info, static_cast<png_uint_32>(picture.widthPixels),
                     static_cast<png_uint_32>(picture.heightPixels), 8,
                     picture.withAlpha ? PNG_COLOR_TYPE_RGB_ALPHA : PNG_COLOR_TYPE_RGB, PNG_INTERLACE_NONE,
                     PNG_COMPRESSION_TYPE_DEFAULT, PNG_FILTER_TYPE_DEFAULT);
        png_set_sRGB(png, info, PNG_sRGB_INTENT_PERCEPTUAL);
        if (picture.dotsPerInch > 0) {
            const auto perMetre =
                static_cast<png_uint_32>(std::lround(picture.dotsPerInch * kInchesPerMetre));
            png_set_pHYs(png, info, perMetre, perMetre, PNG_RESOLUTION_METER);
        }
        if (!picture.words.description.empty()) addText(png, info, "Description", picture.words.description);
        if (!picture.words.view.empty()) addText(png, info, kCarriedViewKey.data(), picture.words.view);
        png_write_info(png, info);
    });
    png_destroy_info_struct(png, &info);
    return isDone;
}

} // namespace

// libpng writes the file's chunks; what is in them is compressed here, by a faster library than the one that
// libpng would use.
struct PngWriter::Implementation {
    PictureFile picture;
    AtomicFile output;
    std::unique_ptr<png_struct, PngCloser> png;
    std::size_t channels;
    std::vector<std::uint8_t> row; // without the filter's byte
    std::vector<std::uint8_t> above;
    std::vector<std::uint8_t> filtered; // the filter's byte first
    ZlibStream pixels;
    std::uint32_t checksum = 0; // of all rows
    std::unique_ptr<PngReadBack> readBack{};
    std::size_t unreadBytes = 0; // of rows that it has not been told of

    // All that has been written so far is in the file afterwards; negative where it takes no more.
    std::int64_t writtenBytes() const {
        return std::fflush(output.stream()) == 0 ? std::int64_t{::ftello(output.stream())} : -1;
    }

    Result<void> checkReadBack(const Progress& progress) const {
        const std::int64_t count = writtenBytes();
        if (count < 0) return check(false);
        return readBack->finish(count, progress).and_then([&](std::uint32_t read) -> Result<void> {
            if (read != checksum) return notReadBack(picture);
            return {};
        });
    }

    Result<void> check(bool isWritten) const {
        return isWritten ? Result<void>{} : cannotWritePicture(picture.file);
    }
};

PngWriter::PngWriter(std::unique_ptr<Implementation> implementation)
    : m_implementation(std::move(implementation)) {}
PngWriter::PngWriter(PngWriter&&) noexcept = default;
PngWriter& PngWriter::operator=(PngWriter&&) noexcept = default;
PngWriter::~PngWriter() = default;

Result<PngWriter> PngWriter::create(const PictureFile& picture) {
    Result<AtomicFile> output = AtomicFile::create(picture.file, picture.whenTaken);
    if (!output) return tl::unexpected(output.error());
    std::unique_ptr<png_struct, PngCloser> png(
        png_create_write_struct(PNG_LIBPNG_VER_STRING, nullptr, leave, ignoreWarning));
    if (!png)
        return failure("cannot write " + picture.file.string() + ": this libpng is not the one built with");
    png_structp raw = png.get();
    const std::size_t channels = channelsOf(picture.withAlpha);
    const std::size_t rowBytes = static_cast<std::size_t>(picture.widthPixels) * channels;
    auto own = std::make_unique<Implementation>(Implementation{
        picture, std::move(*output), std::move(png), channels, std::vector<std::uint8_t>(rowBytes),
        std::vector<std::uint8_t>(rowBytes), std::vector<std::uint8_t>(rowBytes + 1),
        ZlibStream([raw](auto bytes) { return putChunk(raw, "IDAT", bytes); })});
    own->filtered.front() = kFilterUp;
    own->readBack = std::make_unique<PngReadBack>(::fileno(own->output.stream()), picture);
    const bool isWritten = putHeader(raw, own->output.stream(), picture);
    if (const Result<void> checked = own->check(isWritten); !checked) return tl::unexpected(checked.error());
    return PngWriter(std::move(own));
}

Result<void> PngWriter::addRow(std::span<const std::uint8_t> rgba) {
    Implementation& own = *m_implementation;
    std::swap(own.row, own.above);
    if (own.channels == 3)
        dropAlpha(rgba, own.row);
    else
        std::copy(rgba.begin(), rgba.end(), own.row.begin());
    own.checksum = addToChecksum(own.checksum, own.row);
    filterUp(own.row, own.above, std::span(own.filtered).subspan(1));
    if (!own.pixels.add(own.filtered)) return own.check(false);
    own.unreadBytes += own.row.size();
    if (own.unreadBytes < kRowBytesBeforeReading) return {};
    own.unreadBytes = 0;
    const std::int64_t count = own.writtenBytes();
    if (count >= 0) own.readBack->follow(count);
    return own.check(count >= 0);
}

Result<std::filesystem::path> PngWriter::finish(const Progress& progress) {
    Implementation& own = *m_implementation;
    const bool isWritten = own.pixels.finish() && putChunk(own.png.get(), "IEND", {});
    const Result<void> done =
        own.check(isWritten).and_then([&] { return own.checkReadBack(progress); }).and_then([&] {
            return own.output.commit();
        });
    if (!done) return tl::unexpected(done.error());
    return own.output.target();
}

Result<void> writePng(const std::filesystem::path& file, std::span<const std::uint8_t> rgba, int widthPixels,
                      int heightPixels, bool withAlpha) {
    Result<PngWriter> writer = PngWriter::create({file, widthPixels, heightPixels, withAlpha});
    if (!writer) return tl::unexpected(writer.error());
    const std::size_t rowBytes = 4 * static_cast<std::size_t>(widthPixels);
    for (std::size_t y = 0; y < static_cast<std::size_t>(heightPixels); ++y) {
        if (const Result<void> added = writer->addRow(rgba.subspan(y * rowBytes, rowBytes)); !added)
            return added;
    }
    return writer->finish({}).map([](const std::filesystem::path&) {});
}

} // namespace atlas
