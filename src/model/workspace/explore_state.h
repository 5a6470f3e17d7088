#pragma once

#include "model/view/view.h"
#include "model/workspace/trail.h"
#include "model/workspace/workspace.h"

namespace atlas {

// What a person who explores the network can change.
struct ExploreState {
    View view;
    Trail trail; // that led to the selection
    Workspace workspace;
    Target hovered;

    friend bool operator==(const ExploreState&, const ExploreState&) = default;
};

} // namespace atlas
