#pragma once

#include <filesystem>
#include <string>
#include <vector>

#include "core/progress.h"
#include "export/files/part_folder.h"
#include "export/geodata/shown_data.h"

namespace atlas {

// Files of data as they are made: complete, counted again, and not yet under their names.

struct DataWork {
    const ShownData& data;
    const PartFolder& folder; // where they are made
    const Progress& progress;
};

struct DataPart {
    std::filesystem::path file;
    std::string suffix; // of its name, before the ending: "" for the file itself, "-places"
};

// Those of one format, the file itself last. An error says what hinders and names no file.
using DataParts = Result<std::vector<DataPart>>;

DataParts makeGeoPackage(const DataWork& work);
DataParts makeFlatGeobuf(const DataWork& work); // holds one kind of feature: places in a file of their own
DataParts makeKml(const DataWork& work);
DataParts makeWorkbook(const DataWork& work); // .xlsx, two tables and whose they are
DataParts makeGeoJson(const DataWork& work);
DataParts makeCsv(const DataWork& work); // holds one table: places in a file of their own
DataParts makeGraphMl(const DataWork& work);
DataParts makeGexf(const DataWork& work);

} // namespace atlas
