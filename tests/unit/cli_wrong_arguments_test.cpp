// Whoever types something wrong is told what, where, and what to write instead.
#include <map>

#include "../support/command_line_run.h"
#include "export/files/export_format.h"

using namespace atlas;
using namespace atlas::testing;

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
         R"(--anniversary-age: "33" is not a round age; write a multiple of 10 or of 25, such as 50)"},
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
        {{"export"},
         "export needs OUT: the name of the file, which ends in " + exportEndings() +
             "; see sister-atlas export --help"},
        {{"export", ""}, "OUT is empty; write the name of the file, which ends in " + exportEndings()},
        {{"export", "x.bmp"}, "x.bmp: a map is not written as that; let the name end in " + exportEndings()},
        {{"export", "x.tif", "--projection", "orthographic"},
         "x.tif: the Globe has no coordinates in metres; choose a flat projection, such as equal-earth"},
        {{"export", "x.tif", "--world-file"},
         "x.tif: --world-file is not needed, a GeoTIFF knows its place; leave it out"},
        {{"export", "x.csv", "--legend"},
         "x.csv: --legend is for pictures; leave it out, or let the name end in .png"},
        {{"export", "x.gexf", "--country", "KE", "--zoom", "3"},
         "x.gexf: --zoom is for pictures; leave it out, or let the name end in .png"},
        {{"export", "x.csv", "--size", "1920x1080"},
         "x.csv: --size is for pictures; leave it out, or let the name end in .png"},
        {{"export", "x.svg", "--world-file"},
         "x.svg: --world-file is for pictures; leave it out, or let the name end in .png"},
        {{"export", "x.png", "--outlines"},
         "x.png: --outlines is for drawings; leave it out, or let the name end in .svg"},
        {{"export", "x.png", "--simplify", "0.1"},
         "x.png: --simplify is for drawings; leave it out, or let the name end in .svg"},
        {{"export", "x.svg", "--bleed"},
         "x.svg: --bleed is for print; leave it out, or let the name end in .pdf"},
        {{"export", "x.html", "--paper", "A3"},
         "x.html: --paper is for pictures; leave it out, or let the name end in .png"},
        {{"export", "x.pdf", "--vision", "grey"},
         "x.pdf: --vision is for pictures; leave it out, or let the name end in .png"},
        {{"export", "x.png", "--vision", "blue"},
         R"(--vision: "blue" is unknown; write "usual", "protan", "deutan", "tritan" or "grey")"},
        {{"export", "x.png", "--tour", "talk.json"},
         "x.png: --tour is for pages; leave it out, or let the name end in .html"},
        {{"export", "x.html", "--world-file"},
         "x.html: --world-file is for pictures; leave it out, or let the name end in .png"},
        {{"export", "x.html", "--tour", "/nonexistent.json"},
         "/nonexistent.json: there is no such file; check its name"},
        {{"export", "x.png", "--size", "10x10"},
         R"(--size: "10x10" is out of range; write sides of 16 to 20000 pixels)"},
        {{"export", "x.png", "--size", "20001x100"},
         R"(--size: "20001x100" is out of range; write sides of 16 to 20000 pixels)"},
        {{"export", "x.png", "--size", "big"},
         R"(--size: "big" is not a size; write WxH in pixels, such as 1920x1080, or screen, 4k, 8k, square or )"
         "story"},
        {{"export", "x.png", "--paper", "Lettre"},
         R"(--paper: paper "Lettre" is unknown; did you mean "Letter"?)"},
        {{"export", "x.png", "--paper", "A4", "--size", "8k"},
         "--size and --paper both say how large the picture is; leave one of them out"},
        {{"export", "x.png", "--dpi", "150"}, "--dpi does nothing alone; write --paper with it"},
        {{"export", "x.png", "--landscape"}, "--landscape does nothing alone; write --paper with it"},
        {{"export", "x.png", "--paper", "A4", "--dpi", "9"},
         R"(--dpi: "9" is not a whole number from 72 to 1200; see sister-atlas export --help)"},
        {{"export", "x.png", "--paper", "A0", "--dpi", "600"},
         "--dpi: A0 at 600 dots per inch has 19866 × 28087 pixels, more than the 20000 a side that are "
         "possible; "
         "write 427 or less"},
        {{"export", "x.jpg", "--transparent"},
         "x.jpg: a JPEG has no transparent ground; let the name end in .png or .webp"},
        {{"export", "x.webp", "--size", "16384x100"},
         "x.webp: a WebP has at most 16383 pixels a side; choose a smaller size, or let the name end in .png "
         "or "
         ".jpg"},
        {{"export", "x.webp", "--paper", "A1"},
         "x.webp: a WebP of 7016 × 9933 pixels is more than is compressed at once; choose a size of at most "
         "36 "
         "million pixels, or let the name end in .png or .jpg"},
        {{"export", "x.png", "--labels", "many"},
         R"(--labels: "many" is not a whole number from 0 to 20000; see sister-atlas export --help)"},
        {{"export", "x.png", "--labels", "-1"},
         R"(--labels: "-1" is not a whole number from 0 to 20000; see sister-atlas export --help)"},
        {{"export", "x.png", "--world-file", "--projection", "orthographic"},
         "--world-file: the Globe has no coordinates in metres; choose a flat projection, such as "
         "equal-earth"},
        {{"check"},
         "check needs FILE: data files, such as cities.csv and partnerships.csv, or tours (.json); see "
         "sister-atlas check "
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
