#include "export/pictures/png_reader.h"

#include <spng.h>

#include <cstdio>
#include <memory>

namespace atlas {

namespace {

struct FileCloser {
    void operator()(std::FILE* file) const { std::fclose(file); }
};
struct DecoderDeleter {
    void operator()(spng_ctx* decoder) const { spng_ctx_free(decoder); }
};

} // namespace

Result<PngPicture> readPng(const std::filesystem::path& file, int longestSidePixels) {
    const std::unique_ptr<std::FILE, FileCloser> stream(std::fopen(file.c_str(), "rb"));
    if (!stream) return failure(file.string() + ": cannot be opened");
    const std::unique_ptr<spng_ctx, DecoderDeleter> decoder(spng_ctx_new(0));
    const auto longest = static_cast<std::uint32_t>(longestSidePixels);
    spng_set_image_limits(decoder.get(), longest, longest);
    spng_set_png_file(decoder.get(), stream.get());
    spng_ihdr header{};
    std::size_t size = 0;
    if (spng_get_ihdr(decoder.get(), &header) != 0 ||
        spng_decoded_image_size(decoder.get(), SPNG_FMT_RGBA8, &size) != 0)
        return failure(file.string() + ": is not a PNG of at most " + std::to_string(longestSidePixels) +
                       " pixels a side");
    PngPicture picture{static_cast<int>(header.width), static_cast<int>(header.height),
                       std::vector<std::uint8_t>(size)};
    if (spng_decode_image(decoder.get(), picture.rgba.data(), size, SPNG_FMT_RGBA8, 0) != 0)
        return failure(file.string() + ": is a damaged PNG");
    return picture;
}

} // namespace atlas
