#include "cli/options/view_options.h"

#include <fmt/core.h>

#include <CLI/CLI.hpp>

#include "cli/options/option_naming.h"
#include "core/parse_number.h"
#include "core/text.h"
#include "model/filter/filter_text.h"
#include "model/view/view_words.h"

namespace atlas {

namespace {

constexpr const char* kGroup = "View";

Result<LngLat> parseCentre(std::string_view text) {
    if (const std::size_t comma = text.find(','); comma != std::string_view::npos) {
        const std::optional<double> longitude = parseNumber<double>(text.substr(0, comma));
        const std::optional<double> latitude = parseNumber<double>(text.substr(comma + 1));
        if (longitude && latitude) {
            if (const Result<LngLat> place = placeWithin(*longitude, *latitude)) return place;
        }
    }
    return failure(fmt::format(
        "{} is not a place; write LON,LAT in degrees, longitude first, such as 139.7,35.7, or a city",
        inQuotes(text)));
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

// What was not typed leaves the value as it is.
template <typename Value>
Result<void> readWord(const std::string& typed, Result<Value> (*parse)(std::string_view), Value& into) {
    if (typed.empty()) return {};
    return parse(typed).map([&](Value value) { into = value; });
}

Result<void> readNumber(const std::optional<double>& typed, const Limits& limits, double& into) {
    if (!typed) return {};
    return numberWithin(limits, *typed).map([&](double value) { into = value; });
}

Result<void> readProjection(const std::string& typed, Camera& camera) {
    ProjectionKind kind = camera.projection;
    return readWord(typed, parseProjection, kind).map([&] {
        if (!typed.empty()) camera = withProjection(camera, kind);
    });
}

Result<void> readCentre(const std::string& typed, const Network& network, Camera& camera) {
    if (typed.empty()) return {};
    return findCentre(typed, network).map([&](LngLat centre) { camera = centredOn(camera, centre); });
}

} // namespace

void addViewOptions(CLI::App& app, ViewOptions& options) {
    app.add_option("--projection", options.projection,
                   "equal-earth, natural-earth, robinson, winkel-tripel, mercator, equirectangular, "
                   "orthographic (the globe) or azimuthal-equidistant")
        ->type_name("NAME")
        ->group(kGroup);
    app.add_option("--center", options.centre,
                   "what lies in the middle: degrees, longitude first, or a city such as \"Hays, KS\"")
        ->type_name("LON,LAT|CITY")
        ->group(kGroup);
    app.add_option("--zoom", options.zoom, "how near, -1 to 11: 0 is the whole map, each step doubles it")
        ->type_name("Z")
        ->group(kGroup);
    app.add_option("--theme", options.theme,
                   "night, day, print, stage-day (for lit rooms), or another in assets/themes")
        ->type_name("NAME")
        ->group(kGroup);
    app.add_option("--colour,--color", options.colouring,
                   "what the colours of arcs show: distance, continents, program, founded, evidence or "
                   "size-similarity")
        ->type_name("MODE")
        ->group(kGroup);
    app.add_option("--brightness", options.brightnessStops,
                   "light of the arcs, -3 to 3: each step up doubles it")
        ->type_name("STOPS")
        ->group(kGroup);
    app.add_option("--arcs", options.way,
                   "which way arcs go: great-circle (the default), or bundled: along ways that they share")
        ->type_name("WAY")
        ->group(kGroup);
    app.add_option(
           "--passing", options.passing,
           "which arcs a close view shows: all, touching (those that begin or end in it; the default) or "
           "within (those that do both)")
        ->type_name("WHICH")
        ->group(kGroup);
    app.add_option("--undated", options.undated,
                   "with --years: partnerships without a recorded year, shown faintly (the default) or "
                   "hidden")
        ->type_name("WHICH")
        ->group(kGroup);
    app.add_option("--shade", options.shading,
                   "how countries and U.S. states are coloured: none, or gaps (by partnerships per million "
                   "people of the places whose population is recorded)")
        ->type_name("WHAT")
        ->group(kGroup);
}

bool ViewOptions::needNetwork() const {
    return !looksLikeCoordinates(centre);
}

// In this order: where the middle of the map lies depends on its projection and zoom.
Result<void> applyTo(View& view, const ViewOptions& options, const Network& network) {
    return readWord(options.colouring, parseArcColouring, view.arcStyle.colouring)
        .map_error(naming("--colour"))
        .and_then(
            [&] { return readWord(options.way, parseArcWay, view.arcStyle.way).map_error(naming("--arcs")); })
        .and_then([&] {
            return readWord(options.passing, parsePassing, view.arcStyle.passing)
                .map_error(naming("--passing"));
        })
        .and_then([&] {
            return readWord(options.undated, parseShowsUndated, view.arcStyle.showsUndated)
                .map_error(naming("--undated"));
        })
        .and_then([&] {
            return readNumber(options.brightnessStops, kBrightnessLimits, view.arcStyle.brightnessStops)
                .map_error(naming("--brightness"));
        })
        .and_then([&] {
            return readWord(options.shading, parseShading, view.shading).map_error(naming("--shade"));
        })
        .and_then(
            [&] { return readProjection(options.projection, view.camera).map_error(naming("--projection")); })
        .and_then([&] {
            return readNumber(options.zoom, kZoomLimits, view.camera.zoom).map_error(naming("--zoom"));
        })
        .and_then(
            [&] { return readCentre(options.centre, network, view.camera).map_error(naming("--center")); });
}

} // namespace atlas
