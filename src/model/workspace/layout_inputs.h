#pragma once

#include "model/workspace/workspace.h"

namespace atlas {

// All that the layout of panels depends on, in design pixels.
struct LayoutInputs {
    float widthPixels = 0.0F; // of the window
    float heightPixels = 0.0F;
    const Workspace& workspace;
    bool hasSelection = false; // else the panel at the right has nothing to show
    bool hasTrail = false;     // the panel at the right has a row that leads back
    // Heights that follow content; those of panels that scroll without their heads.
    float legendPixels = 0.0F;
    float foldedLegendPixels = 0.0F;
    float filterContentPixels = 0.0F;
    float detailsContentPixels = 0.0F;
};

} // namespace atlas
