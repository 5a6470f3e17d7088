#include <algorithm>
#include <cmath>

#include "../support/sample_network.h"
#include "analysis/bundles/bundle_pieces.h"
#include "analysis/bundles/bundle_routes.h"
#include "geo/great_circle.h"
#include "geo/projection_formulas.h"

using namespace atlas;
using namespace atlas::testing;

namespace {

constexpr double kCentralMeridian = 10.0 * kDegreesToRadians;
constexpr int kWidthPixels = 1920;
constexpr int kHeightPixels = 1080;

PlanePoint mapped(const UnitVector& place) {
    const double longitude = std::atan2(place.y, place.x) - kCentralMeridian;
    return formulas::equalEarth(std::remainder(longitude, 2.0 * kPi), std::clamp(place.z, -1.0, 1.0));
}

// Pixels that lines one pixel wide touch.
class Ink {
public:
    Ink(PlanePoint centre, double zoom)
        : m_centre(centre),
          m_scale(std::exp2(zoom) * kWidthPixels / (2.0 * formulas::equalEarth(kPi, 0.0).x)),
          m_isTouched(static_cast<std::size_t>(kWidthPixels) * kHeightPixels) {}

    template <typename PointAt>
    void draw(double length, const PointAt& pointAt) {
        const int chords = std::max(2, static_cast<int>(length / 0.004));
        PlanePoint last = onPicture(pointAt(0.0));
        for (int i = 1; i <= chords; ++i) {
            const PlanePoint next = onPicture(pointAt(static_cast<double>(i) / chords));
            if (std::abs(next.x - last.x) < 2.0 * m_scale) drawChord(last, next); // else the cut meridian
            last = next;
        }
    }

    double pixels() const {
        return static_cast<double>(std::count(m_isTouched.begin(), m_isTouched.end(), true));
    }

private:
    PlanePoint onPicture(const UnitVector& place) const {
        const PlanePoint point = mapped(place);
        return {(point.x - m_centre.x) * m_scale + kWidthPixels / 2.0,
                (m_centre.y - point.y) * m_scale + kHeightPixels / 2.0};
    }

    void drawChord(const PlanePoint& a, const PlanePoint& b) {
        if (std::max(a.x, b.x) < 0.0 || std::min(a.x, b.x) > kWidthPixels) return;
        if (std::max(a.y, b.y) < 0.0 || std::min(a.y, b.y) > kHeightPixels) return;
        const int steps = 1 + static_cast<int>(std::max(std::abs(b.x - a.x), std::abs(b.y - a.y)));
        for (int i = 0; i <= steps; ++i) {
            const double share = static_cast<double>(i) / steps;
            const int x = static_cast<int>(std::floor(a.x + share * (b.x - a.x)));
            const int y = static_cast<int>(std::floor(a.y + share * (b.y - a.y)));
            if (x >= 0 && y >= 0 && x < kWidthPixels && y < kHeightPixels)
                m_isTouched[static_cast<std::size_t>(y) * kWidthPixels + static_cast<std::size_t>(x)] = true;
        }
    }

    PlanePoint m_centre;
    double m_scale;
    std::vector<bool> m_isTouched;
};

void drawGreatCircle(Ink& ink, const Network& network, PartnershipIndex partnership) {
    const auto& location = network.cities.location;
    const GreatCircle arc(location[network.partnerships.cityA[partnership]],
                          location[network.partnerships.cityB[partnership]]);
    ink.draw(arc.angleRadians(), [&](double share) { return arc.pointAt(share); });
}

double inkOfGreatCircles(Ink ink, const Network& network) {
    for (PartnershipIndex i = 0; i < network.partnerships.size(); ++i)
        drawGreatCircle(ink, network, i);
    return ink.pixels();
}

double inkOfBundles(Ink ink, const Network& network, const BundledRoutes& routes) {
    for (const PieceNodes& nodes : piecesOf(routes).pieces) {
        const PiecePoints points = piecePoints(routes, nodes);
        ink.draw(4.0 * pieceLength(points), [&](double t) { return curvePoint(points, t); });
    }
    for (PartnershipIndex i = 0; i < network.partnerships.size(); ++i)
        if (routes.route(i).empty()) drawGreatCircle(ink, network, i);
    return ink.pixels();
}

} // namespace

// What was asked for: at most 40 % of the great circles' ink for the world and for Europe at zoom 4, a mean
// detour of at most 1.15 and none over 1.6.
TEST_CASE("the world's bundles take little ink and few detours at every level") {
    const Network& network = *shippedNetwork().network;
    const Ink world({0.0, 0.0}, 0.0);
    const Ink europe(mapped(toUnitVector({10.0, 50.0})), 4.0);
    const double worldDirect = inkOfGreatCircles(world, network);
    const double europeDirect = inkOfGreatCircles(europe, network);
    for (const BundleLevel level : {BundleLevel::World, BundleLevel::Continent, BundleLevel::Region}) {
        CAPTURE(static_cast<int>(level));
        const BundledRoutes routes = bundleRoutes(network, bundleOptionsOf(level)).value();
        CHECK(routes.meanDetour < 1.15);
        CHECK(routes.largestDetour < 1.6);
        std::size_t without = 0;
        for (PartnershipIndex i = 0; i < routes.size(); ++i)
            without += routes.route(i).empty() ? 1 : 0;
        CHECK(without < routes.size() / 20);
        CHECK(inkOfBundles(world, network, routes) < 0.4 * worldDirect);
        CHECK(inkOfBundles(europe, network, routes) < 0.4 * europeDirect);
    }
}
