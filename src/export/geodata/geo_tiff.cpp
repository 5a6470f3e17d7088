#include "export/geodata/geo_tiff.h"

#include <gdal_utils.h>
#include <ogr_spatialref.h>

#include <array>
#include <cmath>
#include <fstream>
#include <memory>
#include <string_view>
#include <system_error>

#include "data/files/quiet_gdal.h"
#include "export/geodata/gdal_drivers.h"

namespace atlas {

namespace {

using Path = std::filesystem::path;

struct CplRelease {
    void operator()(char* text) const { CPLFree(text); }
};
struct TranslateRelease {
    void operator()(GDALTranslateOptions* options) const { GDALTranslateOptionsFree(options); }
};

// GeoTIFF has codes for few projections. For the others GDAL writes their text, but only where the projection
// has a name in the oldest dialect of WKT, and Equal Earth has none. It is therefore written as a projection
// with the same parameters and then given its own name, of which the remaining letters become spaces.
constexpr std::string_view kEqualEarth = "PROJECTION[\"Equal_Earth\"]";
constexpr std::string_view kStandIn = "PROJECTION[\"Natural_Earth\"]";
static_assert(kEqualEarth.size() < kStandIn.size());

bool replaceFirst(std::string& text, std::string_view before, std::string_view after) {
    const std::size_t at = text.find(before);
    if (at == std::string::npos) return false;
    text.replace(at, before.size(), after);
    return true;
}

// Overwrites words near the beginning of a file, where a GeoTIFF of this kind says what it is.
Result<void> overwrite(const Path& file, std::string_view before, std::string after) {
    constexpr std::size_t kHeadBytes = std::size_t{1} << 20U;
    std::fstream stream(file, std::ios::in | std::ios::out | std::ios::binary);
    std::string head(kHeadBytes, '\0');
    stream.read(head.data(), static_cast<std::streamsize>(head.size()));
    stream.clear(); // of a short file the end was met
    const std::size_t at = head.find(before);
    if (at == std::string::npos) return failure("the GDAL installed here leaves out the projection");
    after.resize(before.size(), ' ');
    stream.seekp(static_cast<std::streamoff>(at));
    stream.write(after.data(), static_cast<std::streamsize>(after.size()));
    if (!stream.flush()) return failure("the disk takes no more; choose a folder that has room");
    return {};
}

OGRSpatialReference referenceOf(const std::string& wkt) {
    OGRSpatialReference reference;
    reference.importFromWkt(wkt.c_str());
    reference.SetAxisMappingStrategy(OAMS_TRADITIONAL_GIS_ORDER);
    return reference;
}

// The same, under a name that people know.
std::string namedWkt(const std::string& wkt, const std::string& name) {
    OGRSpatialReference reference = referenceOf(wkt);
    reference.SetProjCS(name.c_str());
    char* text = nullptr;
    const char* const options[] = {"FORMAT=WKT1_ESRI", nullptr};
    reference.exportToWkt(&text, options);
    const std::unique_ptr<char, CplRelease> owner(text);
    return text == nullptr ? wkt : text;
}

int CPL_STDCALL report(double share, const char*, void* progress) {
    return goesOn(*static_cast<const Progress*>(progress), share, "placing the picture") ? TRUE : FALSE;
}

// As gdal_translate does it.
Result<void> translate(const Path& file, const GeoTiffContent& content, const std::string& wkt,
                       const Progress& progress, const QuietGdal& gdal) {
    CPLStringList words;
    for (const std::string& word :
         {std::string("-of"), std::string("COG"), std::string("-co"), std::string("COMPRESS=DEFLATE"),
          std::string("-co"), std::string("PREDICTOR=YES"), std::string("-co"),
          std::string("RESAMPLING=AVERAGE"), std::string("-co"), std::string("NUM_THREADS=ALL_CPUS"),
          std::string("-a_srs"), wkt, std::string("-mo"), "TIFFTAG_IMAGEDESCRIPTION=" + content.description,
          std::string("-mo"), "TIFFTAG_COPYRIGHT=" + content.copyright, std::string("-mo"),
          std::string("TIFFTAG_SOFTWARE=Sister Cities Atlas")})
        words.AddString(word.c_str());
    const std::unique_ptr<GDALTranslateOptions, TranslateRelease> options(
        GDALTranslateOptionsNew(words.List(), nullptr));
    Progress whole = progress;
    GDALTranslateOptionsSetProgress(options.get(), report, &whole);
    const GdalDataset picture(GDALDataset::Open(content.picture.c_str(), GDAL_OF_RASTER | GDAL_OF_READONLY));
    if (!picture) return gdalFailure(gdal.firstFailure());
    GdalDataset written(GDALDataset::FromHandle(
        GDALTranslate(file.c_str(), GDALDataset::ToHandle(picture.get()), options.get(), nullptr)));
    if (!goesOn(progress, 1.0, "reading the picture back")) return cancelled();
    if (!written) return gdalFailure(gdal.firstFailure());
    written.reset(); // some of it is written now
    if (gdal.hasFailed()) return gdalFailure(gdal.firstFailure());
    return {};
}

// Whether points of the plane are the same places in both.
bool areSame(const OGRSpatialReference& found, const OGRSpatialReference& wanted) {
    const std::unique_ptr<OGRCoordinateTransformation> between(
        OGRCreateCoordinateTransformation(&found, &wanted));
    if (!between) return false;
    std::array<double, 2> x{3e6, -5e6};
    std::array<double, 2> y{2e6, 4e6};
    const std::array<double, 2> sameX = x;
    const std::array<double, 2> sameY = y;
    if (between->Transform(static_cast<int>(x.size()), x.data(), y.data()) == FALSE) return false;
    constexpr double kMetres = 1.0;
    for (std::size_t i = 0; i < x.size(); ++i) {
        if (std::abs(x[i] - sameX[i]) > kMetres || std::abs(y[i] - sameY[i]) > kMetres) return false;
    }
    return true;
}

// Opened again, by itself: GDAL puts what it cannot write into a file beside it, which nobody would hand on.
Result<void> checkPlace(const Path& file, const std::string& wkt) {
    const QuietGdal gdal;
    std::error_code ignored;
    std::filesystem::remove(file.string() + ".aux.xml", ignored);
    const GdalDataset dataset(GDALDataset::Open(file.c_str(), GDAL_OF_RASTER | GDAL_OF_READONLY));
    if (!dataset) return gdalFailure(gdal.firstFailure());
    const OGRSpatialReference* found = dataset->GetSpatialRef();
    if (found == nullptr || !areSame(*found, referenceOf(wkt)))
        return failure("the GDAL installed here cannot write this projection; choose another");
    return {};
}

} // namespace

Result<void> writeGeoTiff(const Path& file, const GeoTiffContent& content, const Progress& progress) {
    const QuietGdal gdal;
    if (const Result<GDALDriver*> driver = gdalDriver("COG"); !driver) return tl::unexpected(driver.error());
    std::string wkt = namedWkt(content.projectionWkt, content.projectionName);
    const bool isStandIn = replaceFirst(wkt, kEqualEarth, kStandIn);
    return translate(file, content, wkt, progress, gdal)
        .and_then(
            [&] { return isStandIn ? overwrite(file, kStandIn, std::string(kEqualEarth)) : Result<void>{}; })
        .and_then([&] { return checkPlace(file, content.projectionWkt); });
}

} // namespace atlas
