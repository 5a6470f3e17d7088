#include "scene/basemap/distance_circles.h"

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

// Calls with the radius, in globe radii, of each circle within reach.
template <typename Visit>
void forEachCircle(double stepKilometres, const Reach& reach, const Visit& visit) {
    const double step = stepKilometres / kKilometresPerRadius;
    for (double circle = std::max(1.0, std::ceil(reach.nearest / step)); circle * step < reach.farthest;
         ++circle) {
        visit(circle * step, circle * stepKilometres);
    }
}

bool isIn(const ClipWindow& window, PlanePoint a, PlanePoint b) {
    if (!window) return true;
    return std::max(a.x, b.x) >= window->minimum.x && std::min(a.x, b.x) <= window->maximum.x &&
           std::max(a.y, b.y) >= window->minimum.y && std::min(a.y, b.y) <= window->maximum.y;
}

void appendCircle(double radius, const DistanceCircles& request, LineMesh& mesh) {
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

double distanceStepKilometres(const PlaneView& view) {
    if (view.projection.family() != ProjectionFamily::WholeSphere) return 0.0;
    const double pixelsPerKilometre = view.scalePixels() / view.viewport.pixelRatio / kKilometresPerRadius;
    const auto found = std::find_if(kSteps.begin(), kSteps.end(), [&](double step) {
        return step * pixelsPerKilometre >= kSmallestGapPixels;
    });
    return found == kSteps.end() ? kSteps.back() : *found;
}

LineMesh ribbonsOf(const DistanceCircles& circles) {
    LineMesh mesh;
    if (circles.stepKilometres <= 0.0) return mesh;
    forEachCircle(circles.stepKilometres, reachOf(circles.window),
                  [&](double radius, double /*kilometres*/) { appendCircle(radius, circles, mesh); });
    return mesh;
}

std::vector<DistanceLabel> distanceLabels(const PlaneView& view) {
    std::vector<DistanceLabel> labels;
    const double step = distanceStepKilometres(view);
    if (step <= 0.0) return labels;
    const Viewport& viewport = view.viewport;
    const Insets& insets = viewport.insets;
    const PlanePoint topLeft = view.toScreen.toPlane({insets.leftPixels, insets.topPixels});
    const PlanePoint bottomRight = view.toScreen.toPlane(
        {viewport.widthPixels - insets.rightPixels, viewport.heightPixels - insets.bottomPixels});
    const PlaneBounds seen{{topLeft.x, bottomRight.y}, {bottomRight.x, topLeft.y}};
    const bool showsMiddle =
        seen.minimum.x < 0.0 && seen.maximum.x > 0.0 && seen.minimum.y < 0.0 && seen.maximum.y > 0.0;
    const PlanePoint direction = showsMiddle ? PlanePoint{0.0, 1.0} : glm::normalize(view.camera.pan);
    forEachCircle(step, reachOf(seen), [&](double radius, double kilometres) {
        const PlanePoint position = radius * direction;
        if (isIn(seen, position, position)) labels.push_back({position, labelOf(kilometres)});
    });
    return labels;
}

} // namespace atlas
