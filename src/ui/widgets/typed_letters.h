#pragma once

#include <imgui.h>

#include <string>
#include <string_view>
#include <vector>

namespace atlas::ui {

// A line that is typed as it is shown (ui/widgets/shown_text.h): its letters from left to right, each with
// where it is read. Fields that keep such a line draw it themselves, with caret and selection.
class TypedLetters {
public:
    TypedLetters(ImFont* font, std::string_view line);

    // Letters from the one to before the other, as they are read.
    struct Selected {
        std::size_t from = 0;
        std::size_t to = 0;
    };

    float width() const { return m_letters.empty() ? 0.0F : m_letters.back().right; }
    // Where a caret before the letter of that index stands, from the line's beginning.
    float caretAt(std::size_t index) const;
    void draw(ImDrawList& list, ImVec2 at, float height, ImU32 textColour, Selected selected,
              ImU32 selectionColour) const;

private:
    struct Letter {
        std::string text;
        std::size_t index = 0; // as it is read
        bool isRightToLeft = false;
        float left = 0.0F; // from the line's beginning
        float right = 0.0F;

        float leading() const { return isRightToLeft ? right : left; }
        float trailing() const { return isRightToLeft ? left : right; }
    };

    ImFont* m_font;
    std::vector<Letter> m_letters;
};

// How many letters of a line, as a field keeps it, come before a byte of it.
std::size_t letterAt(std::string_view keptLine, std::size_t byte);

} // namespace atlas::ui
