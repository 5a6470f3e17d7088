#include "ui/widgets/text.h"

#include <algorithm>
#include <string>

#include "core/bidi_text.h"
#include "core/line_breaks.h"
#include "ui/widgets/imgui_internals.h"
#include "ui/widgets/shown_text.h"
#include "ui/widgets/wanted_letters.h"

namespace atlas::ui {

namespace {

constexpr std::string_view kEllipsis = "…";

// Fonts are loaded in screen pixels and scaled back to design pixels.
float sizeOf(const ImFont* font) {
    return fontSize(*font);
}

// Text as it is drawn, whose letters the type will have from the next frame on.
class SeenText {
public:
    SeenText(const ImFont* font, std::string_view text) : m_seen(textAsShown(text)) {
        wantLetters(font, m_seen);
    }

    const char* begin() const { return m_seen.data(); }
    const char* end() const { return m_seen.data() + m_seen.size(); }

private:
    std::string m_seen;
};

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
    const SeenText seen(font, text);
    return font->CalcTextSizeA(sizeOf(font), 1e9F, 0.0F, seen.begin(), seen.end()).x;
}

std::string inLines(ImFont* font, std::string_view text, float widestPixels) {
    if (!hasRightToLeft(text)) return std::string(text);
    std::string lines;
    for (const std::string& typed : typedLines(text)) {
        for (const std::string& line : brokenLines(
                 typed, [&](std::string_view tried) { return textWidth(font, tried) <= widestPixels; }))
            lines.append(lines.empty() ? "" : "\n").append(line);
    }
    return lines;
}

ImVec2 wrappedSize(ImFont* font, std::string_view text, float widestPixels) {
    if (text.empty()) return {};
    const std::string lines = inLines(font, text, widestPixels);
    const SeenText seen(font, lines);
    return font->CalcTextSizeA(sizeOf(font), 1e9F, widestPixels, seen.begin(), seen.end());
}

float drawText(ImDrawList& list, ImFont* font, ImVec2 topLeft, float heightPixels, ImU32 colour,
               std::string_view text, float widestPixels) {
    if (text.empty()) return 0.0F;
    const float size = sizeOf(font);
    const ImVec2 at{topLeft.x, topLeft.y + (heightPixels - size) / 2.0F};
    const float width = textWidth(font, text);
    const SeenText seen(font, text);
    if (width <= widestPixels) {
        list.AddText(font, size, at, colour, seen.begin(), seen.end());
        return width;
    }
    if (hasRightToLeft(text)) { // its end is not at the right
        const std::string kept =
            shortened(text, [&](std::string_view tried) { return textWidth(font, tried) <= widestPixels; });
        return drawText(list, font, topLeft, heightPixels, colour, kept);
    }
    const float room = std::max(0.0F, widestPixels - textWidth(font, kEllipsis));
    const char* cut = seen.begin();
    const float kept = font->CalcTextSizeA(size, room, 0.0F, seen.begin(), seen.end(), &cut).x;
    list.AddText(font, size, at, colour, seen.begin(), cut);
    list.AddText(font, size, {at.x + kept, at.y}, colour, kEllipsis.data(),
                 kEllipsis.data() + kEllipsis.size());
    return widestPixels;
}

void drawWrapped(ImDrawList& list, ImFont* font, ImVec2 topLeft, ImU32 colour, std::string_view text,
                 float widestPixels) {
    const std::string lines = inLines(font, text, widestPixels);
    const SeenText seen(font, lines);
    list.AddText(font, sizeOf(font), topLeft, colour, seen.begin(), seen.end(), widestPixels);
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
    const SeenText seen(font, text);
    pushFont(font);
    ImGui::PushStyleColor(ImGuiCol_Text, colour);
    ImGui::TextUnformatted(seen.begin(), seen.end());
    ImGui::PopStyleColor();
    ImGui::PopFont();
}

std::string brokenAtSpaces(ImFont* font, std::string_view text, float widest) {
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
    return lines;
}

void paragraph(ImFont* font, ImU32 colour, std::string_view text) {
    ImGui::PushTextWrapPos(0.0F);
    line(font, colour, brokenAtSpaces(font, text, ImGui::GetContentRegionAvail().x));
    ImGui::PopTextWrapPos();
}

} // namespace atlas::ui
