#include <doctest/doctest.h>

#include <nlohmann/json.hpp>

#include "export/tables/bench_writers.h"
#include "export/tables/list_writers.h"
#include "export/tables/suggestion_writers.h"
#include "export/tables/text_table.h"
#include "tests/support/graph_network.h"

using namespace atlas;

TEST_CASE("a table for reading") {
    TextTable table;
    table.heading("Ends");
    table.row("Türi", "1");
    table.row("Culver City", "23", "a remark");
    CHECK(table.text() == "Ends\n  Türi           1\n  Culver City   23   a remark\n");
}

TEST_CASE("suggestions for reading: ranks, names and points stand under each other") {
    const Network network = testing::networkOf(3, {});
    Suggestion suggestion;
    suggestion.city = 1;
    suggestion.score = 0.754;
    suggestion.reasons.resize(1);
    suggestion.reasons.front().points = 0.5;
    suggestion.reasons.front().text = "of one size";
    CHECK(suggestionsText(network, 0, {suggestion}) ==
          "Whom c00, Freedonia might ask\n\n1.  c01, Freedonia   75 of 100\n    50  of one size\n");
    const nlohmann::json json = nlohmann::json::parse(suggestionsJson(network, {suggestion}));
    REQUIRE(json.size() == 1);
    CHECK(json[0]["name"] == "c01");
    CHECK(json[0]["population"].is_null());
    CHECK(json[0]["reasons"][0]["text"] == "of one size");
    CHECK(nlohmann::json::parse(suggestionsJson(network, {})).empty());
}

TEST_CASE("figures of a run of bench, for reading and for scripts") {
    BenchFigures figures;
    figures.partnerships = 30'075;
    figures.widthPixels = 1920;
    figures.heightPixels = 1080;
    figures.renderer = "llvmpipe";
    figures.rendererKind = "software";
    figures.bundleMs = 1234.567;
    figures.panelsMs = {0.5, 1.25, 3.0};
    figures.playingCpuSeconds = 12.345;
    figures.hoverMs = 0.123;
    figures.phases = {{"pan", {1.0, 3.0, 2.0}}};
    const std::string text = benchText(figures);
    CHECK(text.starts_with("30,075 partnerships, 1920 x 1080 pixels, llvmpipe\n"));
    CHECK(text.find("what lies under the cursor                          0.1 ms\n") != std::string::npos);
    CHECK(text.find("  pan, 95th percentile                              3.0 ms\n") != std::string::npos);
    const nlohmann::json json = nlohmann::json::parse(benchJson(figures));
    CHECK(json["hover_ms"] == 0.12);
    CHECK(json["renderer_kind"] == "software");
    CHECK(json["bundle_ms"] == 1234.57);
    CHECK(json["panels_ms"] == 1.25);
    CHECK(json["panels_p95_ms"] == 3.0);
    CHECK(json["playing_cpu_s_per_min"] == 12.35);
    CHECK(json["interaction_ms"]["p50"] == 2.0);
    CHECK(json["interaction_by_phase_ms"]["pan"]["p99"] == 3.0);
}

TEST_CASE("percentiles are values that occurred") {
    CHECK(percentile({}, 0.5) == 0.0);
    CHECK(percentile({3.0, 1.0, 2.0}, 0.5) == 2.0);
    CHECK(percentile({3.0, 1.0, 2.0}, 1.0) == 3.0);
}

TEST_CASE("a list ends where its reader has enough") {
    const Network network = testing::networkOf(4, testing::completeEdges(4));
    const std::vector<ListedPartnership> all{{0}, {1}, {2}, {3}, {4}, {5}};
    for (const auto write : {writeCsv, writeJson, writeGeoJson}) {
        int pieces = 0;
        write(network, all, [&](std::string_view) { return ++pieces < 3; });
        CHECK(pieces <= 4); // JSON's brackets are closed
    }
}
