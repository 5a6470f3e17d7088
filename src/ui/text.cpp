#include "ui/text.h"

#include <algorithm>

namespace atlas::ui {

namespace {

constexpr std::string_view kEllipsis = "…";

// Fonts are loaded in screen pixels and scaled back to design pixels.
float sizeOf(const ImFont* font) {
    return font->FontSize * ImGui::GetIO().FontGlobalScale;
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

float cellWidth(ImFont* font, const char& figure, float cell) {
    return isDigit(figure) ? cell : textWidth(font, {&figure, 1});
}

} // namespace

float textWidth(ImFont* font, std::string_view text) {
    if (text.empty()) return 0.0F; // of an empty view Dear ImGui would look for a zero at no address
    return font->CalcTextSizeA(sizeOf(font), 1e9F, 0.0F, text.data(), text.data() + text.size()).x;
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

float figuresWidth(ImFont* font, std::string_view figures) {
    const float cell = digitCell(font);
    float width = 0.0F;
    for (const char& figure : figures) {
        width += cellWidth(font, figure, cell);
    }
    return width;
}

void drawFigures(ImDrawList& list, ImFont* font, float rightPixels, float topPixels, float heightPixels,
                 ImU32 colour, std::string_view figures) {
    const float size = sizeOf(font);
    const float cell = digitCell(font);
    float x = rightPixels - figuresWidth(font, figures);
    const float y = topPixels + (heightPixels - size) / 2.0F;
    for (const char& figure : figures) {
        const float width = cellWidth(font, figure, cell);
        const float indent = (width - textWidth(font, {&figure, 1})) / 2.0F;
        list.AddText(font, size, {x + indent, y}, colour, &figure, &figure + 1);
        x += width;
    }
}

void line(ImFont* font, ImU32 colour, std::string_view text) {
    ImGui::PushFont(font);
    ImGui::PushStyleColor(ImGuiCol_Text, colour);
    ImGui::TextUnformatted(text.data(), text.data() + text.size());
    ImGui::PopStyleColor();
    ImGui::PopFont();
}

void paragraph(ImFont* font, ImU32 colour, std::string_view text) {
    ImGui::PushTextWrapPos(0.0F);
    line(font, colour, text);
    ImGui::PopTextWrapPos();
}

} // namespace atlas::ui
