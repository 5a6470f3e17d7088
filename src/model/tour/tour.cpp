#include "model/tour/tour.h"

#include <fmt/core.h>

#include <algorithm>
#include <array>

#include "core/text.h"
#include "model/tour/json_lines.h"
#include "model/view/json_file.h"
#include "model/view/view_json.h"

namespace atlas {

namespace {

constexpr std::array<std::string_view, kStepKindCount> kKinds{"map", "start", "blank", "closing"};
constexpr std::array<std::string_view, kStepTransitionCount> kTransitions{"fly", "fade", "cut"};
constexpr Limits kSecondsLimits{kShortestStepSeconds, kLongestStepSeconds};

struct StepField {
    std::string_view name;
    Json (*write)(const TourStep&); // null: as usual, nothing to say
    Result<void> (*read)(const Json&, TourStep&);
};

Json orNull(const std::string& text) {
    return text.empty() ? Json() : Json(text);
}

// One of a few words; the value is its place among them.
template <auto member, const auto& words>
constexpr StepField wordField(std::string_view name) {
    return {name,
            [](const TourStep& step) {
                const auto value = static_cast<std::size_t>(step.*member);
                return value == 0 ? Json() : Json(words[value]);
            },
            [](const Json& json, TourStep& step) -> Result<void> {
                const std::vector<std::string> known(words.begin(), words.end());
                const auto found = std::find(known.begin(), known.end(), wordFrom(json));
                if (found == known.end())
                    return failure(
                        fmt::format("{} is unknown{}", plainText(json), meantOrKnown(wordFrom(json), known)));
                using Value = std::remove_reference_t<decltype(step.*member)>;
                step.*member = static_cast<Value>(found - known.begin());
                return {};
            }};
}

template <auto member>
constexpr StepField textField(std::string_view name) {
    return {name, [](const TourStep& step) { return orNull(step.*member); },
            [](const Json& json, TourStep& step) {
                return textFrom(json).map([&](const std::string& text) { step.*member = text; });
            }};
}

// An object that stays as it was written.
template <auto member>
constexpr StepField objectField(std::string_view name) {
    return {name,
            [](const TourStep& step) { return (step.*member).empty() ? Json() : objectFrom(step.*member); },
            [](const Json& json, TourStep& step) -> Result<void> {
                if (!json.is_object()) return failure("is not an object in braces");
                step.*member = plainText(json);
                return {};
            }};
}

Json secondsJson(const TourStep& step) {
    if (step.seconds == TourStep{}.seconds) return {};
    const auto whole = static_cast<std::int64_t>(step.seconds);
    return static_cast<double>(whole) == step.seconds ? Json(whole) : Json(step.seconds);
}

Result<void> readSeconds(const Json& json, TourStep& step) {
    return numberFrom(json, kSecondsLimits).map([&](double seconds) { step.seconds = seconds; });
}

Json sourcesJson(const TourStep& step) {
    return step.sources.empty() ? Json() : Json(step.sources);
}

Result<void> readSources(const Json& json, TourStep& step) {
    return textsFrom(json).map([&](const std::vector<std::string>& sources) { step.sources = sources; });
}

// In the order in which they are written; a new field of a step is one row.
constexpr std::array kFields{
    wordField<&TourStep::kind, kKinds>("kind"),
    textField<&TourStep::caption>("caption"),
    textField<&TourStep::notes>("notes"),
    StepField{"sources", sourcesJson, readSources},
    StepField{"seconds", secondsJson, readSeconds},
    wordField<&TourStep::transition, kTransitions>("transition"),
    objectField<&TourStep::view>("view"),
    objectField<&TourStep::spotlight>("spotlight"),
};

Result<TourStep> stepFrom(Json entry, const std::string& pointer, const JsonLines& lines,
                          std::string_view step) {
    TourStep result;
    if (!entry.is_object())
        return failure(fmt::format("{}: {}: is not an object in braces", lines.lineOf(pointer), step));
    for (const StepField& field : kFields) {
        const std::string name(field.name);
        const auto found = entry.find(name);
        if (found == entry.end()) continue;
        if (const Result<void> read = field.read(*found, result); !read)
            return failure(fmt::format("{}: {}: {}: {}", lines.lineOf(pointer + "/" + name), step, name,
                                       read.error().message));
        entry.erase(name);
    }
    if (!entry.empty()) result.rest = plainText(entry);
    return result;
}

Json stepJson(const TourStep& step) {
    Json object = Json::object();
    for (const StepField& field : kFields) {
        if (Json value = field.write(step); !value.is_null())
            object[std::string(field.name)] = std::move(value);
    }
    object.update(objectFrom(step.rest));
    return object;
}

} // namespace

Result<Tour> tourFrom(std::string_view text, std::string_view file) {
    Result<Json> json = parsedFile(text, file);
    if (!json) return tl::unexpected(json.error());
    const Json version = versionOf(*json);
    if (isNewer(version)) return tl::unexpected(savedByNewer(version, file));
    const bool hasSteps = json->is_object() && json->contains("steps") && (*json)["steps"].is_array();
    if (!hasSteps)
        return failure(fmt::format(
            "{}: holds no steps; a tour is {{\"version\": 1, \"title\": \"...\", \"steps\": [...]}}", file));
    const JsonLines lines(text);
    Tour tour;
    const Result<std::string> title = textFrom(json->value("title", Json("")));
    if (!title)
        return failure(fmt::format("{}:{}: title: {}", file, lines.lineOf("/title"), title.error().message));
    tour.title = *title;
    for (const Json& entry : (*json)["steps"]) {
        const std::string pointer = fmt::format("/steps/{}", tour.steps.size());
        Result<TourStep> step =
            stepFrom(entry, pointer, lines, fmt::format("step {}", tour.steps.size() + 1));
        if (!step) return failure(fmt::format("{}:{}", file, step.error().message));
        tour.steps.push_back(*std::move(step));
    }
    for (const char* read : {"version", "title", "steps"})
        json->erase(read);
    if (!json->empty()) tour.rest = plainText(*json);
    return tour;
}

std::string textOf(const Tour& tour) {
    Json json = Json::object();
    json["version"] = kFileVersion;
    json["title"] = tour.title;
    json.update(objectFrom(tour.rest));
    Json steps = Json::array();
    for (const TourStep& step : tour.steps)
        steps.push_back(stepJson(step));
    json["steps"] = std::move(steps);
    return readableText(json) + "\n";
}

std::string_view wordOf(StepKind kind) {
    return kKinds[static_cast<std::size_t>(kind)];
}

std::string_view wordOf(StepTransition transition) {
    return kTransitions[static_cast<std::size_t>(transition)];
}

} // namespace atlas
