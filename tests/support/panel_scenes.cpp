#include "tests/support/panel_scenes.h"

#include "analysis/findings/chains.h"
#include "tests/support/sample_network.h"

namespace atlas::testing {

namespace {

constexpr const char* kHays = "4272782";
constexpr const char* kCulverCity = "5341114";
constexpr const char* kParis = "2988507";

using Use = std::function<void(SceneFrames&)>;

Use click(const char* control) {
    return [control](SceneFrames& scene) {
        scene.frames().click(control);
        scene.frames().pointAway();
    };
}

std::shared_ptr<const SearchIndex> shippedSearch() {
    static const auto index = std::make_shared<const SearchIndex>(shippedNetwork().network);
    return index;
}

CountryCode code(const char* letters) {
    return *countryCodeFrom(letters);
}

void openOnlySections(SceneDesk& desk, std::initializer_list<ui::Section> sections) {
    desk.open(Panel::Filters);
    desk.memory.filters.sectionOpen = {};
    for (const ui::Section section : sections)
        desk.memory.filters.sectionOpen[static_cast<std::size_t>(section)] = true;
}

// As a command does: after the panels that are beneath.
template <typename Memory>
Use open(Memory ui::InterfaceMemory::*list, const char* typed = "") {
    return [list, typed](SceneFrames& scene) {
        (scene.desk().memory.*list).open = true;
        scene.frames().draw(4);
        if (*typed != '\0') scene.frames().type(typed);
    };
}

Target target(Target::Kind kind, std::uint32_t index) {
    return {kind, index};
}

void selectCity(SceneDesk& desk, const char* id) {
    desk.select(selectionAfter({}, target(Target::Kind::City, desk.city(id)), SelectBy::Click));
    desk.open(Panel::Details);
}

std::vector<PanelScene> filterScenes() {
    const auto choices = [](SceneDesk& desk) {
        Filter& filter = desk.state.view.filter;
        filter.countries = {code("US"), code("JP"), code("BA")};
        filter.programs = maskOf(ProgramType::YouthEducation) | maskOf(ProgramType::Sports);
        filter.distanceKilometres = ValueRange{5000.0, 12000.0};
        desk.open(Panel::Filters);
    };
    const auto folded = [](SceneDesk& desk) {
        openOnlySections(desk, {ui::Section::Founded, ui::Section::Status, ui::Section::CitySize});
        Filter& filter = desk.state.view.filter;
        filter.years = YearRange{1960, 1989};
        filter.countryPair = {code("US"), code("JP")};
    };
    const auto pair = [](SceneDesk& desk) {
        desk.open(Panel::Filters);
        desk.memory.filters.countrySearch = "japan"; // a short list: what is below comes into sight
    };
    const auto walk = [](SceneFrames& scene) {
        click("Filters/France")(scene);
        scene.frames().press(ImGuiKey_DownArrow); // its outline shows where the keyboard is
    };
    return {{"filters", "Filters", false, [](SceneDesk& desk) { desk.open(Panel::Filters); }, {}},
            {"filters_keyboard", "Filters", false, [](SceneDesk& desk) { desk.open(Panel::Filters); }, walk},
            {"filters_chosen", "Filters", false, choices, {}},
            {"filters_sections", "Filters", false, folded, {}},
            {"filters_pair_menu", "pair", false, pair, click("Filters/Any country")}};
}

// Menus that do not scroll: how Dear ImGui draws the bar of a popup differs between its versions.
constexpr float kMenuHeight = 800.0F;

std::vector<PanelScene> barScenes() {
    const auto bar = [](SceneDesk& desk) { desk.open(Panel::TopBar); };
    return {{"top_bar", "Top bar", false, bar, {}},
            {"explore_menu", "explore", false, bar, click("Top bar/explore-button"), kMenuHeight},
            {"projection_menu", "projection", false, bar, click("Top bar/projection-button")},
            {"appearance_menu", "theme", false, bar, click("Top bar/theme-button")},
            {"export_menu", "picture", false, bar, click("Top bar/picture-button"), kMenuHeight}};
}

std::vector<PanelScene> legendScenes() {
    const auto open = [](SceneDesk& desk) {
        desk.open(Panel::Legend);
        desk.state.workspace.legendFolded = false;
    };
    const auto shaded = [open](SceneDesk& desk) {
        open(desk);
        desk.state.view.arcStyle.colouring = ArcColouring::Program;
        desk.state.view.shading = Shading::Gaps;
    };
    const auto folded = [](SceneDesk& desk) {
        desk.open(Panel::Legend);
        desk.state.workspace.legendFolded = true;
    };
    const auto menu = [](SceneDesk& desk) {
        desk.open(Panel::Legend);
        desk.state.view.arcStyle.colouring = ArcColouring::Continents;
        desk.state.view.arcStyle.brightnessStops = -1.25;
    };
    const auto colours = [](SceneFrames& scene) { scene.desk().memory.legend.openColours = true; };
    return {{"legend", "Legend", false, open, {}},
            {"legend_shaded", "Legend", false, shaded, {}},
            {"legend_folded", "Legend", false, folded, {}},
            {"colour_menu", "colours", false, menu, colours},
            {"zoom", "Zoom", true, [](SceneDesk&) {}, {}}};
}

std::vector<PanelScene> detailScenes() {
    const auto city = [](SceneDesk& desk) {
        selectCity(desk, kCulverCity);
        desk.state.trail.push_back({selectionOf(desk.country("US")), {}});
    };
    const auto suggested = [](SceneFrames& scene) {
        ui::SuggestionMemory& suggestions = scene.desk().memory.details.suggestions;
        suggestions.city = scene.desk().city(kHays);
        suggestions.scrollFrames = 4; // as the button does
    };
    const auto country = [](SceneDesk& desk) {
        desk.select(selectionOf(desk.country("KE")));
        desk.open(Panel::Details);
    };
    const auto state = [](SceneDesk& desk) {
        for (std::size_t i = 0; i < desk.network->states.code.size(); ++i) {
            if (desk.network->states.code[i] == "KS") desk.select(selectionOfState(*desk.network, i));
        }
        desk.open(Panel::Details);
    };
    const auto partnership = [](SceneDesk& desk) {
        desk.select(selectionAfter({}, target(Target::Kind::Partnership, 0), SelectBy::Click));
        desk.open(Panel::Details);
    };
    const auto comparison = [](SceneDesk& desk) {
        selectCity(desk, kHays);
        desk.select(selectionAfter(desk.state.view.selection,
                                   target(Target::Kind::City, desk.city(kCulverCity)), SelectBy::Compare));
    };
    const auto chain = [](SceneDesk& desk) {
        const Chain found =
            shortestChain(*desk.network, *desk.document.shown(), desk.city(kCulverCity), desk.city(kParis));
        desk.select(selectionOfChain(found.cities, found.partnerships));
        desk.open(Panel::Details);
    };
    const auto circle = [](SceneDesk& desk) {
        desk.select(selectionOfGroup({desk.city(kHays), desk.city(kCulverCity), desk.city(kParis)},
                                     CityGroup::Clique));
        desk.open(Panel::Details);
    };
    return {{"details_city", "Details", false, city, {}},
            {"details_suggestions", "Details", false, [](SceneDesk& desk) { selectCity(desk, kHays); },
             suggested},
            {"details_country", "Details", false, country, {}},
            {"details_state", "Details", false, state, {}},
            {"details_partnership", "Details", true, partnership, {}},
            {"details_comparison", "Details", false, comparison, {}},
            {"details_chain", "Details", false, chain, {}},
            {"details_circle", "Details", false, circle, {}}};
}

// One step with all its words, one that says what is wrong with it, one without words.
Tour sampleTour() {
    Tour tour;
    tour.title = "Our town and the world";
    TourStep start;
    start.kind = StepKind::Start;
    start.caption = "{partnerships} partnerships, and one of them is ours: it began with a letter in 1965";
    start.notes = "Tell the story of the first letter.\nThen wait for the room.";
    start.seconds = 20.0;
    TourStep wrong;
    wrong.caption = "{nonsense} in {countries} countries";
    tour.steps = {start, wrong, TourStep{}};
    return tour;
}

std::vector<PanelScene> drawerScenes() {
    const auto measures = [](SceneDesk& desk) {
        desk.open(DrawerView::Measures);
        desk.state.view.filter.countries = {code("KE")}; // measured at once
        desk.findAnswers({.measures = true});
    };
    const auto circles = [](SceneDesk& desk) {
        desk.open(DrawerView::Circles);
        desk.state.view.filter.countries = {code("HU")};
        desk.findAnswers({.groups = true});
    };
    const auto tour = [](SceneDesk& desk) {
        desk.open(DrawerView::Tour);
        desk.open(sampleTour());
    };
    const auto charts = [](SceneDesk& desk) {
        desk.open(DrawerView::Charts);
        desk.state.view.filter.years = YearRange{1950, 1999};
    };
    // Whether a cell shows that the keyboard is on it differs between versions of Dear ImGui.
    const auto pointed = [](SceneFrames& scene) {
        for (const float share : {0.1F, 0.2F}) // it comes from somewhere: the pointer is used
            scene.frames().pointAt("Drawer/cells", share);
    };
    const auto view = [](DrawerView which) { return [which](SceneDesk& desk) { desk.open(which); }; };
    return {{"drawer_table", "Drawer", false, view(DrawerView::Table), {}},
            {"drawer_charts", "Drawer", false, charts, {}},
            {"drawer_matrix", "Drawer", false, view(DrawerView::Matrix), pointed},
            {"drawer_measures", "Drawer", false, measures, {}},
            {"drawer_measuring", "Drawer", false, view(DrawerView::Measures), {}},
            {"drawer_circles", "Drawer", false, circles, {}},
            {"drawer_gaps", "Drawer", false, view(DrawerView::Gaps), {}},
            {"drawer_anniversaries", "Drawer", false, view(DrawerView::Anniversaries), {}},
            {"drawer_coverage", "Drawer", false, view(DrawerView::Coverage), {}},
            {"drawer_tour", "Drawer", false, tour, {}},
            {"drawer_tour_empty", "Drawer", true, view(DrawerView::Tour), {}}};
}

std::vector<PanelScene> timeScenes() {
    const auto playing = [](SceneDesk& desk) {
        desk.open(Panel::TimeLine);
        desk.state.view.filter.years = YearRange{1931, 1974};
        desk.playback = {true, {1931, 2025}, 1974.5};
    };
    return {{"time_line", "Time line", false, [](SceneDesk& desk) { desk.open(Panel::TimeLine); }, {}},
            {"time_line_playing", "Time line", false, playing, {}}};
}

std::vector<PanelScene> pickerScenes() {
    const auto nothing = [](SceneDesk&) {};
    const auto names = [](SceneDesk& desk) { desk.search = shippedSearch(); };
    const auto search = [](const char* typed) {
        return [typed](SceneFrames& scene) {
            scene.desk().memory.search.picker.open = true;
            scene.frames().draw(4);
            scene.frames().type(typed);
        };
    };
    const auto chain = [](SceneFrames& scene) {
        ui::openChainPicker(scene.desk().memory.chainPicker, scene.desk().city(kHays));
        scene.frames().draw(4);
        scene.frames().type("par");
    };
    return {{"search", "search", false, names, search("")},
            {"search_hits", "search", false, names, search("ken")},
            {"search_nothing", "search", false, names, search("qqqqqq")},
            {"chain_picker", "chain", false, names, chain},
            {"palette", "palette", true, nothing, open(&ui::InterfaceMemory::palette)},
            {"palette_hits", "palette", true, nothing, open(&ui::InterfaceMemory::palette, "zoom")},
            {"keys", "Keys", true, nothing, open(&ui::InterfaceMemory::keySheet)}};
}

std::vector<PanelScene> galleryScenes() {
    const auto some = [](SceneDesk& desk) {
        desk.views = {{"The whole world", {}, {}},
                      {"Europe and its partners across the Atlantic, since 1945", {}, {}},
                      {"Kenya", "line 12: there is no country KX", {}}};
        desk.memory.gallery.deleted = "Spokes of Hays";
    };
    return {{"gallery", "Gallery", true, some, open(&ui::InterfaceMemory::gallery)},
            {"gallery_empty", "Gallery", true, [](SceneDesk&) {}, open(&ui::InterfaceMemory::gallery)}};
}

std::vector<PanelScene> mapScenes() {
    const auto city = [](SceneDesk& desk) {
        desk.state.hovered = target(Target::Kind::City, desk.city(kCulverCity));
        desk.mark = ImVec2(420.0F, 200.0F);
    };
    const auto partnership = [](SceneDesk& desk) {
        desk.state.hovered = target(Target::Kind::Partnership, 0);
        desk.mark = ImVec2(420.0F, 200.0F);
    };
    const auto crowd = [](SceneDesk& desk) {
        const Spot spot{{desk.city("2"), desk.city("1")}, {}};
        desk.spot = ui::OpenSpot{{420.0F, 200.0F}, {}, spotList(*desk.network, spot, {})};
    };
    const auto crowdAround = [](SceneDesk& desk) {
        Spot spot{{desk.city("2")}, {}};
        for (PartnershipIndex i = 0; i < desk.network->partnerships.size(); ++i)
            spot.partnerships.push_back(i);
        const LngLat here = desk.network->cities.location[spot.cities.front()];
        desk.spot = ui::OpenSpot{{420.0F, 200.0F},
                                 target(Target::Kind::City, spot.cities.front()),
                                 spotList(*desk.network, spot, here)};
    };
    const auto notices = [](SceneDesk& desk) {
        desk.notices = {
            {"Saved atlas-2026-11-27.png in /home/ann/Pictures", false, {}, {}},
            {"my/partnerships.csv:12: there is no city 4272782x; write the id of a row of cities.csv",
             true,
             {},
             {}},
            {"Centred on Hays", false, "undo"_command, "Undo"}};
        desk.loading = "Reading the base map";
    };
    const auto nothing = [](SceneDesk& desk) {
        desk.state.view.filter.countryPair = {code("KI"), code("AD")};
        desk.state.view.filter.awarded = true;
    };
    const auto hints = [](SceneDesk& desk) { desk.state.workspace.hintsClosed = false; };
    return {{"hover_city", "Hover card", false, city, {}},
            {"hover_partnership", "Hover card", true, partnership, {}},
            {"here_places", "Here", true, crowd, {}},
            {"here_around_city", "Here", true, crowdAround, {}},
            {"notices", "Notice", true, notices, {}},
            {"nothing_passes", "Nothing passes", false, nothing, {}},
            {"first_hints", "First hints", true, hints, {}}};
}

} // namespace

const std::vector<PanelScene>& panelScenes() {
    static const std::vector<PanelScene> scenes = [] {
        std::vector<PanelScene> all;
        for (std::vector<PanelScene> (*of)() :
             {filterScenes, barScenes, legendScenes, detailScenes, drawerScenes, timeScenes, pickerScenes,
              galleryScenes, mapScenes}) {
            for (PanelScene& scene : of())
                all.push_back(std::move(scene));
        }
        return all;
    }();
    return scenes;
}

} // namespace atlas::testing
