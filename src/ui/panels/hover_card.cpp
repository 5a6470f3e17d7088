#include "ui/panels/hover_card.h"

#include <algorithm>

#include "model/camera/map_line.h"
#include "model/facts/card_text.h"
#include "ui/widgets/imgui_internals.h"
#include "ui/widgets/text.h"
#include "ui/widgets/widgets.h"

namespace atlas::ui {

namespace {

constexpr const char* kCardName = "Hover card";
constexpr float kWidth = 296.0F;
constexpr float kFromCursor = 20.0F;

struct Pens {
    ImU32 text;
    ImU32 muted;
    ImU32 accent;
};

Pens pensOf(const Theme& theme) {
    return {packed(theme.text), packed(theme.textMuted), packed(theme.accent)};
}

void drawAwards(const PanelInputs& inputs, const Pens& pens, const std::vector<std::string>& awards) {
    for (const std::string& award : awards) {
        paragraph(inputs.look.fonts.caption, pens.accent, "Award " + award);
    }
}

void drawCity(const PanelInputs& inputs, CityIndex city) {
    const CityCard card = cityCard(inputs.network, inputs.shown, city);
    const Fonts& fonts = inputs.look.fonts;
    const Pens pens = pensOf(inputs.look.theme);
    paragraph(fonts.heading, pens.text, card.name);
    paragraph(fonts.body, pens.muted, card.whereabouts);
    paragraph(fonts.caption, pens.muted,
              card.kind.empty() ? card.population : card.kind + " · " + card.population);
    drawAwards(inputs, pens, card.awards);
    gap(kGrid);
    hairline(inputs.look);
    gap(kGrid);
    line(fonts.strong, pens.text, card.partners);
    for (const std::string& example : card.examples) {
        paragraph(fonts.caption, pens.text, example);
    }
    if (card.moreExamples > 0) {
        line(fonts.caption, pens.muted, "and " + std::to_string(card.moreExamples) + " more");
    }
}

void drawPartnership(const PanelInputs& inputs, PartnershipIndex partnership) {
    const PartnershipCard card = partnershipCard(inputs.network, partnership, inputs.currentYear);
    const Fonts& fonts = inputs.look.fonts;
    const Pens pens = pensOf(inputs.look.theme);
    paragraph(fonts.strong, pens.text, card.cityA);
    line(fonts.caption, pens.muted, card.populationA);
    gap(kGrid / 2.0F);
    paragraph(fonts.strong, pens.text, card.cityB);
    line(fonts.caption, pens.muted, card.populationB);
    gap(kGrid);
    line(fonts.body, pens.muted, card.distance);
    gap(kGrid);
    hairline(inputs.look);
    gap(kGrid);
    paragraph(fonts.caption, pens.text,
              card.status.empty() ? card.founded : card.founded + " · " + card.status);
    paragraph(fonts.caption, pens.text, card.programs);
    if (!card.townNetworks.empty()) paragraph(fonts.caption, pens.text, card.townNetworks);
    drawAwards(inputs, pens, card.awards);
    std::string evidence = "Evidence: " + card.evidence;
    for (const PageLink& page : card.sources)
        evidence += " · " + page.host;
    paragraph(fonts.caption, pens.muted, evidence);
}

float cardWidth(const PanelInputs& inputs) {
    return std::min(kWidth, inputs.sizePixels.x - 2.0F * kMargin);
}

// As tall as it was in the last frame; when it is new, about as tall as they are.
double cardHeight() {
    constexpr float kUsualHeight = 200.0F;
    const std::optional<ImVec2> size = shownSize(kCardName);
    return static_cast<double>(size ? size->y : kUsualHeight);
}

// What the card should leave in sight: the arc, or the first few arcs of the city. In design pixels.
std::vector<ScreenPoint> arcsSpokenOf(const PanelInputs& inputs, const Target& target) {
    constexpr std::size_t kMaxArcs = 24;
    constexpr double kStep = 8.0;
    const PartnershipTable& table = inputs.network.partnerships;
    std::vector<PartnershipIndex> arcs{target.index};
    if (target.kind == Target::Kind::City) {
        arcs = partnershipsInFocus(inputs.network, focusOf({}, target), inputs.shown.partnerships);
        arcs.resize(std::min(arcs.size(), kMaxArcs));
    }
    const double ratio = inputs.viewport.pixelRatio;
    std::vector<ScreenPoint> points;
    for (const PartnershipIndex arc : arcs) {
        const LngLat from = inputs.network.cities.location[table.cityA[arc]];
        const LngLat to = inputs.network.cities.location[table.cityB[arc]];
        for (const ScreenPoint& point :
             pointsBetween(inputs.camera, inputs.viewport, from, to, kStep * ratio))
            points.push_back(point / ratio);
    }
    return points;
}

// Between the panels if there is room beside the pointer, else over one of them.
ScreenPoint cardCorner(const PanelInputs& inputs, const ExploreState& state, ImVec2 cursor) {
    const ScreenPoint pointer{cursor.x, cursor.y};
    const glm::dvec2 size{static_cast<double>(cardWidth(inputs)), cardHeight()};
    const std::vector<ScreenPoint> arcs = arcsSpokenOf(inputs, state.hovered);
    const ScreenBox freeMap = screenBox(inputs.layout.freeMap);
    const auto place = [&](const ScreenBox& room) {
        return cardPlace(pointer, size, static_cast<double>(kFromCursor), room, arcs);
    };
    const ScreenPoint corner = place(freeMap);
    const bool isFree = !contains({corner, corner + size}, pointer) && size.x < freeMap.max.x - freeMap.min.x;
    if (isFree) return corner;
    const auto margin = static_cast<double>(kMargin);
    return place({{margin, margin}, {static_cast<double>(inputs.sizePixels.x) - margin, freeMap.max.y}});
}

} // namespace

void drawHoverCard(const PanelInputs& inputs, const ExploreState& state) {
    const Target& target = state.hovered;
    if (target.kind == Target::Kind::None) return;
    // A click opened a panel that tells as much: the card would only lie over it.
    if (inputs.layout.shows(Panel::Details) && isSelectedAlone(state.view.selection, target)) return;
    const ImVec2 cursor = inputs.mark.value_or(ImGui::GetIO().MousePos);
    const ScreenPoint corner = cardCorner(inputs, state, cursor);
    const ImVec2 at{static_cast<float>(corner.x), static_cast<float>(corner.y)};
    ImGui::PushStyleColor(ImGuiCol_WindowBg,
                          ImGui::GetStyleColorVec4(ImGuiCol_PopupBg)); // it lies over words
    beginPanel(kCardName, {at, {cardWidth(inputs), 0.0F}},
               ImGuiWindowFlags_NoInputs | ImGuiWindowFlags_AlwaysAutoResize | ImGuiWindowFlags_NoNav);
    bringToFront(); // of panels that it may reach over
    if (target.kind == Target::Kind::City) {
        drawCity(inputs, target.index);
    } else {
        drawPartnership(inputs, target.index);
    }
    ImGui::End();
    ImGui::PopStyleColor();
}

} // namespace atlas::ui
