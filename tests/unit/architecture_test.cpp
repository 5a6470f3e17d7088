// The rule of the house: the tree is the diagram. Reads the includes of every source file. That each rule
// finds what breaks it is shown on small made-up trees in architecture_rules_test.cpp.
#include <doctest/doctest.h>

#include <algorithm>
#include <string>
#include <vector>

#include "tests/support/folders.h"
#include "tests/support/house_rules.h"

namespace {

using atlas::testing::House;
using atlas::testing::Room;
using atlas::testing::SourceFile;
using atlas::testing::SourceTree;

const House kHouse{
    .rooms =
        {
            {"core"},
            {"geo"},
            {"data", {{"files"}, {"network", "style"}, {"basemap"}}},
            {"model",
             {{"camera", "filter"},
              {"paper"},
              {"selection"},
              {"charts", "facts"},
              {"page"},
              {"view"},
              {"tour"},
              {"drawing", "workspace"},
              {"search"},
              {"commands"},
              {"kiosk"}}},
            {"type"},
            {"analysis", {{"bundles", "graph"}, {"findings", "measures"}, {"document"}, {"briefs"}}},
            {"scene",
             {{"geometry", "type"}, {"basemap"}, {"arcs", "labels", "places"}, {"annotations"}, {"page"}}},
            {"gl", {}, {"geo", "data", "model", "analysis", "scene"}}, // OpenGL knows nothing of maps
            {"render", {{"light", "type"}, {"layers", "pixels"}}},
            {"export",
             {{"files"},
              {"pictures", "tables", "vector"},
              {"reopen", "tours"},
              {"composed", "films", "geodata", "handouts", "pages"},
              {"briefs", "orders"}}},
            // Panels see the model and what is computed on it. One does not know another: interface.cpp knows
            // all.
            {"ui",
             {{"widgets"},
              {"contract"},
              {"parts"},
              {"exports"},
              {"compose", "details", "drawer", "gallery", "kiosk", "panels", "pickers", "show"}},
             {"render", "scene", "gl", "export"}},
            {"cli", {{"manual", "options", "output"}, {"commands"}}, {"ui"}},
            {"app",
             {{"window"},
              {"input"},
              {"services"},
              {"stage"},
              {"bench", "compose", "explore", "present"},
              {"kiosk"}},
             {"cli"}},
        },
    .above = {"main.cpp"},
    .libraries =
        {
            {"GLFW/", {"app"}},
            {"gio/", {"app"}},
            {"X11/", {"app"}},
            {"backends/imgui", {"app"}},
            {"imgui", {"ui", "app"}},
            {"CLI/", {"cli"}},
            {"EGL/", {"gl"}},
            {"glad/", {"gl"}},
            {"spng", {"export"}},
            {"png.h", {"export"}},
            {"isa-l", {"export"}},
            {"jpeglib.h", {"export"}},
            {"webp/", {"export"}},
            {"pango/", {"export"}},
            {"cairo", {"export"}},
            {"minizip/", {"export"}},
            {"glib.h", {"export"}},
            {"pugixml", {"export"}},
            {"qpdf/", {"export"}},
            {"librsvg/", {"export"}},
            {"geos", {"scene"}},
            {"igraph", {"analysis"}}, // "igraph.h" and all that it includes
            {"ft2build", {"type"}},
            {"FT_", {"type"}}, // the macros that name FreeType's headers
            {"hb", {"type"}},
            {"gdal", {"data", "export"}}, // which it reads and writes
            {"ogr", {"data", "export"}},
            {"cpl_", {"data", "export"}},
            {"nlohmann/", {"data", "model", "export"}},
            {"csv.h", {"data"}},
            {"fontconfig/", {"data"}},
            {"proj.h", {"geo"}},
            {"geodesic.h", {"geo"}},
            {"utf8proc", {"core"}},
            {"fribidi", {"core"}},
            {"tbb/", {"core"}},
            {"fmt/", {}},
            {"glm/", {}},
            {"tl/", {}},
        },
    .systemHeaders = {"fcntl.h", "malloc.h", "spawn.h", "sys/file.h", "sys/mman.h", "sys/stat.h",
                      "sys/wait.h", "unistd.h"},
    .entrances =
        {
            {"ui/details/", {"ui/interface.cpp", "ui/interface_memory.h"}},
            {"ui/drawer/", {"ui/interface.cpp", "ui/interface_memory.h"}},
            {"ui/gallery/", {"ui/interface.cpp", "ui/interface_memory.h"}},
            {"ui/panels/", {"ui/interface.cpp", "ui/interface_memory.h"}},
            {"ui/pickers/", {"ui/interface.cpp", "ui/interface_memory.h"}},
        },
    .generated = {"build_commit.h", "built_with.h", "embedded_shaders.h"},
};

const SourceTree& sourceTree() {
    static const SourceTree tree = atlas::testing::readSourceTree(atlas::testing::sourceFolder() / "src");
    return tree;
}

void expectNone(const std::vector<std::string>& faults) {
    for (const std::string& fault : faults) {
        FAIL_CHECK(fault);
    }
}

} // namespace

TEST_CASE("the reading of includes works") {
    std::size_t includes = 0;
    for (const SourceFile& file : sourceTree()) {
        includes += file.includes.size();
    }
    CHECK(sourceTree().size() > 300);
    CHECK(includes > 2000);
}

TEST_CASE("the tables speak of what is there, and of all of it") {
    expectNone(tableFaults(sourceTree(), kHouse));
}

TEST_CASE("arrows between rooms point down") {
    expectNone(arrowsUp(sourceTree(), kHouse));
}

TEST_CASE("arrows between the folders of a room point down") {
    expectNone(folderArrowsUp(sourceTree(), kHouse));
}

TEST_CASE("no files include each other in a circle") {
    expectNone(includeCycles(sourceTree()));
}

TEST_CASE("only the interface knows all panels") {
    expectNone(entrancesMissed(sourceTree(), kHouse));
}

// interface_memory.h puts together what each panel remembers, and knows no panel for that.
TEST_CASE("of panels the interface's memory knows their memories alone") {
    for (const SourceFile& file : sourceTree()) {
        if (file.name != "ui/interface_memory.h") continue;
        std::size_t memories = 0;
        for (const atlas::testing::Include& include : file.includes) {
            if (!include.name.starts_with("ui/")) continue;
            CHECK_MESSAGE(include.name.find("_memor") != std::string::npos, include.name);
            ++memories;
        }
        CHECK(memories > 3);
    }
}

TEST_CASE("each library has one owner") {
    expectNone(libraryGuests(sourceTree(), kHouse));
}

TEST_CASE("what is exported meets GDAL in one folder") {
    for (const char* header : {"gdal_priv.h", "gdal_utils.h", "ogrsf_frmts.h", "cpl_vsi.h"}) {
        for (const std::string& file : filesThatInclude(sourceTree(), header))
            CHECK_MESSAGE((file.starts_with("data/") || file.starts_with("export/geodata/")), file);
    }
    CHECK(filesThatInclude(sourceTree(), "gdal_priv.h").size() > 1); // the names are those that are used
}

TEST_CASE("work in the background is a job of core's, which can be cancelled and says what failed") {
    for (const char* word : {"std::async", "std::thread", "std::jthread", "std::packaged_task"}) {
        for (const std::string& file : filesWithWord(sourceTree(), word)) {
            CAPTURE(word);
            CHECK_MESSAGE(file.starts_with("core/"), file);
        }
    }
    CHECK_FALSE(filesWithWord(sourceTree(), "std::thread").empty()); // the words are those that are used
}

TEST_CASE("the inside of Dear ImGui, and what differs between its versions, stand in two files") {
    const std::vector<std::string> both{"ui/widgets/imgui_internals.cpp",
                                        "ui/widgets/imgui_internals_parts.cpp"};
    CHECK(filesThatInclude(sourceTree(), "imgui_internal.h") == both);
    CHECK(filesWithWord(sourceTree(), "IMGUI_VERSION_NUM") == both);
    CHECK(filesWithWord(sourceTree(), "SetKeyboardFocusHere") ==
          std::vector<std::string>{both.front()}); // which does not look everywhere
}

// Journeys and tests find controls by their words. These are the only ones of Dear ImGui's that are used.
TEST_CASE("every control is listed") {
    const std::vector<std::string> controls{"ImGui::InvisibleButton", "ImGui::InputTextWithHint",
                                            "ImGui::InputTextMultiline"};
    expectNone(callsWithout(sourceTree(), controls, "listControl"));
    for (const char* other : {"Button", "SmallButton", "ArrowButton", "ImageButton", "Checkbox",
                              "RadioButton", "Selectable", "MenuItem", "Combo", "SliderFloat", "SliderInt",
                              "DragFloat", "InputText", "InputInt", "InputFloat", "InputScalar"}) {
        CAPTURE(other);
        CHECK(filesWithWord(sourceTree(), "ImGui::" + std::string(other)).empty());
    }
    for (const std::string& control : controls)
        CHECK_FALSE(filesWithWord(sourceTree(), control).empty()); // the names are those that are used
}

TEST_CASE("files stay small") {
    std::vector<std::size_t> lengths;
    for (const SourceFile& file : sourceTree()) {
        CHECK_MESSAGE(file.lineCount <= 400, file.name);
        lengths.push_back(file.lineCount);
    }
    std::sort(lengths.begin(), lengths.end());
    CHECK(lengths[lengths.size() / 2] < 200);
}
