#pragma once

#include <filesystem>
#include <memory>
#include <string>
#include <vector>

#include "data/basemap/base_map.h"
#include "data/network/network.h"
#include "model/filter/filter.h"
#include "model/view/view.h"
#include "scene/labels/label_placement.h"
#include "scene/scene.h"

namespace atlas {

// What a picture is made of.
struct SceneInputs {
    NetworkPointer network;
    std::shared_ptr<const FilterResult> shown; // result of the view's filter
    View view;
    Target hovered;               // its arcs stand out beside those of the selection
    bool isMotionReduced = false; // nothing fades in the window
    Viewport viewport;
    Theme theme;
    bool transparentBackground = false;
    std::string title;                   // drawn at the top; empty: none
    std::vector<ExtraLabel> extraLabels; // beside those of cities and countries
    std::vector<PixelBox> keepFree;      // where no label may stand: what covers the map
    bool withLegend = false; // drawn at the bottom left, with the headline; the window has panels for that
};

// Builds scenes, and keeps each part until what it is made of changes.
class SceneBuilder {
public:
    // `naturalEarthFolder` holds the base map's shapefiles. `loadInBackground`: a missing level of detail is
    // read by another thread while the level at hand is drawn (the window); otherwise build() waits for it
    // (pictures).
    SceneBuilder(std::filesystem::path naturalEarthFolder, bool loadInBackground);
    ~SceneBuilder();
    SceneBuilder(SceneBuilder&&) noexcept;
    SceneBuilder& operator=(SceneBuilder&&) noexcept;

    // Begins to read the base map of the whole world, as the first scene will need it, on another thread.
    void prefetchWorld();
    // The same for a certain view.
    void prefetch(const Camera& camera, const Viewport& viewport);

    // An error only when there is no base map at all.
    Result<Scene> build(const SceneInputs& inputs);

    // The names of a scene alone: quick enough for every frame of a map that moves. Null when none are shown.
    std::shared_ptr<const LabelMesh> labels(const SceneInputs& inputs);

    // Gives memory that is no longer needed back to the system, if there is much; for a quiet moment.
    void tidy();

    // True while a level of detail is being read: build again soon.
    bool isLoading() const;

    // Messages about missing or damaged data since the last call.
    std::vector<std::string> takeMessages();

private:
    struct Implementation;
    std::unique_ptr<Implementation> m_implementation;
};

} // namespace atlas
