#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

namespace atlas {

// Whether a letter steers what shows the text instead of being shown: control characters (C0 with tab and
// line breaks, DEL, C1), the separators of lines and paragraphs, and what turns the direction of writing
// around (Unicode's Bidi_Control, and the deprecated U+206A to U+206F).
bool isControl(char32_t letter);

// False: UTF-8 text that holds none, as its bytes alone tell. Almost all text is so.
bool mayHoldControls(std::string_view text);

// The first such letter of UTF-8 text, but for tabs and line breaks.
std::optional<char32_t> controlIn(std::string_view text);

// UTF-8 text as one field or one line holds it: each tab and each line break is a blank, other control
// letters are left out.
std::string inOneLine(std::string_view text);

// UTF-8 text, cut between two letters and ended by "…" where it has more bytes.
std::string shortened(std::string_view text, std::size_t maxBytes);

// Nothing but blanks, tabs, line breaks and no-break spaces.
bool isBlank(std::string_view text);

} // namespace atlas
