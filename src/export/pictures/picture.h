#pragma once

#include <cstdint>
#include <filesystem>
#include <memory>
#include <string>
#include <vector>

#include "core/progress.h"
#include "data/style/colour_vision.h"
#include "export/files/atomic_file.h"
#include "model/camera/camera.h"
#include "model/paper/picture_sheet.h"
#include "render/map_renderer.h"
#include "scene/scene_builder.h"

namespace atlas {

struct PictureRequest {
    std::filesystem::path file;                // by its ending a PNG, JPEG or WebP
    SceneInputs inputs;                        // its viewport has the picture's size
    int dotsPerInch = 0;                       // of paper; 0: the picture has no size of its own
    ColourVision vision = ColourVision::Usual; // whose eyes it is drawn for
    bool withWorldFile = false;                // also FILE.pgw and FILE.prj, for flat maps
    WhenTaken whenTaken = WhenTaken::Replace;  // not of files beside it
    // Laid over the map: RGBA of the same size, top row first, colours already multiplied by alpha. Null:
    // nothing.
    std::shared_ptr<const std::vector<std::uint8_t>> overlay = nullptr;
};

// The viewport of a picture, with room kept free for the title and the legend that are wanted of it.
Viewport viewportForPicture(const PictureSheet& sheet, const SceneInputs& wanted = {});

// The same of a picture for a screen.
Viewport viewportForPicture(int widthPixels, int heightPixels, const SceneInputs& wanted = {});

// Draws and writes a picture and reads it back; the file that it became. Needs a current OpenGL context.
// Nothing half-written remains after an error, nor when `progress` cancels.
Result<std::filesystem::path> exportPicture(const PictureRequest& request, SceneBuilder& builder,
                                            MapRenderer& renderer, const Progress& progress = {});

} // namespace atlas
