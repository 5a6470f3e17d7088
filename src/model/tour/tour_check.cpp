#include "model/tour/tour_check.h"

#include <fmt/core.h>

#include <algorithm>

#include "core/text.h"
#include "model/tour/caption.h"
#include "model/tour/json_lines.h"
#include "model/tour/tour.h"
#include "model/view/json_file.h"
#include "model/view/view_json.h"

namespace atlas {

namespace {

// "/filter/years" of "filter.years: what is wrong": where in a view the trouble lies.
std::string pointerIn(std::string_view message) {
    std::string path(message.substr(0, message.find(": ")));
    std::replace(path.begin(), path.end(), '.', '/');
    return path.find(' ') == std::string::npos ? "/" + path : std::string();
}

class Checking {
public:
    Checking(std::string_view text, std::string_view file) : m_file(file), m_lines(text) {}

    void warn(const std::string& pointer, const std::string& message) {
        m_problems.push_back({m_file, m_lines.lineOf(pointer), Severity::Warning, message});
    }
    std::vector<Problem> take() {
        std::stable_sort(m_problems.begin(), m_problems.end(),
                         [](const Problem& a, const Problem& b) { return a.line < b.line; });
        return std::move(m_problems);
    }

private:
    std::filesystem::path m_file;
    JsonLines m_lines;
    std::vector<Problem> m_problems;
};

void checkStep(const TourStep& step, const OpenedStep& opened, std::size_t index, Checking& checking) {
    const std::string pointer = fmt::format("/steps/{}", index);
    const std::string name = fmt::format("step {}: ", index + 1);
    const Json rest = objectFrom(step.rest);
    for (const auto& [field, value] : rest.items()) {
        checking.warn(pointer + "/" + field, name + "the field " + inQuotes(field) + " means nothing here");
    }
    for (const std::string& problem : problemsOfCaption(step.caption))
        checking.warn(pointer + "/caption", name + "caption: " + problem);
    for (const std::string& note : opened.notes) {
        const bool isOfSpotlight = note.starts_with("nothing stands out");
        checking.warn(pointer + (isOfSpotlight ? "/spotlight" : "/view" + pointerIn(note)), name + note);
    }
    if (step.kind == StepKind::Map && step.caption.empty())
        checking.warn(pointer, name + "has no caption; the room sees a map and is told nothing");
}

} // namespace

Result<TourCheck> checkTour(std::string_view text, std::string_view file, const Network& network) {
    const Result<Tour> tour = tourFrom(text, file);
    if (!tour) return tl::unexpected(tour.error());
    Checking checking(text, file);
    if (tour->title.empty()) checking.warn("/title", "the tour has no title; write \"title\": \"...\"");
    if (tour->steps.empty()) checking.warn("/steps", "the tour has no steps; nothing can be shown");
    const std::vector<OpenedStep> opened = openedSteps(*tour, network);
    for (std::size_t i = 0; i < tour->steps.size(); ++i)
        checkStep(tour->steps[i], opened[i], i, checking);
    return TourCheck{tour->steps.size(), checking.take()};
}

} // namespace atlas
