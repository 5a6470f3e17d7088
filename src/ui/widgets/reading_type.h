#pragma once

#include <span>
#include <string>
#include <vector>

#include "ui/widgets/fonts.h"

namespace atlas::ui {

// The interface's type, with one size more that a person chooses: for reading from afar.
struct ReadingType {
    Fonts fonts;
    ImFont* reading = nullptr; // null: nobody asked for it
};

// As loadFonts(). `readingPixels`: the em in design pixels; 0: none.
ReadingType loadReadingType(const std::vector<char32_t>& letters, double pixelRatio,
                            std::span<const std::u32string> signs, float readingPixels);

} // namespace atlas::ui
