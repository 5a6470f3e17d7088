#include "app/window/control_list_writer.h"

#include <doctest/doctest.h>

#include <filesystem>
#include <iterator>

#include "tests/support/temporary_folder.h"

using namespace atlas;
using atlas::testing::readFile;

namespace {

ui::ControlList sampleList() {
    ui::ControlList list;
    list.panels.push_back({"filters", {{12.0F, 68.0F}, {312.0F, 748.0F}}});
    list.controls.push_back({"filters",
                             "##search",
                             "Search\tcountries\n",
                             {{24.4F, 80.6F}, {300.0F, 112.0F}},
                             false,
                             true,
                             true,
                             false});
    list.controls.push_back(
        {"filters", "row", "Türkiye", {{24.0F, 120.0F}, {300.0F, 148.0F}}, true, false, false, true});
    return list;
}

} // namespace

TEST_CASE("what lies in a window beside is told in pixels of the desktop") {
    ui::ControlList list;
    list.panels.push_back({"notes", {{10.0F, 20.0F}, {60.0F, 40.0F}}});
    CHECK(controlListText({}, list, 2.0, {1920.0, -8.0}) == "panel\tnotes\t1940\t32\t100\t40\n");
}

TEST_CASE("the list has a line for each fact, panel and control, its fields between tabs") {
    const std::vector<WindowFact> facts{
        {"partnerships", "30075"}, {"notice", "saved\nas a.png"}, {"notice", ""}};
    CHECK(controlListText(facts, sampleList(), 1.0) ==
          "fact\tpartnerships\t30075\n"
          "fact\tnotice\tsaved as a.png\n"
          "fact\tnotice\t\n"
          "panel\tfilters\t12\t68\t300\t680\n"
          "control\tfilters\tsearch\tSearch countries \t24\t81\t276\t31\tfocused,active\n"
          "control\tfilters\trow\tTürkiye\t24\t120\t276\t28\thovered,chosen\n");
}

TEST_CASE("boxes are in pixels of the window, at any scale, and a control may have no state") {
    ui::ControlList list;
    list.panels.push_back({"legend", {{10.0F, 20.0F}, {30.0F, 50.0F}}});
    list.controls.push_back({"legend", "head", "", {{10.0F, 20.0F}, {30.0F, 28.0F}}});
    CHECK(controlListText({}, list, 1.5) ==
          "panel\tlegend\t15\t30\t30\t45\ncontrol\tlegend\thead\t\t15\t30\t30\t12\t-\n");
}

TEST_CASE("the file is replaced as a whole when the text changes, and only then") {
    const atlas::testing::TemporaryFolder folder;
    const std::filesystem::path file = folder.path() / "controls.tsv";
    ControlListWriter writer(file);
    writer.write("fact\tframe\t1\n");
    CHECK(readFile(file) == "fact\tframe\t1\n");
    std::filesystem::remove(file);
    writer.write("fact\tframe\t1\n");
    CHECK_FALSE(std::filesystem::exists(file)); // nothing changed
    writer.write("fact\tframe\t2\n");
    CHECK(readFile(file) == "fact\tframe\t2\n");
    CHECK(std::distance(std::filesystem::directory_iterator(folder.path()), {}) ==
          1); // nothing is left beside it
}

TEST_CASE("a folder that does not exist hinders nobody, and the next text is tried again") {
    const atlas::testing::TemporaryFolder folder;
    const std::filesystem::path file = folder.path() / "later" / "controls.tsv";
    ControlListWriter writer(file);
    writer.write("fact\tframe\t1\n");
    CHECK_FALSE(std::filesystem::exists(file));
    std::filesystem::create_directory(folder.path() / "later");
    writer.write("fact\tframe\t1\n");
    CHECK(readFile(file) == "fact\tframe\t1\n");
}
