#include "ui/details/suggested_places.h"

#include <algorithm>

#include "analysis/document/document.h"
#include "model/camera/map_line.h"
#include "ui/widgets/text.h"
#include "ui/widgets/widgets.h"

namespace atlas::ui {

namespace {

constexpr float kCircleRadius = 7.0F;
constexpr float kNameHeight = 20.0F;
constexpr float kNamePadding = 6.0F;
constexpr double kDotStep = 9.0;

// In design pixels.
ImVec2 designPoint(const PanelInputs& inputs, ScreenPoint point) {
    const double ratio = inputs.viewport.pixelRatio;
    return {static_cast<float>(point.x / ratio), static_cast<float>(point.y / ratio)};
}

void drawDots(const PanelInputs& inputs, LngLat from, LngLat to, bool isLit) {
    ImDrawList& list = *ImGui::GetBackgroundDrawList();
    const ImU32 colour = packed(inputs.look.theme.accent, isLit ? 1.0F : 0.75F);
    const double step = kDotStep * inputs.viewport.pixelRatio;
    for (const ScreenPoint& point : pointsBetween(inputs.camera, inputs.viewport, from, to, step))
        list.AddCircleFilled(designPoint(inputs, point), isLit ? 2.2F : 1.4F, colour);
}

void drawCircle(const Look& look, ImVec2 at, bool isLit) {
    ImDrawList& list = *ImGui::GetBackgroundDrawList();
    const float radius = isLit ? kCircleRadius + 3.0F : kCircleRadius;
    list.AddCircle(at, radius, packed(look.theme.surround, 0.8F), 0, 5.0F);
    list.AddCircle(at, radius, packed(look.theme.accent), 0, isLit ? 3.0F : 2.0F);
}

ScreenBox boxAround(ImVec2 at, double radius) {
    const ScreenPoint middle{at.x, at.y};
    return {middle - radius, middle + radius};
}

// Where nothing taken lies; the lit one to the right if there is no such place.
void drawName(const Look& look, ImVec2 at, const std::string& name, bool isLit, const ScreenBox& room,
              std::vector<ScreenBox>& taken) {
    constexpr float kGap = kCircleRadius + 6.0F;
    ImFont* font = isLit ? look.fonts.strong : look.fonts.caption;
    const glm::dvec2 size{textWidth(font, name) + 2.0F * kNamePadding, kNameHeight};
    std::optional<ScreenPoint> corner = namePlace({at.x, at.y}, size, static_cast<double>(kGap), room, taken);
    if (!corner && isLit) corner = ScreenPoint{at.x + kGap, at.y - kNameHeight / 2.0F};
    if (!corner) return;
    const ScreenBox box{*corner, *corner + size};
    const ImVec2 min{static_cast<float>(box.min.x), static_cast<float>(box.min.y)};
    const ImVec2 max{static_cast<float>(box.max.x), static_cast<float>(box.max.y)};
    ImDrawList& list = *ImGui::GetBackgroundDrawList();
    list.AddRectFilled(min, max, packed(look.theme.surround, isLit ? 0.95F : 0.8F), 4.0F);
    drawText(list, font, {min.x + kNamePadding, min.y}, kNameHeight,
             packed(isLit ? look.theme.accent : look.theme.label), name);
    taken.push_back(box);
}

} // namespace

void drawSuggestedPlaces(const PanelInputs& inputs, const ExploreState& state,
                         const SuggestionMemory& memory) {
    const std::vector<CityIndex>& cities = state.view.selection.cities;
    const bool isOpen = cities.size() == 1 && memory.city == cities.front();
    if (!isOpen || !inputs.layout.shows(Panel::Details)) return;
    const std::vector<Suggestion>& suggestions =
        inputs.document.suggestions(cities.front(), memory.options());
    const CityTable& table = inputs.network.cities;
    std::vector<std::size_t> order; // the lit one first: its name has the best place
    for (std::size_t i = 0; i < suggestions.size(); ++i)
        order.insert(memory.lit == i ? order.begin() : order.end(), i);
    for (const std::size_t i : order)
        drawDots(inputs, table.location[cities.front()], table.location[suggestions[i].city],
                 memory.lit == i);
    struct Place {
        ImVec2 at;
        CityIndex city;
        bool isLit;
    };
    std::vector<Place> places;
    std::vector<ScreenBox> taken; // by circles first: a name on another's circle would be taken for its own
    for (const std::size_t i : order) {
        const CityIndex city = suggestions[i].city;
        const std::optional<ScreenPoint> at =
            screenPointOf(inputs.camera, inputs.viewport, table.location[city]);
        if (!at) continue;
        const Place& place = places.emplace_back(Place{designPoint(inputs, *at), city, memory.lit == i});
        drawCircle(inputs.look, place.at, place.isLit);
        taken.push_back(boxAround(place.at, static_cast<double>(kCircleRadius)));
    }
    const ScreenBox room = screenBox(inputs.layout.freeMap);
    for (const Place& place : places)
        drawName(inputs.look, place.at, table.name[place.city], place.isLit, room, taken);
}

} // namespace atlas::ui
