// The panels: what they are given, and who has the keyboard.
#include <array>
#include <chrono>
#include <utility>

#include "analysis/document/document_legend.h"
#include "app/explore/explore_mode.h"
#include "app/explore/open_answers.h"
#include "app/services/calendar.h"
#include "app/services/picture_file.h"
#include "gl/framebuffer.h"
#include "scene/geometry/disc_geometry.h"
#include "scene/geometry/disc_samples.h"
#include "ui/widgets/control_list.h"
#include "ui/widgets/panel_order.h"

namespace atlas {

namespace {

// Panels that follow their content need a few frames until they rest.
constexpr int kFramesToSettle = 4;

ImVec2 designPoint(ScreenPoint point, double pixelRatio) {
    return {static_cast<float>(point.x / pixelRatio), static_cast<float>(point.y / pixelRatio)};
}

ImVec2 designSize(const Viewport& viewport) {
    const auto ratio = static_cast<float>(viewport.pixelRatio);
    return {static_cast<float>(viewport.widthPixels) / ratio,
            static_cast<float>(viewport.heightPixels) / ratio};
}

} // namespace

void ExploreMode::layOutPanels() {
    if (ui::needsPanels(m_memory)) state().workspace.allPanelsHidden = false;
    InterfaceHost& host = m_stage.interface;
    const Viewport& viewport = m_exploration.viewport();
    host.setTheme(m_stage.data.theme(state().view.themeId));
    host.beginFrame(viewport);
    ui::keepControlList(m_stage.windowReport.controls());
    const bool wasPicking = ui::isPicking(m_memory);
    const ui::ExportViewMemory& exports = m_memory.topBar.exports;
    m_exportPlace.reset();
    if (exports.open || exports.isOpen) m_exportPlace = m_exports.place(exportFacts(), m_stage.exports);
    m_openSpot = openSpot();
    Requests requests = ui::drawInterface(panelInputs(viewport, host.fonts()), state(), m_memory);
    host.endFrame();
    m_isMouseChoice = requests.has<ask::Run>() && host.wasMouseReleased();
    const bool keepsKeyboard = requests.has<ask::KeepKeyboard>();
    layOutMap();
    handle(std::move(requests));
    followKeyboard(wasPicking, keepsKeyboard);
}

void ExploreMode::followKeyboard(bool wasPicking, bool keepsKeyboard) {
    InterfaceHost& host = m_stage.interface;
    if (!m_focusNext.empty()) host.focusPanel(std::exchange(m_focusNext, {})); // now that it is there
    const std::optional<Panel> panel = ui::panelNamed(host.panelWithKeyboard());
    const bool hasClosed = panel && !layout().shows(*panel);
    // Arrows look around where one flies to, unless somebody walks down a panel by keyboard and goes on.
    const bool isWalking = keepsKeyboard || (!wasPicking && host.hasFocusInPanel());
    if (hasClosed || (m_exploration.wantsFlight() && !isWalking)) host.releaseKeyboard();
}

void ExploreMode::focusPanel(Panel panel) {
    if (panel == Panel::Filters)
        m_memory.filters.takesKeyboard = true;
    else
        m_focusNext = ui::nameOf(panel);
    m_stage.frames.wantFrames();
}

// In a small window, the panel comes to the front.
void ExploreMode::focusBeside(int steps) {
    state().workspace.allPanelsHidden = false;
    const std::string current = m_focusNext.empty() ? m_stage.interface.panelWithKeyboard() : m_focusNext;
    const std::string next =
        ui::panelBeside(current, steps, layout(), !m_exploration.document().shown()->partnerships.empty());
    if (const std::optional<Panel> panel = ui::panelNamed(next)) state().workspace.inFront = panel;
    m_focusNext = next;
    if (next.empty()) m_stage.interface.releaseKeyboard();
    m_stage.frames.wantFrames();
}

ui::PanelInputs ExploreMode::panelInputs(const Viewport& viewport, const ui::Fonts& fonts) const {
    const Document& document = m_exploration.document();
    const double ratio = viewport.pixelRatio;
    ui::LegendScale legend = m_legend;
    const Theme& theme = m_stage.data.theme(state().view.themeId);
    const double scale =
        discScale(state().view.camera, viewport, document.shown()->cityCount, theme.discScale);
    legend.discs =
        discSamples({scale, ratio, mostPartnersOf(document.shown()->partnersByCity), ui::kLargestDiscSample});
    std::optional<ImVec2> mark;
    if (const std::optional<ScreenPoint> at = m_exploration.markPoint()) mark = designPoint(*at, ratio);
    return {document,
            *document.network(),
            *document.shown(),
            m_stage.data.themes,
            {theme, fonts},
            designSize(viewport),
            legend,
            loadingText(),
            m_stage.notices.notices(),
            usualPictureFolder().string(),
            m_pointer.lasso(),
            m_answers.search(),
            m_views.cards(),
            m_memory.gallery.isOpen,
            {m_views.problem(), m_views.whatSavingDoes()},
            mark,
            m_openSpot ? &*m_openSpot : nullptr,
            m_exploration.player().playback(),
            currentYear(),
            m_exploration.seenCamera(Clock::now()),
            viewport,
            m_tours.inputs(),
            m_exportPlace ? &*m_exportPlace : nullptr,
            layout(viewport)};
}

PanelLayout ExploreMode::layout(const Viewport& viewport) const {
    const Theme& theme = m_stage.data.theme(state().view.themeId);
    const MapLegend legend = legendOf(m_exploration.document(), state().view, theme, m_legend.arcs);
    return panelLayout(ui::layoutInputs(designSize(viewport), state(), legend, m_memory));
}

Result<std::vector<std::uint8_t>> ExploreMode::drawPanels(const Viewport& viewport) {
    Result<gl::Framebuffer> target = gl::Framebuffer::create(viewport.widthPixels, viewport.heightPixels);
    if (!target) return tl::unexpected(target.error());
    InterfaceHost host = InterfaceHost::forPicture(network(), viewport.pixelRatio);
    host.setTheme(m_stage.data.theme(state().view.themeId));
    ExploreState shown = state();
    ui::InterfaceMemory memory = m_memory;
    shown.workspace.hintsClosed = true;
    ui::PanelInputs inputs = panelInputs(viewport, host.fonts());
    inputs.loading.clear();
    inputs.spot = nullptr;
    inputs.notices = {}; // messages of the moment do not belong in a picture
    const MapLegend legend = legendOf(inputs.document, shown.view, inputs.look.theme, inputs.legend.arcs);
    for (int frame = 0; frame < kFramesToSettle; ++frame) {
        inputs.layout = panelLayout(ui::layoutInputs(inputs.sizePixels, shown, legend, memory));
        host.beginFrame(viewport);
        ui::drawInterface(inputs, shown, memory);
        host.endFrame();
    }
    target->bind();
    host.draw();
    return target->readPixels();
}

} // namespace atlas
