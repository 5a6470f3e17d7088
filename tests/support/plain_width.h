#pragma once

#include <string_view>

#include "core/utf8.h"
#include "scene/labels/label_request.h"

namespace atlas::testing {

// Letters of one fixed width: the same with every version of a font.
inline double plainWidth(std::string_view text, const TypeStyle& type) {
    const auto letters = static_cast<double>(decodedUtf8(text).size());
    return letters * (0.55 * type.sizePixels + type.letterSpacingPixels);
}

} // namespace atlas::testing
