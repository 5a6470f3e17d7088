#include "export/geodata/geo_tiff.h"

#include <doctest/doctest.h>

#include <gdal_priv.h>
#include <ogr_spatialref.h>

#include <cmath>
#include <vector>

#include "export/pictures/png_writer.h"
#include "export/pictures/world_file.h"
#include "model/camera/camera_fit.h"
#include "tests/support/temporary_folder.h"

using namespace atlas;
using testing::TemporaryFolder;

namespace {

constexpr int kWidth = 640;
constexpr int kHeight = 360;

// Pixels that are all different, half of them seen through.
std::vector<std::uint8_t> someRgba() {
    std::vector<std::uint8_t> rgba;
    for (int y = 0; y < kHeight; ++y) {
        for (int x = 0; x < kWidth; ++x)
            rgba.insert(rgba.end(), {static_cast<std::uint8_t>(x), static_cast<std::uint8_t>(y),
                                     static_cast<std::uint8_t>(x + y), static_cast<std::uint8_t>(x / 3)});
    }
    return rgba;
}

struct Placed {
    Camera camera;
    Viewport viewport{kWidth, kHeight};
    GeoTiffContent content;
};

// A picture with its world file, as the export makes them.
Placed placedIn(const TemporaryFolder& folder, ProjectionKind kind, bool withAlpha) {
    Placed placed;
    placed.camera.projection = kind;
    placed.camera.centre = {11.0, projectionInfo(kind).turns() ? 40.0 : 0.0};
    placed.content.picture = folder.path() / "picture.png";
    REQUIRE(writePng(placed.content.picture, someRgba(), kWidth, kHeight, withAlpha).has_value());
    folder.write("picture.pgw", worldFileText(placed.camera, placed.viewport));
    placed.content.projectionWkt = projectionWkt(projectionOf(placed.camera)).value_or("");
    placed.content.projectionName = projectionInfo(kind).name;
    placed.content.description = "Sister cities: 4 partnerships · 5 places";
    placed.content.copyright = "Data: GeoNames";
    return placed;
}

std::unique_ptr<GDALDataset> opened(const std::filesystem::path& file) {
    GDALAllRegister();
    std::unique_ptr<GDALDataset> dataset(GDALDataset::Open(file.c_str(), GDAL_OF_RASTER));
    REQUIRE(dataset != nullptr);
    return dataset;
}

// Where a place lies in a picture, as a GIS finds it.
ScreenPoint pixelOf(GDALDataset& dataset, LngLat place) {
    const OGRSpatialReference* reference = dataset.GetSpatialRef();
    REQUIRE(reference != nullptr);
    const std::unique_ptr<OGRSpatialReference> degrees(reference->CloneGeogCS());
    degrees->SetAxisMappingStrategy(OAMS_TRADITIONAL_GIS_ORDER);
    const std::unique_ptr<OGRCoordinateTransformation> forward(
        OGRCreateCoordinateTransformation(degrees.get(), reference));
    REQUIRE(forward != nullptr);
    double x = place.longitudeDegrees;
    double y = place.latitudeDegrees;
    REQUIRE(forward->Transform(1, &x, &y) != FALSE);
    double transform[6];
    REQUIRE(dataset.GetGeoTransform(transform) == CE_None);
    return {(x - transform[0]) / transform[1], (y - transform[3]) / transform[5]};
}

} // namespace

TEST_CASE("a GeoTIFF of every flat projection: a GIS finds places where the map draws them") {
    for (const ProjectionInfo& info : allProjections()) {
        if (info.family == ProjectionFamily::Hemisphere) continue;
        CAPTURE(info.id);
        const TemporaryFolder folder;
        const Placed placed = placedIn(folder, info.kind, false);
        const TemporaryFolder out; // it is handed on alone
        const std::filesystem::path file = out.path() / "out.tif";
        const Result<void> written = writeGeoTiff(file, placed.content);
        REQUIRE_MESSAGE(written.has_value(), (written ? std::string() : written.error().message));
        const std::unique_ptr<GDALDataset> dataset = opened(file);
        for (const LngLat place : {LngLat{139.7, 35.7}, LngLat{-74.0, 40.7}, LngLat{18.4, -33.9}}) {
            const std::optional<ScreenPoint> drawn = screenPointOf(placed.camera, placed.viewport, place);
            REQUIRE(drawn.has_value());
            const ScreenPoint found = pixelOf(*dataset, place);
            CHECK(std::abs(found.x - drawn->x) < 0.05);
            CHECK(std::abs(found.y - drawn->y) < 0.05);
        }
        CHECK_FALSE(std::filesystem::exists(file.string() + ".aux.xml"));
    }
}

TEST_CASE("a GeoTIFF has the picture's pixels, smaller copies of itself and words") {
    for (const bool withAlpha : {false, true}) {
        CAPTURE(withAlpha);
        const TemporaryFolder folder;
        const Placed placed = placedIn(folder, ProjectionKind::EqualEarth, withAlpha);
        const std::filesystem::path file = folder.path() / "out.tif";
        REQUIRE(writeGeoTiff(file, placed.content).has_value());
        const std::unique_ptr<GDALDataset> dataset = opened(file);
        CHECK(dataset->GetRasterXSize() == kWidth);
        CHECK(dataset->GetRasterYSize() == kHeight);
        const std::vector<std::uint8_t> rgba = someRgba();
        const int bands = withAlpha ? 4 : 3;
        REQUIRE(dataset->GetRasterCount() == bands);
        for (int band = 0; band < bands; ++band) {
            std::vector<std::uint8_t> read(static_cast<std::size_t>(kWidth) * kHeight);
            REQUIRE(dataset->GetRasterBand(band + 1)->RasterIO(GF_Read, 0, 0, kWidth, kHeight, read.data(),
                                                               kWidth, kHeight, GDT_Byte, 0, 0,
                                                               nullptr) == CE_None);
            std::size_t different = 0;
            for (std::size_t i = 0; i < read.size(); ++i)
                different += read[i] == rgba[4 * i + static_cast<std::size_t>(band)] ? 0U : 1U;
            CHECK(different == 0);
        }
        CHECK(dataset->GetRasterBand(1)->GetOverviewCount() > 0);
        CHECK(std::string(dataset->GetMetadataItem("LAYOUT", "IMAGE_STRUCTURE")) == "COG");
        CHECK(std::string(dataset->GetMetadataItem("TIFFTAG_COPYRIGHT")) == placed.content.copyright);
        CHECK(std::string(dataset->GetMetadataItem("TIFFTAG_IMAGEDESCRIPTION")) ==
              placed.content.description);
        CHECK(std::string(dataset->GetSpatialRef()->GetName()).starts_with("Equal"));
    }
}

TEST_CASE("a GeoTIFF that does not lie where it should is an error") {
    const TemporaryFolder folder;
    Placed placed = placedIn(folder, ProjectionKind::Robinson, false);
    placed.content.projectionWkt = "LOCAL_CS[\"nowhere\"]";
    CHECK_FALSE(writeGeoTiff(folder.path() / "out.tif", placed.content).has_value());
    placed.content.picture = folder.path() / "none.png";
    CHECK_FALSE(writeGeoTiff(folder.path() / "out.tif", placed.content).has_value());
}

TEST_CASE("the making of a GeoTIFF can be cancelled") {
    const TemporaryFolder folder;
    const Placed placed = placedIn(folder, ProjectionKind::Mercator, false);
    const Result<void> written = writeGeoTiff(folder.path() / "out.tif", placed.content,
                                              [](double, std::string_view) { return false; });
    REQUIRE_FALSE(written.has_value());
    CHECK(isCancellation(written.error()));
}
