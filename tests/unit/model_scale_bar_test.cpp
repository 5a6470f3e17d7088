#include "model/drawing/scale_bar.h"

#include <doctest/doctest.h>

#include <cmath>
#include <numbers>

using namespace atlas;

namespace {

Viewport viewport(double ratio = 1.0) {
    Viewport viewport;
    viewport.widthPixels = static_cast<int>(1000 * ratio);
    viewport.heightPixels = static_cast<int>(600 * ratio);
    viewport.pixelRatio = ratio;
    return viewport;
}

} // namespace

TEST_CASE("a scale bar is a round length, as long as the map's middle has it, and no wider than asked for") {
    Camera camera;
    camera.projection = ProjectionKind::Equirectangular;
    for (const double zoom : {0.0, 2.0, 5.0, 9.0}) {
        camera.zoom = zoom;
        const std::optional<ScaleBar> bar = scaleBarFor(camera, viewport(), 120.0);
        REQUIRE(bar.has_value());
        CHECK(bar->lengthPixels <= 120.0);
        CHECK(bar->lengthPixels > 120.0 / 2.6); // else the next larger one would do
        // On the equator a plate carrée has 40,075 km all around.
        const double around = planeToScreen(camera, viewport()).scalePixels * 2.0 * std::numbers::pi;
        CHECK(bar->lengthPixels == doctest::Approx(bar->kilometres / 40'075.0 * around).epsilon(0.002));
        const double leading = bar->kilometres / std::pow(10.0, std::floor(std::log10(bar->kilometres)));
        CHECK((std::abs(leading - 1.0) < 1e-9 || std::abs(leading - 2.0) < 1e-9 ||
               std::abs(leading - 5.0) < 1e-9));
    }
}

TEST_CASE("a scale bar is the same on a screen of twice as many pixels") {
    Camera camera;
    camera.zoom = 3.0;
    const std::optional<ScaleBar> once = scaleBarFor(camera, viewport(), 120.0);
    const std::optional<ScaleBar> twice = scaleBarFor(camera, viewport(2.0), 120.0);
    REQUIRE(once.has_value());
    REQUIRE(twice.has_value());
    CHECK(once->kilometres == twice->kilometres);
    CHECK(once->lengthPixels == doctest::Approx(twice->lengthPixels).epsilon(1e-6));
}

TEST_CASE("Mercator's bar is longer for the same distance far from the equator") {
    Camera camera;
    camera.projection = ProjectionKind::Mercator;
    camera.zoom = 4.0;
    const double equator = scaleBarFor(camera, viewport(), 100.0).value().kilometres;
    camera.pan = {0.0, 1.317}; // 60 degrees north: twice as large
    CHECK(scaleBarFor(camera, viewport(), 200.0).value().kilometres == doctest::Approx(equator));
}

TEST_CASE("words say metres where a kilometre is too much") {
    CHECK(ScaleBar{500.0, 1.0}.words() == "500 km");
    CHECK(ScaleBar{2'000.0, 1.0}.words() == "2,000 km");
    CHECK(ScaleBar{0.2, 1.0}.words() == "200 m");
}

TEST_CASE("in a small picture the bar is a pixel thick all along, or parts of it would fall between pixels") {
    const auto measure = [](std::string_view words, const TypeStyle& style) {
        return 0.5 * style.sizePixels * static_cast<double>(words.size());
    };
    for (const double pixelRatio : {0.5, 0.63, 1.0, 2.0}) {
        CAPTURE(pixelRatio);
        DrawListWriter writer(pixelRatio, measure);
        writeScaleBar(writer, {500.0, 80.0}, Theme{}, 10.0, 30.0, 12.0);
        std::size_t lines = 0;
        for (const DrawItem& item : writer.take().items) {
            const auto* line = std::get_if<BoxItem>(&item);
            if (line == nullptr) continue;
            ++lines;
            const glm::dvec2 extent = line->bottomRightPixels - line->topLeftPixels;
            CHECK(std::min(extent.x, extent.y) >= 1.0 - 1e-9);
            CHECK(std::min(extent.x, extent.y) <= std::max(1.0, pixelRatio) + 1e-9);
        }
        CHECK(lines == 3);
    }
}
