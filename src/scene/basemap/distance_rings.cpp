#include "scene/basemap/distance_rings.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <glm/common.hpp>
#include <glm/geometric.hpp>

#include "core/text.h"
#include "geo/geodesic.h"
#include "scene/geometry/ribbon.h"

namespace atlas {

namespace {

constexpr double kKilometresPerRadius = kEarthRadiusMetres / 1000.0;
constexpr double kSmallestGapPixels = 60.0; // of design size
constexpr std::array kSteps{1.0, 2.5, 5.0, 10.0, 25.0, 50.0, 100.0, 250.0, 500.0, 1000.0, 2500.0, 5000.0};

// Nearest and farthest distance of a window's points from the middle; up to the rim without a window.
struct Reach {
    double nearest = 0.0;
    double farthest = kPi;
};

Reach reachOf(const ClipWindow& window) {
    if (!window) return {};
    const PlanePoint inside = glm::clamp(PlanePoint{0.0, 0.0}, window->minimum, window->maximum);
    const PlanePoint corner = glm::max(glm::abs(window->minimum), glm::abs(window->maximum));
    return {glm::length(inside), std::min(kPi, glm::length(corner))};
}

// Calls with the radius, in globe radii, of each ring within reach.
template <typename Visit>
void forEachRing(double stepKilometres, const Reach& reach, const Visit& visit) {
    const double step = stepKilometres / kKilometresPerRadius;
    for (double ring = std::max(1.0, std::ceil(reach.nearest / step)); ring * step < reach.farthest; ++ring) {
        visit(ring * step, ring * stepKilometres);
    }
}

bool isIn(const ClipWindow& window, PlanePoint a, PlanePoint b) {
    if (!window) return true;
    return std::max(a.x, b.x) >= window->minimum.x && std::min(a.x, b.x) <= window->maximum.x &&
           std::max(a.y, b.y) >= window->minimum.y && std::min(a.y, b.y) <= window->maximum.y;
}

void appendRing(double radius, const RingRequest& request, LineMesh& mesh) {
    // A chord over an angle strays from its circle by radius (1 - cos(angle / 2)).
    const double halfChord = std::acos(std::max(0.9, 1.0 - request.toleranceRadii / radius));
    const int chords = std::max(48, static_cast<int>(std::ceil(kPi / halfChord)));
    std::vector<PlanePoint> line;
    const auto pointAt = [&](int chord) {
        const double angle = 2.0 * kPi * (chord % chords) / chords;
        return PlanePoint{radius * std::cos(angle), radius * std::sin(angle)};
    };
    for (int chord = 0; chord < chords; ++chord) {
        const PlanePoint from = pointAt(chord);
        const PlanePoint to = pointAt(chord + 1);
        if (!isIn(request.window, from, to)) {
            appendRibbon(line, 0, false, mesh);
            line.clear();
            continue;
        }
        if (line.empty()) line.push_back(from);
        line.push_back(to);
    }
    const bool isWhole = line.size() == static_cast<std::size_t>(chords) + 1;
    appendRibbon(line, 0, isWhole, mesh);
}

std::string labelOf(double kilometres) {
    const auto rounded = [](double value) {
        return value < 10.0 ? std::to_string(value).substr(0, 3)
                            : withThousands(static_cast<std::int64_t>(std::lround(value)));
    };
    return rounded(kilometres) + " km · " + rounded(kilometres / kKilometresPerMile) + " mi";
}

} // namespace

double ringStepKilometres(const Camera& camera, const Viewport& viewport) {
    if (projectionInfo(camera.projection).family != ProjectionFamily::WholeSphere) return 0.0;
    const double pixelsPerKilometre =
        planeToScreen(camera, viewport).scalePixels / viewport.pixelRatio / kKilometresPerRadius;
    const auto found = std::find_if(kSteps.begin(), kSteps.end(), [&](double step) {
        return step * pixelsPerKilometre >= kSmallestGapPixels;
    });
    return found == kSteps.end() ? kSteps.back() : *found;
}

LineMesh distanceRings(const RingRequest& request) {
    LineMesh mesh;
    if (request.stepKilometres <= 0.0) return mesh;
    forEachRing(request.stepKilometres, reachOf(request.window),
                [&](double radius, double /*kilometres*/) { appendRing(radius, request, mesh); });
    return mesh;
}

std::vector<RingLabel> ringLabels(const Camera& camera, const Viewport& viewport) {
    std::vector<RingLabel> labels;
    const double step = ringStepKilometres(camera, viewport);
    if (step <= 0.0) return labels;
    const PlaneToScreen transform = planeToScreen(camera, viewport);
    const Insets& insets = viewport.insets;
    const PlanePoint topLeft = transform.toPlane({insets.leftPixels, insets.topPixels});
    const PlanePoint bottomRight = transform.toPlane(
        {viewport.widthPixels - insets.rightPixels, viewport.heightPixels - insets.bottomPixels});
    const PlaneBounds view{{topLeft.x, bottomRight.y}, {bottomRight.x, topLeft.y}};
    const bool showsMiddle =
        view.minimum.x < 0.0 && view.maximum.x > 0.0 && view.minimum.y < 0.0 && view.maximum.y > 0.0;
    const PlanePoint direction = showsMiddle ? PlanePoint{0.0, 1.0} : glm::normalize(camera.pan);
    forEachRing(step, reachOf(view), [&](double radius, double kilometres) {
        const PlanePoint position = radius * direction;
        if (isIn(view, position, position)) labels.push_back({position, labelOf(kilometres)});
    });
    return labels;
}

} // namespace atlas
