#include "export/pages/page_settings.h"

#include <fmt/core.h>

#include <algorithm>
#include <array>
#include <cmath>
#include <nlohmann/json.hpp>
#include <utility>

#include "core/text.h"
#include "data/basemap/country_labels.h"
#include "export/files/picture_words.h"
#include "export/pages/column_block.h"
#include "model/view/arc_legend.h"
#include "model/view/credit.h"
#include "model/view/view_name.h"
#include "model/view/view_words.h"
#include "scene/arcs/arc_colours.h"

namespace atlas {

namespace {

using Json = nlohmann::ordered_json;

std::string hexOf(const Colour& colour) {
    const auto byte = [](float share) { return std::lround(std::clamp(share, 0.0F, 1.0F) * 255.0F); };
    return fmt::format("#{:02x}{:02x}{:02x}{:02x}", byte(colour.red), byte(colour.green), byte(colour.blue),
                       byte(colour.alpha));
}

Json themeJson(const Theme& theme) {
    constexpr std::array<std::pair<const char*, Colour Theme::*>, 24> kColours{{
        {"ocean", &Theme::ocean},
        {"surround", &Theme::surround},
        {"land", &Theme::land},
        {"coast", &Theme::coast},
        {"trace", &Theme::trace},
        {"border", &Theme::border},
        {"stateLine", &Theme::stateLine},
        {"lake", &Theme::lake},
        {"graticule", &Theme::graticule},
        {"outline", &Theme::outline},
        {"disc", &Theme::disc},
        {"discRing", &Theme::discRing},
        {"label", &Theme::label},
        {"labelCountry", &Theme::labelCountry},
        {"labelHalo", &Theme::labelHalo},
        {"highlight", &Theme::highlight},
        {"text", &Theme::text},
        {"textMuted", &Theme::textMuted},
        {"panel", &Theme::panel},
        {"hairline", &Theme::hairline},
        {"accent", &Theme::accent},
        {"onAccent", &Theme::onAccent},
        {"bar", &Theme::bar},
        {"warning", &Theme::warning},
    }};
    Json json{{"isDark", theme.isDark},
              {"arcGain", theme.arcGain},
              {"lineScale", theme.lineScale},
              {"nameScale", theme.nameScale},
              {"discScale", theme.discScale}};
    for (const auto& [name, colour] : kColours)
        json[name] = hexOf(theme.*colour);
    return json;
}

Json cameraJson(const Camera& wanted) {
    const Camera camera = cameraOfPage(wanted);
    return {{"isGlobe", camera.projection == ProjectionKind::Orthographic},
            {"longitude", camera.centre.longitudeDegrees},
            {"latitude", camera.centre.latitudeDegrees},
            {"panX", camera.pan.x},
            {"panY", camera.pan.y},
            {"zoom", camera.zoom}};
}

Json selectionJson(const Selection& selection, const PageRows& rows) {
    Json json{{"cities", Json::array()}, {"chain", Json::array()}};
    for (const CityIndex city : selection.cities) {
        if (const auto row = rows.ofCity(city)) json["cities"].push_back(*row);
    }
    for (const PartnershipIndex partnership : selection.chain) {
        if (const auto row = rows.ofPartnership(partnership)) json["chain"].push_back(*row);
    }
    json["isGroup"] = selection.group != CityGroup::None;
    if (selection.partnership) {
        if (const auto row = rows.ofPartnership(*selection.partnership)) json["partnership"] = *row;
    }
    if (selection.country) {
        if (const auto row = rows.ofCountry(*selection.country)) json["country"] = *row;
    }
    return json;
}

template <typename Choice, std::size_t Count>
Json namesOf() {
    Json names = Json::array();
    for (std::size_t choice = 0; choice < Count; ++choice)
        names.push_back(termOf(static_cast<Choice>(choice)).name);
    return names;
}

// Views that a page shows: those that differ in filter, colours or theme, each written once.
class Looks {
public:
    Looks(const PageRequest& request, const PageRows& rows, ColumnBlock& columns)
        : m_request(request), m_network(*request.inputs.network), m_rows(rows), m_columns(columns) {}

    std::size_t add(const SceneInputs& inputs) {
        const View& view = inputs.view;
        const auto known = std::find_if(m_views.begin(), m_views.end(), [&](const View& other) {
            return other.filter == view.filter && other.arcStyle == view.arcStyle &&
                   other.themeId == view.themeId && other.labels == view.labels;
        });
        if (known != m_views.end()) return static_cast<std::size_t>(known - m_views.begin());
        const std::size_t number = m_views.size();
        m_views.push_back(view);
        m_json.push_back(lookJson(inputs, number));
        return number;
    }

    Json take() { return std::move(m_json); }

private:
    Json lookJson(const SceneInputs& inputs, std::size_t number) {
        const View& view = inputs.view;
        const ArcStyle& style = view.arcStyle;
        const ArcColours colours = arcColours(m_network, style, view.filter.endedTies);
        addShown(*inputs.shown, number);
        addShades(colours, number);
        Json look{{"screen", coloursJson(style, inputs.theme)},
                  {"paper", coloursJson(style, m_request.paper)},
                  {"isGradient", colours.isGradient},
                  {"unknownWeight", colours.unknownWeight},
                  {"stops", style.brightnessStops},
                  {"hasBold", !colours.isBold.empty()},
                  {"hasDashes", !colours.isDashed.empty()},
                  {"passing", wordOf(style.passing)},
                  {"hasNames", view.labels.areShown}};
        if (m_request.light) look["light"] = coloursJson(style, *m_request.light);
        if (view.labels.maxCities) look["maxNames"] = *view.labels.maxCities;
        return look;
    }

    // All that is coloured by a theme.
    Json coloursJson(const ArcStyle& style, const Theme& theme) const {
        return {{"theme", themeJson(theme)},
                {"palette", paletteJson(style, theme)},
                {"legend", legendJson(style, theme)}};
    }

    Json paletteJson(const ArcStyle& style, const Theme& theme) const {
        Json palette = Json::array();
        for (const Colour& colour : arcPalette(style.colouring, theme, decadesOf(m_network.recordedYears)))
            palette.push_back(hexOf(colour));
        return palette;
    }

    Json legendJson(const ArcStyle& style, const Theme& theme) const {
        const ArcLegend legend = arcLegend(style, theme, arcScaleOf(m_network));
        Json json{{"title", legend.title},
                  {"isStepped", legend.isStepped},
                  {"ramp", Json::array()},
                  {"marks", Json::array()},
                  {"swatches", Json::array()}};
        for (const Colour& colour : legend.ramp)
            json["ramp"].push_back(hexOf(colour));
        for (const ArcLegend::Mark& mark : legend.marks)
            json["marks"].push_back({mark.label, mark.share});
        for (const ArcLegend::Swatch& swatch : legend.swatches)
            json["swatches"].push_back({swatch.label, hexOf(swatch.colour)});
        return json;
    }

    void addShown(const FilterResult& shown, std::size_t number) {
        std::vector<std::uint8_t> isShown(m_rows.partnerships.size());
        for (const PartnershipIndex partnership : shown.partnerships)
            isShown[*m_rows.ofPartnership(partnership)] = 1;
        m_columns.add(fmt::format("shown{}", number), isShown);
    }

    void addShades(const ArcColours& colours, std::size_t number) {
        std::vector<std::uint16_t> starts;
        std::vector<std::uint16_t> ends;
        for (const PartnershipIndex partnership : m_rows.partnerships) {
            starts.push_back(colours.shades[partnership].start);
            ends.push_back(colours.shades[partnership].end);
        }
        m_columns.add(fmt::format("startShade{}", number), starts);
        m_columns.add(fmt::format("endShade{}", number), ends);
    }

    const PageRequest& m_request;
    const Network& m_network;
    const PageRows& m_rows;
    ColumnBlock& m_columns;
    std::vector<View> m_views;
    Json m_json = Json::array();
};

Json stepJson(const TourScenes& tour, std::size_t step, const PageRows& rows, Looks& looks) {
    constexpr int kAnyWidth = 1600;
    constexpr int kAnyHeight = 900;
    const SceneInputs inputs = tour.sceneOf(step, kAnyWidth, kAnyHeight);
    Json json{{"isBlank", tour.isBlank(step)},
              {"heading", inputs.captionHeading},
              {"caption", tour.captionOf(step)},
              {"sources", tour.toldOf(step).sources},
              {"look", looks.add(inputs)},
              {"camera", cameraJson(inputs.view.camera)},
              {"selection", selectionJson(inputs.view.selection, rows)}};
    json["map"] = wordsOf(inputs).description;
    return json;
}

Json tourJson(const TourScenes& tour, const PageRows& rows, Looks& looks) {
    Json json{{"title", tour.title()}, {"steps", Json::array()}};
    for (std::size_t step = 0; step < tour.stepCount(); ++step)
        json["steps"].push_back(stepJson(tour, step, rows, looks));
    return json;
}

Json countriesJson(const Network& network, const PageRows& rows) {
    Json countries = Json::array();
    for (const CountryIndex country : rows.countries)
        countries.push_back({network.countries.code[country].view(), network.countries.name[country]});
    return countries;
}

// Where names of countries are written.
Json countryLabelsJson(const std::filesystem::path& naturalEarth, std::vector<std::string>& notes) {
    Json labels = Json::array();
    const Result<std::vector<CountryLabel>> read = loadCountryLabels(naturalEarth);
    if (!read) notes.push_back(read.error().message);
    if (!read) return labels;
    for (const CountryLabel& label : *read)
        labels.push_back({inCapitals(label.name), label.place.longitudeDegrees, label.place.latitudeDegrees,
                          std::lround(label.areaSquareKilometres), std::lround(label.halfWidthKilometres),
                          label.code.view()});
    return labels;
}

std::string usualTitle(const View& view, const Network& network) {
    View about; // wherever one looks
    about.filter = view.filter;
    about.selection = view.selection;
    if (!isActive(about.filter) && about.selection.isEmpty()) return "Sister cities of the world";
    return "Sister cities · " + suggestedName(about, network);
}

// What a page does not have.
std::vector<std::string> notesOn(const SceneInputs& inputs) {
    std::vector<std::string> notes;
    const ProjectionKind kind = inputs.view.camera.projection;
    if (cameraOfPage(inputs.view.camera).projection != kind)
        notes.push_back(fmt::format("--projection: a page has equal-earth and globe; it opens with {}",
                                    kind == ProjectionKind::AzimuthalEquidistant ? "globe" : "equal-earth"));
    if (inputs.view.arcStyle.way == ArcWay::Bundled)
        notes.emplace_back("--arcs: a page draws great circles; a picture (.png) bundles them");
    if (inputs.view.shading != Shading::None)
        notes.emplace_back("--shade: a page leaves countries in one colour; a picture (.png) shades them");
    if (inputs.undated && !inputs.undated->empty() && inputs.view.arcStyle.showsUndated)
        notes.emplace_back(
            "--years: a page leaves out partnerships without a recorded year, which a "
            "picture draws faintly");
    return notes;
}

std::string inScript(const Json& json) {
    const std::string text = json.dump(-1, ' ', false, Json::error_handler_t::replace);
    std::string safe;
    for (const char letter : text)
        safe += letter == '<' ? std::string("\\u003c") : std::string(1, letter);
    return safe;
}

} // namespace

PageSettings pageSettings(const PageRequest& request, const PageRows& rows, ColumnBlock& columns) {
    const SceneInputs& inputs = request.inputs;
    const Network& network = *inputs.network;
    PageSettings settings;
    settings.notes = notesOn(inputs);
    settings.title = inputs.title.empty() ? usualTitle(inputs.view, network) : inputs.title;
    if (inputs.withCredit) settings.credit = creditLines(network).front();
    settings.description = wordsOf(inputs).description;
    Looks looks(request, rows, columns);
    looks.add(inputs);
    Json json{{"title", settings.title},
              {"description", settings.description},
              {"camera", cameraJson(inputs.view.camera)},
              {"selection", selectionJson(inputs.view.selection, rows)},
              {"countries", countriesJson(network, rows)},
              {"states", network.states.name},
              {"countryLabels", countryLabelsJson(request.naturalEarth, settings.notes)},
              {"sizes", namesOf<CitySize, kCitySizeCount>()},
              {"programs", namesOf<ProgramType, kProgramTypeCount>()},
              {"statuses", namesOf<Status, kStatusCount>()},
              {"evidence", namesOf<Evidence, kEvidenceCount>()},
              {"kinds", namesOf<PlaceKind, kPlaceKindCount>()}};
    if (request.tour != nullptr) json["tour"] = tourJson(*request.tour, rows, looks);
    json["looks"] = looks.take();
    settings.json = inScript(json);
    return settings;
}

} // namespace atlas
