#pragma once

#include <cstdint>
#include <filesystem>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/progress.h"
#include "data/files/resources.h"
#include "data/style/colour_vision.h"
#include "data/style/theme.h"
#include "export/files/atomic_file.h"
#include "export/tours/tour_scenes.h"
#include "export/vector/vector_map.h"
#include "render/map_renderer.h"
#include "scene/scene_builder.h"

namespace atlas {

// Of pictures (PNG, JPEG, WebP, GeoTIFF).
struct PixelChoices {
    ColourVision vision = ColourVision::Usual;                // whose eyes it is drawn for
    bool withWorldFile = false;                               // also FILE.pgw and FILE.prj, for flat maps
    std::shared_ptr<const std::vector<std::uint8_t>> overlay; // PictureRequest::overlay
};

// Of drawings (SVG, PDF).
struct DrawingChoices {
    bool withOutlines = false; // of letters, in place of type
    double simplifyPixels = kUsualSimplifyPixels;
    double bleedMillimetres = 0.0;
    std::string_view advice; // the size is said, and behind that of a large file this; empty: it is not
};

// Of pages for browsers.
struct BrowserChoices {
    Theme paper;                            // when it is printed
    std::optional<Theme> light;             // PageRequest::light
    std::shared_ptr<const TourScenes> tour; // null: none
};

// A file that somebody wants of the map: what it shows, how large, and as what. Every format that there is
// (export/files/export_format.h) is written from this one value, for the command line and the window alike.
struct ExportOrder {
    std::filesystem::path file; // its ending says the format
    WhenTaken whenTaken = WhenTaken::Replace;
    SceneInputs inputs;        // pictures and drawings have the size of its viewport
    int dotsPerInch = 0;       // of paper; 0: the picture has no size of its own
    bool withViewFile = false; // also beside it (viewFileBeside), for pictures that lose what they carry
    PixelChoices pixels;
    DrawingChoices drawing;
    BrowserChoices browser;
};

// What is worked with; it serves all orders of a row. Pictures are drawn in the context that is current.
struct ExportTools {
    explicit ExportTools(ResourceFolders resources)
        : folders(std::move(resources)), builder(folders.naturalEarth, false) {}

    ResourceFolders folders;
    SceneBuilder builder;
    bool mayDraw = true;                 // there is a context
    std::optional<MapRenderer> renderer; // from the first picture on
};

// Is told a line for people, while the work goes on: what has no room, what is in another file.
using Tell = std::function<void(const std::string& note)>;

} // namespace atlas
