#pragma once

#include "analysis/briefs/brief_subject.h"
#include "data/style/theme.h"
#include "scene/scene_inputs.h"

namespace atlas {

// The map of a brief: its partnerships alone, all of them in sight.
struct BriefMapLook {
    Theme theme;
    int widthPixels = 0;
    int heightPixels = 0;
    double pixelRatio = 1.0;
    bool isPoster = false; // around the place itself, which its arcs leave as spokes
};
SceneInputs mapOf(const NetworkPointer& network, const BriefSubject& subject, const BriefMapLook& look);

} // namespace atlas
