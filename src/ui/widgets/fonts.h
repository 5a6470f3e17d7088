#pragma once

#include <span>
#include <string>
#include <vector>

struct ImFont;

namespace atlas::ui {

// The interface's type sizes: the em, in design pixels.
inline constexpr float kBodyPixels = 16.0F;
inline constexpr float kCaptionPixels = 13.0F;
inline constexpr float kHeadingPixels = 20.0F;
inline constexpr float kDisplayPixels = 32.0F;
inline constexpr float kGiantPixels = 88.0F;

struct Fonts {
    ImFont* body = nullptr;
    ImFont* strong = nullptr;  // body, semi-bold
    ImFont* caption = nullptr; // small print
    ImFont* heading = nullptr;
    ImFont* display = nullptr; // large figures
    ImFont* giant = nullptr;   // digits over the map
};

// Loads the interface's type into the current Dear ImGui context, with just the glyphs that its own texts and
// these letters need (ui/widgets/wanted_letters.h), and the pictures of signs (ui/widgets/sign_letters.h),
// which stand for these letters one after another. `pixelRatio` is screen pixels per design pixel. Without
// Inter or Noto installed, Dear ImGui's own face is the last resort.
Fonts loadFonts(const std::vector<char32_t>& letters, double pixelRatio,
                std::span<const std::u32string> signs = {});

} // namespace atlas::ui
