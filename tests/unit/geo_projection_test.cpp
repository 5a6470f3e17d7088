#include "geo/projection.h"

#include <doctest/doctest.h>
#include <proj.h>

#include <algorithm>
#include <cmath>
#include <glm/geometric.hpp>
#include <memory>
#include <random>
#include <vector>

using namespace atlas;

namespace {

struct ProjDeleter {
    void operator()(PJ* projection) const { proj_destroy(projection); }
};

// The reference: PROJ's own implementation of the same string.
class Reference {
public:
    explicit Reference(const Projection& projection)
        : m_projection(proj_create(PJ_DEFAULT_CTX, projection.projString().c_str())) {
        REQUIRE_MESSAGE(m_projection != nullptr, projection.projString());
    }
    PlanePoint forward(LngLat place) const {
        const PJ_COORD result = proj_trans(
            m_projection.get(), PJ_FWD,
            proj_coord(proj_torad(place.longitudeDegrees), proj_torad(place.latitudeDegrees), 0, 0));
        return {result.xy.x, result.xy.y};
    }

    std::optional<LngLat> inverse(PlanePoint point) const {
        const PJ_COORD result = proj_trans(m_projection.get(), PJ_INV, proj_coord(point.x, point.y, 0, 0));
        if (!std::isfinite(result.lp.lam)) return std::nullopt;
        return LngLat{proj_todeg(result.lp.lam), proj_todeg(result.lp.phi)};
    }

private:
    std::unique_ptr<PJ, ProjDeleter> m_projection;
};

// PROJ keeps six digits of Robinson's coefficients.
double tolerancePlane(ProjectionKind kind) {
    return kind == ProjectionKind::Robinson ? 2e-6 : 1e-9;
}

// Every 5 degrees, the edges and poles included.
std::vector<LngLat> gridPlaces(const Projection& projection) {
    std::vector<LngLat> places;
    for (double latitude = -90.0; latitude <= 90.0; latitude += 5.0) {
        for (double relative = -180.0; relative <= 180.0; relative += 5.0) {
            // A hair inside the edges, where PROJ and the atlas may take either side.
            const double inside = relative * (1.0 - 1e-12);
            places.push_back({projection.centre().longitudeDegrees + inside, latitude});
        }
    }
    return places;
}

// Evenly over the sphere, the same at every run.
std::vector<LngLat> scatteredPlaces(std::size_t count) {
    std::mt19937 generator(20180625);
    std::uniform_real_distribution<double> longitude(-180.0, 180.0);
    std::uniform_real_distribution<double> sineOfLatitude(-1.0, 1.0);
    std::vector<LngLat> places;
    while (places.size() < count) {
        places.push_back({longitude(generator), std::asin(sineOfLatitude(generator)) * kRadiansToDegrees});
    }
    return places;
}

std::vector<Projection> projectionsUnderTest() {
    std::vector<Projection> projections;
    for (const ProjectionInfo& info : allProjections()) {
        for (const LngLat centre : {LngLat{0, 0}, LngLat{11, 0}, LngLat{-150, 35}, LngLat{179.5, -60}}) {
            projections.emplace_back(info.kind, info.turns() ? centre : LngLat{centre.longitudeDegrees, 0});
        }
    }
    return projections;
}

// Twice the signed area of a small four-sided cell, by the shoelace formula.
double areaOfCell(const Projection& projection, LngLat corner, double sizeDegrees) {
    const PlanePoint a = projection.forward(corner);
    const PlanePoint b =
        projection.forward(LngLat{corner.longitudeDegrees + sizeDegrees, corner.latitudeDegrees});
    const PlanePoint c = projection.forward(
        LngLat{corner.longitudeDegrees + sizeDegrees, corner.latitudeDegrees + sizeDegrees});
    const PlanePoint d =
        projection.forward(LngLat{corner.longitudeDegrees, corner.latitudeDegrees + sizeDegrees});
    const auto cross = [](PlanePoint p, PlanePoint q) { return p.x * q.y - q.x * p.y; };
    return (cross(a, b) + cross(b, c) + cross(c, d) + cross(d, a)) / 2.0;
}

} // namespace

TEST_CASE("every projection agrees with PROJ") {
    for (const Projection& projection : projectionsUnderTest()) {
        CAPTURE(projection.projString());
        const Reference reference(projection);
        double worst = 0.0;
        std::vector<LngLat> places = scatteredPlaces(4000);
        const std::vector<LngLat> grid = gridPlaces(projection);
        places.insert(places.end(), grid.begin(), grid.end());
        for (const LngLat& place : places) {
            const UnitVector inView = projection.toViewFrame(toUnitVector(place));
            if (!projection.isVisibleInView(inView)) continue;
            // On the horizon PROJ may take a place for hidden; the antipode has no one direction.
            if (projection.turns() && (std::abs(inView.x) < 1e-9 || inView.x < -1.0 + 1e-9)) continue;
            worst = std::max(worst, glm::length(projection.forward(place) - reference.forward(place)));
        }
        CHECK(worst < tolerancePlane(projection.kind()));
    }
}

TEST_CASE("a place is drawn alike from its angles and from its vector") {
    for (const Projection& projection : projectionsUnderTest()) {
        CAPTURE(projection.projString());
        double worst = 0.0;
        for (const LngLat& place : scatteredPlaces(4000)) {
            worst = std::max(
                worst, glm::length(projection.forward(place) - projection.forward(toUnitVector(place))));
        }
        CHECK(worst < 1e-9);
    }
}

TEST_CASE("inverse agrees with PROJ") {
    for (const Projection& projection : projectionsUnderTest()) {
        if (projection.family() == ProjectionFamily::Hemisphere) continue; // ill-conditioned at its rim
        CAPTURE(projection.projString());
        const Reference reference(projection);
        const PlaneBounds bounds = projection.bounds();
        double worst = 0.0;
        std::size_t compared = 0;
        for (int row = 1; row < 60; ++row) {
            for (int column = 1; column < 60; ++column) {
                const PlanePoint point =
                    bounds.minimum + (bounds.maximum - bounds.minimum) * (glm::dvec2(column, row) / 60.0);
                const std::optional<LngLat> ours = projection.inverse(point);
                const std::optional<LngLat> theirs = reference.inverse(point);
                if (!ours || !theirs) continue;
                ++compared;
                worst = std::max(worst, glm::length(toUnitVector(*ours) - toUnitVector(*theirs)));
            }
        }
        CHECK(compared > 2000);
        CHECK(worst < (projection.kind() == ProjectionKind::Robinson ? 1e-5 : 1e-8));
    }
}

TEST_CASE("azimuthal equidistant: radius is distance and direction is bearing") {
    const Projection projection(ProjectionKind::AzimuthalEquidistant, {-99.33, 38.88}); // Hays, Kansas
    const UnitVector centre = toUnitVector(projection.centre());
    for (const LngLat& place : scatteredPlaces(500)) {
        const UnitVector vector = toUnitVector(place);
        const double angle = std::atan2(glm::length(glm::cross(centre, vector)), glm::dot(centre, vector));
        CHECK(glm::length(projection.forward(place)) == doctest::Approx(angle));
    }
    const PlanePoint north = projection.forward(LngLat{-99.33, 60.0});
    CHECK(std::abs(north.x) < 1e-12);
    CHECK(north.y == doctest::Approx((60.0 - 38.88) * kDegreesToRadians));
}

TEST_CASE("ids name every projection, Equal Earth first") {
    CHECK(allProjections().size() == 8);
    CHECK(allProjections().front().kind == ProjectionKind::EqualEarth);
    for (const ProjectionInfo& info : allProjections()) {
        CHECK(projectionFromId(info.id) == info.kind);
        CHECK(&projectionInfo(info.kind) == &info);
    }
}

TEST_CASE("inverse leads back to the place") {
    for (const Projection& projection : projectionsUnderTest()) {
        CAPTURE(projection.projString());
        double worst = 0.0;
        for (const LngLat& place : scatteredPlaces(4000)) {
            const UnitVector vector = toUnitVector(place);
            if (!projection.isVisible(vector)) continue;
            // At the globe's rim a place moves without its picture moving: leave the last degree out.
            if (projection.family() == ProjectionFamily::Hemisphere &&
                projection.toViewFrame(vector).x < 0.02)
                continue;
            const std::optional<LngLat> back = projection.inverse(projection.forward(place));
            REQUIRE(back.has_value());
            worst = std::max(worst, glm::length(toUnitVector(*back) - vector));
        }
        CHECK(worst < 1e-9);
    }
}

TEST_CASE("Equal Earth keeps areas") {
    const Projection projection(ProjectionKind::EqualEarth, {11, 0});
    constexpr double kSizeDegrees = 0.05;
    for (const double latitude : {-80.0, -45.0, 0.0, 30.0, 60.0, 85.0}) {
        for (const double longitude : {-150.0, 0.0, 100.0}) {
            CAPTURE(latitude);
            CAPTURE(longitude);
            const double onSphere = kSizeDegrees * kDegreesToRadians *
                                    (std::sin((latitude + kSizeDegrees) * kDegreesToRadians) -
                                     std::sin(latitude * kDegreesToRadians));
            CHECK(areaOfCell(projection, {longitude, latitude}, kSizeDegrees) ==
                  doctest::Approx(onSphere).epsilon(1e-4));
        }
    }
}

TEST_CASE("a map recentred by 360 degrees is the same map") {
    for (const ProjectionInfo& info : allProjections()) {
        const Projection once(info.kind, {140, 0});
        const Projection turned(info.kind, {500, 0});
        for (const LngLat& place : scatteredPlaces(200)) {
            CHECK(glm::length(once.forward(place) - turned.forward(place)) < 1e-12);
        }
    }
}

TEST_CASE("the two sides of the cut meridian lie at the two edges") {
    for (const ProjectionInfo& info : allProjections()) {
        if (info.turns()) continue;
        CAPTURE(info.id);
        const Projection projection(info.kind, {-60, 0});
        const PlaneBounds bounds = projection.bounds();
        CHECK(projection.forwardRelative(180.0, 0.0).x == doctest::Approx(bounds.maximum.x));
        CHECK(projection.forwardRelative(-180.0, 0.0).x == doctest::Approx(bounds.minimum.x));
    }
}

TEST_CASE("nothing lies outside the map") {
    for (const Projection& projection : projectionsUnderTest()) {
        const PlaneBounds bounds = projection.bounds();
        CHECK_FALSE(projection.inverse({bounds.maximum.x + 0.01, 0.0}).has_value());
        CHECK_FALSE(projection.inverse({0.0, bounds.minimum.y - 0.01}).has_value());
        const bool isRectangular = projection.kind() == ProjectionKind::Equirectangular ||
                                   projection.kind() == ProjectionKind::Mercator;
        const PlanePoint nearCorner = 0.99 * bounds.maximum;
        CHECK(projection.inverse(nearCorner).has_value() == isRectangular);
    }
}

TEST_CASE("the globe hides its far side, Mercator its polar caps") {
    const Projection globe(ProjectionKind::Orthographic, {20, 30});
    CHECK(globe.isVisible(toUnitVector({20, 30})));
    CHECK_FALSE(globe.isVisible(toUnitVector({-160, -30})));
    CHECK(globe.isVisible(toUnitVector({100, 30})));
    CHECK_FALSE(globe.isVisible(toUnitVector({125, -20})));
    const Projection mercator(ProjectionKind::Mercator, {0, 0});
    CHECK(mercator.isVisible(toUnitVector({0, 85})));
    CHECK_FALSE(mercator.isVisible(toUnitVector({0, 86})));
}

TEST_CASE("flat projections have a WKT that PROJ reads back") {
    for (const ProjectionInfo& info : allProjections()) {
        CAPTURE(info.id);
        if (info.family == ProjectionFamily::Hemisphere) continue;
        const std::optional<std::string> wkt = projectionWkt(Projection(info.kind, {11, 0}));
        REQUIRE(wkt.has_value());
        const std::unique_ptr<PJ, ProjDeleter> read(proj_create(PJ_DEFAULT_CTX, wkt->c_str()));
        CHECK(read != nullptr);
    }
}
