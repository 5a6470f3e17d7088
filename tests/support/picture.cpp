#include "picture.h"

#include <spng.h>

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <memory>
#include <stdexcept>

#include "folders.h"

namespace atlas::testing {

bool g_updateGolden = false;
bool g_drawInstalledFonts = false;

namespace {

// Of zlib: golden pictures are kept for good, and the atlas's own writer is made to be fast.
constexpr int kSmallestFiles = 9;

struct FileCloser {
    void operator()(std::FILE* file) const { std::fclose(file); }
};
struct CodecDeleter {
    void operator()(spng_ctx* context) const { spng_ctx_free(context); }
};

bool isOpaque(const Picture& picture) {
    for (std::size_t i = 3; i < picture.rgba.size(); i += 4) {
        if (picture.rgba[i] != 255) return false;
    }
    return true;
}

std::vector<std::uint8_t> withoutAlpha(const Picture& picture) {
    std::vector<std::uint8_t> rgb;
    rgb.reserve(picture.rgba.size() / 4 * 3);
    for (std::size_t i = 0; i < picture.rgba.size(); i += 4)
        rgb.insert(rgb.end(), {picture.rgba[i], picture.rgba[i + 1], picture.rgba[i + 2]});
    return rgb;
}

Picture differencePicture(const Picture& a, const Picture& b) {
    Picture difference = a;
    for (std::size_t i = 0; i < difference.rgba.size(); ++i) {
        const int step = std::abs(a.rgba[i] - b.rgba[i]);
        difference.rgba[i] =
            i % 4 == 3 ? std::uint8_t{255} : static_cast<std::uint8_t>(std::min(255, 4 * step));
    }
    return difference;
}

std::filesystem::path goldenFile(const std::string& name) {
    return sourceFolder() / "tests" / "golden" / (name + ".png");
}

} // namespace

Picture readPicture(const std::filesystem::path& path) {
    const std::unique_ptr<std::FILE, FileCloser> file(std::fopen(path.c_str(), "rb"));
    if (!file) throw std::runtime_error(path.string() + ": cannot be opened");
    const std::unique_ptr<spng_ctx, CodecDeleter> decoder(spng_ctx_new(0));
    spng_set_png_file(decoder.get(), file.get());
    spng_ihdr header{};
    if (spng_get_ihdr(decoder.get(), &header) != 0) throw std::runtime_error(path.string() + ": no PNG");
    std::size_t size = 0;
    spng_decoded_image_size(decoder.get(), SPNG_FMT_RGBA8, &size);
    Picture picture{static_cast<int>(header.width), static_cast<int>(header.height),
                    std::vector<std::uint8_t>(size)};
    if (spng_decode_image(decoder.get(), picture.rgba.data(), size, SPNG_FMT_RGBA8, 0) != 0) {
        throw std::runtime_error(path.string() + ": damaged");
    }
    return picture;
}

void writePicture(const std::filesystem::path& file, const Picture& picture) {
    std::filesystem::create_directories(file.parent_path());
    const std::unique_ptr<std::FILE, FileCloser> stream(std::fopen(file.c_str(), "wb"));
    if (!stream) throw std::runtime_error(file.string() + ": cannot be written");
    const std::unique_ptr<spng_ctx, CodecDeleter> encoder(spng_ctx_new(SPNG_CTX_ENCODER));
    spng_set_png_file(encoder.get(), stream.get());
    const bool isSolid = isOpaque(picture);
    spng_ihdr header{};
    header.width = static_cast<std::uint32_t>(picture.widthPixels);
    header.height = static_cast<std::uint32_t>(picture.heightPixels);
    header.bit_depth = 8;
    header.color_type =
        static_cast<std::uint8_t>(isSolid ? SPNG_COLOR_TYPE_TRUECOLOR : SPNG_COLOR_TYPE_TRUECOLOR_ALPHA);
    spng_set_ihdr(encoder.get(), &header);
    spng_set_option(encoder.get(), SPNG_IMG_COMPRESSION_LEVEL, kSmallestFiles);
    const std::vector<std::uint8_t> pixels = isSolid ? withoutAlpha(picture) : picture.rgba;
    if (spng_encode_image(encoder.get(), pixels.data(), pixels.size(), SPNG_FMT_PNG, SPNG_ENCODE_FINALIZE) !=
        0)
        throw std::runtime_error(file.string() + ": cannot be written");
}

Difference differenceOf(const Picture& a, const Picture& b, int visibleStep) {
    if (a.rgba.size() != b.rgba.size() || a.widthPixels != b.widthPixels) return {255.0, 1.0};
    double sum = 0.0;
    std::size_t visible = 0;
    for (std::size_t pixel = 0; pixel < a.rgba.size(); pixel += 4) {
        int largest = 0;
        for (std::size_t i = pixel; i < pixel + 4; ++i) {
            const int step = std::abs(a.rgba[i] - b.rgba[i]);
            sum += step;
            largest = std::max(largest, step);
        }
        if (largest > visibleStep) ++visible;
    }
    const auto bytes = static_cast<double>(a.rgba.size());
    return {sum / bytes, static_cast<double>(visible) / (bytes / 4.0)};
}

GoldenVerdict compareWithGolden(const std::string& name, const Picture& picture,
                                const std::function<Picture(Picture)>& compared, const Tolerance& tolerance) {
    const std::filesystem::path file = goldenFile(name);
    if (g_updateGolden) {
        writePicture(file, picture);
        return {true, "written anew"};
    }
    const std::filesystem::path artifacts = artifactFolder();
    if (!std::filesystem::exists(file)) {
        writePicture(artifacts / (name + "-actual.png"), picture);
        return {false, file.string() + " is missing; make it with --update-golden"};
    }
    const Picture golden = readPicture(file);
    const Difference difference =
        compared ? differenceOf(compared(golden), compared(picture), tolerance.visibleStep)
                 : differenceOf(golden, picture, tolerance.visibleStep);
    const bool matches =
        difference.mean <= tolerance.mean && difference.shareOfPixels <= tolerance.shareOfPixels;
    const std::string explanation = name + ": mean " + std::to_string(difference.mean) + " of " +
                                    std::to_string(tolerance.mean) + ", visible share " +
                                    std::to_string(difference.shareOfPixels) + " of " +
                                    std::to_string(tolerance.shareOfPixels);
    if (!matches) {
        writePicture(artifacts / (name + "-actual.png"), picture);
        if (golden.rgba.size() == picture.rgba.size()) {
            writePicture(artifacts / (name + "-difference.png"), differencePicture(golden, picture));
        }
    }
    return {matches, explanation};
}

} // namespace atlas::testing
