#include "ui/widgets/degree_chart.h"

#include <algorithm>
#include <cmath>

#include "core/text.h"
#include "ui/widgets/text.h"
#include "ui/widgets/widgets.h"

namespace atlas::ui {

namespace {

constexpr float kDot = 2.5F;
constexpr float kReach = 14.0F; // of the pointer
constexpr float kLine = 18.0F;
constexpr float kFigures = 54.0F; // left of the chart

struct Plot {
    ImVec2 topLeft;
    ImVec2 bottomRight;
    float widest;  // logarithm of the axis' end
    float highest; // as well

    ImVec2 at(std::uint32_t partners, std::uint32_t cities) const {
        return {
            topLeft.x + (bottomRight.x - topLeft.x) * std::log10(static_cast<float>(partners)) / widest,
            bottomRight.y - (bottomRight.y - topLeft.y) * std::log10(static_cast<float>(cities)) / highest};
    }
};

// Where an axis ends that shows up to `max`; with a little room, and never no axis at all.
float axisEnd(std::uint32_t max) {
    return std::max(1.0F, std::log10(static_cast<float>(max)) + 0.06F);
}

void drawGrid(const Look& look, const Plot& plot) {
    ImDrawList& list = *ImGui::GetWindowDrawList();
    const ImU32 thin = packed(look.theme.text, 0.1F);
    const ImU32 muted = packed(look.theme.textMuted);
    ImFont* font = look.fonts.caption;
    for (std::uint32_t tick = 1; std::log10(static_cast<float>(tick)) <= plot.widest; tick *= 10) {
        const float x = plot.at(tick, 1).x;
        const std::string words = withThousands(tick);
        list.AddLine({x, plot.topLeft.y}, {x, plot.bottomRight.y}, thin);
        drawText(list, font, {x - textWidth(font, words) / 2.0F, plot.bottomRight.y + 2.0F}, kLine, muted,
                 words);
    }
    for (std::uint32_t tick = 1; std::log10(static_cast<float>(tick)) <= plot.highest; tick *= 10) {
        const float y = plot.at(1, tick).y;
        list.AddLine({plot.topLeft.x, y}, {plot.bottomRight.x, y}, thin);
        drawFigures(list, font, plot.topLeft.x - kGrid, y - kLine / 2.0F, kLine, muted, withThousands(tick));
    }
}

// Each axis has its word at its end: places above, partners at the right.
void drawAxisWords(const Look& look, const Plot& plot, ImVec2 from) {
    ImDrawList& list = *ImGui::GetWindowDrawList();
    ImFont* font = look.fonts.caption;
    const ImU32 muted = packed(look.theme.textMuted);
    const std::string_view up = "Places";
    const std::string_view across = "with so many partners";
    drawText(list, font, {plot.topLeft.x - kGrid - textWidth(font, up), from.y}, kLine, muted, up);
    drawText(list, font, {plot.bottomRight.x - textWidth(font, across), plot.bottomRight.y + kLine}, kLine,
             muted, across);
}

std::string tipOf(std::uint32_t partners, std::uint32_t cities) {
    return withThousands(cities) + (cities == 1 ? " place has " : " places have ") + withThousands(partners) +
           (partners == 1 ? " partner" : " partners");
}

float distanceTo(ImVec2 place, ImVec2 other) {
    return std::hypot(place.x - other.x, place.y - other.y);
}

} // namespace

void drawDegreeChart(const Look& look, const DegreeMeasures& degree, float heightPixels) {
    if (degree.distribution.empty()) return;
    const ImVec2 from = ImGui::GetCursorScreenPos();
    const float width = ImGui::GetContentRegionAvail().x;
    ImGui::Dummy({width, heightPixels});
    const bool isHovered = ImGui::IsItemHovered();
    std::uint32_t maxCities = 1;
    for (const auto& [partners, cities] : degree.distribution)
        maxCities = std::max(maxCities, cities);
    const float top = from.y + kLine + kGrid / 2.0F; // below the words for the axis upwards
    const Plot plot{{from.x + kFigures, top},
                    {from.x + width - kGrid, from.y + heightPixels - 2.0F * kLine - 2.0F},
                    axisEnd(degree.max),
                    axisEnd(maxCities)};
    drawGrid(look, plot);
    ImDrawList& list = *ImGui::GetWindowDrawList();
    const ImVec2 mouse = ImGui::GetIO().MousePos;
    const std::pair<std::uint32_t, std::uint32_t>* nearest = nullptr;
    for (const auto& point : degree.distribution) {
        if (point.first == 0) continue; // partners only of themselves
        const ImVec2 at = plot.at(point.first, point.second);
        list.AddCircleFilled(at, kDot, packed(look.theme.accent, 0.85F));
        const bool isNearer =
            nearest == nullptr ||
            distanceTo(mouse, at) < distanceTo(mouse, plot.at(nearest->first, nearest->second));
        if (isNearer) nearest = &point;
    }
    drawAxisWords(look, plot, from);
    if (!isHovered || nearest == nullptr) return;
    const ImVec2 at = plot.at(nearest->first, nearest->second);
    if (distanceTo(mouse, at) > kReach) return;
    list.AddCircle(at, kDot + 3.0F, packed(look.theme.text), 0, 1.5F);
    tooltip(look, tipOf(nearest->first, nearest->second));
}

} // namespace atlas::ui
