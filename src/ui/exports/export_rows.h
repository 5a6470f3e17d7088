#pragma once

#include <string_view>

#include "ui/widgets/style.h"

namespace atlas::ui {

// One of several choices in a grid, as wide as its column. True when pressed.
bool choiceCell(const Look& look, const char* id, std::string_view label, bool isChosen,
                std::string_view tip);

// A row that does something: words, and figures in small print at its right. True when pressed.
bool actionRow(const Look& look, const char* id, std::string_view words, std::string_view figures,
               std::string_view tip);

} // namespace atlas::ui
