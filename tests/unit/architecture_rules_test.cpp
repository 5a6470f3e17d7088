// Each rule of the house finds what breaks it, on trees small enough to see through.
#include <doctest/doctest.h>

#include <filesystem>
#include <string>
#include <utility>
#include <vector>

#include "tests/support/house_rules.h"
#include "tests/support/temporary_folder.h"

namespace {

using atlas::testing::House;
using atlas::testing::Include;
using atlas::testing::SourceFile;
using atlas::testing::SourceTree;
using Faults = std::vector<std::string>;

SourceFile file(std::string name, const std::vector<std::string>& ours,
                const std::vector<std::string>& theirs = {}) {
    SourceFile file{std::move(name), {}};
    for (const std::string& header : ours) {
        file.includes.push_back({header, file.includes.size() + 1, true});
    }
    for (const std::string& header : theirs) {
        file.includes.push_back({header, file.includes.size() + 1, false});
    }
    return file;
}

// A house of three rooms in good order, and the tree that it describes.
House sampleHouse() {
    return {.rooms = {{"cellar"}, {"hall", {{"floor"}, {"chairs", "lamps"}}}, {"attic", {}, {"hall"}}},
            .above = {"main.cpp"},
            .libraries = {{"png.h", {"cellar"}}, {"glm/", {}}},
            .systemHeaders = {"unistd.h"},
            .entrances = {{"hall/chairs/", {"hall/hall.cpp"}}},
            .generated = {"made.h"}};
}

SourceTree sampleTree() {
    return {file("attic/box.h", {"cellar/wine.h"}, {"vector"}),
            file("cellar/wine.cpp", {"cellar/wine.h", "made.h"}, {"png.h", "unistd.h", "glm/vec2.hpp"}),
            file("cellar/wine.h", {}),
            file("hall/chairs/chair.h", {"hall/floor/floor.h", "hall/chairs/leg.h"}),
            file("hall/chairs/leg.h", {"cellar/wine.h"}),
            file("hall/floor/floor.h", {}),
            file("hall/hall.cpp", {"hall/hall.h", "hall/chairs/chair.h", "hall/lamps/lamp.h"}),
            file("hall/hall.h", {}),
            file("hall/lamps/lamp.h", {"hall/floor/floor.h"}),
            file("main.cpp", {"attic/box.h", "hall/hall.h"})};
}

SourceFile& named(SourceTree& tree, const std::string& name) {
    for (SourceFile& file : tree) {
        if (file.name == name) return file;
    }
    FAIL("no file " << name);
    return tree.front();
}

void addInclude(SourceTree& tree, const std::string& name, const std::string& header, bool isOurs = true) {
    named(tree, name).includes.push_back({header, 9, isOurs});
}

} // namespace

TEST_CASE("a house in order has no faults") {
    const SourceTree tree = sampleTree();
    const House house = sampleHouse();
    CHECK(tableFaults(tree, house) == Faults{});
    CHECK(arrowsUp(tree, house) == Faults{});
    CHECK(folderArrowsUp(tree, house) == Faults{});
    CHECK(includeCycles(tree) == Faults{});
    CHECK(libraryGuests(tree, house) == Faults{});
    CHECK(entrancesMissed(tree, house) == Faults{});
}

TEST_CASE("an arrow up between rooms is found, and one to a stranger") {
    SourceTree tree = sampleTree();
    addInclude(tree, "cellar/wine.h", "attic/box.h");
    addInclude(tree, "attic/box.h", "hall/hall.h");
    CHECK(arrowsUp(tree, sampleHouse()) ==
          Faults{"attic/box.h:9 includes hall/hall.h: these rooms are strangers",
                 "cellar/wine.h:9 includes attic/box.h: that room stands above"});
}

TEST_CASE("an arrow up between folders is found, one beside, and one to the room itself") {
    SourceTree tree = sampleTree();
    addInclude(tree, "hall/floor/floor.h", "hall/lamps/lamp.h");
    addInclude(tree, "hall/chairs/leg.h", "hall/lamps/lamp.h");
    addInclude(tree, "hall/lamps/lamp.h", "hall/hall.h");
    CHECK(folderArrowsUp(tree, sampleHouse()) ==
          Faults{"hall/chairs/leg.h:9 includes hall/lamps/lamp.h: that folder stands beside",
                 "hall/floor/floor.h:9 includes hall/lamps/lamp.h: that folder stands above",
                 "hall/lamps/lamp.h:9 includes hall/hall.h: that folder stands above"});
}

TEST_CASE("a folder in a folder counts to the outer one") {
    SourceTree tree = sampleTree();
    tree.push_back(file("hall/floor/tiles/tile.h", {"hall/floor/floor.h"}));
    CHECK(tableFaults(tree, sampleHouse()) == Faults{});
    addInclude(tree, "hall/floor/tiles/tile.h", "hall/chairs/leg.h");
    CHECK(folderArrowsUp(tree, sampleHouse()) ==
          Faults{"hall/floor/tiles/tile.h:9 includes hall/chairs/leg.h: that folder stands above"});
}

TEST_CASE("a circle of headers is found, and told by the shortest way around") {
    const SourceTree tree{file("a/one.h", {"a/two.h"}), file("a/three.h", {"a/one.h"}),
                          file("a/two.h", {"a/three.h"}), file("a/four.h", {"a/one.h"})};
    const Faults faults = includeCycles(tree);
    REQUIRE(faults.size() == 2); // of files, and of the modules that they are
    CHECK(faults[0] == "a/one.h includes a/two.h includes a/three.h includes a/one.h");
    CHECK(faults[1] == "a/one includes a/two includes a/three includes a/one");
}

TEST_CASE("a circle by way of a .cpp is found though the headers form none") {
    const SourceTree tree{file("a/one.h", {"a/two.h"}), file("a/two.h", {}),
                          file("a/two.cpp", {"a/two.h", "a/one.h"})};
    CHECK(includeCycles(tree) == Faults{"a/one includes a/two includes a/one"});
}

TEST_CASE("a .cpp that includes its own header is no circle; a header that includes its .cpp or itself is") {
    const SourceTree pair{file("a/one.cpp", {"a/one.h"}), file("a/one.h", {})};
    CHECK(includeCycles(pair) == Faults{});
    const SourceTree turned{file("a/one.cpp", {"a/one.h"}), file("a/one.h", {"a/one.cpp"})};
    CHECK(includeCycles(turned) == Faults{"a/one.cpp includes a/one.h includes a/one.cpp"});
    const SourceTree itself{file("a/one.h", {"a/one.h"})};
    CHECK(includeCycles(itself) == Faults{"a/one.h includes a/one.h"});
}

TEST_CASE("two circles are both found") {
    const SourceTree tree{file("a/one.h", {"a/two.h"}), file("a/two.h", {"a/one.h"}),
                          file("b/one.h", {"b/two.h", "a/one.h"}), file("b/two.h", {"b/one.h"})};
    CHECK(includeCycles(tree).size() == 4);
}

TEST_CASE("a guest at a library is found, and a library of which nothing is known") {
    SourceTree tree = sampleTree();
    addInclude(tree, "attic/box.h", "png.h", false);
    addInclude(tree, "attic/box.h", "curl/curl.h", false);
    addInclude(tree, "attic/box.h", "cstdint", false);
    CHECK(libraryGuests(tree, sampleHouse()) ==
          Faults{"attic/box.h:9 includes png.h: that library belongs to other rooms",
                 "attic/box.h:9 includes curl/curl.h: no table names that library"});
}

TEST_CASE("whoever goes past an entrance is found") {
    SourceTree tree = sampleTree();
    addInclude(tree, "hall/hall.h", "hall/chairs/chair.h");
    addInclude(tree, "main.cpp", "hall/chairs/leg.h");
    CHECK(entrancesMissed(tree, sampleHouse()) ==
          Faults{"hall/hall.h:9 includes hall/chairs/chair.h: that is reached through hall/hall.cpp",
                 "main.cpp:9 includes hall/chairs/leg.h: that is reached through hall/hall.cpp"});
}

TEST_CASE("a mistyped room, folder, stranger, library, entrance or file is found") {
    const SourceTree tree = sampleTree();
    House house = sampleHouse();

    SUBCASE("a room") {
        house.rooms[0].name = "celar";
        const Faults faults = tableFaults(tree, house);
        CHECK(faults.size() == 3); // its two files stand nowhere, and the room of the table is empty
        CHECK(faults.back() == "there is no room celar");
    }
    SUBCASE("a folder") {
        house.rooms[1].folders[1][0] = "chair";
        const Faults faults = tableFaults(tree, house);
        CHECK(faults.size() == 3);
        CHECK(faults.front() == "hall/chairs/chair.h stands in no folder of its room's table");
        CHECK(faults.back() == "there is no folder hall/chair");
    }
    SUBCASE("a stranger") {
        house.rooms[2].strangers = {"haII"};
        CHECK(tableFaults(tree, house) == Faults{"attic has a stranger that is no room below it: haII"});
    }
    SUBCASE("a stranger that stands above anyway") {
        house.rooms[0].strangers = {"attic"};
        CHECK(tableFaults(tree, house) == Faults{"cellar has a stranger that is no room below it: attic"});
    }
    SUBCASE("the header of a library") {
        house.libraries[0].header = "pgn.h";
        CHECK(tableFaults(tree, house) == Faults{"nobody includes a header that begins with pgn.h",
                                                 "cellar does not include the header of pgn.h"});
    }
    SUBCASE("the owner of a library") {
        house.libraries[0].rooms.insert("seller");
        CHECK(tableFaults(tree, house) == Faults{"seller does not include the header of png.h"});
    }
    SUBCASE("a library hidden by another before it") {
        house.libraries.insert(house.libraries.begin(), {"pn", {"cellar"}});
        CHECK(tableFaults(tree, house).front() == "nobody includes a header that begins with png.h");
    }
    SUBCASE("a header of the system, or of the build") {
        house.systemHeaders = {"unitsd.h"};
        house.generated = {"mad.h"};
        CHECK(tableFaults(tree, house) ==
              Faults{"cellar/wine.cpp:2 includes made.h: there is no such file in src",
                     "nobody includes unitsd.h", "nobody includes mad.h"});
    }
    SUBCASE("an entrance") {
        house.entrances = {{"hall/chears/", {"hall/hall.cpp"}}};
        CHECK(tableFaults(tree, house) == Faults{"hall/hall.cpp includes nothing of hall/chears/"});
    }
    SUBCASE("the file at an entrance") {
        house.entrances = {{"hall/chairs/", {"hall/hal.cpp"}}};
        CHECK(tableFaults(tree, house) == Faults{"hall/hal.cpp includes nothing of hall/chairs/"});
    }
    SUBCASE("the file above all rooms") {
        house.above = {"mian.cpp"};
        CHECK(tableFaults(tree, house) ==
              Faults{"main.cpp stands in no room of the table", "there is no file mian.cpp"});
    }
    SUBCASE("a name that stands there twice") {
        house.rooms[1].folders[1].push_back("floor");
        house.rooms.push_back({"cellar"});
        CHECK(tableFaults(tree, house) ==
              Faults{"hall/floor stands in the table twice", "cellar stands in the table twice"});
    }
}

TEST_CASE("a new room or folder, and an include that is not written from src, are found") {
    SourceTree tree = sampleTree();
    tree.push_back(file("hall/rugs/rug.h", {}));
    tree.push_back(file("yard/tree.h", {"leaf.h"}));
    CHECK(tableFaults(tree, sampleHouse()) ==
          Faults{"hall/rugs/rug.h stands in no folder of its room's table",
                 "yard/tree.h stands in no room of the table",
                 "yard/tree.h:1 includes leaf.h: there is no such file in src"});
}

TEST_CASE("words are found as a whole") {
    SourceTree tree{file("a/one.cpp", {}), file("a/two.cpp", {}), file("a/three.cpp", {})};
    tree[0].code = "auto x = std::async(run);";
    tree[1].code = "auto y = std::thread::hardware_concurrency();";
    tree[2].code = "int asyncs = std::asyncs; my_std::thread z; std::thread t;";
    CHECK(filesWithWord(tree, "std::async") == Faults{"a/one.cpp"});
    CHECK(filesWithWord(tree, "std::thread") == Faults{"a/three.cpp"});
    CHECK(filesWithWord(tree, "std::jthread") == Faults{});
}

TEST_CASE("a call that another one has to follow is found where it does not") {
    SourceTree tree{file("a/one.cpp", {}), file("a/two.cpp", {})};
    tree[0].code =
        "void f() {\n    button(1);\n    list(1);\n}\nvoid g() {\n    button(2);\n}\nvoid h() {\n    "
        "list(3);\n}\n";
    tree[1].code = "void f() {\n    field(1);\n    button(2);\n    list(2);\n    buttons();\n}\n";
    CHECK(callsWithout(tree, {"button", "field"}, "list") ==
          Faults{"a/one.cpp:6 calls button without list", "a/two.cpp:2 calls field without list"});
    CHECK(callsWithout(tree, {"button"}, "list") == Faults{"a/one.cpp:6 calls button without list"});
}

TEST_CASE("files are read with their includes and without their comments") {
    const atlas::testing::TemporaryFolder folder;
    std::filesystem::create_directories(folder.path() / "room" / "folder");
    folder.write(
        "room/folder/file.cpp",
        "#include \"room/other.h\"\n\n#include <vector>\n#include FT_FREETYPE_H\nint a; // std::async\n");
    folder.write("room/CMakeLists.txt", "#include \"room/no.h\"\n");
    const SourceTree tree = atlas::testing::readSourceTree(folder.path());
    REQUIRE(tree.size() == 1);
    CHECK(tree[0].name == "room/folder/file.cpp");
    CHECK(tree[0].lineCount == 5);
    REQUIRE(tree[0].includes.size() == 3);
    CHECK(tree[0].includes[0].name == "room/other.h");
    CHECK(tree[0].includes[0].isOurs);
    CHECK(tree[0].includes[1].name == "vector");
    CHECK(tree[0].includes[1].line == 3);
    CHECK(!tree[0].includes[1].isOurs);
    CHECK(tree[0].includes[2].name == "FT_FREETYPE_H");
    CHECK(!tree[0].includes[2].isOurs);
    CHECK(filesWithWord(tree, "std::async") == Faults{});
    CHECK(filesThatInclude(tree, "vector") == Faults{"room/folder/file.cpp"});
}
