#include "ui/widgets/text.h"

#include <algorithm>
#include <string>

#include "ui/widgets/imgui_internals.h"

namespace atlas::ui {

namespace {

constexpr std::string_view kEllipsis = "…";

// Fonts are loaded in screen pixels and scaled back to design pixels.
float sizeOf(const ImFont* font) {
    return fontSize(*font);
}

bool isDigit(char c) {
    return c >= '0' && c <= '9';
}

float digitCell(ImFont* font) {
    float widest = 0.0F;
    for (char digit = '0'; digit <= '9'; ++digit) {
        widest = std::max(widest, textWidth(font, {&digit, 1}));
    }
    return widest;
}

// The next of the pieces that figures are made of: one digit, or all that lies between two of them.
std::string_view firstPiece(std::string_view figures) {
    if (isDigit(figures.front())) return figures.substr(0, 1);
    const auto digit = std::find_if(figures.begin(), figures.end(), isDigit);
    return figures.substr(0, static_cast<std::size_t>(digit - figures.begin()));
}

float pieceWidth(ImFont* font, std::string_view piece, float cell) {
    return isDigit(piece.front()) ? cell : textWidth(font, piece);
}

} // namespace

float textWidth(ImFont* font, std::string_view text) {
    if (text.empty()) return 0.0F; // of an empty view Dear ImGui would look for a zero at no address
    return font->CalcTextSizeA(sizeOf(font), 1e9F, 0.0F, text.data(), text.data() + text.size()).x;
}

ImVec2 wrappedSize(ImFont* font, std::string_view text, float widestPixels) {
    if (text.empty()) return {};
    return font->CalcTextSizeA(sizeOf(font), 1e9F, widestPixels, text.data(), text.data() + text.size());
}

float drawText(ImDrawList& list, ImFont* font, ImVec2 topLeft, float heightPixels, ImU32 colour,
               std::string_view text, float widestPixels) {
    if (text.empty()) return 0.0F;
    const float size = sizeOf(font);
    const ImVec2 at{topLeft.x, topLeft.y + (heightPixels - size) / 2.0F};
    const char* end = text.data() + text.size();
    const float width = textWidth(font, text);
    if (width <= widestPixels) {
        list.AddText(font, size, at, colour, text.data(), end);
        return width;
    }
    const float room = std::max(0.0F, widestPixels - textWidth(font, kEllipsis));
    const char* cut = text.data();
    const float kept = font->CalcTextSizeA(size, room, 0.0F, text.data(), end, &cut).x;
    list.AddText(font, size, at, colour, text.data(), cut);
    list.AddText(font, size, {at.x + kept, at.y}, colour, kEllipsis.data(),
                 kEllipsis.data() + kEllipsis.size());
    return widestPixels;
}

void drawWrapped(ImDrawList& list, ImFont* font, ImVec2 topLeft, ImU32 colour, std::string_view text,
                 float widestPixels) {
    list.AddText(font, sizeOf(font), topLeft, colour, text.data(), text.data() + text.size(), widestPixels);
}

float figuresWidth(ImFont* font, std::string_view figures) {
    const float cell = digitCell(font);
    float width = 0.0F;
    while (!figures.empty()) {
        const std::string_view piece = firstPiece(figures);
        width += pieceWidth(font, piece, cell);
        figures.remove_prefix(piece.size());
    }
    return width;
}

void drawFigures(ImDrawList& list, ImFont* font, float rightPixels, float topPixels, float heightPixels,
                 ImU32 colour, std::string_view figures) {
    const float size = sizeOf(font);
    const float cell = digitCell(font);
    float x = rightPixels - figuresWidth(font, figures);
    const float y = topPixels + (heightPixels - size) / 2.0F;
    while (!figures.empty()) {
        const std::string_view piece = firstPiece(figures);
        const float width = pieceWidth(font, piece, cell);
        const float indent = (width - textWidth(font, piece)) / 2.0F;
        list.AddText(font, size, {x + indent, y}, colour, piece.data(), piece.data() + piece.size());
        x += width;
        figures.remove_prefix(piece.size());
    }
}

void line(ImFont* font, ImU32 colour, std::string_view text) {
    pushFont(font);
    ImGui::PushStyleColor(ImGuiCol_Text, colour);
    ImGui::TextUnformatted(text.data(), text.data() + text.size());
    ImGui::PopStyleColor();
    ImGui::PopFont();
}

// Lines are broken at spaces alone: Dear ImGui would break figures at the comma of thousands. It still breaks
// words that are longer than a line.
void paragraph(ImFont* font, ImU32 colour, std::string_view text) {
    const float widest = ImGui::GetContentRegionAvail().x;
    std::string lines;
    std::size_t lineBegin = 0;
    while (!text.empty()) {
        const std::size_t end = std::min(text.find(' '), text.size());
        const std::size_t before = lines.size();
        lines.append(before > lineBegin ? " " : "").append(text.substr(0, end));
        if (before > lineBegin && textWidth(font, std::string_view(lines).substr(lineBegin)) > widest) {
            lines[before] = '\n';
            lineBegin = before + 1;
        }
        text.remove_prefix(std::min(end + 1, text.size()));
    }
    ImGui::PushTextWrapPos(0.0F);
    line(font, colour, lines);
    ImGui::PopTextWrapPos();
}

} // namespace atlas::ui
