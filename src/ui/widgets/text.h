#pragma once

#include <imgui.h>

#include <string>
#include <string_view>

#include "data/style/theme.h"

namespace atlas::ui {

// Text as the interface draws it: measured in design pixels, cut with an ellipsis where it does not fit.
// Words of scripts that run from right to left stand in their order, Arabic joined (core/bidi_text.h).

float textWidth(ImFont* font, std::string_view text);

// The text, in lines of its own where Dear ImGui would break those that run from right to left at their
// wrong end.
std::string inLines(ImFont* font, std::string_view text, float widestPixels);

// The text in lines that end at spaces alone: Dear ImGui would break figures at the comma of thousands. A
// word that is longer than a line is left to it.
std::string brokenAtSpaces(ImFont* font, std::string_view text, float widestPixels);

// Of a text that is wrapped at that width.
ImVec2 wrappedSize(ImFont* font, std::string_view text, float widestPixels);

// Draws one line whose box is `heightPixels` high, vertically in its middle. Returns the width drawn.
float drawText(ImDrawList& list, ImFont* font, ImVec2 topLeft, float heightPixels, ImU32 colour,
               std::string_view text, float widestPixels = 1e9F);

// Draws as many lines as words need at that width.
void drawWrapped(ImDrawList& list, ImFont* font, ImVec2 topLeft, ImU32 colour, std::string_view text,
                 float widestPixels);

// Draws figures that end at `rightPixels`, each digit as wide as the widest, so that columns line up.
void drawFigures(ImDrawList& list, ImFont* font, float rightPixels, float topPixels, float heightPixels,
                 ImU32 colour, std::string_view figures);
float figuresWidth(ImFont* font, std::string_view figures);

// A line of text in the flow of widgets.
void line(ImFont* font, ImU32 colour, std::string_view text);

// The same, wrapped at the right edge of the window.
void paragraph(ImFont* font, ImU32 colour, std::string_view text);

} // namespace atlas::ui
