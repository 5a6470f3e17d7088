// What exploring keeps: saved views, what is copied, what is dropped on the window.
#include <fmt/core.h>

#include <ctime>
#include <utility>

#include "analysis/bundles/view_bundles.h"
#include "app/explore/explore_mode.h"
#include "core/text.h"
#include "export/pictures/picture.h"
#include "export/reopen/carried_view.h"
#include "export/tables/stats_writers.h"
#include "model/tour/tour_file.h"

namespace atlas {

namespace {

constexpr int kCardWidthPixels = 480; // twice the card's: sharp on a HiDPI screen
constexpr int kCardHeightPixels = 270;

} // namespace

// The same words and the same JSON as `sister-atlas stats`.
void ExploreMode::copyMeasures(ask::MeasureFormat format) const {
    const std::shared_ptr<const MeasureReport> report = m_exploration.document().measures().current();
    if (report == nullptr) return;
    copy(format == ask::MeasureFormat::Json ? statsJson(network(), *report) : statsText(network(), *report),
         "the measures");
}

void ExploreMode::copy(const std::string& text, const std::string& what) const {
    m_stage.window.copyText(text);
    m_stage.report("Copied " + what, false);
}

std::string ExploreMode::loadingText() const {
    if (m_pointer.expectsLasso())
        return "Draw around the cities to select: press, drag and release. Esc leaves it";
    if (std::string writing = writingText(); !writing.empty()) return writing;
    if (bundleLevelOf(state().view)) {
        const AwaitedAnswer<BundledRoutes> bundles = m_exploration.document().bundles();
        if (!bundles.isCurrent && bundles.error.empty())
            return fmt::format("Finding ways that arcs share … {:.0f} %", 100.0 * bundles.share);
    }
    return m_stage.map.isLoading() ? "Reading a finer coast …" : std::string();
}

void ExploreMode::saveView() {
    const ViewStore::Added added =
        m_views.add(m_exploration.viewBesidePanel(), std::time(nullptr), m_stage.exports.files());
    if (!reportChange(added.done)) return;
    m_memory.gallery.marked = m_views.cards().size() - 1;
    ExportOrder card;
    card.file = added.picture;
    card.inputs = sceneInputs(viewportForPicture(kCardWidthPixels, kCardHeightPixels));
    leaveOutPanels(card.inputs);
    card.inputs.view.labels.areShown = false; // too small to read
    m_stage.exports.add(std::move(card), ExportUse::ViewCard);
    m_stage.notices.add("Saved the view " + inQuotes(added.name), false, NoticeBoard::Clock::now(),
                        "open-views"_command, "All views");
    m_stage.frames.wantFrames();
}

void ExploreMode::showViews() {
    m_views.refresh();
    m_memory.gallery.open = true;
    m_memory.gallery.deleted = m_views.removed() ? m_views.removed()->name : std::string();
    // Without any views the gallery says it itself.
    if (const std::string problem = m_views.problem(); !problem.empty() && !m_views.cards().empty())
        m_stage.report(problem, true);
}

void ExploreMode::openView(std::size_t index) {
    if (index >= m_views.cards().size()) return;
    const SavedView& saved = m_views.views()[index];
    openSaved(saved, "View " + inQuotes(saved.name) + ": ");
}

void ExploreMode::openSaved(const SavedView& saved, const std::string& subject) {
    const Result<OpenedView> asOpened = opened(saved, network());
    if (!asOpened) return m_stage.report(subject + asOpened.error().message, true);
    for (const std::string& note : asOpened->notes)
        m_stage.report(subject + note, false);
    View view = asOpened->view;
    if (m_stage.data.theme(view.themeId).id != view.themeId) view.themeId = m_themeIds.front();
    m_exploration.open(std::move(view));
    m_stage.interface.releaseKeyboard();
}

// What the desktop drops onto the window: saved views, of which the first opens, a picture of this program,
// or a tour.
void ExploreMode::openDropped(const std::vector<std::string>& files) {
    if (files.empty()) return;
    if (files.size() > 1)
        m_stage.report("One file at a time: of those that were dropped the first is opened", false);
    const std::string& file = files.front();
    const Result<std::string> text = savedViewsText(file);
    if (!text) return m_stage.report(text.error().message, true);
    if (isTourText(*text)) return openTourFile(file);
    const Result<SavedViews> views = savedViewsFrom(*text, file);
    if (!views) return m_stage.report(views.error().message, true);
    const Result<std::size_t> first = findView(*views, "");
    if (!first) return m_stage.report(file + ": " + first.error().message, true);
    const SavedView& saved = views->views[*first];
    openSaved(saved, std::filesystem::path(file).filename().string() + ": ");
}

bool ExploreMode::reportChange(const Result<std::string>& done) {
    if (!done) m_stage.report(done.error().message, true);
    if (done && !done->empty()) m_stage.report(*done, true);
    m_stage.frames.wantFrames();
    return done.has_value();
}

// Once the gallery closes, what was deleted can be brought back for as long as its notice stands.
void ExploreMode::offerDeletedView() {
    ui::GalleryMemory& gallery = m_memory.gallery;
    const bool wasClosed = std::exchange(m_wasGalleryOpen, gallery.isOpen) && !gallery.isOpen;
    if (!wasClosed || gallery.deleted.empty()) return;
    m_stage.notices.add("Deleted the view " + inQuotes(gallery.deleted), false, NoticeBoard::Clock::now(),
                        "restore-view"_command, "Undo");
    gallery.deleted.clear();
}

// A notice offers to undo what it tells of, and nothing that was done since.
void ExploreMode::followUndoOffers() {
    const std::uint64_t edits = m_tours.editCount();
    const bool isEdited = state().view != m_exploration.before().view || edits != m_tourEditsBefore;
    m_tourEditsBefore = edits;
    if (!std::exchange(m_offersUndo, false) && isEdited) m_stage.notices.closeOffersOf("undo"_command);
}

} // namespace atlas
