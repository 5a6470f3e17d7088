#include "tests/support/scene_desk.h"

#include <algorithm>
#include <array>
#include <chrono>
#include <stdexcept>

#include "analysis/document/document_legend.h"
#include "tests/support/folders.h"
#include "tests/support/sample_network.h"
#include "ui/interface.h"

namespace atlas::testing {

namespace {

constexpr int kFramesToSettle = 6; // panels follow their content, and parts of them their panels
constexpr int kYear = 2026;        // that all scenes play in

NetworkPointer smallNetwork() {
    static const NetworkPointer network = [] {
        const TemporaryFolder folder;
        writeSampleNetwork(folder);
        return loaded(folder).network;
    }();
    return network;
}

std::vector<Theme> shippedThemes() {
    Result<std::vector<Theme>> themes = loadThemes(sourceFolder() / "assets" / "themes");
    if (!themes) throw std::runtime_error(themes.error().message);
    return *std::move(themes);
}

SceneDesk deskOf(const PanelScene& scene, const FrameSettings& settings) {
    SceneDesk desk(scene.isSmall ? smallNetwork() : shippedNetwork().network);
    desk.state.view.themeId = settings.themeId;
    scene.arrange(desk);
    return desk;
}

ui::LegendScale legendScale(const Network& network) {
    return {arcScaleOf(network), {{1, 1.5}, {10, 3.0}, {100, 7.0}}};
}

// Some of each kind.
constexpr std::array kFormats{
    ui::ExportChoice{".png", "PNG", "PNG picture", ui::ExportGroup::Picture},
    ui::ExportChoice{".jpg", "JPEG", "JPEG picture", ui::ExportGroup::Picture, true, true, true, true, false},
    ui::ExportChoice{".svg", "SVG", "SVG drawing", ui::ExportGroup::Drawing, true, true, false},
    ui::ExportChoice{".pdf", "PDF", "PDF drawing", ui::ExportGroup::Drawing, true, true, false},
    ui::ExportChoice{".html", "Web page", "page for browsers", ui::ExportGroup::Page, false, true, false,
                     false, false},
    ui::ExportChoice{".csv", "CSV", "CSV tables", ui::ExportGroup::Data, false, false, false, false, false},
    ui::ExportChoice{".gpkg", "GeoPackage", "GeoPackage", ui::ExportGroup::Data, false, false, false, false,
                     false},
};

ui::ExportPlace exportPlace() {
    ui::ExportPlace place;
    place.formats = kFormats;
    place.preview.isCurrent = true;
    place.size = "1920 × 1080";
    place.estimate = "about 2.3 MB, a second";
    place.file = "sister-cities-2026-11-24-131502.png";
    return place;
}

Viewport viewportOf(const FrameSettings& settings, const PanelLayout& layout) {
    const auto ratio = static_cast<float>(settings.pixelRatio);
    Viewport viewport;
    viewport.widthPixels = static_cast<int>(settings.sizePixels.x * ratio);
    viewport.heightPixels = static_cast<int>(settings.sizePixels.y * ratio);
    viewport.pixelRatio = settings.pixelRatio;
    viewport.insets = layout.insets;
    return viewport;
}

} // namespace

SceneDesk::SceneDesk(NetworkPointer networkOnIt)
    : network(std::move(networkOnIt)), document(network), exporting(exportPlace()) {}

CityIndex SceneDesk::city(std::string_view id) const {
    const std::optional<CityIndex> found = network->findCityById(id);
    if (!found) throw std::runtime_error("there is no city " + std::string(id));
    return *found;
}

CountryIndex SceneDesk::country(std::string_view code) const {
    const std::optional<CountryCode> letters = countryCodeFrom(code);
    const std::optional<CountryIndex> found = letters ? network->findCountry(*letters) : std::nullopt;
    if (!found) throw std::runtime_error("there is no country " + std::string(code));
    return *found;
}

void SceneDesk::open(Panel panel) {
    state.workspace.setOpen(panel, true);
    state.workspace.inFront = panel;
}

void SceneDesk::open(DrawerView view) {
    open(Panel::Drawer);
    state.workspace.drawerView = view;
}

void SceneDesk::open(Tour opened) {
    tour.open(std::move(opened));
    stepWords = StepReader(network).read(tour.draft().tour);
}

void SceneDesk::findAnswers(const Document::LookedAt& lookedAt) {
    const std::chrono::steady_clock::time_point begin{}; // some time, and one when filters stood still
    document.show(state.view.filter);
    document.follow(lookedAt, begin);
    document.follow(lookedAt, begin + std::chrono::seconds(1));
    document.waitForJobs();
    document.follow(lookedAt, begin + std::chrono::seconds(1));
}

SceneFrames::SceneFrames(const PanelScene& scene, const FrameSettings& settings, FrameGraphics* graphics)
    : m_shows(scene.shows),
      m_settings(settings),
      m_desk(deskOf(scene, settings)),
      m_themes(shippedThemes()),
      m_scale(legendScale(*m_desk.network)),
      m_frames([this] { drawInterface(); }, settings, *m_desk.network, graphics),
      m_look(m_frames.look()) {
    m_frames.draw(kFramesToSettle);
    if (scene.use) scene.use(*this);
    m_frames.draw(kFramesToSettle);
}

ui::ListedBox SceneFrames::box() const {
    ui::ListedBox around;
    for (const ui::ListedPanel& panel : m_frames.list().panels) {
        if (!panel.name.starts_with(m_shows)) continue;
        if (around.isEmpty()) around = panel.box;
        around.topLeft.x = std::min(around.topLeft.x, panel.box.topLeft.x);
        around.topLeft.y = std::min(around.topLeft.y, panel.box.topLeft.y);
        around.bottomRight.x = std::max(around.bottomRight.x, panel.box.bottomRight.x);
        around.bottomRight.y = std::max(around.bottomRight.y, panel.box.bottomRight.y);
    }
    return around;
}

void SceneFrames::drawInterface() {
    SceneDesk& desk = m_desk;
    desk.document.show(desk.state.view.filter);
    const ui::Look look = m_frames.look();
    const MapLegend legend = legendOf(desk.document, desk.state.view, look.theme, m_scale.arcs);
    const PanelLayout layout =
        panelLayout(ui::layoutInputs(m_settings.sizePixels, desk.state, legend, desk.memory));
    const ui::PanelInputs inputs{desk.document,
                                 *desk.network,
                                 *desk.document.shown(),
                                 m_themes,
                                 look,
                                 m_settings.sizePixels,
                                 m_scale,
                                 desk.loading,
                                 desk.notices,
                                 "/home/ann/Pictures",
                                 {},
                                 desk.search.get(),
                                 desk.views,
                                 desk.memory.gallery.isOpen,
                                 desk.viewsProblem,
                                 desk.mark,
                                 desk.spot ? &*desk.spot : nullptr,
                                 desk.playback,
                                 kYear,
                                 desk.state.view.camera,
                                 viewportOf(m_settings, layout),
                                 {&desk.tour.draft(), desk.tours, desk.stepWords, desk.tour.canUndo(),
                                  desk.tour.canRedo(), desk.canDeleteTour, desk.deletedTour},
                                 &desk.exporting,
                                 layout};
    for (Request& request : ui::drawInterface(inputs, desk.state, desk.memory).take())
        desk.asked.push_back(std::move(request));
}

} // namespace atlas::testing
