#include "app/bench/panels_benchmark.h"

#include <chrono>

#include "analysis/document/document.h"
#include "analysis/document/document_legend.h"
#include "app/window/interface_host.h"
#include "data/style/theme.h"
#include "gl/context.h"
#include "gl/framebuffer.h"
#include "ui/interface.h"

namespace atlas {

namespace {

constexpr int kFramesToSettle = 6; // panels follow their content
constexpr int kFrames = 60;

// The window's panels with nothing behind them.
class PanelDesk {
public:
    PanelDesk(const NetworkPointer& network, std::vector<Theme> themes, const Viewport& viewport)
        : m_document(network),
          m_themes(std::move(themes)),
          m_viewport(viewport),
          m_host(InterfaceHost::forPicture(*network, viewport.pixelRatio)) {
        m_state.workspace.hintsClosed = true;
        m_document.show(m_state.view.filter);
        m_legend.arcs = arcScaleOf(*network);
    }

    void drawFrame(const gl::Framebuffer& target) {
        m_host.setTheme(m_themes.front());
        m_host.beginFrame(m_viewport);
        ui::drawInterface(inputs(), m_state, m_memory);
        m_host.endFrame();
        target.bind();
        m_host.draw();
        gl::finish();
    }

private:
    ui::PanelInputs inputs() const {
        const ui::Look look{m_themes.front(), m_host.fonts()};
        const ImVec2 size{static_cast<float>(m_viewport.widthPixels / m_viewport.pixelRatio),
                          static_cast<float>(m_viewport.heightPixels / m_viewport.pixelRatio)};
        const MapLegend legend = legendOf(m_document, m_state.view, look.theme, m_legend.arcs);
        return {.document = m_document,
                .network = *m_document.network(),
                .shown = *m_document.shown(),
                .themes = m_themes,
                .look = look,
                .sizePixels = size,
                .legend = m_legend,
                .loading = {},
                .notices = {},
                .pictureFolder = {},
                .lasso = {},
                .views = {},
                .viewsProblem = {},
                .mark = {},
                .playback = {},
                .camera = m_state.view.camera,
                .viewport = m_viewport,
                .tour = {},
                .layout = panelLayout(ui::layoutInputs(size, m_state, legend, m_memory))};
    }

    Document m_document;
    std::vector<Theme> m_themes;
    Viewport m_viewport;
    InterfaceHost m_host;
    ExploreState m_state;
    ui::InterfaceMemory m_memory;
    ui::LegendScale m_legend;
};

} // namespace

Result<std::vector<double>> measurePanels(const NetworkPointer& network, const ResourceFolders& resources,
                                          const Viewport& viewport) {
    Result<std::vector<Theme>> themes = loadThemes(resources.themes);
    if (!themes) return tl::unexpected(themes.error());
    const Result<gl::Framebuffer> target =
        gl::Framebuffer::create(viewport.widthPixels, viewport.heightPixels);
    if (!target) return tl::unexpected(target.error());
    PanelDesk desk(network, *std::move(themes), viewport);
    for (int frame = 0; frame < kFramesToSettle; ++frame)
        desk.drawFrame(*target);
    std::vector<double> frameMs;
    for (int frame = 0; frame < kFrames; ++frame) {
        const auto start = std::chrono::steady_clock::now();
        desk.drawFrame(*target);
        frameMs.push_back(
            std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - start).count());
    }
    return frameMs;
}

} // namespace atlas
