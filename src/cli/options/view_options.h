#pragma once

#include <filesystem>
#include <optional>
#include <string>

#include "core/result.h"
#include "data/network/network.h"
#include "data/style/theme.h"
#include "model/view/view.h"

namespace CLI {
class App;
}

namespace atlas {

// How the map is looked at, as typed.
struct ViewOptions {
    std::string projection;
    std::string centre; // LON,LAT or a city
    std::optional<double> zoom;
    std::string theme;
    std::string colouring;
    std::optional<double> brightnessStops;
    std::string shading;

    bool needNetwork() const; // to look the city up
};

void addViewOptions(CLI::App& app, ViewOptions& options);

// Puts what was typed into the camera; what was not stays. The network is read only if needNetwork().
Result<void> applyTo(Camera& camera, const ViewOptions& options, const Network& network);

// The same for the look of the arcs.
Result<void> applyTo(ArcStyle& style, const ViewOptions& options);

// The same for the colours of countries.
Result<void> applyTo(Shading& shading, const ViewOptions& options);

// The theme of that id or name in the folder; Night when the id is empty.
Result<Theme> findTheme(const std::filesystem::path& themesFolder, const std::string& id);

} // namespace atlas
