#pragma once

#include <filesystem>
#include <memory>
#include <string>
#include <vector>

#include "core/progress.h"
#include "core/result.h"
#include "scene/scene.h"
#include "scene/scene_inputs.h"

namespace atlas {

// Builds scenes, and keeps each part until what it is made of changes.
class SceneBuilder {
public:
    // `naturalEarthFolder` holds the base map's shapefiles. `loadInBackground`: for a window, where pictures
    // follow each other. A missing level of detail is read by another thread while the level at hand is
    // drawn, and geometry and names stay as long as they serve. Otherwise build() waits for the level, and
    // each scene is what a new builder would make.
    SceneBuilder(const std::filesystem::path& naturalEarthFolder, bool loadInBackground);
    ~SceneBuilder();
    SceneBuilder(SceneBuilder&&) noexcept;
    SceneBuilder& operator=(SceneBuilder&&) noexcept;

    // Another one with the same base map, for pictures.
    SceneBuilder forPictures() const;

    // Begins to read the base map of the whole world, as the first scene will need it, on another thread.
    void prefetchWorld();
    // The same for a certain view.
    void prefetch(const Camera& camera, const Viewport& viewport);

    // An error only when there is no base map at all, or when `progress` cancels: it is asked while a level
    // of detail is waited for, and between the parts of the scene.
    Result<Scene> build(const SceneInputs& inputs, const Progress& progress = {});

    // The names of a scene alone: quick enough for every frame of a map that moves. Null when none are shown.
    std::shared_ptr<const MapLabels> labels(const SceneInputs& inputs);

    // Gives memory that is no longer needed back to the system, if there is much; for a quiet moment.
    void tidy();

    // True while a level of detail is being read: build again soon.
    bool isLoading() const;

    // Messages about missing or damaged data since the last call.
    std::vector<std::string> takeMessages();

private:
    struct Parts;
    std::unique_ptr<Parts> m_parts;
};

} // namespace atlas
