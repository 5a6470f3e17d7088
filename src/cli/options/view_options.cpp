#include "cli/options/view_options.h"

#include <CLI/CLI.hpp>
#include <algorithm>
#include <cmath>
#include <locale>
#include <sstream>

#include "core/parse_number.h"
#include "core/text.h"
#include "model/filter/filter_text.h"

namespace atlas {

namespace {

constexpr const char* kGroup = "View";
constexpr const char* kUsualTheme = "night";

Result<ProjectionKind> parseProjection(const std::string& text) {
    std::vector<std::string> known;
    for (const ProjectionInfo& info : allProjections()) {
        if (folded(text) == info.id || folded(text) == folded(info.name)) return info.kind;
        known.emplace_back(info.id);
    }
    return failure("projection " + inQuotes(text) + " is unknown" + meantOrKnown(text, known));
}

Result<LngLat> parseCentre(const std::string& text) {
    const std::size_t comma = text.find(',');
    const std::string_view whole = text;
    std::optional<double> longitude;
    std::optional<double> latitude;
    if (comma != std::string::npos) {
        longitude = parseNumber<double>(whole.substr(0, comma));
        latitude = parseNumber<double>(whole.substr(comma + 1));
    }
    // A comparison with NaN is false, so that it is refused too.
    const bool isPlace =
        longitude && latitude && std::abs(*longitude) <= 360.0 && std::abs(*latitude) <= 90.0;
    if (!isPlace) {
        return failure(
            "--center " + inQuotes(text) +
            " is no place; write LON,LAT in degrees, longitude first, such as 139.7,35.7, or a city");
    }
    return LngLat{wrapLongitudeDegrees(*longitude), *latitude};
}

// Numbers are coordinates, anything else is a name.
bool looksLikeCoordinates(const std::string& text) {
    const std::size_t first = text.find_first_not_of(' ');
    return first == std::string::npos ||
           std::string_view("0123456789+-.,").find(text[first]) != std::string_view::npos;
}

Result<LngLat> findCentre(const std::string& text, const Network& network) {
    if (looksLikeCoordinates(text)) return parseCentre(text);
    const Result<CityIndex> city = parseLargestCity(network, text);
    if (!city) return tl::unexpected<Error>(city.error());
    return network.cities.location[*city];
}

std::string shortNumber(double value) {
    std::ostringstream text;
    text.imbue(std::locale::classic());
    text << value;
    return text.str();
}

} // namespace

void addViewOptions(CLI::App& app, ViewOptions& options) {
    app.add_option("--projection", options.projection,
                   "equal-earth, natural-earth, robinson, winkel-tripel, mercator, equirectangular, "
                   "orthographic (the globe) or azimuthal-equidistant")
        ->type_name("NAME")
        ->group(kGroup);
    app.add_option("--center", options.centre,
                   "what lies in the middle: degrees, or a city such as \"Hays, KS\"")
        ->type_name("LON,LAT|CITY")
        ->group(kGroup);
    app.add_option("--zoom", options.zoom, "0: the whole map; each step doubles it; -1 to 11")
        ->type_name("Z")
        ->group(kGroup);
    app.add_option("--theme", options.theme, "night, day, print, or another in assets/themes")
        ->type_name("NAME")
        ->group(kGroup);
    app.add_option("--colour,--color", options.colouring,
                   "what the colour of arcs tells: distance, continents, program, founded, evidence or "
                   "size-similarity")
        ->type_name("MODE")
        ->group(kGroup);
    app.add_option("--brightness", options.brightnessStops,
                   "of the arcs: each stop up doubles their light; -3 to 3")
        ->type_name("STOPS")
        ->group(kGroup);
    app.add_option("--shade", options.shading,
                   "colours of countries and U.S. states: none, or gaps (partnerships per million people of "
                   "the communities that have any)")
        ->type_name("WHAT")
        ->group(kGroup);
}

bool ViewOptions::needNetwork() const {
    return !looksLikeCoordinates(centre);
}

Result<void> applyTo(Camera& camera, const ViewOptions& options, const Network& network) {
    if (!options.projection.empty()) {
        const Result<ProjectionKind> kind = parseProjection(options.projection);
        if (!kind) return tl::unexpected<Error>(kind.error());
        camera = withProjection(camera, *kind);
    }
    if (options.zoom) {
        if (!(*options.zoom >= kMinimumZoom && *options.zoom <= kMaximumZoom)) {
            return failure("--zoom " + shortNumber(*options.zoom) + " is out of reach; write a number from " +
                           shortNumber(kMinimumZoom) + " to " + shortNumber(kMaximumZoom));
        }
        camera.zoom = *options.zoom;
    }
    if (!options.centre.empty()) {
        const Result<LngLat> centre = findCentre(options.centre, network);
        if (!centre) return tl::unexpected<Error>(centre.error());
        camera = centredOn(camera, *centre);
    }
    return {};
}

Result<void> applyTo(ArcStyle& style, const ViewOptions& options) {
    if (!options.colouring.empty()) {
        const Result<ArcColouring> colouring = parseArcColouring(options.colouring);
        if (!colouring) return tl::unexpected<Error>(colouring.error());
        style.colouring = *colouring;
    }
    if (options.brightnessStops) {
        if (!(std::abs(*options.brightnessStops) <= kMostBrightnessStops)) {
            return failure("--brightness " + shortNumber(*options.brightnessStops) +
                           " is out of reach; write stops from " + shortNumber(-kMostBrightnessStops) +
                           " to " + shortNumber(kMostBrightnessStops));
        }
        style.brightnessStops = *options.brightnessStops;
    }
    return {};
}

Result<void> applyTo(Shading& shading, const ViewOptions& options) {
    const std::vector<std::string> known{"none", "gaps"};
    if (options.shading.empty()) return {};
    const auto found = std::find(known.begin(), known.end(), folded(options.shading));
    if (found == known.end()) {
        return failure("--shade " + inQuotes(options.shading) + " is unknown" +
                       meantOrKnown(options.shading, known));
    }
    shading = found == known.begin() ? Shading::None : Shading::Gaps;
    return {};
}

Result<Theme> findTheme(const std::filesystem::path& themesFolder, const std::string& id) {
    const Result<std::vector<Theme>> themes = loadThemes(themesFolder);
    if (!themes) return tl::unexpected<Error>(themes.error());
    const std::string wanted = folded(id.empty() ? kUsualTheme : id);
    std::vector<std::string> known;
    for (const Theme& theme : *themes) {
        if (wanted == folded(theme.id) || wanted == folded(theme.name)) return theme;
        known.push_back(theme.id);
    }
    return failure("theme " + inQuotes(id) + " is unknown" + meantOrKnown(id, known));
}

} // namespace atlas
