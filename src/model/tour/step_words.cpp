#include "model/tour/step_words.h"

#include <fmt/format.h>

#include "model/tour/caption.h"
#include "model/view/view_name.h"

namespace atlas {

namespace {

// What chance would give takes seconds to work out, which is done when the tour is shown.
std::string withoutChance(std::string words) {
    for (const CaptionFigure& figure : captionFigures()) {
        if (!figure.isByChance) continue;
        const std::string braced = fmt::format("{{{}}}", figure.name);
        for (std::size_t at = words.find(braced); at != std::string::npos; at = words.find(braced, at))
            words.replace(at, braced.size(), "…");
    }
    return words;
}

std::string spotlightWords(const Selection& spotlight, const Network& network) {
    if (spotlight.isEmpty()) return {};
    View alone;
    alone.selection = spotlight;
    return suggestedName(alone, network);
}

} // namespace

std::vector<StepWords> StepReader::read(const Tour& tour) {
    std::vector<StepWords> words;
    std::vector<OpenedStep> opened = openedSteps(tour, *m_network);
    for (std::size_t i = 0; i < opened.size(); ++i) {
        const Filter& filter = opened[i].view.filter;
        const FilterResult& shown = m_shown.get(filter, [&] { return applyFilter(*m_network, filter); });
        const CaptionFacts facts{*m_network, shown, opened[i].spotlight};
        FilledCaption caption = filledCaption(withoutChance(tour.steps[i].caption), facts);
        View view = opened[i].view;
        if (!opened[i].spotlight.isEmpty()) view.selection = opened[i].spotlight;
        StepWords step{std::move(caption.text), suggestedName(view, *m_network),
                       spotlightWords(opened[i].spotlight, *m_network), std::move(opened[i].notes)};
        const auto add = [&](const std::vector<std::string>& more) {
            step.problems.insert(step.problems.end(), more.begin(), more.end());
        };
        add(caption.notes);
        add(problemsOfCaption(tour.steps[i].caption));
        add(problemsOfCaption(tour.steps[i].notes));
        words.push_back(std::move(step));
    }
    return words;
}

} // namespace atlas
