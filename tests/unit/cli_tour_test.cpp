// What `tour` writes without drawing, and what it says when it cannot.
#include "../support/command_line_run.h"
#include "core/time_left.h"

using namespace atlas;
using namespace atlas::testing;

namespace {

const std::string kBuiltIn = (sourceFolder() / "assets" / "tours" / "grassroots-diplomacy.json").string();

std::string faultOf(const std::vector<std::string>& arguments) {
    std::vector<std::string> all{"tour"};
    all.insert(all.end(), arguments.begin(), arguments.end());
    const Run faulty = run(all);
    CHECK(faulty.exitCode() == 2);
    CHECK(faulty.out.empty());
    CHECK(isOneLine(faulty.err));
    return faulty.err;
}

} // namespace

TEST_CASE("a tour's transcript, as text and as captions of a film") {
    const TemporaryFolder folder;
    const std::string text = (folder.path() / "told.txt").string();
    const std::string captions = (folder.path() / "told.VTT").string();
    const Run asText = run({"tour", kBuiltIn, "--transcript", text});
    CHECK(asText.exitCode() == 0);
    CHECK(asText.err.empty());
    CHECK(readFile(text).starts_with("Grassroots diplomacy\n"));
    CHECK(readFile(text).find("unknown") == std::string::npos); // what chance gives, too
    CHECK(run({"tour", kBuiltIn, "--transcript", captions, "--seconds-per-step", "2.5"}).exitCode() == 0);
    CHECK(readFile(captions).starts_with("WEBVTT\n"));
}

TEST_CASE("what tour cannot do it says in one line, and writes nothing") {
    const TemporaryFolder folder;
    const std::string out = (folder.path() / "told.txt").string();
    CHECK(faultOf({kBuiltIn}).find("nothing is asked for; add --") != std::string::npos);
    CHECK(faultOf({kBuiltIn, "--transcript", "told.doc"}).find(".txt or .vtt") != std::string::npos);
    CHECK(faultOf({kBuiltIn, "--transcript", "/nowhere/told.txt"}).find("there is no folder /nowhere") !=
          std::string::npos);
    CHECK(faultOf({kBuiltIn, "--transcript", out, "--seconds-per-step", "0.5"}).find("from 1 to 3600") !=
          std::string::npos);
    CHECK(faultOf({kBuiltIn, "--transcript", out, "--seconds-per-step", "nan"}).find("from 1 to 3600") !=
          std::string::npos);
    CHECK(faultOf({kBuiltIn, "--transcript", out, "--seconds-per-step", "long"}).find("is not a number") !=
          std::string::npos);
    CHECK(faultOf({"gone.json", "--transcript", out}).find("gone.json") != std::string::npos);
    const std::string damaged = folder.write("damaged.json", R"({"steps": [{"seconds": "x"}]})").string();
    CHECK(faultOf({damaged, "--transcript", out}).find("damaged.json:1: step 1: seconds: ") !=
          std::string::npos);
    const std::string empty = folder.write("empty.json", R"({"steps": []})").string();
    CHECK(faultOf({empty, "--transcript", out}).find("has no step to show") != std::string::npos);
    CHECK_FALSE(std::filesystem::exists(out));
}

TEST_CASE("of films it is said before the work what hinders them") {
    const TemporaryFolder folder;
    const std::string film = (folder.path() / "film.mp4").string();
    CHECK(faultOf({kBuiltIn, "--video", "film.avi"}).find("let the name end in .mp4 or .webm or .gif") !=
          std::string::npos);
    CHECK(faultOf({kBuiltIn, "--video", film, "--size", "1921x1080"}).find("write 1920x1080") !=
          std::string::npos);
    CHECK(faultOf({kBuiltIn, "--video", film, "--size", "wide"}).find("WxH") != std::string::npos);
    CHECK(faultOf({kBuiltIn, "--video", film, "--fps", "61"}).find("from 1 to 60") != std::string::npos);
    const EnvironmentVariable path("PATH", "/nowhere");
    CHECK(faultOf({kBuiltIn, "--video", film}).find("install the package ffmpeg") != std::string::npos);
    CHECK(std::filesystem::is_empty(folder.path()));
}

TEST_CASE("how long work still takes is said once it can be told") {
    CHECK(timeLeftText(1.0, 0.5).empty());
    CHECK(timeLeftText(60.0, 0.001).empty());
    CHECK(timeLeftText(60.0, 1.0).empty());
    CHECK(timeLeftText(30.0, 0.5) == "about 30 s left");
    CHECK(timeLeftText(31.0, 0.5) == "about 40 s left");
    CHECK(timeLeftText(60.0, 0.25) == "about 3 min left");
}

TEST_CASE("of a tour with problems it is noted who tells them") {
    const TemporaryFolder folder;
    const std::string tour = folder.write("tour.json", R"({"steps": [{"caption": "{gone}"}]})").string();
    const Run noted = run({"tour", tour, "--transcript", (folder.path() / "told.txt").string()});
    CHECK(noted.exitCode() == 0);
    CHECK(noted.err.find("sister-atlas check " + tour + " tells them") != std::string::npos);
}
