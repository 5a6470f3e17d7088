#pragma once

#include <filesystem>
#include <optional>
#include <string>
#include <vector>

#include "core/progress.h"
#include "core/result.h"
#include "data/style/theme.h"
#include "export/tours/tour_scenes.h"
#include "scene/scene_inputs.h"

namespace atlas {

// A map as one page for any browser: its network, its base map and the viewer of assets/viewer, all inside.
struct PageRequest {
    std::filesystem::path file;
    SceneInputs inputs; // what it opens with; the viewport does not matter
    Theme paper;        // when it is printed
    const TourScenes* tour = nullptr;
    std::filesystem::path viewer; // folders of the program's own files
    std::filesystem::path naturalEarth;
};

// Notes: what of the request a page does not have, and what of the base map was missing.
Result<std::vector<std::string>> writeWebPage(const PageRequest& request, const Progress& progress = {});

// The same as text.
struct WebPage {
    std::string html;
    std::vector<std::string> notes;
};
Result<WebPage> webPage(const PageRequest& request, const Progress& progress = {});

} // namespace atlas
