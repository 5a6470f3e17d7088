// The place where the map is taken home: what is chosen there, and what is asked for.
#include <doctest/doctest.h>

#include <algorithm>

#include "tests/support/panel_scenes.h"

using namespace atlas;
using namespace atlas::testing;

namespace {

PanelScene barOf(std::function<void(SceneDesk&)> arrange) {
    return {"", "Top bar", true, std::move(arrange), {}};
}

// It opens as by its key.
void open(SceneFrames& scene) {
    scene.desk().memory.topBar.exports.open = true;
    scene.frames().draw(4);
}

template <typename Asked>
const Asked* lastAsked(SceneFrames& scene) {
    const std::vector<Request>& asked = scene.desk().asked;
    for (auto request = asked.rbegin(); request != asked.rend(); ++request) {
        if (const Asked* found = std::get_if<Asked>(&*request)) return found;
    }
    return nullptr;
}

} // namespace

TEST_CASE("each kind of file offers its formats and what matters to it") {
    SceneFrames scene(barOf([](SceneDesk&) {}), {{1280.0F, 1000.0F}});
    open(scene);
    ExportSettings& settings = scene.desk().state.workspace.exporting;
    CHECK(scene.frames().find("Top bar/Save picture") != nullptr);
    CHECK(scene.frames().find("Top bar/Window") != nullptr);
    CHECK(scene.frames().find("Top bar/Leave out the ground") != nullptr);

    scene.frames().click("Top bar/JPEG");
    CHECK(settings.ending == ".jpg");
    scene.frames().draw(2);
    CHECK(scene.frames().find("Top bar/Leave out the ground") == nullptr);

    scene.frames().click("Top bar/Window");
    CHECK(settings.content == PictureContent::Window);
    scene.frames().click("Top bar/Drawing");
    scene.frames().draw(2);
    CHECK(settings.ending == ".svg");
    CHECK(settings.content == PictureContent::MapAndLegend); // panels are no paths
    CHECK(scene.frames().find("Top bar/Save drawing") != nullptr);
    CHECK(scene.frames().find("Top bar/Window") == nullptr);

    scene.frames().click("Top bar/Data");
    scene.frames().draw(2);
    CHECK(settings.ending == ".csv");
    CHECK(scene.frames().find("Top bar/Save data") != nullptr);
    CHECK(scene.frames().find("Top bar/Paper") == nullptr);
    CHECK(scene.frames().find("Top bar/Copy picture") == nullptr);

    scene.frames().click("Top bar/Web page");
    scene.frames().draw(2);
    CHECK(settings.ending == ".html");
}

TEST_CASE("a size is a screen's or a page's") {
    SceneFrames scene(barOf([](SceneDesk&) {}), {{1280.0F, 1000.0F}});
    open(scene);
    ExportSettings& settings = scene.desk().state.workspace.exporting;
    scene.frames().click("Top bar/4K");
    CHECK(settings.widthPixels == 3840);
    scene.frames().click("Top bar/Paper");
    scene.frames().draw(2);
    CHECK(settings.isOnPaper);
    scene.frames().click("Top bar/A1");
    scene.frames().click("Top bar/Portrait");
    scene.frames().click("Top bar/150 dpi");
    CHECK(settings.paper == "A1");
    CHECK_FALSE(settings.isLandscape);
    CHECK(settings.dotsPerInch == 150);
    CHECK(scene.frames().find("Top bar/Width in pixels") == nullptr);
}

TEST_CASE("a composed page has its own size, ground and sources, and leads to where it is composed") {
    SceneFrames scene(barOf([](SceneDesk&) {}), {{1280.0F, 1000.0F}});
    open(scene);
    scene.frames().click("Top bar/Drawing");
    scene.frames().draw(2);
    scene.frames().click("Top bar/Page");
    scene.frames().draw(2);
    CHECK(scene.desk().state.workspace.exporting.content == PictureContent::Page);
    for (const char* other : {"Screen", "A4", "Name the sources", "Leave out the ground"}) {
        CAPTURE(other);
        CHECK(scene.frames().find("Top bar/" + std::string(other)) == nullptr);
    }
    scene.frames().click("Top bar/Compose the page");
    const ask::Run* run = lastAsked<ask::Run>(scene);
    REQUIRE(run != nullptr);
    CHECK(run->command == "compose-page"_command);
}

TEST_CASE("files that wait are listed and can be cancelled; those that were saved lead to their folder") {
    SceneFrames scene(barOf([](SceneDesk& desk) {
                          desk.exporting.work = {{7, "poster.png", "42 %, about 10 s left", 0.42F},
                                                 {9, "kenya.pdf", "waits", 0.0F}};
                          desk.state.workspace.recentExports = {{"/home/ann/Pictures/last.png", 2'300'000}};
                      }),
                      {{1280.0F, 1000.0F}});
    scene.desk().exporting.recent = scene.desk().state.workspace.recentExports;
    open(scene);
    scene.frames().click("Top bar/Cancel kenya.pdf  (Enter)");
    const ask::CancelExport* cancelled = lastAsked<ask::CancelExport>(scene);
    REQUIRE(cancelled != nullptr);
    CHECK(cancelled->id == 9);
    scene.frames().click("Top bar/last.png");
    const ask::OpenFolder* folder = lastAsked<ask::OpenFolder>(scene);
    REQUIRE(folder != nullptr);
    CHECK(folder->file == "/home/ann/Pictures/last.png");
}

TEST_CASE("what cannot be saved is not saved by the button, and nothing moves") {
    SceneFrames scene(barOf([](SceneDesk&) {}), {{1280.0F, 1000.0F}});
    open(scene);
    const auto saves = [&] {
        return std::count_if(scene.desk().asked.begin(), scene.desk().asked.end(),
                             [](const Request& request) {
                                 const ask::Run* run = std::get_if<ask::Run>(&request);
                                 return run != nullptr && run->command == "save-picture"_command;
                             });
    };
    scene.frames().click("Top bar/Save picture");
    CHECK(saves() == 1);
    const float before = scene.frames().control("Top bar/Save picture").box.topLeft.y;
    scene.desk().exporting.problem = "a WebP has at most 16383 pixels a side; choose a smaller size";
    scene.frames().draw(2);
    CHECK(scene.frames().control("Top bar/Save picture").box.topLeft.y == before);
    scene.frames().click("Top bar/Save picture");
    CHECK(saves() == 1);
}

TEST_CASE("in a narrow or low window all of it can be reached") {
    for (const ImVec2 size : {ImVec2{640.0F, 900.0F}, ImVec2{1280.0F, 480.0F}}) {
        SceneFrames scene(barOf([](SceneDesk&) {}), {size});
        open(scene);
        const ui::ListedBox menu = scene.frames().control("Top bar/Picture").surface;
        CHECK(menu.topLeft.x >= 0.0F);
        CHECK(menu.bottomRight.x <= size.x);
        CHECK(menu.bottomRight.y <= size.y);
        CHECK(scene.frames().find("Top bar/Screen") != nullptr);
    }
}
