#pragma once

#include <cstddef>
#include <map>
#include <span>
#include <string>
#include <vector>

#include "type/line_shaper.h"

namespace atlas::ui {

// Dear ImGui draws letter after letter, each as it is in itself, and as it is packaged it knows none beyond
// U+FFFF. What scripts draw as one, and letters beyond, therefore stand in its texts as signs: letters of
// Unicode's private use area, whose pictures are made of shaped type (ui/widgets/sign_glyphs.h).
class SignLetters {
public:
    // The signs of letters of one direction, as they are read, each with the index of its first letter.
    struct PlacedSign {
        char32_t sign = 0;
        std::size_t index = 0;
    };
    const std::vector<PlacedSign>& signsOf(std::span<const char32_t> letters, bool isRightToLeft);

    // The sign of these letters taken as one; U+FFFD once all have been given.
    char32_t signOf(const std::u32string& letters);

    static bool isSign(char32_t letter);

    // What the signs stand for, from kFirst on, one after another.
    static constexpr char32_t kFirst = 0xE000;
    std::span<const std::u32string> all() const { return m_letters; }

private:
    std::vector<PlacedSign> placedSigns(std::span<const char32_t> letters, bool isRightToLeft);

    LineShaper m_shaper;
    std::vector<std::u32string> m_letters;
    std::map<std::u32string, char32_t, std::less<>> m_signs;
    std::map<std::u32string, std::vector<PlacedSign>, std::less<>> m_runs; // a script has one direction
};

} // namespace atlas::ui
