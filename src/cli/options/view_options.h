#pragma once

#include <optional>
#include <string>

#include "core/result.h"
#include "data/network/network.h"
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
    std::string way;     // "great-circle" when empty
    std::string passing; // "touching" when empty
    std::string undated; // "shown" when empty
    std::string shading;

    bool needNetwork() const; // to look the city up
};

void addViewOptions(CLI::App& app, ViewOptions& options);

// Puts what was typed into the view; what was not stays. The theme is not looked up here. The network is read
// only if needNetwork().
Result<void> applyTo(View& view, const ViewOptions& options, const Network& network);

} // namespace atlas
