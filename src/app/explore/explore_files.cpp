// What exploring keeps in files: pictures, rows, saved views, preferences.
#include <fmt/core.h>

#include <ctime>
#include <utility>

#include "app/explore/explore_mode.h"
#include "app/explore/open_answers.h"
#include "app/services/calendar.h"
#include "app/services/picture_file.h"
#include "core/text.h"
#include "export/files/atomic_file.h"
#include "export/reopen/carried_view.h"
#include "export/tables/data_table.h"
#include "export/tables/stats_writers.h"
#include "scene/picture_annotations.h"

namespace atlas {

namespace {

constexpr int kCardWidthPixels = 480; // twice the card's: sharp on a HiDPI screen
constexpr int kCardHeightPixels = 270;

std::filesystem::path folderOf(const PictureSettings& settings) {
    return settings.folder.empty() ? usualPictureFolder() : std::filesystem::path(settings.folder);
}

std::string savedText(const std::filesystem::path& file, const Viewport& size) {
    return "Saved " + file.string() + "  ·  " + sizeText(size.widthPixels, size.heightPixels);
}

} // namespace

std::filesystem::path ExploreMode::newFileIn(const std::filesystem::path& folder,
                                             const std::string& extension, std::string_view content) const {
    return newFile(folder, std::time(nullptr), extension, m_stage.pictures.files(), content);
}

// What is seen beside the panel fills the picture.
void ExploreMode::leaveOutPanels(SceneInputs& inputs) const {
    inputs.view = m_exploration.viewBesidePanel();
    inputs.keepFree.clear();
    inputs.covered.clear();
    inputs.hovered = {};
    inputs.leavesWayToArcs = true;
}

void ExploreMode::savePicture() {
    const PictureSettings& settings = state().workspace.picture;
    const bool withPanels = settings.content == PictureContent::Window;
    const bool withLegend = settings.content == PictureContent::MapAndLegend;
    Viewport viewport = viewportForPicture(settings.widthPixels, settings.heightPixels);
    if (withPanels) viewport.insets = insetsFor(viewport);
    PictureRequest request;
    request.file = newFileIn(folderOf(settings), ".png");
    request.whenTaken = WhenTaken::NextName; // another window may save one in the same second
    request.inputs = sceneInputs(viewport);
    request.inputs.withLegend = withLegend;
    if (withLegend) request.inputs.title = selectionName(network(), state().view.selection);
    request.inputs.withCredit = settings.withCredit && !withPanels;
    if (!withPanels) {
        leaveOutPanels(request.inputs);
        request.inputs.viewport =
            viewportForPicture(settings.widthPixels, settings.heightPixels, request.inputs);
    } else {
        Result<std::vector<std::uint8_t>> panels = drawPanels(viewport);
        if (!panels) return m_stage.report(panels.error().message, true);
        request.overlay = *std::move(panels);
    }
    m_stage.pictures.add(std::move(request));
    m_stage.frames.wantFrames();
}

// A table without rows is no file: it is said, and nothing is written.
void ExploreMode::saveAnswer(Answer answer) {
    const Result<DataTable> table =
        tableOf(answer, m_exploration.document(), state(), m_memory, currentYear());
    if (!table) return m_stage.report(table.error().message, true);
    const std::string content = contentOf(answer, m_exploration.document(), state(), m_memory, currentYear());
    const Result<std::filesystem::path> file =
        writeNewTextFile(newFileIn(folderOf(state().workspace.picture), ".csv", content), csvText(*table));
    if (!file) return m_stage.report(file.error().message, true);
    m_stage.report("Saved " + file->string() + "  ·  " + counted(table->rows.size(), "row", "rows"), false);
}

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

void ExploreMode::takeFinishedPictures() {
    while (const std::optional<FinishedPicture> finished = m_stage.pictures.takeFinished()) {
        if (finished->outcome && m_views.isPictureOfView(finished->request.file)) {
            m_views.refresh();
            m_stage.frames.wantFrames();
        } else if (finished->outcome) {
            m_stage.report(savedText(*finished->outcome, finished->request.inputs.viewport), false);
            for (const std::string& note : pictureAnnotations(finished->request.inputs).notes)
                m_stage.report(note, true);
        } else {
            m_stage.report(finished->outcome.error().message, true);
        }
    }
}

std::string ExploreMode::loadingText() const {
    if (m_pointer.expectsLasso())
        return "Draw around the cities to select: press, drag and release. Esc leaves it";
    const PictureRequest* picture = m_stage.pictures.current();
    if (picture != nullptr && !m_views.isPictureOfView(picture->file)) {
        const Viewport& size = picture->inputs.viewport;
        const double percent = 100.0 * m_stage.pictures.progress().share;
        return fmt::format("Drawing {} pixels … {:.0f} %", sizeText(size.widthPixels, size.heightPixels),
                           percent);
    }
    return m_stage.map.isLoading() ? "Reading a finer coast …" : std::string();
}

void ExploreMode::saveView() {
    const ViewStore::Added added =
        m_views.add(m_exploration.viewBesidePanel(), std::time(nullptr), m_stage.pictures.files());
    if (!reportChange(added.done)) return;
    m_memory.gallery.marked = m_views.cards().size() - 1;
    PictureRequest request;
    request.file = added.picture;
    request.inputs = sceneInputs(viewportForPicture(kCardWidthPixels, kCardHeightPixels));
    leaveOutPanels(request.inputs);
    request.inputs.view.labels.areShown = false; // too small to read
    m_stage.pictures.add(std::move(request));
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

// What the desktop drops onto the window: saved views, of which the first opens, or a picture of this
// program.
void ExploreMode::openDropped(const std::vector<std::string>& files) {
    if (files.empty()) return;
    if (files.size() > 1)
        m_stage.report("One file at a time: of those that were dropped the first is opened", false);
    const std::string& file = files.front();
    const Result<std::string> text = savedViewsText(file);
    if (!text) return m_stage.report(text.error().message, true);
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
