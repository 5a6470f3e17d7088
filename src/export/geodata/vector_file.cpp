#include "export/geodata/vector_file.h"

#include <fmt/core.h>

#include <ogrsf_frmts.h>

#include <utility>

#include "data/files/quiet_gdal.h"
#include "export/geodata/gdal_drivers.h"

namespace atlas {

namespace {

OGRFieldType typeOf(FieldKind kind) {
    switch (kind) {
        case FieldKind::WholeNumber:
            return OFTInteger64;
        case FieldKind::Number:
            return OFTReal;
        case FieldKind::Text:
        case FieldKind::Words:
            break;
    }
    return OFTString;
}

OGRwkbGeometryType typeOf(VectorShapes shapes) {
    switch (shapes) {
        case VectorShapes::None:
            return wkbNone;
        case VectorShapes::Points:
            return wkbPoint;
        case VectorShapes::MultiLines:
            return wkbMultiLineString;
    }
    return wkbUnknown;
}

OGRSpatialReference longitudeAndLatitude() {
    OGRSpatialReference reference;
    reference.SetWellKnownGeogCS("WGS84");
    reference.SetAxisMappingStrategy(OAMS_TRADITIONAL_GIS_ORDER);
    return reference;
}

// Puts one value into its field; what is not recorded stays unset.
struct FieldSetter {
    OGRFeature& feature;
    int field;

    void operator()(std::monostate) const { feature.SetFieldNull(field); }
    void operator()(std::int64_t value) const { feature.SetField(field, static_cast<GIntBig>(value)); }
    void operator()(double value) const { feature.SetField(field, value); }
    void operator()(const std::string& text) const { feature.SetField(field, text.c_str()); }
    void operator()(const std::vector<std::string>& words) const {
        if (words.empty()) return (*this)(std::monostate{});
        (*this)(plainText(words));
    }
};

std::unique_ptr<OGRLineString> lineOf(const std::vector<LngLat>& places) {
    auto line = std::make_unique<OGRLineString>();
    line->setNumPoints(static_cast<int>(places.size()), FALSE);
    int index = 0;
    for (const LngLat& place : places)
        line->setPoint(index++, place.longitudeDegrees, place.latitudeDegrees);
    return line;
}

struct GeometryMaker {
    std::unique_ptr<OGRGeometry> operator()(std::monostate) const { return nullptr; }
    std::unique_ptr<OGRGeometry> operator()(LngLat place) const {
        return std::make_unique<OGRPoint>(place.longitudeDegrees, place.latitudeDegrees);
    }
    std::unique_ptr<OGRGeometry> operator()(const std::vector<std::vector<LngLat>>& lines) const {
        auto all = std::make_unique<OGRMultiLineString>();
        for (const std::vector<LngLat>& line : lines)
            all->addGeometryDirectly(lineOf(line).release());
        return all;
    }
};

Result<OGRLayer*> createLayer(GDALDataset& dataset, const VectorLayer& content, const QuietGdal& gdal) {
    OGRSpatialReference reference = longitudeAndLatitude();
    CPLStringList options = gdalOptions(content.options);
    OGRLayer* layer =
        dataset.CreateLayer(content.name.c_str(), content.shapes == VectorShapes::None ? nullptr : &reference,
                            typeOf(content.shapes), options.List());
    if (layer == nullptr) return gdalFailure(gdal.firstFailure());
    for (const VectorColumn& column : content.columns) {
        OGRFieldDefn field(std::string(column.name).c_str(), typeOf(column.kind));
        if (layer->CreateField(&field) != OGRERR_NONE) return gdalFailure(gdal.firstFailure());
    }
    return layer;
}

bool addFeature(OGRLayer& layer, const VectorLayer& content, std::size_t index) {
    const VectorFeature made = content.feature(index);
    const OGRFeatureUniquePtr feature(OGRFeature::CreateFeature(layer.GetLayerDefn()));
    for (std::size_t i = 0; i < made.fields.size(); ++i)
        std::visit(FieldSetter{*feature, static_cast<int>(i)}, made.fields[i]);
    if (std::unique_ptr<OGRGeometry> geometry = std::visit(GeometryMaker{}, made.shape))
        feature->SetGeometryDirectly(geometry.release());
    return layer.CreateFeature(feature.get()) == OGRERR_NONE;
}

// Of the whole file: how far the writing is.
struct Pace {
    const Progress& progress;
    std::size_t done = 0;
    std::size_t total = 1;

    bool goesOn() {
        constexpr std::size_t kStep = 256;
        const double share = static_cast<double>(done) / static_cast<double>(total);
        return ++done % kStep != 1 || atlas::goesOn(progress, share, "writing the data");
    }
};

Result<void> writeLayer(GDALDataset& dataset, const VectorLayer& content, Pace& pace, const QuietGdal& gdal) {
    const Result<OGRLayer*> layer = createLayer(dataset, content, gdal);
    if (!layer) return tl::unexpected(layer.error());
    for (std::size_t index = 0; index < content.count; ++index) {
        if (!pace.goesOn()) return cancelled();
        if (!addFeature(**layer, content, index)) return gdalFailure(gdal.firstFailure());
    }
    return {};
}

Result<void> writeLayers(GDALDataset& dataset, const VectorFile& content, const Progress& progress,
                         const QuietGdal& gdal) {
    Pace pace{progress};
    for (const VectorLayer& layer : content.layers)
        pace.total += layer.count;
    // One transaction, where there are such: SQLite would else bring every feature to the disk.
    const bool isTransaction =
        dataset.TestCapability(ODsCTransactions) != FALSE && dataset.StartTransaction() == OGRERR_NONE;
    for (const VectorLayer& layer : content.layers) {
        if (const Result<void> written = writeLayer(dataset, layer, pace, gdal); !written) return written;
    }
    if (isTransaction && dataset.CommitTransaction() != OGRERR_NONE) return gdalFailure(gdal.firstFailure());
    return {};
}

} // namespace

Result<void> checkComplete(const VectorFile& content, const std::filesystem::path& file) {
    const Result<std::map<std::string, std::size_t>> counts = featureCounts(file, content.driver);
    if (!counts) return tl::unexpected(counts.error());
    for (const VectorLayer& layer : content.layers) {
        const auto found = counts->find(layer.name);
        const std::size_t count = found == counts->end() ? 0 : found->second;
        if (count != layer.count)
            return gdalFailure(fmt::format("of {} {} only {} were written", layer.count, layer.name, count));
    }
    return {};
}

Result<void> writeVectorFile(const VectorFile& content, const Progress& progress) {
    const QuietGdal gdal;
    const Result<GDALDriver*> driver = gdalDriver(content.driver);
    if (!driver) return tl::unexpected(driver.error());
    CPLStringList options = gdalOptions(content.options);
    GdalDataset dataset((*driver)->Create(content.file.c_str(), 0, 0, 0, GDT_Unknown, options.List()));
    if (!dataset) return gdalFailure(gdal.firstFailure());
    for (const auto& [name, value] : content.metadata)
        dataset->SetMetadataItem(name.c_str(), value.c_str());
    if (const Result<void> written = writeLayers(*dataset, content, progress, gdal); !written) return written;
    dataset.reset(); // some drivers write now
    if (gdal.hasFailed()) return gdalFailure(gdal.firstFailure());
    if (!goesOn(progress, 1.0, "reading the data back")) return cancelled();
    return checkComplete(content, content.file);
}

Result<std::map<std::string, std::size_t>> featureCounts(const std::filesystem::path& file,
                                                         const std::string& driver) {
    const QuietGdal gdal;
    // Else the first row of a sheet is taken for a feature where all columns hold text.
    const CPLConfigOptionSetter withHead("OGR_XLSX_HEADERS", "FORCE", false);
    if (const Result<GDALDriver*> known = gdalDriver(driver); !known) return tl::unexpected(known.error());
    const char* drivers[] = {driver.c_str(), nullptr};
    const GdalDataset dataset(GDALDataset::Open(file.c_str(), GDAL_OF_VECTOR | GDAL_OF_READONLY, drivers));
    if (!dataset) return gdalFailure(gdal.firstFailure());
    std::map<std::string, std::size_t> counts;
    for (OGRLayer* layer : dataset->GetLayers())
        counts[layer->GetName()] = static_cast<std::size_t>(layer->GetFeatureCount());
    return counts;
}

} // namespace atlas
