#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "analysis/measures/null_model.h"
#include "ui/widgets/style.h"

// The rows that the view of measures is made of. Each has a tooltip that says what it means.
namespace atlas::ui {

// A title above a group of rows, without a line before it.
void measureTitle(const Look& look, std::string_view title);

// A name and its figure.
void measureRow(const Look& look, std::string_view name, std::string_view figure, std::string_view tip);

// What the row above means, in plain words: quiet, as many lines as it takes.
void measureMeaning(const Look& look, std::string_view words);

// A share of a whole, as a figure and as a bar beneath the words.
void shareRow(const Look& look, std::string_view name, std::optional<double> share, std::string_view tip);

// A coefficient from -1 to 1, as a figure and as a dot on a scale whose middle is 0.
void coefficientRow(const Look& look, std::string_view name, std::optional<double> value,
                    std::string_view tip);

// A measure beside what chance would give: both on one scale that begins at 0, the difference in words, and
// how often the randomised networks would have such a figure.
struct ChanceRow {
    std::string_view name;
    std::string_view meaning; // as of measureMeaning()
    std::string figure;       // the measure as it is read
    std::string byChance;     // "0.0051 ± 0.0003"
    const Compared& compared;
    std::string_view tip;
};
void chanceRow(const Look& look, const ChanceRow& row);

// A place in a ranking: a name, a figure, a bar for its share of the first. True when pressed.
bool rankRow(const Look& look, const char* id, std::string_view name, std::string_view figure, double share,
             std::string_view tip);

} // namespace atlas::ui
