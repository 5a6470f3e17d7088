// The part of the label placer that names countries.
#include <algorithm>
#include <array>
#include <cmath>
#include <glm/geometric.hpp>

#include "scene/labels/label_placer.h"
#include "scene/labels/label_slots.h"

namespace atlas {

namespace {

// Lengths are design pixels.
constexpr double kLargeSideRadians = 0.33;  // about two million square kilometres and a half
constexpr double kMediumSideRadians = 0.13; // about seven hundred thousand
constexpr double kLargeSize = 13.0;
constexpr double kMediumSize = 12.0;
constexpr double kSmallSize = 11.0;
constexpr double kLetterSpacingEms = 0.16;
constexpr glm::dvec2 kCountryMargin{14.0, 9.0};
constexpr double kAreaPerCountry = 95'000.0; // of the free area, at zoom 0
constexpr double kGrowthPerZoom = 0.35;
constexpr double kRoomShare = 1.35;   // of the ellipse's width that a name may fill
constexpr double kSideShare = 0.95;   // of a square as large as the country
constexpr double kFadeInShare = 1.02; // of the least room: here the name is at full strength
constexpr double kFadeOutFrom =
    1000.0; // width of the country's room: closer, it names what is in sight anyway
constexpr double kFadeOutTo = 2200.0;
constexpr double kStayBonus = 1.3;
constexpr double kAmpleMarginShare = 1.4;
constexpr float kFaintest = 0.06F;

// Around the best place, in half widths of the room across and lines up and down.
constexpr std::array<glm::dvec2, 5> kShifts{{{0.0, 0.0}, {0.0, -1.7}, {0.0, 1.7}, {0.4, 0.0}, {-0.4, 0.0}}};

double sizeOf(const RankedCountry& country) {
    if (country.sideRadians >= kLargeSideRadians) return kLargeSize;
    return country.sideRadians >= kMediumSideRadians ? kMediumSize : kSmallSize;
}

double smoothStep(double from, double to, double value) {
    const double share = std::clamp((value - from) / (to - from), 0.0, 1.0);
    return share * share * (3.0 - 2.0 * share);
}

} // namespace

// `previousSlot`: where it was, or -1. What was there may stay in a little less room than it would need to
// appear.
bool LabelPlacer::placeCountry(const RankedCountry& country, int previousSlot) {
    const UnitVector vector = toUnitVector(country.place);
    const std::optional<glm::dvec2> pixels = pixelsOf(vector);
    if (!pixels) return false;
    double foreshortening = 1.0;
    if (m_projection.family() == ProjectionFamily::Hemisphere)
        foreshortening = m_projection.toViewFrame(vector).x;
    const double halfRoom = country.halfWidthRadians * m_plane.scalePixels * foreshortening;
    const double room = std::max(2.0 * kRoomShare * halfRoom,
                                 kSideShare * country.sideRadians * m_plane.scalePixels * foreshortening);
    const double size = sizeOf(country) * m_ratio;
    const TypeStyle type{FontWeight::Regular, size, kLetterSpacingEms * size};
    const double width = m_request.measure(country.capitals, type);
    if (width <= 0.0 || room < width * (previousSlot >= 0 ? 0.94 : 1.0)) return false;
    const double fade = smoothStep(0.88, kFadeInShare, room / width) *
                        (1.0 - smoothStep(kFadeOutFrom, kFadeOutTo, 2.0 * halfRoom / m_ratio));
    PlacedLabel label{LabelKind::Country, country.row, country.capitals, type};
    label.opacity = static_cast<float>(fade);
    if (label.opacity < kFaintest) return false;
    const auto placeAt = [&](int slot, double marginShare) {
        const glm::dvec2 shift = kShifts[static_cast<std::size_t>(slot)];
        const glm::dvec2 middle = *pixels + shift * glm::dvec2(halfRoom, size);
        label.slot = slot;
        label.basePixels = middle + glm::dvec2(-width / 2.0, 0.5 * kAscentEms * size);
        label.box = boxOfLine(label.basePixels, width, size);
        return place(label, kCountryMargin * m_ratio * marginShare);
    };
    if (previousSlot > 0) { // back to the best place only when there is ample room
        if (placeAt(0, kAmpleMarginShare) || placeAt(previousSlot, 1.0)) return true;
    }
    for (int slot = 0; slot < static_cast<int>(kShifts.size()); ++slot) {
        if (placeAt(slot, 1.0)) return true;
    }
    return false;
}

void LabelPlacer::placeCountries() {
    if (m_request.maxCities == 0U) return; // no labels at all
    const std::size_t budget =
        calmCount(kAreaPerCountry, 1.0 + kGrowthPerZoom * std::clamp(m_request.camera.zoom, 0.0, 4.0));
    struct Entry {
        const RankedCountry* country;
        double weight;
        int previousSlot;
    };
    std::vector<Entry> entries;
    for (const RankedCountry& country : m_request.ranking.countries) {
        const int previousSlot = previousSlotOf(LabelKind::Country, country.row);
        entries.push_back({&country, country.weight * (previousSlot >= 0 ? kStayBonus : 1.0), previousSlot});
    }
    std::stable_sort(entries.begin(), entries.end(),
                     [](const Entry& a, const Entry& b) { return a.weight > b.weight; });
    std::size_t placed = 0;
    for (const Entry& entry : entries) {
        if (placed == budget) break;
        if (placeCountry(*entry.country, entry.previousSlot)) ++placed;
    }
}

} // namespace atlas
