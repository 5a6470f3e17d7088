#pragma once

#include <vector>

namespace atlas::ui {

// A field of Dear ImGui as it is packaged keeps no letter beyond U+FFFF, and none of the private use area.
// There, such letters are kept as Unicode's noncharacters, which are for use within a program: thirty-two
// different ones in a run of it. More become U+FFFD.
class FieldLetters {
public:
    char32_t keptFor(char32_t letter);
    char32_t meantBy(char32_t kept) const;

private:
    std::vector<char32_t> m_letters; // each kept as the noncharacter of its place
};

} // namespace atlas::ui
