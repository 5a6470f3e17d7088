#pragma once

#include <cstddef>
#include <string>
#include <string_view>

#include "core/line_breaks.h"

namespace atlas::ui {

// Dear ImGui's fields of several lines do not wrap. A text is therefore kept in them broken: a line break
// stands in the place of each blank at which a line ends, and "\r\n" where the text itself breaks. (Dear
// ImGui draws no '\r'.) A text without breaks of its own is as long as it was.

std::string withSoftBreaks(std::string_view text, const LineFits& fits);
std::string withoutSoftBreaks(std::string_view kept);

// The byte of the kept text that is the text's own byte `offset`, and the other way round.
std::size_t keptOffset(std::string_view kept, std::size_t offset);
std::size_t ownOffset(std::string_view kept, std::size_t offset);

} // namespace atlas::ui
