// The part of a session that keeps views and goes to them.
#include <algorithm>
#include <ctime>
#include <utility>

#include "app/picture_file.h"
#include "app/session.h"
#include "core/text.h"
#include "model/view/view_name.h"

namespace atlas {

namespace {

constexpr int kPictureWidth = 480; // twice the card's: sharp on a HiDPI screen
constexpr int kPictureHeight = 270;

} // namespace

// What a person should know of a change to the file, or why there was none.
bool Session::reportViews(const Result<std::string>& done) {
    if (!done) report(done.error().message, true);
    if (done && !done->empty()) report(*done, true);
    m_views.refresh();
    return done.has_value();
}

void Session::saveView() {
    m_views.store().refresh();
    const std::string name = freeName(suggestedName(m_state.view, *m_data.network), m_views.store().views());
    const std::filesystem::path picture = newFile(m_views.pictureFolder(), std::time(nullptr), ".png");
    const SavedView view = savedView(name, m_state.view, *m_data.network,
                                     (picture.parent_path().filename() / picture.filename()).string());
    if (!reportViews(m_views.store().change([&](SavedViews& views) { views.views.push_back(view); }))) return;
    m_memory.gallery.marked = m_views.cards().size() - 1;
    PictureRequest request;
    request.file = picture;
    request.inputs = sceneInputs(viewportForPicture(kPictureWidth, kPictureHeight, false, false));
    request.inputs.keepFree.clear();
    request.inputs.hovered = {};
    request.inputs.view.labels.areShown = false; // too small to read
    m_pictures.add(std::move(request));
    m_notices.add("Saved the view " + inQuotes(name), false, NoticeBoard::Clock::now(), "open-views"_command,
                  "All views");
    m_framesWanted = kFramesPerEvent;
}

void Session::showViews() {
    m_views.refresh();
    m_memory.gallery.open = true;
    m_memory.gallery.deleted = m_views.removed() ? m_views.removed()->name : std::string();
    // Without any views the gallery says it itself.
    if (const std::string problem = m_views.store().problem(); !problem.empty() && !m_views.cards().empty())
        report(problem, true);
}

void Session::openView(std::size_t index) {
    if (index >= m_views.cards().size()) return;
    const SavedView& view = m_views.store().views().views[index];
    const Result<OpenedView> asOpened = opened(view, *m_data.network);
    if (!asOpened) return report("View " + inQuotes(view.name) + ": " + asOpened.error().message, true);
    for (const std::string& note : asOpened->notes)
        report("View " + inQuotes(view.name) + ": " + note, false);
    const Camera camera = std::exchange(m_state.view, asOpened->view).camera;
    m_state.view.camera = camera;
    if (m_data.theme(m_state.view.themeId).id != m_state.view.themeId)
        m_state.view.themeId = m_themeIds.front();
    flyOrTurnTo(asOpened->view.camera);
    m_interface.releaseKeyboard();
}

void Session::renameView(std::size_t index, const std::string& name) {
    if (index >= m_views.cards().size()) return;
    reportViews(m_views.store().changeAsSeen(
        [&](SavedViews& views) { views.views[index] = renamed(std::move(views.views[index]), name); }));
    m_framesWanted = kFramesPerEvent;
}

void Session::deleteView(std::size_t index) {
    if (index >= m_views.cards().size()) return;
    const std::string name(m_views.cards()[index].name);
    if (reportViews(m_views.remove(index))) m_memory.gallery.deleted = name;
    m_framesWanted = kFramesPerEvent;
}

void Session::moveView(std::size_t index, std::size_t to) {
    if (std::max(index, to) >= m_views.cards().size()) return;
    reportViews(m_views.store().changeAsSeen([&](SavedViews& views) {
        SavedView view = std::move(views.views[index]);
        views.views.erase(views.views.begin() + static_cast<std::ptrdiff_t>(index));
        views.views.insert(views.views.begin() + static_cast<std::ptrdiff_t>(to), std::move(view));
    }));
    m_framesWanted = kFramesPerEvent;
}

void Session::restoreView() {
    if (!m_views.removed()) return;
    reportViews(m_views.restore());
    m_memory.gallery.deleted.clear();
}

// Once the gallery closes, what was deleted can be brought back for as long as its notice stands.
void Session::watchGallery() {
    const bool wasClosed = m_galleryWasOpen && !m_memory.gallery.isOpen;
    m_galleryWasOpen = m_memory.gallery.isOpen;
    if (!wasClosed || m_memory.gallery.deleted.empty()) return;
    m_notices.add("Deleted the view " + inQuotes(m_memory.gallery.deleted), false, NoticeBoard::Clock::now(),
                  "restore-view"_command, "Undo");
    m_memory.gallery.deleted.clear();
}

} // namespace atlas
