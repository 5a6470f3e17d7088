#pragma once

#include <filesystem>
#include <optional>
#include <string>

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
    // The map as a picture (JPEG), posterWidthPixels() x kPosterHeightPixels, which is seen at once, until
    // the browser has drawn its own; and the same in the theme for light grounds. Empty: there is none.
    std::string poster;
    std::string lightPoster;
    std::filesystem::path viewer; // folders of the program's own files
    std::filesystem::path naturalEarth;
};

// The map of a page that is most like it: there are two, the globe and Equal Earth.
Camera cameraOfPage(const Camera& camera);

// A poster fills the page's map at any size of the window: the globe's has room at both sides, Equal Earth's
// is cut close (assets/viewer/viewer.css, #poster).
inline constexpr int kPosterHeightPixels = 720;
int posterWidthPixels(const Camera& ofPage);

} // namespace atlas
