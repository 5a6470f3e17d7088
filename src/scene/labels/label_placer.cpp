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
constexpr double kEdgeMargin = 10.0; // of the free area
constexpr double kDiscGap = 4.0;
constexpr double kSmallestDiscInWay = 1.1; // smaller ones a halo may cover
constexpr glm::dvec2 kCityMargin{11.0, 6.0};
constexpr glm::dvec2 kPartnerMargin{5.0, 2.0};
constexpr glm::dvec2 kExtraMargin{6.0, 3.0};

constexpr double kCitySize = 13.0;
constexpr double kFocusSize = 15.0;
constexpr double kWidestName = 480.0; // what is longer ends in an ellipsis

constexpr std::size_t kMaxCandidates = 1500; // and all that many know
constexpr double kAreaPerCity = 72'000.0;    // design pixels per named city at zoom 0
constexpr double kGrowthPerZoom = 0.2;       // more of them on closer looks
constexpr double kSpacingShare = 0.27;       // of the mean distance between named cities
constexpr double kStayBonus = 1.6;           // a name goes for one with so many times its partners
constexpr double kStaySpacing = 0.75;
constexpr double kStaySlot = 0.7; // by so much another position must be better
constexpr double kGreat = 1.9;    // prominence from which a city bears others close by: Vienna Bratislava
constexpr double kGreatSpacing = 0.6;
constexpr double kGreatest = 2.2;      // prominence from which its country's name gives way to it: Rome Italy
constexpr double kFirstHalf = 1000.0;  // more than any score
constexpr float kLightOpacity = 0.72F; // of names where nothing is shown
constexpr double kDiscPenalty = 14.0;  // for a name that discs cover all of
constexpr double kSmallestFacing = 0.17; // cosine at the globe's limb

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
      m_firm({request.viewport.widthPixels, request.viewport.heightPixels}, kCellPixels * m_ratio),
      m_discs({request.viewport.widthPixels, request.viewport.heightPixels}, kCellPixels * m_ratio),
      m_named({request.viewport.widthPixels, request.viewport.heightPixels}, kCellPixels * m_ratio) {
    for (const PixelBox& box : request.keepFree) {
        m_taken.insert(box);
        m_firm.insert(box);
    }
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

int LabelPlacer::previousSlotOf(LabelKind kind, std::uint32_t index) const {
    const auto previous = m_previousSlots.find(keyOf(kind, index));
    return previous == m_previousSlots.end() ? -1 : previous->second;
}

LabelPlacer::Candidate LabelPlacer::candidateFor(CityIndex city, glm::dvec2 pixels) const {
    const int previousSlot = previousSlotOf(LabelKind::City, city);
    return {LabelKind::City, city, pixels, radiusPixelsOf(city), 0.0, previousSlot};
}

const std::string& LabelPlacer::nameOf(const Candidate& candidate) const {
    return candidate.kind == LabelKind::Landmark ? (*m_request.ranking.landmarks)[candidate.index].name
                                                 : m_request.network.cities.name[candidate.index];
}

// The best connected cities in sight, and what of their discs is in the way. Half of the names are for what
// the filter makes important; for the other half what is connected and what is known count alike, in units of
// the last city that would have a name by its partners alone.
void LabelPlacer::gatherCities(std::size_t budget) {
    for (const RankedCity& city : m_request.ranking.cities) {
        if (m_candidates.size() >= kMaxCandidates && city.prominence == 0.0) continue;
        const std::optional<glm::dvec2> pixels = pixelsOf(city.place);
        if (!pixels) continue;
        Candidate candidate = candidateFor(city.city, *pixels);
        candidate.score = city.score;
        candidate.prominence = city.prominence;
        gatherDisc(candidate);
        m_candidates.push_back(candidate);
    }
    if (!m_candidates.empty()) {
        const std::size_t last = std::clamp<std::size_t>(budget, 1, m_candidates.size()) - 1;
        const double unit = m_candidates[last].score;
        for (std::size_t i = 0; i < m_candidates.size(); ++i) {
            const double ofFirstHalf = 2 * i < budget ? kFirstHalf : 0.0;
            m_candidates[i].score = m_candidates[i].score / unit + m_candidates[i].prominence + ofFirstHalf;
        }
    }
    gatherLandmarks();
    for (Candidate& candidate : m_candidates) {
        if (candidate.previousSlot >= 0) candidate.score *= kStayBonus;
    }
    std::stable_sort(m_candidates.begin(), m_candidates.end(),
                     [](const Candidate& a, const Candidate& b) { return a.score > b.score; });
}

// Those at which nothing is shown: cities of the network that have no partner by the filter, and others.
void LabelPlacer::gatherLandmarks() {
    if (!m_request.ranking.landmarks) return;
    const std::vector<Landmark>& landmarks = *m_request.ranking.landmarks;
    for (std::uint32_t i = 0; i < landmarks.size(); ++i) {
        const Landmark& landmark = landmarks[i];
        if (landmark.city && m_request.shown.partnersByCity[*landmark.city] > 0) continue;
        const std::optional<glm::dvec2> pixels = pixelsOf(landmark.place);
        if (!pixels) continue;
        const LabelKind kind = landmark.city ? LabelKind::City : LabelKind::Landmark;
        const std::uint32_t index = landmark.city.value_or(i);
        m_candidates.push_back({kind, index, *pixels, 0.0, landmark.prominence, previousSlotOf(kind, index),
                                landmark.prominence, true});
    }
}

void LabelPlacer::gatherDisc(const Candidate& candidate) {
    const double radius = candidate.radiusPixels;
    if (radius >= kSmallestDiscInWay * m_ratio)
        m_discs.insert(boxAround(candidate.pixels, glm::dvec2(radius)));
}

std::size_t LabelPlacer::cityBudget() const {
    if (m_request.maxCities) return *m_request.maxCities;
    return calmCount(kAreaPerCity, 1.0 + kGrowthPerZoom * std::clamp(m_request.camera.zoom, 0.0, 6.0));
}

// How many names a map bears calmly, one for so much of its free area and more on closer looks. A small map
// of the world has more of them than its share, down to half of the usual area for each: one name alone tells
// nothing.
std::size_t LabelPlacer::calmCount(double areaPerName, double growth) const {
    constexpr double kSmallArea = 450'000.0;
    constexpr double kMostOfShare = 2.0;
    constexpr double kRegionZoom = 3.0; // from here on each look has its own
    const glm::dvec2 size = glm::max(glm::dvec2(0.0), m_freeArea.maximum - m_freeArea.minimum) / m_ratio;
    const double area = size.x * size.y;
    if (area <= 0.0) return 0;
    const double more = std::clamp(std::sqrt(kSmallArea / area), 1.0, kMostOfShare) - 1.0;
    const double world = 1.0 - std::clamp(m_request.camera.zoom / kRegionZoom, 0.0, 1.0);
    return static_cast<std::size_t>(std::lround(area / areaPerName * growth * (1.0 + more * world)));
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

std::vector<PlacedLabel> LabelPlacer::cityLabels(const Candidate& candidate, LabelKind kind) const {
    const bool isFocus = kind == LabelKind::Focus;
    const TypeStyle type{isFocus ? FontWeight::SemiBold : FontWeight::Regular,
                         (isFocus ? kFocusSize : kCitySize) * m_ratio, 0.0};
    const double widest = std::min(kWidestName * m_ratio, m_freeArea.maximum.x - m_freeArea.minimum.x);
    const std::string name = shortened(
        nameOf(candidate), [&](std::string_view tried) { return m_request.measure(tried, type) <= widest; });
    const double width = m_request.measure(name, type);
    std::vector<PlacedLabel> labels;
    if (width <= 0.0) return labels;
    const double reach = candidate.radiusPixels + kDiscGap * m_ratio;
    for (std::size_t slot = 0; slot < kLabelSlots.size(); ++slot) {
        PlacedLabel label{kind, candidate.index, name, type, static_cast<int>(slot)};
        if (candidate.isLight) label.opacity = kLightOpacity;
        label.basePixels = baseAt(kLabelSlots[slot], candidate.pixels, reach, width, type.sizePixels);
        label.box = boxOfLine(label.basePixels, width, type.sizePixels);
        labels.push_back(std::move(label));
    }
    return labels;
}

// The best liked of the positions that are free.
std::optional<PlacedLabel> LabelPlacer::freeLabel(const Candidate& candidate, LabelKind kind) {
    const bool isInFront = kind == LabelKind::Focus || kind == LabelKind::Partner;
    const glm::dvec2 margin = (isInFront ? kPartnerMargin : kCityMargin) * m_ratio;
    std::optional<PlacedLabel> best;
    double smallestCost = 0.0;
    for (PlacedLabel& label : cityLabels(candidate, kind)) {
        if (!isFree(label.box, margin)) continue;
        double cost = kLabelSlots[static_cast<std::size_t>(label.slot)].penalty +
                      kDiscPenalty * m_discs.coveredShare(label.box);
        if (label.slot == candidate.previousSlot) cost -= kStaySlot;
        if (best && cost >= smallestCost) continue;
        smallestCost = cost;
        best = std::move(label);
    }
    return best;
}

void LabelPlacer::take(PlacedLabel label, const Candidate& candidate) {
    m_taken.insert(label.box);
    m_taken.insert(boxAround(candidate.pixels, glm::dvec2(candidate.radiusPixels + m_ratio)));
    m_named.insert(boxAround(candidate.pixels, glm::dvec2(0.5)));
    m_placed.push_back(std::move(label));
}

bool LabelPlacer::placeCity(const Candidate& candidate, LabelKind kind) {
    std::optional<PlacedLabel> label = freeLabel(candidate, kind);
    if (label) take(*std::move(label), candidate);
    return label.has_value();
}

// Whether it lies apart enough from those that are named, which so many share the map with.
bool LabelPlacer::isApart(const Candidate& candidate, std::size_t budget) {
    const glm::dvec2 size = m_freeArea.maximum - m_freeArea.minimum;
    double needed = kSpacingShare * std::sqrt(std::max(0.0, size.x * size.y) / static_cast<double>(budget));
    if (candidate.previousSlot >= 0) needed *= kStaySpacing;
    if (candidate.prominence >= kGreat) needed *= kGreatSpacing;
    const PixelBox disc = boxAround(candidate.pixels, glm::dvec2(candidate.radiusPixels + m_ratio));
    return !m_named.hits(boxAround(candidate.pixels, {needed, needed / 2.0})) && !m_taken.hits(disc);
}

void LabelPlacer::placeFirstCities() {
    const std::size_t budget = cityBudget();
    if (budget == 0) return;
    gatherCities(budget);
    std::vector<Candidate> others;
    for (std::size_t i = 0; i < m_candidates.size(); ++i) {
        const Candidate& candidate = m_candidates[i];
        const bool isFirst = i == 0 && !candidate.isLight;
        const bool isGreat = i < budget && m_view && candidate.prominence >= kGreatest;
        if ((isFirst || isGreat) && isApart(candidate, budget) && placeCity(candidate, candidate.kind))
            ++m_cityCount;
        else
            others.push_back(candidate);
    }
    m_candidates = std::move(others);
}

void LabelPlacer::placeCities() {
    const std::size_t budget = cityBudget();
    for (const Candidate& candidate : m_candidates) {
        if (m_cityCount >= budget) break;
        if (isApart(candidate, budget) && placeCity(candidate, candidate.kind)) ++m_cityCount;
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

} // namespace atlas
