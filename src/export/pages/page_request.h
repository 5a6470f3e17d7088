#pragma once

#include <filesystem>
#include <optional>

#include "data/style/theme.h"
#include "export/tours/tour_scenes.h"
#include "scene/scene_inputs.h"

namespace atlas {

// A map as one page for any browser: its network, its base map and the viewer of assets/viewer, all inside.
struct PageRequest {
    SceneInputs inputs; // what it opens with; the viewport does not matter
    Theme paper;        // when it is printed
    // Who looks at pages on light grounds sees this one instead of the view's. Nothing: the view's is wanted.
    std::optional<Theme> light;
    const TourScenes* tour = nullptr;
    std::filesystem::path viewer; // folders of the program's own files
    std::filesystem::path naturalEarth;
};

} // namespace atlas
