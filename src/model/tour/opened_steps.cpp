// Steps of a tour against the data of the moment.
#include "model/tour/tour.h"
#include "model/view/json_file.h"
#include "model/view/saved_views.h"
#include "model/view/view_json.h"

namespace atlas {

namespace {

// All or nothing: half of a chain is none.
Selection openedSpotlight(const TourStep& step, const Network& network, std::vector<std::string>& notes) {
    if (step.spotlight.empty()) return {};
    Selection selection;
    ViewReading reading{network, WhenWrong::Fails, notes};
    const Result<void> read =
        readFields(selectionFields(), "spotlight", objectFrom(step.spotlight), reading, selection);
    if (read) return selection;
    notes.push_back("nothing stands out: " + read.error().message);
    return {};
}

} // namespace

std::string stepViewText(const View& view, const Network& network) {
    return viewText(view, network);
}

std::string spotlightText(const Selection& selection, const Network& network) {
    if (selection.isEmpty()) return {};
    return plainText(writtenFields(selectionFields(), selection, network));
}

std::vector<OpenedStep> openedSteps(const Tour& tour, const Network& network) {
    std::vector<OpenedStep> opened;
    View before;
    for (const TourStep& step : tour.steps) {
        OpenedStep result;
        result.view = before;
        if (!step.view.empty()) {
            OpenedView read = openedAsFarAsKnown(step.view, network);
            result.view = std::move(read.view);
            result.notes = std::move(read.notes);
        }
        result.spotlight = openedSpotlight(step, network, result.notes);
        before = result.view;
        opened.push_back(std::move(result));
    }
    return opened;
}

} // namespace atlas
