#include "data/basemap/shapefile.h"

#include <fmt/core.h>

#include <gdal_priv.h>
#include <ogrsf_frmts.h>

#include <algorithm>
#include <array>
#include <cmath>
#include <fstream>
#include <memory>
#include <mutex>
#include <optional>
#include <string>
#include <system_error>

#include "data/files/quiet_gdal.h"

namespace atlas {

namespace {

using Path = std::filesystem::path;

// The driver for shapefiles alone: registering all of GDAL's would load every plug-in at start.
void registerShapefileDriver() {
    static std::once_flag registered;
    std::call_once(registered, [] { RegisterOGRShape(); });
}

// A shapefile's header tells the file's length in 16-bit words, big-endian, at byte 24.
// ESRI Shapefile Technical Description (1998), "Organization of the Main File".
constexpr std::size_t kHeaderBytes = 100;
constexpr std::size_t kLengthOffset = 24;
constexpr std::array<unsigned char, 4> kMagic{0x00, 0x00, 0x27, 0x0a};

tl::unexpected<Error> damaged(const Path& file, const std::string& what) {
    return failure(fmt::format("{}: {}; restore the file", file.string(), what));
}

Result<void> checkWhole(const Path& file) {
    std::error_code error;
    const std::uintmax_t size = std::filesystem::file_size(file, error);
    if (error) return damaged(file, fmt::format("cannot be opened ({})", error.message()));
    std::array<unsigned char, kHeaderBytes> header{};
    std::ifstream stream(file, std::ios::binary);
    stream.read(reinterpret_cast<char*>(header.data()), static_cast<std::streamsize>(header.size()));
    if (!stream || !std::equal(kMagic.begin(), kMagic.end(), header.begin())) {
        return damaged(file, "is not a shapefile, or its header is cut off");
    }
    std::uintmax_t words = 0;
    for (std::size_t i = 0; i < 4; ++i) {
        words = (words << 8U) | header[kLengthOffset + i];
    }
    if (words * 2 == size) return {};
    return damaged(file, fmt::format("has {} bytes where its header promises {}", size, words * 2));
}

Result<std::unique_ptr<GDALDataset>> openShapefile(const Path& file, const QuietGdal& gdal) {
    for (const char* extension : {".shp", ".shx"}) {
        if (Result<void> whole = checkWhole(Path(file).replace_extension(extension)); !whole) {
            return tl::unexpected<Error>(whole.error());
        }
    }
    registerShapefileDriver();
    const std::array<const char*, 2> drivers{"ESRI Shapefile", nullptr};
    std::unique_ptr<GDALDataset> dataset(
        GDALDataset::Open(file.c_str(), GDAL_OF_VECTOR | GDAL_OF_READONLY, drivers.data()));
    if (!dataset || dataset->GetLayerCount() != 1) {
        return damaged(file, fmt::format("cannot be read ({})", gdal.firstFailure()));
    }
    return dataset;
}

// Nothing when a coordinate lies outside the globe. Rounding may carry one past ±180 by a hair.
std::optional<std::vector<LngLat>> placesOf(const OGRSimpleCurve& curve) {
    constexpr double kSlackDegrees = 1e-6;
    std::vector<OGRRawPoint> points(static_cast<std::size_t>(curve.getNumPoints()));
    curve.getPoints(points.data());
    std::vector<LngLat> places;
    places.reserve(points.size());
    for (const OGRRawPoint& point : points) {
        const bool isOnGlobe = std::abs(point.x) <= 180.0 + kSlackDegrees && // false for NaN
                               std::abs(point.y) <= 90.0 + kSlackDegrees;
        if (!isOnGlobe) return std::nullopt;
        places.push_back({std::clamp(point.x, -180.0, 180.0), std::clamp(point.y, -90.0, 90.0)});
    }
    return places;
}

constexpr std::size_t kSmallestClique = 4; // a triangle, closed

bool append(std::vector<Polygon>& polygons, const OGRGeometry& geometry);
bool append(std::vector<Line>& lines, const OGRGeometry& geometry);

bool appendPolygon(std::vector<Polygon>& polygons, const OGRPolygon& source) {
    Polygon polygon;
    for (const OGRLinearRing* ring : source) {
        std::optional<Ring> places = placesOf(*ring);
        if (!places) return false;
        if (!places->empty() && places->front() != places->back()) places->push_back(places->front());
        if (places->size() >= kSmallestClique) {
            polygon.rings.push_back(*std::move(places));
        } else if (polygon.rings.empty()) {
            return false; // holes without an outer ring
        }
    }
    if (!polygon.rings.empty()) polygons.push_back(std::move(polygon));
    return true;
}

template <typename Shape>
bool appendParts(std::vector<Shape>& shapes, const OGRGeometryCollection& parts) {
    return std::all_of(parts.begin(), parts.end(),
                       [&](const OGRGeometry* part) { return append(shapes, *part); });
}

// False when the geometry is not of the kind asked for, or damaged.
bool append(std::vector<Polygon>& polygons, const OGRGeometry& geometry) {
    switch (wkbFlatten(geometry.getGeometryType())) {
        case wkbPolygon:
            return appendPolygon(polygons, *geometry.toPolygon());
        case wkbMultiPolygon:
            return appendParts(polygons, *geometry.toMultiPolygon());
        default:
            return false;
    }
}

bool append(std::vector<Line>& lines, const OGRGeometry& geometry) {
    switch (wkbFlatten(geometry.getGeometryType())) {
        case wkbLineString: {
            std::optional<Line> places = placesOf(*geometry.toLineString());
            if (!places || places->size() < 2) return false;
            lines.push_back(*std::move(places));
            return true;
        }
        case wkbMultiLineString:
            return appendParts(lines, *geometry.toMultiLineString());
        default:
            return false;
    }
}

// Hands every feature on; `take` returns false for one that is damaged.
template <typename Take>
Result<void> readFeatures(const Path& file, const Progress& progress, const Take& take) {
    const QuietGdal gdal;
    Result<std::unique_ptr<GDALDataset>> dataset = openShapefile(file, gdal);
    if (!dataset) return tl::unexpected<Error>(dataset.error());
    OGRLayer* layer = (*dataset)->GetLayer(0);
    const GIntBig expected = layer->GetFeatureCount();
    GIntBig read = 0;
    layer->ResetReading();
    for (const OGRFeatureUniquePtr& feature : *layer) {
        const double share = static_cast<double>(read) / static_cast<double>(std::max<GIntBig>(1, expected));
        if (!goesOn(progress, share, "reading the map")) return cancelled();
        const OGRGeometry* geometry = feature->GetGeometryRef();
        ++read;
        if (geometry == nullptr || !take(*feature, *geometry)) {
            return damaged(file, fmt::format("shape {} is damaged", feature->GetFID()));
        }
    }
    if (gdal.hasFailed()) return damaged(file, fmt::format("is damaged ({})", gdal.firstFailure()));
    if (read != expected || read == 0) {
        return damaged(file, fmt::format("holds {} shapes of {}", read, expected));
    }
    return {};
}

template <typename Shape>
Result<std::vector<Shape>> readShapes(const Path& file, const Progress& progress) {
    std::vector<Shape> shapes;
    const Result<void> read = readFeatures(
        file, progress,
        [&](const OGRFeature&, const OGRGeometry& geometry) { return append(shapes, geometry); });
    if (!read) return tl::unexpected<Error>(read.error());
    return shapes;
}

// Empty when the feature has none.
std::string textOf(const OGRFeature& feature, const std::string& attribute) {
    const int field = feature.GetFieldIndex(attribute.c_str());
    return field < 0 ? std::string() : feature.GetFieldAsString(field);
}

} // namespace

Result<std::vector<DescribedPoint>> readPoints(const Path& file, const std::vector<std::string>& attributes,
                                               const Progress& progress) {
    std::vector<DescribedPoint> points;
    const Result<void> read =
        readFeatures(file, progress, [&](const OGRFeature& feature, const OGRGeometry& geometry) {
            if (wkbFlatten(geometry.getGeometryType()) != wkbPoint) return false;
            const OGRPoint& point = *geometry.toPoint();
            DescribedPoint& described = points.emplace_back();
            described.place = {point.getX(), point.getY()};
            for (const std::string& attribute : attributes)
                described.attributes.push_back(textOf(feature, attribute));
            return true;
        });
    if (!read) return tl::unexpected<Error>(read.error());
    return points;
}

Result<std::vector<Polygon>> readPolygons(const Path& file, const Progress& progress) {
    return readShapes<Polygon>(file, progress);
}

Result<std::vector<NamedPolygon>> readNamedPolygons(const Path& file, const std::string& attribute,
                                                    const Progress& progress) {
    std::vector<NamedPolygon> named;
    const Result<void> read =
        readFeatures(file, progress, [&](const OGRFeature& feature, const OGRGeometry& geometry) {
            std::vector<Polygon> polygons;
            if (!append(polygons, geometry)) return false;
            const std::string name = textOf(feature, attribute);
            for (Polygon& polygon : polygons)
                named.push_back({name, std::move(polygon)});
            return true;
        });
    if (!read) return tl::unexpected<Error>(read.error());
    return named;
}

Result<std::vector<Polygon>> readPolygonsOf(const Path& file, const std::string& attribute,
                                            std::string_view value, const Progress& progress) {
    std::vector<Polygon> polygons;
    const Result<void> read =
        readFeatures(file, progress, [&](const OGRFeature& feature, const OGRGeometry& geometry) {
            return textOf(feature, attribute) != value || append(polygons, geometry);
        });
    if (!read) return tl::unexpected<Error>(read.error());
    return polygons;
}

Result<std::vector<Line>> readLines(const Path& file, const Progress& progress) {
    return readShapes<Line>(file, progress);
}

} // namespace atlas
