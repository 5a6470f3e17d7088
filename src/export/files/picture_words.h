#pragma once

#include <cstddef>
#include <string>
#include <string_view>

#include "scene/scene_inputs.h"

namespace atlas {

// What a picture of the map carries beside its pixels or paths.
struct PictureWords {
    std::string description; // for who does not see it
    std::string view;        // a file of saved views (docs/saved-views.md) with the one that made it
};
PictureWords wordsOf(const SceneInputs& inputs);

// Under this key a view stands in a picture: in a PNG as a text chunk (iTXt, before the pixels), in a JPEG as
// a comment that begins with the key and a line break, in an SVG as the text of an element <metadata> of
// this id, in a PDF as an attached file of this name.
inline constexpr std::string_view kCarriedViewKey = "sister-atlas-view";

// More than that is no view of ours, and is not written either. A JPEG's comment takes 65,533 bytes.
inline constexpr std::size_t kMostCarriedBytes = 256UL * 1024UL;
inline constexpr std::size_t kMostJpegBytes = 65'000;

} // namespace atlas
