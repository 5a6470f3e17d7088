// Taking the map home: orders of files, their preview, and what became of them.
#include <fmt/core.h>

#include <ctime>
#include <system_error>
#include <utility>

#include "app/explore/explore_mode.h"
#include "app/explore/open_answers.h"
#include "app/services/calendar.h"
#include "app/services/picture_clipboard.h"
#include "app/services/picture_file.h"
#include "core/text.h"
#include "export/composed/page_inputs.h"
#include "export/files/atomic_file.h"
#include "export/files/file_names.h"
#include "export/pictures/picture.h"
#include "export/tables/data_table.h"
#include "model/page/page_defaults.h"
#include "scene/picture_annotations.h"

namespace atlas {

namespace {

using Path = std::filesystem::path;

Path folderOf(const ExportSettings& settings) {
    return settings.folder.empty() ? usualPictureFolder() : Path(settings.folder);
}

// Composed for paper: it has its own.
bool isPage(const ExportSettings& settings) {
    return settings.content == PictureContent::Page && exportChoiceOf(settings).mayBePage;
}

// Pages and data have no size: what is looked at beforehand is a screen's.
PictureSheet previewSheetOf(const ui::ExportChoice& choice, const PictureSheet& sheet) {
    return previewSheet(choice.hasSize ? sheet : PictureSheet{});
}

std::string savedText(const Path& file, std::uint64_t bytes) {
    return "Saved " + file.string() + "  ·  " + bytesText(static_cast<double>(bytes));
}

std::uint64_t bytesOf(const Path& file) {
    std::error_code none;
    const std::uintmax_t bytes = std::filesystem::file_size(file, none);
    return none ? 0 : static_cast<std::uint64_t>(bytes);
}

} // namespace

Path ExploreMode::newFileIn(const Path& folder, const std::string& extension,
                            std::string_view content) const {
    return newFile(folder, std::time(nullptr), extension, m_stage.exports.files(), content);
}

Path ExploreMode::exportFile() const {
    const ExportSettings& settings = state().workspace.exporting;
    const std::string ending(exportChoiceOf(settings).ending);
    const Path folder = folderOf(settings);
    if (settings.name.empty()) return newFileIn(folder, ending);
    const bool isWhole = settings.name.ends_with(ending);
    return freeName(folder / (isWhole ? settings.name : settings.name + ending), m_stage.exports.files());
}

// What is seen beside the panel fills the picture.
void ExploreMode::leaveOutPanels(SceneInputs& inputs) const {
    inputs.view = m_exploration.viewBesidePanel();
    inputs.keepFree.clear();
    inputs.covered.clear();
    inputs.hovered = {};
    inputs.leavesWayToArcs = true;
}

// The view's page, or what it would begin with.
PageComposition ExploreMode::composedPage() const {
    const View view = m_exploration.viewBesidePanel();
    if (view.page) return *view.page;
    const PageAbout about =
        pageAboutOf(view.selection, view.camera, network(), m_exploration.document().shown()->partnerships);
    return defaultComposition(*parsePaper("A4"), false, about);
}

Result<PictureSheet> ExploreMode::exportSheet() const {
    const ExportSettings& settings = state().workspace.exporting;
    return isPage(settings) ? paperSheet(composedPage(), settings.dotsPerInch) : sheetOf(settings);
}

// Of the map, of the whole window or of a page, as the settings say.
Result<ExportOrder> ExploreMode::orderOn(const PictureSheet& sheet) {
    const ExportSettings& settings = state().workspace.exporting;
    const ui::ExportChoice& choice = exportChoiceOf(settings);
    const bool withPanels = choice.mayShowPanels && settings.content == PictureContent::Window;
    Viewport viewport = viewportForPicture(sheet);
    if (withPanels) viewport.insets = insetsFor(viewport);
    ExportOrder order;
    order.inputs = sceneInputs(viewport);
    order.dotsPerInch = sheet.dotsPerInch;
    order.whenTaken = WhenTaken::NextName; // another window may save one in the same second
    order.inputs.withLegend = settings.content == PictureContent::MapAndLegend;
    if (order.inputs.withLegend) order.inputs.title = selectionName(network(), state().view.selection);
    order.inputs.withCredit = settings.withCredit && !withPanels;
    order.inputs.transparentBackground = settings.isTransparent && choice.mayBeTransparent;
    order.browser.paper = m_stage.data.theme("print");
    if (!withPanels) {
        leaveOutPanels(order.inputs);
        if (isPage(settings)) {
            order.inputs.view.page = composedPage();
            order.inputs.transparentBackground = false;
            addPage(order.inputs, m_exploration.document());
        }
        order.inputs.viewport = viewportForPicture(sheet, order.inputs);
        return order;
    }
    Result<std::vector<std::uint8_t>> panels = drawPanels(viewport);
    if (!panels) return tl::unexpected(panels.error());
    order.pixels.overlay = std::make_shared<const std::vector<std::uint8_t>>(*std::move(panels));
    return order;
}

ExportFacts ExploreMode::exportFacts() const {
    const Workspace& workspace = state().workspace;
    std::string words = sheetWords(workspace.exporting);
    if (isPage(workspace.exporting)) words = "A page, " + std::string(composedPage().paper.name);
    return {
        workspace.exporting, shown()->partnerships.size(), state().view.camera, exportFile(), exportSheet(),
        std::move(words),    workspace.recentExports};
}

void ExploreMode::savePicture() {
    const ExportFacts facts = exportFacts();
    if (const std::string problem = problemOf(facts); !problem.empty()) return m_stage.report(problem, true);
    if (const std::error_code wrong = makeFolder(facts.file.parent_path()))
        return m_stage.report("The folder " + facts.file.parent_path().string() +
                                  " cannot be made: " + wrong.message() + "; choose another under Export",
                              true);
    const Result<PictureSheet>& sheet = facts.sheet;
    Result<ExportOrder> order =
        orderOn(exportChoiceOf(facts.settings).hasSize && sheet ? *sheet : PictureSheet{});
    if (!order) return m_stage.report(order.error().message, true);
    if (order->inputs.page) { // what is cut off or overlaps, before it is written
        for (const std::string& problem : pictureAnnotations(order->inputs).notes)
            m_stage.report(problem, true);
    }
    order->file = facts.file;
    order->withViewFile = facts.settings.withViewFile;
    m_stage.exports.add(*std::move(order));
    m_stage.frames.wantFrames();
}

void ExploreMode::copyPicture() {
    std::error_code none;
    const Path folder = std::filesystem::temp_directory_path(none);
    const Result<PictureSheet> sheet = exportSheet();
    Result<ExportOrder> order = orderOn(clipboardSheet(sheet.value_or(PictureSheet{})));
    if (!order) return m_stage.report(order.error().message, true);
    order->file = newFileIn(folder, ".png", "copy");
    m_stage.exports.add(*std::move(order), ExportUse::Clipboard);
    m_stage.frames.wantFrames();
}

// A table without rows is no file: it is said, and nothing is written.
void ExploreMode::saveAnswer(Answer answer) {
    const Result<DataTable> table =
        tableOf(answer, m_exploration.document(), state(), m_memory, currentYear());
    if (!table) return m_stage.report(table.error().message, true);
    const std::string content = contentOf(answer, m_exploration.document(), state(), m_memory, currentYear());
    const Path wanted = newFileIn(folderOf(state().workspace.exporting), ".csv", content);
    makeFolder(wanted.parent_path()); // should it fail, the file tells
    const Result<Path> file = writeNewTextFile(wanted, csvText(*table));
    if (!file) return m_stage.report(file.error().message, true);
    m_stage.report("Saved " + file->string() + "  ·  " + counted(table->rows.size(), "row", "rows"), false);
    keepRecent(*file);
}

void ExploreMode::keepRecent(const Path& file) {
    std::vector<RecentExport>& recent = state().workspace.recentExports;
    recent.insert(recent.begin(), {file.string(), bytesOf(file)});
    if (recent.size() > kMostRecentExports) recent.resize(kMostRecentExports);
}

void ExploreMode::takeFinishedExports() {
    while (const std::optional<FinishedExport> finished = m_stage.exports.takeFinished()) {
        m_exports.learn(*finished);
        takeFinished(*finished);
        m_stage.frames.wantFrames();
    }
}

void ExploreMode::takeFinished(const FinishedExport& finished) {
    const std::string name = finished.order.file.filename().string();
    if (!finished.outcome) {
        const Error& error = finished.outcome.error();
        const bool wasCancelled = isCancellation(error);
        return m_stage.report(wasCancelled ? "Cancelled: " + name + " is not saved" : error.message,
                              !wasCancelled);
    }
    if (finished.use == ExportUse::ViewCard) return m_views.refresh();
    if (finished.use == ExportUse::Clipboard) {
        const Result<void> copied = copyPictureFile(*finished.outcome);
        std::error_code ignored;
        std::filesystem::remove(*finished.outcome, ignored);
        return m_stage.report(copied ? "Copied the picture" : copied.error().message, !copied);
    }
    m_stage.report(savedText(*finished.outcome, bytesOf(*finished.outcome)), false);
    for (const std::string& note : finished.notes)
        m_stage.report(note, exportChoiceOf(state().workspace.exporting).hasMap);
    keepRecent(*finished.outcome);
}

void ExploreMode::followPreview() {
    const bool isSeen = m_memory.topBar.exports.isOpen;
    ExportPreview& preview = m_exports.preview();
    if (!isSeen) return preview.putAway();
    const ExportSettings& settings = state().workspace.exporting;
    const ui::ExportChoice& choice = exportChoiceOf(settings);
    const Result<PictureSheet> sheet = exportSheet();
    if (!choice.hasMap || !sheet) return;
    const bool isNew = preview.follow(
        previewQuestion(state(), m_exploration.viewport()),
        [&] { return orderOn(previewSheetOf(choice, *sheet)); }, Clock::now());
    if (isNew) m_stage.frames.wantFrames();
}

std::string ExploreMode::writingText() const {
    std::string text;
    std::size_t others = 0;
    for (const ExportStatus& status : m_stage.exports.status()) {
        if (status.use == ExportUse::ViewCard) continue;
        if (!text.empty()) {
            ++others;
            continue;
        }
        text = status.use == ExportUse::Clipboard ? "Drawing the picture to copy"
                                                  : "Writing " + status.file.filename().string();
        text += fmt::format(" … {:.0f} %", 100.0 * status.progress.share);
    }
    if (others > 0) text += fmt::format("  ·  {} more wait", others);
    return text;
}

} // namespace atlas
