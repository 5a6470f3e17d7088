// Whatever stands in files and in their names, nothing of it drives a terminal.
#include <sys/stat.h>

#include <thread>

#include "core/plain_text.h"
#include "core/text.h"
#include "tests/support/command_line_run.h"
#include "tests/support/sample_network.h"

using namespace atlas;
using namespace atlas::testing;

namespace {

// Letters that steer, in all values and in the folder's name.
std::filesystem::path writeSteeringNetwork(const TemporaryFolder& folder) {
    const std::string steering = "\x1b[31m\u202E\u2066\u009B\x07";
    const std::string name = "net" + steering;
    std::filesystem::create_directory(folder.path() / name);
    const auto write = [&](const char* file, const std::string& text) {
        folder.write(name + "/" + file, text);
    };
    write("cities.csv", std::string(kCityHeader) + "1,One" + steering + ",KS,US,38.9,-99.3,1000\n2,Two" +
                            steering + ",,JP,34.4,135.4,2000\n3" + steering + ",Three,,FR,48,2,\n4,Four" +
                            steering + ",,FR,north" + steering + ",2,\n");
    write("partnerships.csv", std::string(kPartnershipHeader) + "1,2,1965,,act" + steering +
                                  ",lists,https://a.org/" + steering + "\n2,3,,spor" + steering +
                                  ",,web,\n1,9" + steering + ",,,,lists,\n");
    return folder.path() / name;
}

void expectPlain(const Run& run) {
    for (const std::string& text : {run.out, run.err}) {
        CAPTURE(printable(text));
        CHECK(isUtf8(text));
        CHECK_FALSE(controlIn(text).has_value());
    }
}

} // namespace

TEST_CASE("nothing that steers a terminal comes out, whatever is printed") {
    const TemporaryFolder folder;
    const std::string data = writeSteeringNetwork(folder).string();
    for (const char* format : {"csv", "json", "geojson"}) {
        const Run list = run({"list", "--data", data, "--format", format});
        CHECK(list.exitCode() == 0);
        CHECK(list.out.find("One[31m") != std::string::npos);
        CHECK(list.err.find("net\uFFFD[31m") != std::string::npos); // what is missing there
        expectPlain(list);
    }
    expectPlain(run({"stats", "--data", data, "--runs", "0"}));
    expectPlain(run({"stats", "--data", data, "--runs", "0", "--json"}));
    expectPlain(run({"suggest", "1", "--data", data}));
    expectPlain(run({"suggest", "1", "--data", data, "--json"}));
    expectPlain(run({"suggest", "\x1b[2J", "--data", data}));
    for (const char* file : {"/cities.csv", "/partnerships.csv", "/none.csv"}) {
        const Run check = run({"check", data + file});
        CHECK(check.exitCode() != 0);
        expectPlain(check);
    }
    expectPlain(run({"list", "--data", data + "/none"}));
    expectPlain(run({"export", data + "/none/map.png"}));
    const std::string views =
        folder.write("views.json", R"({"views": [{"name": "A\u001b[2J\u202e", "theme": "\u009bnight"}]})")
            .string();
    expectPlain(run({"--view", views}));
    expectPlain(run({"list", "--view", views + "#B\x1b[2J"}));
}

TEST_CASE("a saved view and a table may come from a pipe") {
    const TemporaryFolder folder;
    const auto pipe = [&](const char* name) {
        const std::filesystem::path path = folder.path() / name;
        REQUIRE(mkfifo(path.c_str(), 0600) == 0);
        return path;
    };
    const auto sending = [](const std::filesystem::path& path, const std::string& text) {
        return std::thread([=] { std::ofstream(path, std::ios::binary) << text; });
    };
    const std::filesystem::path views = pipe("views");
    std::thread writer = sending(views, R"({"views": [{"name": "K", "filter": {"country": ["KE"]}}]})");
    const Run list = run({"list", "--view", views.string() + "#k"});
    writer.join();
    CHECK(list.out == run({"list", "--country", "KE"}).out);
    const std::filesystem::path table = pipe("63"); // as a shell names it
    writer = sending(table, std::string(kCityHeader) + "1,Hays,KS,US,38.9,-99.3,\n");
    const Run check = run({"check", table.string()});
    writer.join();
    CHECK(check.err.empty());
    CHECK(check.out == "1 read, 1 kept, 0 merged, 0 doubtful, 0 refused\n");
}
