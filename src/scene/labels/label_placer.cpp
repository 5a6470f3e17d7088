#include "scene/labels/label_placer.h"

#include <algorithm>
#include <cmath>
#include <glm/geometric.hpp>

#include "core/line_breaks.h"
#include "scene/geometry/disc_geometry.h"
#include "scene/labels/label_slots.h"

namespace atlas {

namespace {

// Lengths are design pixels.
constexpr double kCellPixels = 48.0;
constexpr double kEdgeMargin = 10.0; // of the free area
constexpr double kDiscGap = 4.0;
constexpr double kSmallestDiscInWay = 1.1; // smaller ones a halo may cover
constexpr glm::dvec2 kCityMargin{11.0, 6.0};
constexpr glm::dvec2 kPartnerMargin{5.0, 2.0};
constexpr glm::dvec2 kExtraMargin{6.0, 3.0};

constexpr double kCitySize = 13.0;
constexpr double kFocusSize = 15.0;
constexpr double kWidestName = 480.0; // what is longer ends in an ellipsis

constexpr std::size_t kMaxCandidates = 1500;
constexpr std::size_t kMaxPartners = 80;
constexpr double kAreaPerCity = 72'000.0; // design pixels per named city at zoom 0
constexpr double kGrowthPerZoom = 0.2;    // more of them on closer looks
constexpr double kSpacingShare = 0.27;    // of the mean distance between named cities
constexpr double kStayBonus = 1.6;        // a name goes for one with so many times its partners
constexpr double kStaySpacing = 0.75;
constexpr double kStaySlot = 0.7;        // by so much another position must be better
constexpr double kDiscPenalty = 14.0;    // for a name that discs cover all of
constexpr double kSmallestFacing = 0.17; // cosine at the globe's limb
constexpr float kRecedingOpacity = 0.4F; // of other names while something has the focus

std::uint64_t keyOf(LabelKind kind, std::uint32_t index) {
    const LabelKind merged = kind == LabelKind::Focus || kind == LabelKind::Partner ? LabelKind::City : kind;
    return (static_cast<std::uint64_t>(merged) << 32U) | index;
}

PixelBox freeAreaOf(const Viewport& viewport, double marginPixels) {
    const Insets& insets = viewport.insets;
    return {{insets.leftPixels + marginPixels, insets.topPixels + marginPixels},
            {viewport.widthPixels - insets.rightPixels - marginPixels,
             viewport.heightPixels - insets.bottomPixels - marginPixels}};
}

// A cap around what the free area shows; nothing when some of it is off the map or it is most of the globe.
std::optional<SphericalCap> viewOf(const Projection& projection, const PlaneToScreen& plane,
                                   const PixelBox& area) {
    constexpr int kSamples = 5;
    std::vector<LngLat> places;
    for (int row = 0; row < kSamples; ++row) {
        for (int column = 0; column < kSamples; ++column) {
            const glm::dvec2 share = glm::dvec2(column, row) / static_cast<double>(kSamples - 1);
            const ScreenPoint point = area.minimum + share * (area.maximum - area.minimum);
            const std::optional<LngLat> place = projection.inverse(plane.toPlane(point));
            if (!place) return std::nullopt;
            places.push_back(*place);
        }
    }
    SphericalCap cap = capAround(places);
    cap.radiusRadians *= 1.15; // the border bulges between samples
    return cap.radiusRadians < 1.4 ? std::optional(cap) : std::nullopt;
}

} // namespace

LabelPlacer::LabelPlacer(const LabelRequest& request)
    : m_request(request),
      m_projection(projectionOf(request.camera)),
      m_plane(planeToScreen(request.camera, request.viewport)),
      m_outline(m_projection),
      m_ratio(labelPixelRatio(request.viewport)),
      m_freeArea(freeAreaOf(request.viewport, kEdgeMargin * m_ratio)),
      m_view(viewOf(m_projection, m_plane, m_freeArea)),
      m_taken({request.viewport.widthPixels, request.viewport.heightPixels}, kCellPixels * m_ratio),
      m_discs({request.viewport.widthPixels, request.viewport.heightPixels}, kCellPixels * m_ratio),
      m_named({request.viewport.widthPixels, request.viewport.heightPixels}, kCellPixels * m_ratio) {
    for (const PixelBox& box : request.keepFree)
        m_taken.insert(box);
    for (const PlacedLabel& label : request.previous)
        m_previousSlots.emplace(keyOf(label.kind, label.index), label.slot);
}

std::optional<glm::dvec2> LabelPlacer::pixelsOf(const UnitVector& place) const {
    if (m_view && glm::dot(m_view->axis, place) < std::cos(m_view->radiusRadians)) return std::nullopt;
    if (!m_projection.isVisible(place)) return std::nullopt;
    if (m_projection.family() == ProjectionFamily::Hemisphere &&
        m_projection.toViewFrame(place).x < kSmallestFacing)
        return std::nullopt;
    const glm::dvec2 pixels = m_plane.toScreen(m_projection.forward(place));
    if (!contains(m_freeArea, {pixels, pixels})) return std::nullopt;
    return pixels;
}

double LabelPlacer::radiusPixelsOf(CityIndex city) const {
    return discRadiusPixels(m_request.shown.partnersByCity[city]) * m_request.discScale *
           m_request.viewport.pixelRatio;
}

// While something has the focus, what it pushes aside is not replaced: the rest keeps still.
bool LabelPlacer::isLatecomer(int previousSlot) const {
    return m_hasFocus && !m_previousSlots.empty() && previousSlot < 0;
}

int LabelPlacer::previousSlotOf(LabelKind kind, std::uint32_t index) const {
    const auto previous = m_previousSlots.find(keyOf(kind, index));
    return previous == m_previousSlots.end() ? -1 : previous->second;
}

LabelPlacer::Candidate LabelPlacer::candidateFor(CityIndex city, glm::dvec2 pixels) const {
    const int previousSlot = previousSlotOf(LabelKind::City, city);
    const std::uint32_t partners = m_request.shown.partnersByCity[city];
    return {{city, partners, toUnitVector(m_request.network.cities.location[city])},
            pixels,
            radiusPixelsOf(city),
            partners * (previousSlot >= 0 ? kStayBonus : 1.0),
            previousSlot};
}

// The best connected cities in sight, and what of their discs is in the way.
void LabelPlacer::gatherCities() {
    for (const RankedCity& city : m_request.ranking.cities) {
        const std::optional<glm::dvec2> pixels = pixelsOf(city.place);
        if (!pixels) continue;
        m_candidates.push_back(candidateFor(city.city, *pixels));
        const double radius = m_candidates.back().radiusPixels;
        if (radius >= kSmallestDiscInWay * m_ratio) m_discs.insert(boxAround(*pixels, glm::dvec2(radius)));
        if (m_candidates.size() == kMaxCandidates) break;
    }
    if (m_previousSlots.empty()) return;
    std::stable_sort(m_candidates.begin(), m_candidates.end(),
                     [](const Candidate& a, const Candidate& b) { return a.score > b.score; });
}

std::size_t LabelPlacer::cityBudget() const {
    if (m_request.maxCities) return *m_request.maxCities;
    const glm::dvec2 size = glm::max(glm::dvec2(0.0), m_freeArea.maximum - m_freeArea.minimum) / m_ratio;
    const double growth = 1.0 + kGrowthPerZoom * std::clamp(m_request.camera.zoom, 0.0, 6.0);
    return static_cast<std::size_t>(std::lround(size.x * size.y / kAreaPerCity * growth));
}

bool LabelPlacer::isOnMap(const PixelBox& box) const {
    const auto isCornerOnMap = [&](double x, double y) {
        return m_outline.contains(m_plane.toPlane({x, y}));
    };
    return isCornerOnMap(box.minimum.x, box.minimum.y) && isCornerOnMap(box.maximum.x, box.minimum.y) &&
           isCornerOnMap(box.minimum.x, box.maximum.y) && isCornerOnMap(box.maximum.x, box.maximum.y);
}

bool LabelPlacer::isFree(const PixelBox& box, glm::dvec2 marginPixels) {
    const PixelBox withMargin = grown(box, marginPixels);
    return contains(m_freeArea, box) && !m_taken.hits(withMargin) &&
           isOnMap(grown(box, glm::dvec2(3.0 * m_ratio)));
}

bool LabelPlacer::place(PlacedLabel label, glm::dvec2 marginPixels) {
    if (!isFree(label.box, marginPixels)) return false;
    m_taken.insert(label.box);
    m_placed.push_back(std::move(label));
    return true;
}

bool LabelPlacer::placeCity(const Candidate& candidate, LabelKind kind) {
    const bool isFocus = kind == LabelKind::Focus;
    const TypeStyle type{isFocus ? FontWeight::SemiBold : FontWeight::Regular,
                         (isFocus ? kFocusSize : kCitySize) * m_ratio, 0.0};
    const double widest = std::min(kWidestName * m_ratio, m_freeArea.maximum.x - m_freeArea.minimum.x);
    const std::string name =
        shortened(m_request.network.cities.name[candidate.city.city],
                  [&](std::string_view tried) { return m_request.measure(tried, type) <= widest; });
    const double width = m_request.measure(name, type);
    if (width <= 0.0) return false;
    const glm::dvec2 margin = (kind == LabelKind::City ? kCityMargin : kPartnerMargin) * m_ratio;
    const double reach = candidate.radiusPixels + kDiscGap * m_ratio;
    const auto labelAt = [&](int slot) {
        PlacedLabel label{kind, candidate.city.city, name, type, slot};
        label.basePixels = baseAt(kLabelSlots[static_cast<std::size_t>(slot)], candidate.pixels, reach, width,
                                  type.sizePixels);
        label.box = boxOfLine(label.basePixels, width, type.sizePixels);
        label.opacity = kind == LabelKind::City && m_hasFocus ? kRecedingOpacity : 1.0F;
        return label;
    };
    std::optional<PlacedLabel> best;
    double smallestCost = 0.0;
    for (int slot = 0; slot < static_cast<int>(kLabelSlots.size()); ++slot) {
        PlacedLabel label = labelAt(slot);
        if (!isFree(label.box, margin)) continue;
        double cost = kLabelSlots[static_cast<std::size_t>(slot)].penalty +
                      kDiscPenalty * m_discs.coveredShare(label.box);
        if (slot == candidate.previousSlot) cost -= kStaySlot;
        if (best && cost >= smallestCost) continue;
        smallestCost = cost;
        best = std::move(label);
    }
    if (!best) return false;
    m_taken.insert(best->box);
    m_taken.insert(boxAround(candidate.pixels, glm::dvec2(candidate.radiusPixels + m_ratio)));
    m_named.insert(boxAround(candidate.pixels, glm::dvec2(0.5)));
    m_placed.push_back(*std::move(best));
    return true;
}

void LabelPlacer::placeCities() {
    const std::size_t budget = cityBudget();
    if (budget == 0) return;
    gatherCities();
    const glm::dvec2 size = m_freeArea.maximum - m_freeArea.minimum;
    const double spacing =
        kSpacingShare * std::sqrt(std::max(0.0, size.x * size.y) / static_cast<double>(budget));
    std::size_t placed = 0;
    for (const Candidate& candidate : m_candidates) {
        if (placed == budget) break;
        if (isLatecomer(candidate.previousSlot)) continue;
        const double needed = spacing * (candidate.previousSlot >= 0 ? kStaySpacing : 1.0);
        const PixelBox around = boxAround(candidate.pixels, {needed, needed / 2.0});
        const PixelBox disc = boxAround(candidate.pixels, glm::dvec2(candidate.radiusPixels + m_ratio));
        if (m_named.hits(around) || m_taken.hits(disc)) continue;
        if (placeCity(candidate, LabelKind::City)) ++placed;
    }
}

void LabelPlacer::placeExtras() {
    for (std::size_t i = 0; i < m_request.extras.size(); ++i) {
        const ExtraLabel& extra = m_request.extras[i];
        const TypeStyle type{FontWeight::Regular, extra.sizePixels * m_ratio, 0.0};
        const double width = m_request.measure(extra.text, type);
        const glm::dvec2 middle =
            extra.frame == ExtraLabel::Frame::Plane ? m_plane.toScreen(extra.anchor) : extra.anchor;
        PlacedLabel label{LabelKind::Extra, static_cast<std::uint32_t>(i), extra.text, type};
        label.basePixels = middle + glm::dvec2(-width / 2.0, 0.46 * kAscentEms * type.sizePixels);
        label.box = boxOfLine(label.basePixels, width, type.sizePixels);
        if (width > 0.0) place(std::move(label), kExtraMargin * m_ratio);
    }
}

std::vector<CityIndex> LabelPlacer::focusCities() const {
    std::vector<CityIndex> cities = m_request.focus.cities;
    const std::vector<CityIndex>& group = m_request.focus.group; // the most connected first
    cities.insert(cities.end(), group.begin(),
                  group.begin() + static_cast<std::ptrdiff_t>(std::min(group.size(), kMaxPartners)));
    for (const PartnershipIndex partnership : m_request.focus.partnerships) {
        cities.push_back(m_request.network.partnerships.cityA[partnership]);
        cities.push_back(m_request.network.partnerships.cityB[partnership]);
    }
    return cities;
}

// Best connected first; also the cities of a country that stands out.
std::vector<CityIndex> LabelPlacer::partnersOfFocus() const {
    Focus around = m_request.focus;
    around.partnerships.clear(); // whose ends are named already
    around.group.clear();
    const PartnershipTable& table = m_request.network.partnerships;
    std::vector<CityIndex> partners;
    for (const PartnershipIndex partnership :
         partnershipsInFocus(m_request.network, around, m_request.shown.partnerships)) {
        partners.push_back(table.cityA[partnership]);
        partners.push_back(table.cityB[partnership]);
    }
    std::sort(partners.begin(), partners.end());
    partners.erase(std::unique(partners.begin(), partners.end()), partners.end());
    std::erase_if(partners, [&](CityIndex city) {
        return std::find(around.cities.begin(), around.cities.end(), city) != around.cities.end();
    });
    const auto rank = [&](CityIndex city) { return m_request.shown.partnersByCity[city]; };
    std::stable_sort(partners.begin(), partners.end(),
                     [&](CityIndex a, CityIndex b) { return rank(a) > rank(b); });
    if (partners.size() > kMaxPartners) partners.resize(kMaxPartners);
    return partners;
}

void LabelPlacer::placeFocus() {
    const auto placeAll = [&](const std::vector<CityIndex>& cities, LabelKind kind) {
        for (const CityIndex city : cities) {
            const UnitVector place = toUnitVector(m_request.network.cities.location[city]);
            const std::optional<glm::dvec2> pixels = pixelsOf(place);
            if (pixels) placeCity(candidateFor(city, *pixels), kind);
        }
    };
    const std::vector<CityIndex> cities = focusCities();
    m_hasFocus = !m_request.focus.isEmpty();
    placeAll(cities, LabelKind::Focus);
    placeAll(partnersOfFocus(), LabelKind::Partner);
}

} // namespace atlas
