#pragma once

#include <filesystem>
#include <string>
#include <vector>

#include "core/progress.h"
#include "core/result.h"
#include "data/files/problem.h"
#include "data/network/network.h"

namespace atlas {

struct LoadedNetwork {
    NetworkPointer network;
    std::vector<Problem> problems; // bad rows are left out and reported here; the rest is kept
    ReadSummary summary;
};

// Reads cities.csv, names.csv, partnerships.csv, awards.csv, countries.csv and states.csv of a folder in the
// format of geodata/network/README.md. A missing folder, cities.csv, partnerships.csv or column of these is
// an error; a bad row is a problem. The other files may be left out: without awards.csv no partnership is
// awarded, without names.csv no place has another name, and the atlas's own countries.csv and states.csv
// stand in. One of them that is there and cannot be read is a problem. Can be cancelled every thousand rows.
Result<LoadedNetwork> loadNetwork(const std::filesystem::path& folder, const Progress& progress = {});

// Reads one file of that format alone (which one, its header tells) and collects every problem. References
// to other files are looked up in the file's own folder when they are there.
Result<LoadedNetwork> checkFile(const std::filesystem::path& file);

// What a person is told when rows had to be left out; empty when none had to.
std::string noteOnRefusedRows(const LoadedNetwork& loaded, const std::filesystem::path& folder);

} // namespace atlas
