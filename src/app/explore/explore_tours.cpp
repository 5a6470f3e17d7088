// The tour that is made: what the map shows becomes a step, and a step is shown on the map.
#include <fmt/core.h>

#include <utility>

#include "app/explore/explore_mode.h"
#include "core/text.h"
#include "model/tour/suggested_caption.h"
#include "model/tour/tour_edits.h"
#include "model/tour/tour_file.h"

namespace atlas {

// What is selected is what the step speaks of.
TourStep ExploreMode::stepSeenNow() const {
    View view = m_exploration.viewBesidePanel();
    view.page.reset(); // steps are for a screen
    const Selection selection = std::exchange(view.selection, {});
    TourStep step;
    step.view = stepViewText(view, network());
    step.spotlight = spotlightText(selection, network());
    return step;
}

void ExploreMode::addStep() {
    m_tours.refresh(); // which opens a tour, had none been looked at
    TourDraft draft = m_tours.draft();
    const bool isFirst = draft.tour.steps.empty();
    TourStep seen = stepSeenNow();
    seen.caption = suggestedCaption(state().view, network());
    draft.tour = withStepAfter(std::move(draft.tour), draft.step, std::move(seen));
    draft.step = isFirst ? 0 : draft.step + 1;
    const std::size_t number = draft.step + 1;
    m_tours.change(std::move(draft), TourEdit::Change, Clock::now());
    if (layout().shows(DrawerView::Tour))
        m_memory.drawer.tour.focusCaption = true; // its words come next
    else
        m_stage.notices.add(fmt::format("Added as step {} of the tour", number), false,
                            NoticeBoard::Clock::now(), "toggle-tour"_command, "See the tour");
    m_stage.frames.wantFrames();
}

void ExploreMode::retakeStep(std::size_t step) {
    TourDraft draft = m_tours.draft();
    if (step >= draft.tour.steps.size()) return;
    TourStep seen = stepSeenNow();
    draft.tour.steps[step].view = std::move(seen.view);
    draft.tour.steps[step].spotlight = std::move(seen.spotlight);
    m_tours.change(std::move(draft), TourEdit::Change, Clock::now());
}

void ExploreMode::showStep(std::size_t step) {
    TourDraft draft = m_tours.draft();
    std::vector<OpenedStep> opened = openedSteps(draft.tour, network());
    if (step >= opened.size()) return;
    draft.step = step;
    m_tours.change(std::move(draft), TourEdit::Change, Clock::now());
    View view = std::move(opened[step].view);
    if (!opened[step].spotlight.isEmpty()) view.selection = std::move(opened[step].spotlight);
    if (m_stage.data.theme(view.themeId).id != view.themeId) view.themeId = m_themeIds.front();
    m_exploration.open(std::move(view));
}

// The tour that is made, or else the one that comes with the atlas. On from where the last show of it was
// left, or, where its steps are seen, from the chosen one.
void ExploreMode::present(bool isFromWhereLeft) {
    if (m_tours.draft().tour.steps.empty()) m_tours.refresh();
    Tour tour = m_tours.draft().tour;
    if (tour.steps.empty()) {
        Result<Tour> builtIn = loadTour(m_stage.data.resources.tours / kBuiltInTour);
        if (!builtIn) return m_stage.report(builtIn.error().message, true);
        tour = *std::move(builtIn);
    }
    PresentOptions show = m_lastShow.value_or(PresentOptions{});
    const bool isSame = show.tour == tour;
    show.firstStep = isFromWhereLeft && isSame ? show.firstStep : 0;
    if (isFromWhereLeft && layout().shows(DrawerView::Tour)) show.firstStep = m_tours.draft().step;
    show.tour = std::move(tour);
    show.isMotionReduced = isMotionReduced();
    m_wantedShow = std::move(show);
}

void ExploreMode::afterShow(PresentOptions left) {
    if (left.tour == m_tours.draft().tour)
        m_tours.change({left.tour, left.firstStep}, TourEdit::Change, Clock::now());
    m_lastShow = std::move(left);
}

void ExploreMode::takeSpotlight(std::size_t step) {
    TourDraft draft = m_tours.draft();
    if (step >= draft.tour.steps.size()) return;
    const Selection& selection = state().view.selection;
    if (selection.isEmpty())
        return m_stage.report("Nothing is selected: press a place or an arc on the map, then take it", false);
    draft.tour.steps[step].spotlight = spotlightText(selection, network());
    m_tours.change(std::move(draft), TourEdit::Change, Clock::now());
}

void ExploreMode::deleteTour() {
    m_edits.follow(m_exploration.settledEdits(), m_tours.editCount());
    if (!reportChange(m_tours.remove())) return;
    m_edits.forgetTour();
    m_edits.add(EditedPart::TourDeleted);
    m_stage.notices.add("Deleted the tour " + inQuotes(m_tours.removedTitle()), false,
                        NoticeBoard::Clock::now(), "restore-tour"_command, "Undo");
}

void ExploreMode::restoreTour() {
    if (m_tours.removedTitle().empty()) return;
    if (!reportChange(m_tours.restore())) return;
    m_stage.notices.closeOffersOf("restore-tour"_command);
    m_edits.undone(EditedPart::TourDeleted);
    m_edits.forgetTour();
}

// A tour that is not seen stays as it is.
EditOrder::Able ExploreMode::ableTo(bool isTourAble) const {
    const bool isTourSeen = layout().shows(DrawerView::Tour);
    return {isTourSeen && isTourAble, isTourSeen && !m_tours.removedTitle().empty()};
}

void ExploreMode::undo() {
    m_edits.follow(m_exploration.settledEdits(), m_tours.editCount());
    const EditedPart part = m_edits.toUndo(ableTo(m_tours.canUndo()));
    if (part == EditedPart::Tour) return undoTour();
    if (part == EditedPart::TourDeleted) return restoreTour();
    m_exploration.undo();
    m_edits.undone(part);
}

void ExploreMode::redo() {
    m_edits.follow(m_exploration.settledEdits(), m_tours.editCount());
    const EditedPart part = m_edits.toRedo(ableTo(m_tours.canRedo()));
    if (part == EditedPart::Tour) return redoTour();
    m_exploration.redo();
    m_edits.redone(part);
}

void ExploreMode::undoTour() {
    m_tours.undo(Clock::now());
    m_edits.undone(EditedPart::Tour);
}

void ExploreMode::redoTour() {
    m_tours.redo(Clock::now());
    m_edits.redone(EditedPart::Tour);
}

void ExploreMode::openTourFile(const std::filesystem::path& file) {
    keepTour();
    if (const Result<void> opened = m_tours.openFile(file); !opened)
        return m_stage.report(opened.error().message, true);
    m_edits.forgetTour();
    Workspace& workspace = state().workspace;
    workspace.setOpen(Panel::Drawer, true);
    workspace.drawerView = DrawerView::Tour;
    workspace.allPanelsHidden = false;
    m_stage.frames.wantFrames();
}

void ExploreMode::keepTour() {
    reportChange(m_tours.keep());
}

} // namespace atlas
