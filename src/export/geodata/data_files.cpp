#include "export/geodata/data_files.h"

#include <fmt/core.h>

#include <algorithm>
#include <array>

#include "core/text.h"
#include "export/files/atomic_file.h"
#include "export/geodata/data_parts.h"

namespace atlas {

namespace {

using Path = std::filesystem::path;

struct DataFormat {
    std::string_view ending;
    DataParts (*make)(const DataWork&);
};

constexpr std::array kFormats{
    DataFormat{".gpkg", makeGeoPackage}, DataFormat{".geojson", makeGeoJson},
    DataFormat{".fgb", makeFlatGeobuf},  DataFormat{".kml", makeKml},
    DataFormat{".csv", makeCsv},         DataFormat{".xlsx", makeWorkbook},
    DataFormat{".graphml", makeGraphMl}, DataFormat{".gexf", makeGexf},
};

// OUT.csv -> OUT-places.csv
Path nameOf(const Path& file, const std::string& suffix) {
    if (suffix.empty()) return file;
    return file.parent_path() / (file.stem().string() + suffix + file.extension().string());
}

Error named(const Path& file, const Error& error) {
    return isCancellation(error) ? error
                                 : Error{fmt::format("cannot write {}: {}", file.string(), error.message)};
}

} // namespace

Result<std::vector<Path>> writeShownData(const Path& file, const ShownData& data, const Progress& progress) {
    const std::string ending = folded(file.extension().string());
    const auto format = std::find_if(kFormats.begin(), kFormats.end(),
                                     [&](const DataFormat& known) { return known.ending == ending; });
    if (format == kFormats.end()) return failure(file.string() + ": data are not written as that");
    const Result<PartFolder> folder = PartFolder::besides(file);
    if (!folder) return tl::unexpected(folder.error());
    const DataParts parts = format->make({data, *folder, progress});
    if (!parts) return tl::unexpected(named(file, parts.error()));
    std::vector<Path> files;
    for (const DataPart& part : *parts) {
        const Path name = nameOf(file, part.suffix);
        if (const Result<void> moved = moveIntoPlace(part.file, name); !moved)
            return tl::unexpected(moved.error());
        files.insert(files.begin(), name);
    }
    return files;
}

} // namespace atlas
