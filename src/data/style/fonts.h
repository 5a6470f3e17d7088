#pragma once

#include <filesystem>
#include <span>
#include <string>
#include <vector>

namespace atlas {

enum class FontWeight { Regular, SemiBold };

// The families that are looked for, in order of preference, with commas between them.
std::string preferredFamilies();

// Font files for interface and pictures in order of preference: Inter first, then Noto Sans for scripts that
// Inter lacks, CJK when one is installed. Found through fontconfig, once per run; empty when no font is
// installed.
std::vector<std::filesystem::path> findFonts(FontWeight weight);

// As few of them as have all of the letters, and, for letters that none has, the best of all other fonts that
// are installed. Always the first one, so that there is type at all.
std::vector<std::filesystem::path> findFontsWith(std::span<const char32_t> letters, FontWeight weight);

// Those of the letters that no installed font can show, without what is not to be seen anyway.
std::vector<char32_t> lettersWithoutFont(std::span<const char32_t> letters);

// A line about them and the remedy; empty when there are none.
std::string noteOnLetters(std::span<const char32_t> withoutFont);

} // namespace atlas
