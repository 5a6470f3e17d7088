#include "export/tours/tour_scenes.h"

#include <algorithm>
#include <utility>

#include "analysis/findings/gap_shading.h"
#include "export/pictures/picture.h"
#include "model/filter/undated.h"
#include "model/view/credit.h"

namespace atlas {

TourScenes::TourScenes(NetworkPointer network, const Tour& tour, std::vector<Theme> themes)
    : m_network(std::move(network)), m_title(tour.title), m_themes(std::move(themes)) {
    std::vector<OpenedStep> opened = openedSteps(tour, *m_network);
    for (std::size_t i = 0; i < opened.size(); ++i) {
        const Filter& filter = opened[i].view.filter;
        const bool isAsBefore = i > 0 && m_steps.back().opened.view.filter == filter;
        auto shown = isAsBefore ? m_steps.back().shown
                                : std::make_shared<const FilterResult>(applyFilter(*m_network, filter));
        m_steps.push_back({tour.steps[i], std::move(opened[i]), std::move(shown)});
    }
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

SceneInputs TourScenes::sceneOf(std::size_t number, int widthPixels, int heightPixels) const {
    const Step& step = m_steps.at(number);
    const Theme* theme = themeOf(step);
    SceneInputs inputs;
    inputs.network = m_network;
    inputs.shown = step.shown;
    inputs.view = step.opened.view;
    if (!step.opened.spotlight.isEmpty()) inputs.view.selection = step.opened.spotlight;
    inputs.undated =
        std::make_shared<const std::vector<PartnershipIndex>>(undatedBeside(*m_network, inputs.view.filter));
    inputs.placeShades = placeShadesFor(inputs.view.shading, *m_network, *inputs.shown);
    inputs.theme = theme == nullptr ? m_themes.front() : *theme;
    if (m_themeForAll) inputs.view.themeId = m_themeForAll->id;
    inputs.leavesWayToArcs = true;
    inputs.caption = captionOf(number);
    if (step.told.kind == StepKind::Start) inputs.captionHeading = m_title;
    inputs.withCredit = step.told.kind == StepKind::Closing;
    inputs.viewport = viewportForPicture(widthPixels, heightPixels, inputs);
    return inputs;
}

std::string TourScenes::captionOf(std::size_t number) const {
    const Step& step = m_steps.at(number);
    return filled(step, step.told.caption).text;
}

std::string TourScenes::creditLine() const {
    return creditLines(*m_network).front();
}

std::string TourScenes::notesOf(std::size_t number) const {
    const Step& step = m_steps.at(number);
    FilledCaption notes = filled(step, step.told.notes);
    std::vector<std::string> missing = step.opened.notes;
    for (const FilledCaption& words : {filled(step, step.told.caption), notes})
        missing.insert(missing.end(), words.notes.begin(), words.notes.end());
    if (themeOf(step) == nullptr)
        missing.push_back("theme: there is none of the name \"" + step.opened.view.themeId + "\"");
    for (const std::string& what : missing) {
        if (!notes.text.empty()) notes.text += "\n";
        notes.text += "Missing on the stage: " + what;
    }
    return std::move(notes.text);
}

} // namespace atlas
