#pragma once

#include <cstdint>
#include <filesystem>
#include <string>
#include <vector>

#include "core/progress.h"
#include "export/files/atomic_file.h"
#include "model/camera/camera.h"
#include "render/map_renderer.h"
#include "scene/scene_builder.h"

namespace atlas {

struct PictureRequest {
    std::filesystem::path file;               // .png
    SceneInputs inputs;                       // its viewport has the picture's size
    bool withWorldFile = false;               // also FILE.pgw and FILE.prj, for flat maps
    WhenTaken whenTaken = WhenTaken::Replace; // not of files beside it
    std::vector<std::uint8_t> overlay = {};   // laid over the map: RGBA of the same size, top row first,
                                              // colours already multiplied by alpha; empty: nothing
};

// Design pixels per picture pixel: 1 at 1920 x 1080, so that a poster is the same picture, only sharper.
double pixelRatioForPicture(int widthPixels, int heightPixels);

// The viewport of a picture, with room kept free for the title and the legend that are wanted of it.
Viewport viewportForPicture(int widthPixels, int heightPixels, const SceneInputs& wanted = {});

// Draws and writes a picture; the file that it became. Needs a current OpenGL context. Nothing half-written
// remains after an error, nor when `progress` cancels.
Result<std::filesystem::path> exportPicture(const PictureRequest& request, SceneBuilder& builder,
                                            MapRenderer& renderer, const Progress& progress = {});

} // namespace atlas
