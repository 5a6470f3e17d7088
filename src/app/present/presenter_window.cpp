#include "app/present/presenter_window.h"

#include <utility>

#include "app/services/preference_store.h"
#include "ui/widgets/control_list.h"
#include "ui/widgets/tooltip.h"

namespace atlas {

namespace {

constexpr const char* kTheme = "night"; // a room is dark
constexpr std::chrono::milliseconds kTipRest(static_cast<int>(1000.0 * ui::kTipSeconds) + 30);

} // namespace

// Its type has the letters of its own words; those of notes come as they are shown.
Result<PresenterWindow> PresenterWindow::open(const Stage& stage, const std::string& title,
                                              const ShowPlace& place) {
    Result<SecondWindow> window = SecondWindow::open(stage.window, title, stage.data.resources.icons, place);
    if (!window) return tl::unexpected(window.error());
    window->setInterfaceScale(loadPreferences(preferencesFile()).interfacePercent / 100.0);
    InterfaceHost host = InterfaceHost::forWindow(window->handle(), Network{}, window->viewport().pixelRatio);
    host.setTheme(stage.data.theme(kTheme));
    window->listen(host.context());
    return PresenterWindow(*std::move(window), std::move(host));
}

PresenterWindow::PresenterWindow(SecondWindow window, InterfaceHost host)
    : m_window(std::move(window)), m_host(std::move(host)), m_frames(kTipRest) {}

void PresenterWindow::moveTo(const ShowPlace& place) {
    m_window.moveTo(place);
    m_frames.wantFrames();
}

std::vector<KeyPress> PresenterWindow::takeKeys(FramePacer::Clock::time_point now) {
    WindowEvents events = m_window.takeEvents();
    m_frames.beginFrame(events.any || m_host.hasPendingInput(), true, now);
    return std::move(events.keys);
}

bool PresenterWindow::hasFramesToDraw() const {
    return m_frames.hasFramesToDraw() || m_host.hasPendingInput();
}

std::optional<double> PresenterWindow::secondsUntilTip(FramePacer::Clock::time_point now) const {
    return m_frames.secondsUntilTip(now);
}

Result<ui::PresenterUse> PresenterWindow::draw(const Stage& stage, ui::PresenterShown shown) {
    const Viewport viewport = m_window.viewport();
    if (viewport.widthPixels == 0 || viewport.heightPixels == 0) return ui::PresenterUse{}; // minimised
    if (!m_picture || m_picture->widthPixels() != viewport.widthPixels ||
        m_picture->heightPixels() != viewport.heightPixels) {
        Result<gl::Framebuffer> picture =
            gl::Framebuffer::create(viewport.widthPixels, viewport.heightPixels);
        if (!picture) return tl::unexpected(picture.error());
        m_picture = *std::move(picture);
    }
    m_host.beginFrame(viewport);
    shown.notesFont = m_host.reading();
    ui::keepControlList(stage.windowReport.controlsBeside());
    const auto ratio = static_cast<float>(viewport.pixelRatio);
    const ui::PresenterUse use = ui::drawPresenterView(
        {stage.data.theme(kTheme), m_host.fonts()},
        {static_cast<float>(viewport.widthPixels) / ratio, static_cast<float>(viewport.heightPixels) / ratio},
        shown);
    m_host.endFrame();
    m_picture->bind();
    m_host.draw();
    m_window.show(*m_picture);
    stage.windowReport.placeBeside(viewport.pixelRatio, m_window.corner());
    return use;
}

} // namespace atlas
