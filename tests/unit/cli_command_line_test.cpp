#include "cli/command_line.h"

#include <algorithm>
#include <nlohmann/json.hpp>

#include "../support/command_line_run.h"
#include "../support/deleted_folder.h"

using namespace atlas;
using namespace atlas::testing;

namespace {

constexpr const char* kListHeader =
    "id_a,city_a,admin1_a,country_a,latitude_a,longitude_a,population_a,id_b,city_b,admin1_b,country_b,"
    "latitude_b,longitude_b,population_b,distance_km,year_established,program_types,status,evidence,source_"
    "url,kind_a,kind_b,year_basis,program_basis,network,year_url,program_url,status_url\n";

} // namespace

TEST_CASE("help and version go to standard output and end well") {
    CHECK(run({"--version"}).out.starts_with("sister-atlas "));
    for (const std::vector<std::string>& arguments : std::vector<std::vector<std::string>>{
             {"--help"}, {"export", "--help"}, {"list", "--help"}, {"check", "--help"}}) {
        const Run help = run(arguments);
        CHECK(help.exitCode() == 0);
        CHECK(help.out.find("Usage") != std::string::npos);
        CHECK(help.err.empty());
    }
}

TEST_CASE("without a sub-command the arguments say what the window starts with") {
    const Run window = run({"--country", "JP,Kenya", "--theme", "Day", "--projection", "orthographic",
                            "--zoom", "2", "--center", "-122.5,37.5", "--city-size", "<10000", "--ends",
                            "both", "--color", "evidence", "--brightness", "-1.5"});
    REQUIRE_FALSE(window.outcome.exitCode.has_value());
    const View& state = window.outcome.windowOptions.view;
    CHECK(state.filter.countries.size() == 2);
    CHECK(state.filter.citySizes == maskOf(CitySize::Under10000));
    CHECK(state.filter.citySizeEnds == Ends::Both);
    CHECK(state.themeId == "day");
    CHECK(state.arcStyle.colouring == ArcColouring::Evidence);
    CHECK(state.arcStyle.brightnessStops == -1.5);
    CHECK(state.camera.projection == ProjectionKind::Orthographic);
    CHECK(state.camera.zoom == 2.0);
    CHECK(state.camera.centre == LngLat{-122.5, 37.5});
    CHECK(run({}).outcome.windowOptions.view == View{});
    CHECK(window.outcome.windowOptions.isViewAsked);
    CHECK_FALSE(run({}).outcome.windowOptions.isViewAsked);
    CHECK_FALSE(run({}).outcome.windowOptions.isFresh);
    CHECK(run({"--fresh"}).outcome.windowOptions.isFresh);
    CHECK_FALSE(run({"--fresh"}).outcome.windowOptions.isViewAsked);
    CHECK(run({"--theme", "night"}).outcome.windowOptions.isViewAsked); // though it is the usual one
}

TEST_CASE("a range may be open at either end") {
    const auto filterOf = [](const char* option, const char* value) {
        const Run window = run({option, value});
        REQUIRE_FALSE(window.outcome.exitCode.has_value());
        return window.outcome.windowOptions.view.filter;
    };
    CHECK(filterOf("--years", "1990-").years == YearRange{1990, kLatestYear});
    CHECK(filterOf("--years", "-1945").years == YearRange{kEarliestYear, 1945});
    CHECK(filterOf("--distance", "-500").distanceKilometres == ValueRange{0.0, 500.0});
    CHECK(filterOf("--partners", "-3").partners == PartnerRange{1, 3});
}

TEST_CASE("which arcs a close view shows is a choice of three") {
    const auto passing = [](const std::vector<std::string>& arguments) {
        const Run window = run(arguments);
        REQUIRE_FALSE(window.outcome.exitCode.has_value());
        return window.outcome.windowOptions.view.arcStyle.passing;
    };
    CHECK(passing({"--zoom", "4"}) == Passing::Touching);
    CHECK(passing({"--passing", "touching"}) == Passing::Touching);
    CHECK(passing({"--passing", "within"}) == Passing::Within);
    CHECK(passing({"--passing", "All"}) == Passing::All);
    const Run wrong = run({"--passing", "some"});
    CHECK(wrong.outcome.exitCode == 2);
}

TEST_CASE("undated partnerships are shown beside years, or hidden") {
    const auto showsUndated = [](const std::vector<std::string>& arguments) {
        const Run window = run(arguments);
        REQUIRE_FALSE(window.outcome.exitCode.has_value());
        return window.outcome.windowOptions.view.arcStyle.showsUndated;
    };
    CHECK(showsUndated({"--years", "1990-"}));
    CHECK_FALSE(showsUndated({"--years", "1990-", "--undated", "hidden"}));
    CHECK(showsUndated({"--undated", "Shown"}));
    // In a picture they are seen.
    const TemporaryFolder folder;
    const auto picture = [&](const char* undated) {
        const std::string file = (folder.path() / undated).string() + ".png";
        REQUIRE(
            run({"export", file, "--size", "64x36", "--years", "1990-", "--undated", undated}).exitCode() ==
            0);
        return readFile(file);
    };
    CHECK(picture("shown") != picture("hidden"));
}

TEST_CASE("a city can be the center") {
    const Run window = run({"--projection", "azimuthal-equidistant", "--center", "Hays, KS"});
    REQUIRE_FALSE(window.outcome.exitCode.has_value());
    const Camera& camera = window.outcome.windowOptions.view.camera;
    CHECK(camera.projection == ProjectionKind::AzimuthalEquidistant);
    CHECK(camera.centre.longitudeDegrees == doctest::Approx(-99.33).epsilon(0.001));
    CHECK(camera.centre.latitudeDegrees == doctest::Approx(38.88).epsilon(0.001));
}

TEST_CASE("list writes one line per partnership that passes") {
    const Run all = run({"list"});
    CHECK(all.exitCode() == 0);
    CHECK(all.err.empty());
    CHECK(all.out.starts_with(kListHeader));
    CHECK(lineCount(all.out) == 31'012);
    const Run hays = run({"list", "--city", "Hays, KS"});
    CHECK(lineCount(hays.out) == 3);
    CHECK(hays.out.find("4272782,Hays,KS,US,38.87918,-99.32677,21092,") != std::string::npos);
}

TEST_CASE("filters before the sub-command and after it mean the same") {
    CHECK(run({"--country", "KE", "list"}).out == run({"list", "--country", "KE"}).out);
}

TEST_CASE("kinds combine with AND, choices within one with OR") {
    const std::size_t kenya = lineCount(run({"list", "--country", "KE"}).out) - 1;
    const std::size_t ghana = lineCount(run({"list", "--country", "GH"}).out) - 1;
    const std::size_t between = lineCount(run({"list", "--between", "KE,GH"}).out) - 1;
    CHECK(lineCount(run({"list", "--country", "KE,GH"}).out) - 1 == kenya + ghana - between);
    CHECK(lineCount(run({"list", "--country", "KE", "--country", "GH"}).out) - 1 == kenya + ghana - between);
    const std::size_t american = lineCount(run({"list", "--country", "KE", "--united-states"}).out);
    CHECK(american == lineCount(run({"list", "--between", "KE,US"}).out));
}

TEST_CASE("a filter that leaves nothing ends well with a note") {
    const Run none = run({"list", "--between", "KE,KP"});
    CHECK(none.exitCode() == 0);
    CHECK(none.out == kListHeader);
    CHECK(none.err.find("no partnership passes") != std::string::npos);
    CHECK(nlohmann::json::parse(run({"list", "--between", "KE,KP", "--format", "json"}).out).empty());
}

TEST_CASE("what is left out for want of a record is told") {
    const Run years = run({"list", "--years", "1956-1980"});
    CHECK(years.err.find("--keep-unknown-years") != std::string::npos);
    const Run kept = run({"list", "--years", "1956-1980", "--keep-unknown-years"});
    CHECK(kept.err.empty());
    CHECK(lineCount(kept.out) > lineCount(years.out));
}

TEST_CASE("distance, size ratio, partners and status filter") {
    CHECK(lineCount(run({"list", "--status", "emeritus"}).out) - 1 == 9);
    CHECK(lineCount(run({"list", "--status", "emeritus,suspended"}).out) - 1 == 76);
    CHECK(run({"list", "--status", "active"}).err.find("adding not-recorded to --status") !=
          std::string::npos);
    const std::size_t near = lineCount(run({"list", "--distance", "0-1000"}).out) - 1;
    const std::size_t far = lineCount(run({"list", "--distance", "1000-"}).out) - 1;
    CHECK(near + far == 31'011);
    const Run alike = run({"list", "--size-ratio", "1-2"});
    CHECK(alike.err.find("3,071 partnerships without a recorded population are left out; "
                         "--keep-unknown-sizes keeps them") != std::string::npos);
    const Run kept = run({"list", "--size-ratio", "1-2", "--keep-unknown-sizes"});
    CHECK(lineCount(kept.out) == lineCount(alike.out) + 3'071);
    CHECK(kept.err.empty());
    const std::size_t lonely = lineCount(run({"list", "--partners", "1"}).out) - 1;
    CHECK(lonely == 8'602); // an end that has no other partner
    CHECK(lineCount(run({"list", "--partners", "1-"}).out) - 1 == 31'011);
}

TEST_CASE("json and geojson carry the list's names") {
    const nlohmann::json list =
        nlohmann::json::parse(run({"list", "--city", "Culver City", "--format", "json"}).out);
    REQUIRE(list.size() >= 5);
    CHECK(list[0]["city_a"] == "Culver City");
    CHECK(list[0].size() == 28);
    CHECK(list[0]["evidence"].is_array());
    CHECK(list[0]["distance_km"].is_number());

    const nlohmann::json map =
        nlohmann::json::parse(run({"list", "--city", "Culver City", "--format", "geojson"}).out);
    CHECK(map["type"] == "FeatureCollection");
    REQUIRE(map["features"].size() == list.size());
    std::size_t cut = 0;
    for (std::size_t i = 0; i < list.size(); ++i) {
        const nlohmann::json& feature = map["features"][i];
        CHECK(feature["properties"] == list[i]);
        const bool isCut = feature["geometry"]["type"] == "MultiLineString";
        cut += isCut ? 1 : 0;
        const bool crosses = list[i]["country_b"] == "JP" || list[i]["country_b"] == "KR";
        CHECK(isCut == crosses);
    }
    CHECK(cut >= 2);
}

TEST_CASE("csv quotes what needs it") {
    const TemporaryFolder folder;
    writeSampleNetwork(folder);
    folder.write("cities.csv",
                 std::string(kCityHeader) +
                     "1,\"Hays, \"\"the\"\" city\",KS,US,38.5,-99.25,21092\n3,Kaizuka,32,JP,34.5,135.25,\n");
    folder.write("partnerships.csv", std::string(kPartnershipHeader) +
                                         "1,3,1965,sports;medical,active,lists;web,https://a.org\n");
    folder.write("awards.csv", kAwardHeader);
    const Run quoted = run({"list", "--data", folder.path().string()});
    CHECK(quoted.err.empty());
    CHECK(quoted.out.find(
              "1,\"Hays, \"\"the\"\" city\",KS,US,38.5,-99.25,21092,3,Kaizuka,32,JP,34.5,135.25,,") !=
          std::string::npos);
    CHECK(quoted.out.find(",1965,sports;medical,active,lists;web,https://a.org,,,,,,,,\n") !=
          std::string::npos);
}

TEST_CASE("a full disk is an error, not a silence") {
    if (!std::filesystem::exists("/dev/full")) return;
    const TemporaryFolder folder;
    std::optional<int> exitCode;
    {
        const Redirection err(stderr, folder.path() / "err");
        const Redirection out(stdout, "/dev/full");
        std::string program = "sister-atlas";
        std::string command = "list";
        std::array<char*, 2> arguments{program.data(), command.data()};
        exitCode = runCommandLine(2, arguments.data()).exitCode;
    }
    CHECK(exitCode == 2);
    CHECK(readFile(folder.path() / "err").find("standard output") != std::string::npos);
}

TEST_CASE("a reader that has enough ends the list without a complaint") {
    const TemporaryFolder folder;
    std::array<int, 2> ends{};
    REQUIRE(pipe(ends.data()) == 0);
    std::optional<int> exitCode;
    {
        const Redirection err(stderr, folder.path() / "err");
        const Redirection out(stdout, "/dev/fd/" + std::to_string(ends[1]));
        close(ends[0]);
        close(ends[1]);
        std::string program = "sister-atlas";
        std::string command = "list";
        std::array<char*, 2> arguments{program.data(), command.data()};
        exitCode = runCommandLine(2, arguments.data()).exitCode;
    }
    CHECK(exitCode == 0);
    CHECK(readFile(folder.path() / "err").empty());
}

TEST_CASE("check tells problems by line and sums up") {
    const TemporaryFolder folder;
    writeSampleNetwork(folder);
    const std::string file = (folder.path() / "partnerships.csv").string();
    const Run good = run({"check", file});
    CHECK(good.exitCode() == 0);
    CHECK(good.err.empty());
    CHECK(good.out == "4 read, 4 kept, 0 merged, 0 doubtful, 0 refused\n");

    folder.write("partnerships.csv", std::string(kPartnershipHeader) +
                                         "1,3,,,,lists,\n3,1,,,,web,\n1,99,,,,lists,\n4,4,,,,lists,\n");
    const Run bad = run({"check", file});
    CHECK(bad.exitCode() == 1);
    CHECK(bad.err.find(file + ":3: warning: ") != std::string::npos);
    CHECK(bad.err.find(file + ":4: error: ") != std::string::npos);
    CHECK(bad.err.find(file + ":5: warning: ") != std::string::npos);
    CHECK(bad.out == "4 read, 2 kept, 1 merged, 1 doubtful, 1 refused\n");
}

TEST_CASE("who celebrates in a year can be listed") {
    const Run listed = run({"list", "--anniversary", "2025"});
    CHECK(listed.exitCode() == 0);
    CHECK(std::count(listed.out.begin(), listed.out.end(), '\n') == 420); // with the head
    const Run ofFifty = run({"list", "--anniversary", "2025", "--anniversary-age", "50"});
    CHECK(ofFifty.exitCode() == 0);
    CHECK(ofFifty.out.find("1975") != std::string::npos);
    CHECK(ofFifty.out.size() < listed.out.size());
}

TEST_CASE("a working folder that has been deleted hinders nothing but files in it") {
    const TemporaryFolder network;
    writeSampleNetwork(network);
    const DeletedWorkingFolder deleted;
    const std::string folder = network.path().string();
    CHECK(lineCount(run({"list", "--data", folder}).out) == 5);
    CHECK(run({"check", folder + "/cities.csv"}).exitCode() == 0);
    CHECK_FALSE(run({"--data", folder}).outcome.exitCode.has_value()); // the window opens
    const Run picture = run({"export", "x.png", "--data", folder, "--size", "64x36"});
    CHECK(picture.exitCode() == 2);
    CHECK(isOneLine(picture.err));
    CHECK(picture.err.find("x.png") != std::string::npos);
}
