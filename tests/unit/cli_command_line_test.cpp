#include "cli/command_line.h"

#include <algorithm>
#include <map>
#include <nlohmann/json.hpp>

#include "../support/command_line_run.h"
#include "../support/deleted_folder.h"

using namespace atlas;
using namespace atlas::testing;

namespace {

constexpr const char* kListHeader =
    "id_a,city_a,admin1_a,country_a,latitude_a,longitude_a,population_a,id_b,city_b,admin1_b,country_b,"
    "latitude_b,longitude_b,population_b,distance_km,year_established,program_types,status,evidence,source_"
    "url,kind_a,kind_b,year_basis,program_basis,network\n";

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

TEST_CASE("wrong arguments end in one clear line and exit code 2") {
    // The whole line, after who says it.
    const std::map<std::vector<std::string>, std::string> cases{
        {{"--contry", "JP"},
         R"(option "--contry" is unknown; did you mean "--country"? See sister-atlas --help)"},
        {{"lst"}, R"(sub-command "lst" is unknown; did you mean "list"? See sister-atlas --help)"},
        {{"list", "-c", "JP"}, R"(option "-c" is unknown; see sister-atlas list --help)"},
        {{"list", "--formt=csv"},
         R"(option "--formt" is unknown; did you mean "--format"? See sister-atlas list --help)"},
        {{"list", "--format", "xml"}, R"(--format: "xml" is unknown; write one of csv, json, geojson)"},
        {{"list", "--country", "Jpan"}, R"(--country: country "Jpan" is unknown; did you mean "Japan"?)"},
        {{"list", "--country", "JP,Kenia"},
         R"(--country: country "Kenia" is unknown; did you mean "Kenya"?)"},
        {{"list", "--country", "Korea"},
         R"(--country: country "Korea" is unknown; did you mean "North Korea" or "South Korea"?)"},
        {{"list", "--country", "Atlantis"},
         R"(--country: country "Atlantis" is unknown; write its name or its two-letter code, such as JP)"},
        {{"list", "--between", "JP"}, R"(--between: "JP" is not two countries; write two, such as US,JP)"},
        {{"list", "--between", "JP,US,KE"},
         R"(--between: "JP,US,KE" is not two countries; write two, such as US,JP)"},
        {{"list", "--between", "JP,"}, R"(--between: "JP," is not two countries; write two, such as US,JP)"},
        {{"list", "--city", "Xinzeng"}, R"(--city: city "Xinzeng" is unknown; did you mean "Xinzheng"?)"},
        {{"list", "--city-size", "huge"},
         R"(--city-size: "huge" is unknown; write one of under-10000, 10000-25000, 25001-50000, 50001-100000, )"
         R"(100001-300000, 300001-500000, over-500000, not-recorded)"},
        {{"list", "--city-size", "under-10000", "--ends", "one"},
         R"(--ends: "one" is unknown; write "any" or "both")"},
        {{"list", "--ends", "both"}, "--ends does nothing alone; write --city-size with it"},
        {{"list", "--ended", "maybe"}, R"(--ended: "maybe" is unknown; write "marked", "shown" or "hidden")"},
        {{"list", "--program", "sprots"}, R"(--program: "sprots" is unknown; did you mean "sports"?)"},
        {{"list", "--years", "abc"},
         R"(--years: "abc" is not a range of years; write 1958-1970, 1990- or -1945, or one year)"},
        {{"list", "--years", "1980-1956"},
         R"(--years: "1980-1956" runs backwards; did you mean "1956-1980"?)"},
        {{"list", "--evidence", "wkidata"}, R"(--evidence: "wkidata" is unknown; did you mean "wikidata"?)"},
        {{"list", "--status", "emertius"}, R"(--status: "emertius" is unknown; did you mean "emeritus"?)"},
        {{"list", "--kind", "village"},
         R"(--kind: "village" is unknown; write one of city, district, county, region, not-recorded)"},
        {{"list", "--town-network", "Dozelage"},
         R"(--town-network: "Dozelage" is unknown; did you mean "Douzelage"?)"},
        {{"list", "--distance", "1000-500"},
         R"(--distance: "1000-500" runs backwards; did you mean "500-1000"?)"},
        {{"list", "--distance", "far"},
         R"(--distance: "far" is not a range of kilometres; write 500-1000, 10000- or -500)"},
        {{"list", "--distance", "99999-"},
         R"(--distance: "99999-" is too much; no two places on Earth lie more than 20,004 km apart)"},
        {{"list", "--size-ratio", "0-2"},
         R"(--size-ratio: "0-2" is not a range of size ratios, which begin at 1; write 1-2, 100- or -3)"},
        {{"list", "--partners", "many"},
         R"(--partners: "many" is not a number of partners; write 1-5, 20-, -3 or one number)"},
        {{"list", "--anniversary", "0"}, "--anniversary: 0 is not a year; write one such as 2026"},
        {{"list", "--anniversary", "2025", "--anniversary-age", "33"},
         R"(--anniversary-age: "33" is not an age that is celebrated; write a multiple of 10 or of 25, such as 50)"},
        {{"list", "--anniversary-age", "50"},
         "--anniversary-age does nothing alone; write --anniversary with it"},
        {{"list", "--data", "/nonexistent"},
         "/nonexistent: there is no such folder; name one that holds cities.csv and partnerships.csv"},
        {{"list", "--view", "/nonexistent.json"}, "/nonexistent.json: there is no such file; check its name"},
        {{"list", "surplus"},
         R"("surplus" is one argument too many; leave it out; see sister-atlas list --help)"},
        {{"list", "--country", ",,"}, "--country needs a value after it; see sister-atlas list --help"},
        {{"list", "--city"}, "--city needs a value after it; see sister-atlas list --help"},
        {{"list", "--city", "a\x1b[2Jb\xff"},
         "--city: city \"a\uFFFD[2Jb\uFFFD\" is unknown; write a name such as \"Hays, KS\", or its id"},
        {{"--zoom", "1e300"}, "--zoom: 1e+300 is out of range; write a number from -1 to 11"},
        {{"--zoom", "99"}, "--zoom: 99 is out of range; write a number from -1 to 11"},
        {{"--zoom", "near"}, R"(--zoom: "near" is not a number; see sister-atlas --help)"},
        {{"list", "--years", "1956", "--years", "1957"},
         "--years is given more than once; write it once; see sister-atlas list --help"},
        {{"--zoom", "1", "--zoom", "2", "list"},
         "--zoom is given more than once; write it once; see sister-atlas list --help"},
        {{"list", "--awarded=maybe"},
         "--awarded takes no value; write it alone; see sister-atlas list --help"},
        {{"list", "--keep-unknown-years"}, "--keep-unknown-years does nothing alone; write --years with it"},
        {{"list", "--keep-unknown-sizes", "--distance", "1-2"},
         "--keep-unknown-sizes does nothing alone; write --size-ratio with it"},
        {{"--center", "95"},
         R"(--center: "95" is not a place; write LON,LAT in degrees, longitude first, such as 139.7,35.7, or a city)"},
        {{"--center", "10,95"},
         R"(--center: "10,95" is not a place; write LON,LAT in degrees, longitude first, such as 139.7,35.7, or a city)"},
        {{"--center", "Nowhereville"},
         R"(--center: city "Nowhereville" is unknown; did you mean "Naperville"?)"},
        {{"--theme", "nihgt"}, R"(--theme: theme "nihgt" is unknown; did you mean "night"?)"},
        {{"--colour", "contnents"}, R"(--colour: "contnents" is unknown; did you mean "continents"?)"},
        {{"export", "x.png", "--color", "programme"},
         R"(--colour: "programme" is unknown; did you mean "program"?)"},
        {{"--brightness", "4"}, "--brightness: 4 is out of range; write a number from -3 to 3"},
        {{"--brightness", "nan"}, "--brightness: nan is out of range; write a number from -3 to 3"},
        {{"--shade", "gap"}, R"(--shade: "gap" is unknown; write "none" or "gaps")"},
        {{"--undated", "maybe"}, R"(--undated: "maybe" is unknown; write "shown" or "hidden")"},
        {{"--projection", "mercatr"}, R"(--projection: "mercatr" is unknown; did you mean "mercator"?)"},
        {{"--projection", "xyz"},
         R"(--projection: "xyz" is unknown; write one of equal-earth, natural-earth, robinson, winkel-tripel, )"
         "mercator, equirectangular, orthographic, azimuthal-equidistant"},
        {{"export"}, "export needs OUT: the name of the picture, a .png; see sister-atlas export --help"},
        {{"export", ""}, "OUT is empty; write the name of the picture, a .png"},
        {{"export", "x.jpg"}, "x.jpg: only .png pictures are written; let the name end in .png"},
        {{"export", "x.png", "--size", "10x10"},
         R"(--size: "10x10" is out of range; write sides of 16 to 16384 pixels)"},
        {{"export", "x.png", "--size", "big"},
         R"(--size: "big" is not a size; write WxH in pixels, such as 1920x1080)"},
        {{"export", "x.png", "--labels", "many"},
         R"(--labels: "many" is not a whole number from 0 to 20000; see sister-atlas export --help)"},
        {{"export", "x.png", "--labels", "-1"},
         R"(--labels: "-1" is not a whole number from 0 to 20000; see sister-atlas export --help)"},
        {{"export", "x.png", "--world-file", "--projection", "orthographic"},
         "--world-file: the Globe has no coordinates in metres; choose a flat projection, such as "
         "equal-earth"},
        {{"check"},
         "check needs FILE: data files, such as cities.csv and partnerships.csv; see sister-atlas check "
         "--help"},
        {{"check", "/nonexistent.csv"}, "/nonexistent.csv: there is no such file; check its name"},
        {{"manual", "html"}, "FORMAT: \"html\" is unknown; write one of man, bash, zsh, fish"},
    };
    for (const auto& [arguments, expected] : cases) {
        const Run wrong = run(arguments);
        CAPTURE(wrong.err);
        CHECK(wrong.exitCode() == 2);
        CHECK((wrong.out.empty() || arguments.front() == "check")); // which sums up what it could read
        CHECK(wrong.err == "sister-atlas: error: " + expected + "\n");
    }
    const Run endless = run({"list", "--city", std::string(100000, 'a')});
    CHECK(isOneLine(endless.err));
    CHECK(endless.err.find("a…\"") != std::string::npos);
}

TEST_CASE("a place that cannot be written to is refused before the work") {
    const Run missing = run({"export", "/nonexistent/x.png"});
    CHECK(missing.exitCode() == 2);
    CHECK(missing.err.find("/nonexistent") != std::string::npos);
    const TemporaryFolder folder;
    std::filesystem::create_directory(folder.path() / "x.png");
    CHECK(run({"export", (folder.path() / "x.png").string()}).exitCode() == 2);
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
    CHECK(list[0].size() == 25);
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
    CHECK(quoted.out.find(",1965,sports;medical,active,lists;web,https://a.org,,,,,\n") != std::string::npos);
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

TEST_CASE("a value that is not there is told, and does not mean everything") {
    for (const char* option : {"--distance", "--years", "--partners", "--between", "--view", "--data"}) {
        CAPTURE(option);
        const Run empty = run({"list", option, ""});
        CHECK(empty.exitCode() == 2);
        CHECK(empty.out.empty());
        CHECK(empty.err.find(std::string(option) + " is empty; write a value, or leave it out") !=
              std::string::npos);
    }
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
