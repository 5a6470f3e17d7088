#pragma once

#include <functional>

#include "analysis/document/document.h"
#include "data/style/colour_vision.h"
#include "model/page/page_composition.h"
#include "scene/scene_inputs.h"

namespace atlas {

// What a page is composed of.
struct ComposeStart {
    SceneInputs inputs;       // the map as a picture shows it; its view has the page to begin with
    const Document& document; // of what is shown; outlives the mode
    bool isNew = false;       // the view had no page before
    ColourVision vision = ColourVision::Usual;
    std::function<void(const PageComposition&)> save; // the view with that page
};

} // namespace atlas
