#pragma once

#include <span>
#include <string>
#include <string_view>

#include "model/search/text_match.h"
#include "ui/widgets/style.h"

// A list that is filtered as one types: a field, and rows beneath it. The field keeps the keyboard, arrows
// move the mark over the rows, Enter takes the marked one, Esc closes; the mouse reaches the rows, too.
namespace atlas::ui {

struct PickerMemory {
    std::string text;
    std::size_t marked = 0; // row
    bool open = false;      // at the next frame, empty
    bool isOpen = false;
    bool wasMarkMoved = false; // by keys: the row is to come into sight
    bool cursorToEnd = false;  // the field takes the keyboard: what is typed so far stays
    std::size_t caretByte = 0; // in the text
};

struct PickerPlace {
    ImVec2 topLeft{0.0F, 0.0F};
    float widthPixels = 440.0F;
};

inline constexpr float kPickerRowHeight = 32.0F;

// Opens the list when memory says so. When it returns true, draw the field and the rows, and close with
// endPicker().
bool beginPicker(const char* id, const PickerPlace& place, PickerMemory& memory);
void endPicker();

// The field without its looks; true when Enter was pressed.
bool pickerInput(const char* hint, PickerMemory& memory);

// The field; true when Enter was pressed.
bool pickerField(const Look& look, const char* hint, PickerMemory& memory);

// The mark stays on one of the rows. To be called once their number is known.
void keepMarkOn(PickerMemory& memory, std::size_t rowCount);

// A heading between rows: a word at the left, one over the column of figures at the right.
void pickerHeading(const Look& look, std::string_view left, std::string_view right);

struct PickerRow {
    std::string_view label;
    std::span<const TextRange> matched; // bytes of the label, drawn strong
    std::string_view detail;            // behind the label
    std::string_view right;             // figures or a key
    bool rightIsKey = false;
    std::string_view tip;
    std::string_view met{}; // another name that was met, between label and detail
    TextRange metMatched{};
};

// True when the mouse took it. `index` counts through all headings.
bool pickerRow(const Look& look, const PickerRow& row, std::size_t index, PickerMemory& memory);

} // namespace atlas::ui
