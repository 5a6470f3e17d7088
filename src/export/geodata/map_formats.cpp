// What a GIS reads, and GDAL writes: GeoPackage, FlatGeobuf.
#include "export/geodata/data_layers.h"
#include "export/geodata/data_parts.h"

namespace atlas {

namespace {

constexpr const char* kTitle = "Sister cities";

DataParts written(const VectorFile& file, const Progress& progress) {
    const Result<void> done = writeVectorFile(file, progress);
    if (!done) return tl::unexpected(done.error());
    return std::vector<DataPart>{{file.file, ""}};
}

} // namespace

DataParts makeGeoPackage(const DataWork& work) {
    const std::string about = aboutText(work.data);
    VectorFile file;
    file.file = work.folder.file("data.gpkg");
    file.driver = "GPKG";
    file.metadata = {{"TITLE", kTitle}, {"DESCRIPTION", about}, {"CREDIT", work.data.credit}};
    file.layers = {partnershipsLayer(work.data, VectorShapes::MultiLines),
                   placesLayer(work.data, VectorShapes::Points)};
    file.layers[0].options = {{"IDENTIFIER", "Partnerships"}, {"DESCRIPTION", about}};
    file.layers[1].options = {{"IDENTIFIER", "Places"}, {"DESCRIPTION", about}};
    return written(file, work.progress);
}

DataParts makeFlatGeobuf(const DataWork& work) {
    std::vector<DataPart> parts;
    for (VectorLayer& layer : std::vector{placesLayer(work.data, VectorShapes::Points),
                                          partnershipsLayer(work.data, VectorShapes::MultiLines)}) {
        const bool isPlaces = layer.name == kPlacesLayer;
        layer.options = {{"TITLE", kTitle}, {"DESCRIPTION", aboutText(work.data)}};
        VectorFile file;
        file.file = work.folder.file(layer.name + ".fgb");
        file.driver = "FlatGeobuf";
        file.layers = {layer};
        const DataParts done = written(file, work.progress);
        if (!done) return done;
        parts.push_back({file.file, isPlaces ? "-places" : ""});
    }
    return parts;
}

} // namespace atlas
