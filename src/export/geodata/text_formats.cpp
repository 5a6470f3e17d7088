// What is text, which the atlas writes itself: CSV, GeoJSON, KML and graphs.
#include <fmt/core.h>

#include <algorithm>
#include <pugixml.hpp>

#include "export/files/atomic_file.h"
#include "export/geodata/data_layers.h"
#include "export/geodata/data_parts.h"
#include "export/geodata/graph_writers.h"
#include "export/geodata/kml_writer.h"
#include "export/tables/list_writers.h"

namespace atlas {

namespace {

using Path = std::filesystem::path;

// Runs a writer into a file. `pieces`: about how many it writes.
template <typename Writer>
Result<void> writeText(const Path& file, std::size_t pieces, const Progress& progress, const Writer& write) {
    Result<AtomicFile> output = AtomicFile::create(file);
    if (!output) return tl::unexpected(output.error());
    Result<void> state;
    std::size_t count = 0;
    write([&](std::string_view text) {
        const double share = static_cast<double>(++count) / static_cast<double>(pieces + 1);
        if (!goesOn(progress, std::min(1.0, share), "writing the data"))
            state = cancelled();
        else
            state = output->write(text);
        return state.has_value();
    });
    if (!state) return state;
    return output->commit();
}

Result<void> expectCount(std::size_t count, std::size_t expected, std::string_view what) {
    if (count == expected) return {};
    return failure(
        fmt::format("of {} {} only {} were written; choose a folder that has room", expected, what, count));
}

// Reads it as another program would. All of its features, in however many layers.
Result<void> checkFeatures(const Path& file, const std::string& driver, std::size_t expected) {
    const Result<std::map<std::string, std::size_t>> counts = featureCounts(file, driver);
    if (!counts) return tl::unexpected(counts.error());
    std::size_t all = 0;
    for (const auto& [layer, count] : *counts)
        all += count;
    return expectCount(all, expected, "features");
}

std::size_t childCount(pugi::xml_node parent, const char* name) {
    const auto children = parent.children(name);
    return static_cast<std::size_t>(std::distance(children.begin(), children.end()));
}

using DataWriter = void (*)(const ShownData&, const TextSink&);

// `nodesIn`, `edgesIn`: what they stand in, below the graph; empty: in the graph itself.
DataParts makeGraph(const DataWork& work, DataWriter write, const char* root, const char* nodesIn,
                    const char* edgesIn) {
    const ShownData& data = work.data;
    const Path file = work.folder.file("graph.xml");
    const Result<void> written = writeText(file, data.places.size() + data.partnerships.size(), work.progress,
                                           [&](const TextSink& sink) { write(data, sink); });
    if (!written) return tl::unexpected(written.error());
    pugi::xml_document document;
    if (const pugi::xml_parse_result read = document.load_file(file.c_str()); !read)
        return failure(fmt::format("the graph cannot be read again ({})", read.description()));
    const pugi::xml_node graph = document.child(root).child("graph");
    const auto in = [&](const char* name) { return *name == '\0' ? graph : graph.child(name); };
    const Result<void> checked =
        expectCount(childCount(in(nodesIn), "node"), data.places.size(), "places").and_then([&] {
            return expectCount(childCount(in(edgesIn), "edge"), data.partnerships.size(), "partnerships");
        });
    if (!checked) return tl::unexpected(checked.error());
    return std::vector<DataPart>{{file, ""}};
}

// Partnerships and places in one file, which GDAL's driver reads.
DataParts makeFeatures(const DataWork& work, const char* name, const char* driver, DataWriter write) {
    const ShownData& data = work.data;
    const Path file = work.folder.file(name);
    const std::size_t count = data.places.size() + data.partnerships.size();
    const Result<void> done = writeText(file, count, work.progress, [&](const TextSink& sink) {
                                  write(data, sink);
                              }).and_then([&] { return checkFeatures(file, driver, count); });
    if (!done) return tl::unexpected(done.error());
    return std::vector<DataPart>{{file, ""}};
}

} // namespace

DataParts makeGeoJson(const DataWork& work) {
    return makeFeatures(work, "data.geojson", "GeoJSON", [](const ShownData& data, const TextSink& sink) {
        writeGeoJsonWithPlaces(*data.network, {data.partnerships, data.places, data.credit}, sink);
    });
}

DataParts makeKml(const DataWork& work) {
    return makeFeatures(work, "data.kml", "KML", writeKml);
}

DataParts makeCsv(const DataWork& work) {
    const ShownData& data = work.data;
    const Path places = work.folder.file("places.csv");
    const Path partnerships = work.folder.file("partnerships.csv");
    const Result<void> done =
        writeText(places, data.places.size(), work.progress,
                  [&](const TextSink& sink) { writePlacesCsv(*data.network, data.places, sink); })
            .and_then([&] {
                return writeText(
                    partnerships, data.partnerships.size(), work.progress,
                    [&](const TextSink& sink) { writeCsv(*data.network, data.partnerships, sink); });
            })
            .and_then([&] { return checkFeatures(places, "CSV", data.places.size()); })
            .and_then([&] { return checkFeatures(partnerships, "CSV", data.partnerships.size()); });
    if (!done) return tl::unexpected(done.error());
    return std::vector<DataPart>{{places, "-places"}, {partnerships, ""}};
}

DataParts makeGraphMl(const DataWork& work) {
    return makeGraph(work, writeGraphMl, "graphml", "", "");
}

DataParts makeGexf(const DataWork& work) {
    return makeGraph(work, writeGexf, "gexf", "nodes", "edges");
}

} // namespace atlas
