#include "picture.h"

#include <spng.h>

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <memory>
#include <stdexcept>

#include "export/pictures/png_writer.h"
#include "folders.h"

namespace atlas::testing {

bool g_updateGolden = false;

namespace {

// Mesa's versions round a blended colour one step up or down, and an edge that falls between two pixels may
// move a little light from one to the other: far less than this. One arc less changes several times as much
// (render/golden_threshold_test.cpp shows it).
constexpr double kLargestMean = 0.35;
constexpr double kLargestShare = 0.0015;

struct FileCloser {
    void operator()(std::FILE* file) const { std::fclose(file); }
};
struct DecoderDeleter {
    void operator()(spng_ctx* context) const { spng_ctx_free(context); }
};

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
    const std::unique_ptr<spng_ctx, DecoderDeleter> decoder(spng_ctx_new(0));
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
    const Result<void> written =
        writePng(file, picture.rgba, picture.widthPixels, picture.heightPixels, true);
    if (!written) throw std::runtime_error(written.error().message);
}

Difference differenceOf(const Picture& a, const Picture& b) {
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
        if (largest > kVisibleStep) ++visible;
    }
    const auto bytes = static_cast<double>(a.rgba.size());
    return {sum / bytes, static_cast<double>(visible) / (bytes / 4.0)};
}

GoldenVerdict compareWithGolden(const std::string& name, const Picture& picture,
                                const std::function<Picture(Picture)>& compared) {
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
        compared ? differenceOf(compared(golden), compared(picture)) : differenceOf(golden, picture);
    const bool matches = difference.mean <= kLargestMean && difference.shareOfPixels <= kLargestShare;
    const std::string explanation = name + ": mean " + std::to_string(difference.mean) + " of " +
                                    std::to_string(kLargestMean) + ", visible share " +
                                    std::to_string(difference.shareOfPixels) + " of " +
                                    std::to_string(kLargestShare);
    if (!matches) {
        writePicture(artifacts / (name + "-actual.png"), picture);
        if (golden.rgba.size() == picture.rgba.size()) {
            writePicture(artifacts / (name + "-difference.png"), differencePicture(golden, picture));
        }
    }
    return {matches, explanation};
}

} // namespace atlas::testing
