#pragma once

#include <functional>
#include <span>
#include <string>
#include <string_view>

#include "model/facts/profile.h"
#include "ui/widgets/style.h"

// The rows that panels about cities and countries are made of.
namespace atlas::ui {

// A name with a thin bar behind it and its count at the right.
void countRow(const Look& look, const CountedName& row, std::uint32_t largest);

// Rows under a small title; after `max` the rest is summed up in one line, which shows them when it is
// pressed. Nothing when there are none.
void countRows(const Look& look, std::string_view title, std::span<const CountedName> rows,
               std::size_t max = 8);

// Small print in one line, for rows of equal height, or in as many as its words need.
enum class SmallPrint { OneLine, Whole };

// A row that leads somewhere: a name, and small print beneath it when there is some. What is cut stands whole
// in the tip. True when pressed. `widthPixels`: 0: as wide as there is room.
bool linkRow(const Look& look, const char* id, std::string_view name, std::string_view details,
             std::string_view tip, float widthPixels = 0.0F, SmallPrint print = SmallPrint::OneLine);

// Whether the row drawn last is pointed at, by the pointer or the keyboard.
bool isRowPointedAt();

// Calls draw(i) for those of so many link rows with one line of small print that are in sight: a list of any
// length.
void linkRows(std::size_t count, const std::function<void(std::size_t)>& draw);

// How wide rows of a list are: there is room for a scroll bar beside them, whether it shows or not.
float rowWidth();

// A row of a list with whatever the caller draws into it: its ground, lit while it is hovered or chosen. Call
// focusOutline() and tooltip() after it.
struct ListRow {
    ImVec2 topLeft;
    float widthPixels = 0.0F;
    bool wasPressed = false;

    float right() const { return topLeft.x + widthPixels; }
};
ListRow listRow(const Look& look, const char* id, std::string_view name, float heightPixels, bool isChosen);

// A title in small print above a group of rows.
void groupTitle(const Look& look, std::string_view title);

// The way back to what was shown before, above the head. True when pressed.
bool backRow(const Look& look, const char* id, std::string_view name, float heightPixels,
             std::string_view tip);

// The panel's head: a name, a cross that closes it. True when the cross was pressed.
bool detailsHead(const Look& look, std::string_view name);

} // namespace atlas::ui
