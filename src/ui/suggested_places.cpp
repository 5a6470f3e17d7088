#include "ui/suggested_places.h"

#include <algorithm>
#include <array>

#include "model/map_line.h"
#include "ui/text.h"

namespace atlas::ui {

namespace {

constexpr float kRingRadius = 7.0F;
constexpr float kNameHeight = 20.0F;
constexpr float kNamePadding = 6.0F;
constexpr double kDotStep = 9.0;

struct Box {
    ImVec2 least;
    ImVec2 most;
};

bool overlap(const Box& a, const Box& b) {
    return a.least.x < b.most.x && b.least.x < a.most.x && a.least.y < b.most.y && b.least.y < a.most.y;
}

// In design pixels.
ImVec2 designPoint(const InterfaceInputs& inputs, ScreenPoint point) {
    const double ratio = inputs.viewport.pixelRatio;
    return {static_cast<float>(point.x / ratio), static_cast<float>(point.y / ratio)};
}

void drawDots(const InterfaceInputs& inputs, LngLat from, LngLat to, bool isLit) {
    ImDrawList& list = *ImGui::GetBackgroundDrawList();
    const ImU32 colour = packed(inputs.look.theme.accent, isLit ? 1.0F : 0.75F);
    const double step = kDotStep * inputs.viewport.pixelRatio;
    for (const ScreenPoint& point : pointsBetween(inputs.camera, inputs.viewport, from, to, step))
        list.AddCircleFilled(designPoint(inputs, point), isLit ? 2.2F : 1.4F, colour);
}

void drawRing(const Look& look, ImVec2 at, bool isLit) {
    ImDrawList& list = *ImGui::GetBackgroundDrawList();
    const float radius = isLit ? kRingRadius + 3.0F : kRingRadius;
    list.AddCircle(at, radius, packed(look.theme.surround, 0.8F), 0, 5.0F);
    list.AddCircle(at, radius, packed(look.theme.accent), 0, isLit ? 3.0F : 2.0F);
}

// To the right, to the left, above or below, wherever no other name stands; the lit one in any case.
void drawName(const Look& look, ImVec2 at, const std::string& name, bool isLit, std::vector<Box>& taken) {
    ImFont* font = isLit ? look.fonts.strong : look.fonts.caption;
    const float width = textWidth(font, name) + 2.0F * kNamePadding;
    const float gap = kRingRadius + 6.0F;
    const std::array corners{
        ImVec2(at.x + gap, at.y - kNameHeight / 2.0F), ImVec2(at.x - gap - width, at.y - kNameHeight / 2.0F),
        ImVec2(at.x - width / 2.0F, at.y - gap - kNameHeight), ImVec2(at.x - width / 2.0F, at.y + gap)};
    for (const ImVec2& corner : corners) {
        const Box box{corner, {corner.x + width, corner.y + kNameHeight}};
        const bool isFree =
            std::none_of(taken.begin(), taken.end(), [&](const Box& other) { return overlap(box, other); });
        if (!isFree && !isLit) continue;
        ImDrawList& list = *ImGui::GetBackgroundDrawList();
        list.AddRectFilled(box.least, box.most, packed(look.theme.surround, isLit ? 0.95F : 0.8F), 4.0F);
        drawText(list, font, {corner.x + kNamePadding, corner.y}, kNameHeight,
                 packed(isLit ? look.theme.accent : look.theme.label), name);
        taken.push_back(box);
        return;
    }
}

} // namespace

void drawSuggestedPlaces(const InterfaceInputs& inputs, const AppState& state, const AnalysisMemory& memory) {
    const std::vector<CityIndex>& cities = state.selection.cities;
    const bool isOpen =
        memory.hasSuggestions && cities.size() == 1 && memory.suggestionsFor == cities.front();
    if (!isOpen || !state.shows(Panel::Details)) return;
    const CityTable& table = inputs.network.cities;
    std::vector<Box> names;
    std::vector<std::size_t> order; // the lit one first: its name has the best place
    for (std::size_t i = 0; i < memory.suggestions.size(); ++i)
        order.insert(memory.litSuggestion == i ? order.begin() : order.end(), i);
    for (const std::size_t i : order)
        drawDots(inputs, table.location[cities.front()], table.location[memory.suggestions[i].city],
                 memory.litSuggestion == i);
    for (const std::size_t i : order) {
        const CityIndex city = memory.suggestions[i].city;
        const std::optional<ScreenPoint> at =
            screenPointOf(inputs.camera, inputs.viewport, table.location[city]);
        if (!at) continue;
        const bool isLit = memory.litSuggestion == i;
        drawRing(inputs.look, designPoint(inputs, *at), isLit);
        drawName(inputs.look, designPoint(inputs, *at), table.name[city], isLit, names);
    }
}

} // namespace atlas::ui
