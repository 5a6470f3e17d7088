// The part of a session that saves pictures.
#include <ctime>

#include "app/picture_file.h"
#include "app/session.h"
#include "cli/output/list_writers.h"
#include "core/text.h"
#include "export/atomic_file.h"

namespace atlas {

namespace {

// Panels that follow their content need a few frames until they rest.
constexpr int kFramesToSettle = 4;

std::string sizeText(const Viewport& viewport) {
    return std::to_string(viewport.widthPixels) + " × " + std::to_string(viewport.heightPixels);
}

} // namespace

// The interface alone, as the window has it, at the picture's size.
Result<std::vector<std::uint8_t>> Session::drawPanels(const Viewport& viewport) {
    Result<gl::Framebuffer> target = gl::Framebuffer::create(viewport.widthPixels, viewport.heightPixels);
    if (!target) return tl::unexpected(target.error());
    InterfaceHost host = InterfaceHost::forPicture(*m_data.network, viewport.pixelRatio);
    host.setTheme(m_data.theme(m_state.view.themeId));
    ExploreState state = m_state;
    ui::InterfaceMemory memory = m_memory;
    memory.hintsClosed = true;
    ui::PanelInputs inputs = interfaceInputs(viewport, host.fonts());
    inputs.loading.clear();
    inputs.notices = {}; // news of the day does not belong into a picture
    const ArcLegend legend = arcLegend(state.view.arcStyle, inputs.look.theme, inputs.legend.distances);
    for (int frame = 0; frame < kFramesToSettle; ++frame) {
        inputs.layout = panelLayout(ui::layoutInputs(inputs.sizePixels, state, legend, memory));
        host.beginFrame(viewport);
        ui::drawInterface(inputs, state, memory);
        host.endFrame();
    }
    target->bind();
    host.draw();
    return target->readPixels();
}

void Session::savePicture() {
    const PictureSettings& settings = m_state.workspace.picture;
    const std::filesystem::path folder =
        settings.folder.empty() ? usualPictureFolder() : std::filesystem::path(settings.folder);
    const bool withPanels = settings.content == PictureContent::Window;
    const bool withLegend = settings.content == PictureContent::MapAndLegend;
    Viewport viewport =
        viewportForPicture(settings.widthPixels, settings.heightPixels, withLegend, withLegend);
    if (withPanels) viewport.insets = insetsFor(viewport);
    PictureRequest request;
    request.file = newFile(folder, std::time(nullptr), ".png");
    request.inputs = sceneInputs(viewport);
    request.inputs.withLegend = withLegend;
    if (!withPanels) {
        request.inputs.keepFree.clear();
        request.inputs.hovered = {};
    } else {
        Result<std::vector<std::uint8_t>> panels = drawPanels(viewport);
        if (!panels) return report(panels.error().message, true);
        request.overlay = *std::move(panels);
    }
    m_pictures.add(std::move(request));
    m_framesWanted = kFramesPerEvent;
}

void Session::saveRows(const std::vector<PartnershipIndex>& rows) {
    const std::string& chosen = m_state.workspace.picture.folder;
    const std::filesystem::path folder =
        chosen.empty() ? usualPictureFolder() : std::filesystem::path(chosen);
    const std::filesystem::path file = newFile(folder, std::time(nullptr), ".csv");
    std::string text;
    writeCsv(*m_data.network, rows, [&text](std::string_view piece) {
        text += piece;
        return true;
    });
    if (const Result<void> written = writeTextFile(file, text); !written)
        return report(written.error().message, true);
    report(
        "Saved " + file.string() + "  ·  " + withThousands(static_cast<std::int64_t>(rows.size())) + " rows",
        false);
}

void Session::takeFinishedPictures() {
    while (const std::optional<FinishedPicture> finished = m_pictures.takeFinished()) {
        if (finished->outcome && m_views.isPictureOfView(finished->request.file)) {
            m_views.refresh();
            m_framesWanted = kFramesPerEvent;
        } else if (finished->outcome) {
            report("Saved " + finished->request.file.string() + "  ·  " +
                       sizeText(finished->request.inputs.viewport),
                   false);
        } else {
            report(finished->outcome.error().message, true);
        }
    }
}

std::string Session::loadingText() const {
    const PictureRequest* picture = m_pictures.current();
    if (picture != nullptr && !m_views.isPictureOfView(picture->file)) {
        return "Drawing " + sizeText(picture->inputs.viewport) + " pixels …";
    }
    return m_map.isLoading() ? "Reading a finer coast …" : std::string();
}

} // namespace atlas
