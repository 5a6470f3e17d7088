#include "export/tours/transcript.h"

#include <fmt/core.h>
#include <fmt/format.h>

#include <cmath>
#include <cstdint>
#include <vector>

#include "core/line_breaks.h"
#include "core/text.h"
#include "export/files/markup.h"
#include "export/tours/step_times.h"

namespace atlas {

namespace {

// "0:15", "1:02:15".
std::string clockText(double seconds) {
    const auto whole = static_cast<std::int64_t>(std::llround(seconds));
    if (whole < 3600) return fmt::format("{}:{:02}", whole / 60, whole % 60);
    return fmt::format("{}:{:02}:{:02}", whole / 3600, whole / 60 % 60, whole % 60);
}

// "00:00:15.000"
std::string vttTime(double seconds) {
    const auto thousandths = static_cast<std::int64_t>(std::llround(1000.0 * seconds));
    const std::int64_t whole = thousandths / 1000;
    return fmt::format("{:02}:{:02}:{:02}.{:03}", whole / 3600, whole / 60 % 60, whole % 60,
                       thousandths % 1000);
}

std::string inOneLine(const std::string& text) {
    return fmt::format("{}", fmt::join(typedLines(text), " "));
}

} // namespace

std::string stageWordsOf(const TourScenes& scenes, std::size_t step) {
    if (scenes.isBlank(step)) return {};
    std::vector<std::string> lines = typedLines(scenes.captionOf(step)); // an empty line would end a cue
    if (scenes.toldOf(step).kind == StepKind::Start) {
        const std::vector<std::string> title = typedLines(scenes.title());
        lines.insert(lines.begin(), title.begin(), title.end());
    }
    return fmt::format("{}", fmt::join(lines, "\n"));
}

std::string transcriptText(const TourScenes& scenes, std::optional<double> standsSeconds) {
    const std::vector<StepTime> times = stepTimes(scenes, standsSeconds);
    const std::string title = inOneLine(scenes.title());
    std::string text = title.empty() ? std::string() : title + "\n";
    text += fmt::format("{}, {}\n", counted(times.size(), "step", "steps"),
                        clockText(times.empty() ? 0.0 : times.back().endSeconds));
    for (std::size_t step = 0; step < times.size(); ++step) {
        std::string words = stageWordsOf(scenes, step);
        if (words.empty()) words = "(nothing to read)";
        text += fmt::format("\n{}\n{}\n", clockText(times[step].beginSeconds), words);
    }
    return text + "\n" + scenes.creditLine() + "\n";
}

std::string transcriptVtt(const TourScenes& scenes, std::optional<double> standsSeconds) {
    const std::vector<StepTime> times = stepTimes(scenes, standsSeconds);
    std::string text = "WEBVTT\n";
    const std::string title = markupText(inOneLine(scenes.title()));
    if (!title.empty()) text += fmt::format("\nNOTE\n{}\n{}\n", title, markupText(scenes.creditLine()));
    for (std::size_t step = 0; step < times.size(); ++step) {
        const std::string words = stageWordsOf(scenes, step);
        if (words.empty()) continue;
        text += fmt::format("\n{}\n{} --> {}\n{}\n", step + 1, vttTime(times[step].beginSeconds),
                            vttTime(times[step].endSeconds), markupText(words));
    }
    return text;
}

} // namespace atlas
