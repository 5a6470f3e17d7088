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
    double shareOfPixels = 0.0; // that differ visibly
};
inline constexpr int kVisibleStep = 24; // in some channel, of what is soft anyway: light and shade
Difference differenceOf(const Picture& a, const Picture& b, int visibleStep = kVisibleStep);

// How far a picture may lie from its golden one. Mesa's versions round a blended colour one step up or down,
// and an edge that falls between two pixels may move a little light from one to the other: far less than
// this. One arc less changes several times as much (render/golden_threshold_test.cpp shows it).
struct Tolerance {
    int visibleStep = kVisibleStep;
    double mean = 0.35;
    double shareOfPixels = 0.0015;
};

// Whether a picture is the golden one of that name in tests/golden, within what two drivers may round
// differently. Leaves the picture and the difference in the artifact folder when it is not. With
// --update-golden it writes the golden instead.
struct GoldenVerdict {
    bool matches = false;
    std::string explanation;
};
// `compared`: what of both pictures is compared, such as all but what differs from machine to machine.
GoldenVerdict compareWithGolden(const std::string& name, const Picture& picture,
                                const std::function<Picture(Picture)>& compared = {},
                                const Tolerance& tolerance = {});

extern bool g_updateGolden;       // set by --update-golden
extern bool g_drawInstalledFonts; // set by --installed-fonts

} // namespace atlas::testing
