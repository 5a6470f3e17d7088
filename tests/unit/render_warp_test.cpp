#include "render/pixels/warp.h"

#include <algorithm>
#include <cmath>

#include <doctest/doctest.h>

#include "render/pixels/row_spans.h"

using namespace atlas;

namespace {

constexpr WarpGround kGround{0xFF4000AAU, 0xFF40AA00U};

Viewport viewport() {
    Viewport viewport;
    viewport.widthPixels = 400;
    viewport.heightPixels = 240;
    return viewport;
}

// A picture whose colours tell the place: red is the longitude, green the latitude.
PixelImage pictureOf(const Camera& camera) {
    PixelImage picture;
    picture.resize(viewport().widthPixels, viewport().heightPixels);
    for (int y = 0; y < picture.heightPixels; ++y) {
        for (int x = 0; x < picture.widthPixels; ++x) {
            const std::optional<LngLat> place =
                placeAt(camera, viewport(), {x + 0.5, picture.heightPixels - y - 0.5});
            std::uint32_t pixel = kGround.surround;
            if (place) {
                const auto red =
                    static_cast<std::uint32_t>((place->longitudeDegrees + 180.0) * 255.0 / 360.0);
                const auto green =
                    static_cast<std::uint32_t>((place->latitudeDegrees + 90.0) * 255.0 / 180.0);
                pixel = 0xFF000000U | red | (green << 8U);
            }
            picture.row(y)[x] = pixel;
        }
    }
    return picture;
}

// Pixels, well inside of the map, that differ by more than `steps` of 255 in a channel; red wraps around.
std::size_t wrongPixels(const PixelImage& a, const PixelImage& b, int steps) {
    std::size_t wrong = 0;
    for (std::size_t i = 0; i < a.pixels.size(); ++i) {
        const auto channel = [](std::uint32_t pixel, unsigned shift) {
            return static_cast<int>((pixel >> shift) & 255U);
        };
        const int red = std::abs(channel(a.pixels[i], 0) - channel(b.pixels[i], 0));
        const int green = std::abs(channel(a.pixels[i], 8) - channel(b.pixels[i], 8));
        if (std::min(red, 255 - red) > steps || green > steps) ++wrong;
    }
    return wrong;
}

PixelImage warped(const PixelImage& picture, const Camera& from, const Camera& to) {
    PixelImage result;
    const WarpSource source{&picture, from, viewport()};
    warp({&source, 1}, to, viewport(), kGround, result);
    return result;
}

} // namespace

TEST_CASE("the same camera sees the same picture") {
    for (const ProjectionInfo& info : allProjections()) {
        CAPTURE(info.id);
        const Camera camera = withProjection(Camera{}, info.kind);
        const PixelImage picture = pictureOf(camera);
        CHECK(wrongPixels(warped(picture, camera, camera), picture, 2) < picture.pixels.size() / 50);
    }
}

TEST_CASE("a turned or enlarged map shows every place where the new camera has it") {
    for (const ProjectionInfo& info : allProjections()) {
        CAPTURE(info.id);
        const Camera camera = withProjection(Camera{}, info.kind);
        const PixelImage picture = pictureOf(camera);
        const Camera turned = dragged(camera, viewport(), {200.0, 120.0}, {207.0, 122.0});
        const Camera closer = zoomedAbout(camera, viewport(), {210.0, 110.0}, 0.4);
        // The rest is the edge: what comes from behind the globe or sweeps along a whole sphere's rim, and
        // the outline's own pixels.
        const std::size_t edge =
            picture.pixels.size() / (info.family == ProjectionFamily::WholeSphere ? 12 : 20);
        CHECK(wrongPixels(warped(picture, camera, turned), pictureOf(turned), 6) < edge);
        CHECK(wrongPixels(warped(picture, camera, closer), pictureOf(closer), 6) < edge);
    }
}

TEST_CASE("one projection shows another's picture") {
    const Camera flat;
    const Camera globe = withProjection(flat, ProjectionKind::Orthographic);
    const PixelImage picture = pictureOf(flat);
    CHECK(wrongPixels(warped(picture, flat, globe), pictureOf(globe), 6) < picture.pixels.size() / 25);
}

TEST_CASE("where no picture has the place there is ocean, and outside of the map its surround") {
    Camera near;
    near.zoom = 3.0;
    const Camera far; // sees much more than the picture
    const PixelImage result = warped(pictureOf(near), near, far);
    CHECK(result.row(120)[60] == kGround.ocean);
    CHECK(result.row(0)[0] == kGround.surround);
}

namespace {

constexpr std::uint32_t kOutline = 0xFFFFFFFFU;

// The same with an outline along the map's edge, as real pictures have it.
PixelImage outlinedPictureOf(const Camera& camera) {
    PixelImage picture = pictureOf(camera);
    const std::vector<RowSpan> spans = rowSpansOfMap(camera, viewport());
    for (int y = 0; y < picture.heightPixels; ++y) {
        const RowSpan span = spans[static_cast<std::size_t>(y)];
        for (const int x : {span.first - 1, span.first, span.end - 1, span.end}) {
            if (x >= 0 && x < picture.widthPixels) picture.row(y)[x] = kOutline;
        }
    }
    return picture;
}

// Pixels well inside of the map that show what lies along or outside of the old one's edge.
std::size_t seamPixels(const PixelImage& picture, const Camera& camera) {
    constexpr int kFromEdge = 6;
    const std::vector<RowSpan> spans = rowSpansOfMap(camera, viewport());
    std::size_t count = 0;
    for (int y = kFromEdge; y < picture.heightPixels - kFromEdge; ++y) {
        const RowSpan span = spans[static_cast<std::size_t>(y)];
        const RowSpan above = spans[static_cast<std::size_t>(y + kFromEdge)];
        const RowSpan below = spans[static_cast<std::size_t>(y - kFromEdge)];
        if (above.first >= above.end || below.first >= below.end) continue; // the map ends there
        for (int x = span.first + kFromEdge; x < span.end - kFromEdge; ++x) {
            const std::uint32_t blue = (picture.row(y)[x] >> 16U) & 255U; // places have none
            if (blue > 8) ++count;
        }
    }
    return count;
}

} // namespace

TEST_CASE("a map that has turned shows no seam where the old one was cut") {
    for (const ProjectionInfo& info : allProjections()) {
        if (info.family != ProjectionFamily::CutMeridian) continue;
        CAPTURE(info.id);
        const Camera camera = withProjection(Camera{}, info.kind);
        for (const double degrees : {3.0, 20.0, 77.0, -140.0}) {
            CAPTURE(degrees);
            Camera turned = camera;
            turned.centre.longitudeDegrees += degrees;
            CHECK(seamPixels(warped(outlinedPictureOf(camera), camera, turned), turned) == 0);
        }
    }
}
