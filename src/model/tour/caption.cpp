#include "model/tour/caption.h"

#include <fmt/core.h>

#include <algorithm>
#include <functional>

#include "core/text.h"

namespace atlas {

namespace {

constexpr std::string_view kUnknown = "unknown";

// Calls `onText` with what stands between figures and `onFigure` with the name of each; false when a brace is
// never closed, whose rest is text then.
bool forEachPiece(std::string_view caption, const std::function<void(std::string_view)>& onText,
                  const std::function<void(std::string_view)>& onFigure) {
    while (!caption.empty()) {
        const std::size_t brace = std::min(caption.find('{'), caption.size());
        if (brace > 0) onText(caption.substr(0, brace));
        caption.remove_prefix(brace);
        if (caption.empty()) break;
        if (caption.starts_with("{{")) {
            onText("{");
            caption.remove_prefix(2);
            continue;
        }
        const std::size_t end = caption.find('}');
        if (end == std::string_view::npos) {
            onText(caption);
            return false;
        }
        onFigure(caption.substr(1, end - 1));
        caption.remove_prefix(end + 1);
    }
    return true;
}

const CaptionFigure* figureNamed(std::string_view name) {
    const std::span<const CaptionFigure> figures = captionFigures();
    const auto found = std::find_if(figures.begin(), figures.end(),
                                    [&](const CaptionFigure& figure) { return figure.name == name; });
    return found == figures.end() ? nullptr : &*found;
}

} // namespace

bool asksForChance(std::string_view caption) {
    bool asks = false;
    forEachPiece(
        caption, [](std::string_view) {},
        [&](std::string_view name) {
            const CaptionFigure* figure = figureNamed(name);
            asks = asks || (figure != nullptr && figure->isByChance);
        });
    return asks;
}

FilledCaption filledCaption(std::string_view caption, const CaptionFacts& facts) {
    FilledCaption filled;
    const auto addText = [&](std::string_view text) { filled.text += text; };
    const auto addFigure = [&](std::string_view name) {
        const CaptionFigure* figure = figureNamed(name);
        if (figure == nullptr) {
            filled.text += fmt::format("{{{}}}", name);
            return;
        }
        const std::optional<std::string> value = figure->of(facts);
        filled.text += value.value_or(std::string(kUnknown));
        if (!value)
            filled.notes.push_back(fmt::format("{{{}}} is not known here: {}", name, figure->meaning));
    };
    forEachPiece(caption, addText, addFigure);
    return filled;
}

std::vector<std::string> problemsOfCaption(std::string_view caption) {
    std::vector<std::string> known;
    for (const CaptionFigure& figure : captionFigures())
        known.emplace_back(figure.name);
    std::vector<std::string> problems;
    const bool isClosed = forEachPiece(
        caption, [](std::string_view) {},
        [&](std::string_view name) {
            if (figureNamed(name) == nullptr)
                problems.push_back(
                    fmt::format("figure {} is unknown{}", inQuotes(name), meantOrKnown(name, known)));
        });
    if (!isClosed)
        problems.emplace_back("a brace is never closed; write \"}\" after the figure, or \"{{\" for a brace");
    return problems;
}

} // namespace atlas
