#include "export/tours/tour_scenes.h"

#include <algorithm>
#include <utility>

#include "analysis/bundles/view_bundles.h"
#include "analysis/findings/gap_shading.h"
#include "export/pictures/picture.h"
#include "model/filter/undated.h"
#include "model/view/credit.h"

namespace atlas {

namespace {

constexpr double kNameScale = 1.6; // names on the map are read from the last row, too

} // namespace

TourScenes::TourScenes(NetworkPointer network, const Tour& tour, std::vector<Theme> themes)
    : m_network(std::move(network)), m_title(tour.title), m_themes(std::move(themes)) {
    std::vector<OpenedStep> opened = openedSteps(tour, *m_network);
    for (std::size_t i = 0; i < opened.size(); ++i)
        m_steps.push_back(stepFrom(tour.steps[i], std::move(opened[i])));
    fillCaptions();
}

void TourScenes::setChance(const ChanceFigures& chance) {
    m_chance = chance;
    fillCaptions();
}

void TourScenes::fillCaptions() {
    for (Step& step : m_steps)
        step.caption = filled(step, step.told.caption);
}

// What is as in the step before is the same pointer, so that scenes keep what is made of it.
TourScenes::Step TourScenes::stepFrom(const TourStep& told, OpenedStep opened) const {
    Step step{told, std::move(opened), nullptr, nullptr, nullptr, nullptr};
    View& view = step.opened.view;
    if (!step.opened.spotlight.isEmpty()) view.selection = step.opened.spotlight;
    const Step* before = m_steps.empty() ? nullptr : &m_steps.back();
    const bool isAsBefore = before != nullptr && before->opened.view.filter == view.filter;
    if (isAsBefore) {
        step.shown = before->shown;
        step.undated = before->undated;
    } else {
        step.shown = std::make_shared<const FilterResult>(applyFilter(*m_network, view.filter));
        step.undated =
            std::make_shared<const std::vector<PartnershipIndex>>(undatedBeside(*m_network, view.filter));
    }
    step.placeShades = isAsBefore && before->opened.view.shading == view.shading
                           ? before->placeShades
                           : placeShadesFor(view.shading, *m_network, *step.shown);
    step.bundles = bundlesOf(view);
    return step;
}

// Found once for all steps that look from about as far.
std::shared_ptr<const BundledRoutes> TourScenes::bundlesOf(const View& view) const {
    const std::optional<BundleLevel> level = bundleLevelOf(view);
    if (!level) return nullptr;
    const auto known = std::find_if(m_steps.begin(), m_steps.end(), [&](const Step& step) {
        return step.bundles && bundleLevelOf(step.opened.view) == level;
    });
    if (known != m_steps.end()) return known->bundles;
    return bundlesFor(view, *m_network).value_or(nullptr);
}

bool TourScenes::wantsChance() const {
    return std::any_of(m_steps.begin(), m_steps.end(), [](const Step& step) {
        return asksForChance(step.told.caption) || asksForChance(step.told.notes);
    });
}

FilledCaption TourScenes::filled(const Step& step, const std::string& words) const {
    return filledCaption(words, {*m_network, *step.shown, step.opened.spotlight, m_chance});
}

const Theme* TourScenes::themeOf(const Step& step) const {
    if (m_themeForAll) return &*m_themeForAll;
    const auto found = std::find_if(m_themes.begin(), m_themes.end(),
                                    [&](const Theme& theme) { return theme.id == step.opened.view.themeId; });
    return found == m_themes.end() ? nullptr : &*found;
}

const Theme& TourScenes::themeOfStep(std::size_t step) const {
    const Theme* theme = themeOf(m_steps.at(step));
    return theme == nullptr ? m_themes.front() : *theme;
}

SceneInputs TourScenes::sceneOf(std::size_t number, int widthPixels, int heightPixels) const {
    const Step& step = m_steps.at(number);
    SceneInputs inputs;
    inputs.network = m_network;
    inputs.shown = step.shown;
    inputs.view = step.opened.view;
    inputs.undated = step.undated;
    inputs.placeShades = step.placeShades;
    inputs.bundles = step.bundles;
    inputs.theme = themeOfStep(number);
    if (m_themeForAll) inputs.view.themeId = m_themeForAll->id;
    inputs.leavesWayToArcs = true;
    inputs.caption = captionOf(number);
    if (step.told.kind == StepKind::Start) inputs.captionHeading = m_title;
    inputs.withCredit = step.told.kind == StepKind::Closing;
    inputs.viewport = viewportForPicture(widthPixels, heightPixels, inputs);
    inputs.viewport.nameScale = kNameScale;
    return inputs;
}

bool TourScenes::showsSame(const Step& step, const Step& other) {
    View view = step.opened.view;
    view.camera = other.opened.view.camera;
    return view == other.opened.view && step.told.kind == other.told.kind &&
           step.caption.text == other.caption.text;
}

StepArrival TourScenes::arrival(const StepWay& way) const {
    const Step& to = m_steps.at(way.to);
    StepChange change;
    change.transition = to.told.transition;
    change.to = change.from = to.opened.view.camera;
    change.isMotionReduced = way.isMotionReduced;
    change.isToDark = to.told.kind == StepKind::Blank;
    change.isLitNew = !to.opened.view.selection.isEmpty();
    if (!way.from) { // the show begins with it
        change.transition = StepTransition::Cut;
        return StepArrival(change);
    }
    const Step& from = m_steps.at(*way.from);
    change.from = from.opened.view.camera;
    change.isFromDark = from.told.kind == StepKind::Blank;
    change.isContentNew = !showsSame(to, from);
    const bool isLitAlready = from.shown == to.shown &&
                              from.opened.view.selection == to.opened.view.selection && !change.isFromDark;
    change.isLitNew = change.isLitNew && !isLitAlready;
    if (!way.seen) return StepArrival(change);
    change.from = *way.seen;
    change.isContentNew = true;
    if (way.from == way.to) change.transition = StepTransition::Fly; // back to it
    return StepArrival(change);
}

ShowFrame TourScenes::frameDuring(const StepWay& way, double seconds, int widthPixels,
                                  int heightPixels) const {
    const ArrivalMoment moment = arrival(way).at(seconds);
    ShowFrame frame;
    frame.incomingShare = moment.incomingShare;
    if (!isBlank(way.to)) {
        frame.scene = sceneOf(way.to, widthPixels, heightPixels);
        frame.scene->view.camera = moment.incoming;
        frame.scene->litShare = moment.litShare;
    }
    if (!way.from) return frame;
    const bool isSeen = moment.incomingShare < 1.0;
    std::optional<SceneInputs> before;
    if ((isSeen || moment.isMoving) && !isBlank(*way.from))
        before = sceneOf(*way.from, widthPixels, heightPixels);
    if (moment.isMoving) { // both maps lie in the same room, which goes over from the one to the other
        const Insets insets =
            insetsBetween(before->viewport.insets, frame.scene->viewport.insets, moment.travelled);
        for (SceneInputs* inputs : {&*before, &*frame.scene}) {
            inputs->viewport.insets = insets;
            inputs->isInMotion = true;
        }
        before->view.camera = moment.outgoing;
    }
    if (isSeen) frame.outgoing = std::move(before);
    return frame;
}

const std::string& TourScenes::captionOf(std::size_t number) const {
    return m_steps.at(number).caption.text;
}

std::string TourScenes::creditLine() const {
    return creditLines(*m_network).front();
}

std::string TourScenes::toldNotesOf(std::size_t number) const {
    const Step& step = m_steps.at(number);
    return filled(step, step.told.notes).text;
}

std::vector<std::string> TourScenes::missingIn(std::size_t number) const {
    const Step& step = m_steps.at(number);
    const FilledCaption notes = filled(step, step.told.notes);
    std::vector<std::string> missing = step.opened.notes;
    for (const FilledCaption* words : {&step.caption, &notes})
        missing.insert(missing.end(), words->notes.begin(), words->notes.end());
    if (themeOf(step) == nullptr)
        missing.push_back("theme: there is none of the name \"" + step.opened.view.themeId + "\"");
    return missing;
}

std::string TourScenes::notesOf(std::size_t number) const {
    std::string notes = toldNotesOf(number);
    for (const std::string& what : missingIn(number)) {
        if (!notes.empty()) notes += "\n";
        notes += "Missing on the stage: " + what;
    }
    return notes;
}

} // namespace atlas
