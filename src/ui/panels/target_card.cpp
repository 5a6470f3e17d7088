#include "ui/panels/target_card.h"

#include <algorithm>

#include "model/camera/map_line.h"
#include "model/facts/card_text.h"
#include "ui/widgets/text.h"
#include "ui/widgets/widgets.h"

namespace atlas::ui {

namespace {

constexpr float kWidth = 296.0F;
constexpr float kFromPointer = 20.0F;

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

// What the card should leave in sight: the arc, or the first few arcs of the city. In design pixels.
std::vector<ScreenPoint> arcsSpokenOf(const PanelInputs& inputs, const Target& target) {
    constexpr std::size_t kMaxArcs = 24;
    constexpr double kStep = 8.0;
    if (target.kind == Target::Kind::None) return {};
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

} // namespace

float targetCardWidth(const PanelInputs& inputs) {
    return std::min(kWidth, inputs.sizePixels.x - 2.0F * kMargin);
}

void drawTarget(const PanelInputs& inputs, const Target& target) {
    if (target.kind == Target::Kind::City) drawCity(inputs, target.index);
    if (target.kind == Target::Kind::Partnership) drawPartnership(inputs, target.index);
}

ImVec2 cornerBeside(const PanelInputs& inputs, const Target& target, ImVec2 pointed, ImVec2 sizePixels) {
    const ScreenPoint pointer{pointed.x, pointed.y};
    const glm::dvec2 size{static_cast<double>(sizePixels.x), static_cast<double>(sizePixels.y)};
    const std::vector<ScreenPoint> arcs = arcsSpokenOf(inputs, target);
    const ScreenBox freeMap = screenBox(inputs.layout.freeMap);
    const auto place = [&](const ScreenBox& room) {
        return cardPlace(pointer, size, static_cast<double>(kFromPointer), room, arcs);
    };
    const auto point = [](ScreenPoint corner) {
        return ImVec2{static_cast<float>(corner.x), static_cast<float>(corner.y)};
    };
    const ScreenPoint corner = place(freeMap);
    const bool isFree = !contains({corner, corner + size}, pointer) && size.x < freeMap.max.x - freeMap.min.x;
    if (isFree) return point(corner);
    const auto margin = static_cast<double>(kMargin);
    return point(
        place({{margin, margin}, {static_cast<double>(inputs.sizePixels.x) - margin, freeMap.max.y}}));
}

} // namespace atlas::ui
