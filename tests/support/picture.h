#pragma once

#include <cstdint>
#include <filesystem>
#include <functional>
#include <string>
#include <vector>

namespace atlas::testing {

// RGBA, four bytes per pixel, top row first.
struct Picture {
    int widthPixels = 0;
    int heightPixels = 0;
    std::vector<std::uint8_t> rgba;

    friend bool operator==(const Picture&, const Picture&) = default;
};

Picture readPicture(const std::filesystem::path& file); // throws when it cannot
void writePicture(const std::filesystem::path& file, const Picture& picture);

// How far two pictures of one size lie apart.
struct Difference {
    double mean = 0.0;          // of all channels, in steps of 255
    double shareOfPixels = 0.0; // that differ by more than kVisibleStep in some channel
};
inline constexpr int kVisibleStep = 24;
Difference differenceOf(const Picture& a, const Picture& b);

// Whether a picture is the golden one of that name in tests/golden, within what two drivers may round
// differently. Leaves the picture and the difference in the artifact folder when it is not. With
// --update-golden it writes the golden instead.
struct GoldenVerdict {
    bool matches = false;
    std::string explanation;
};
// `compared`: what of both pictures is compared, such as all but what differs from machine to machine.
GoldenVerdict compareWithGolden(const std::string& name, const Picture& picture,
                                const std::function<Picture(Picture)>& compared = {});

extern bool g_updateGolden;       // set by --update-golden
extern bool g_drawInstalledFonts; // set by --installed-fonts

} // namespace atlas::testing
