#include "app/explore/export_desk.h"

#include <doctest/doctest.h>

#include <algorithm>
#include <set>

#include "app/services/export_pace.h"

using namespace atlas;

namespace {

std::string problemWith(const ExportSettings& settings,
                        ProjectionKind projection = ProjectionKind::EqualEarth) {
    Camera camera;
    camera.projection = projection;
    const std::filesystem::path file = "/home/ann/map" + settings.ending;
    return problemOf({settings, 100, camera, file, sheetOf(settings), sheetWords(settings), {}});
}

} // namespace

TEST_CASE("menus have each format once, by kind, and the first of each kind") {
    std::set<std::string_view> names;
    std::set<ui::ExportGroup> groups;
    for (const ui::ExportChoice& choice : exportChoices()) {
        CHECK(names.insert(choice.name).second);
        CHECK(exportFormatOf("a" + std::string(choice.ending)).has_value());
        groups.insert(choice.group);
        CHECK((choice.hasMap || !choice.hasSize));
        CHECK((choice.hasSize || !choice.mayBeTransparent));
    }
    CHECK(groups.size() == ui::kExportGroupCount);
    CHECK(names.contains("JPEG"));
    ExportSettings settings;
    settings.ending = ".jpg";
    CHECK_FALSE(exportChoiceOf(settings).mayBeTransparent);
    settings.ending = ".webp";
    CHECK(exportChoiceOf(settings).mayBeTransparent);
    settings.ending = ".nothing";
    CHECK(exportChoiceOf(settings).ending == ".png");
}

TEST_CASE("what cannot be saved says why before it is tried") {
    ExportSettings settings;
    CHECK(problemWith(settings).empty());
    settings.ending = ".tif";
    CHECK(problemWith(settings).empty());
    CHECK(problemWith(settings, ProjectionKind::Orthographic).find("flat projection") != std::string::npos);
    settings.ending = ".png";
    settings.content = PictureContent::Window;
    CHECK(problemWith(settings).empty());
    settings.widthPixels = 20'000;
    settings.heightPixels = 20'000;
    CHECK(problemWith(settings).find("whole window") != std::string::npos);
    settings.content = PictureContent::Map;
    CHECK(problemWith(settings).empty());
    settings.ending = ".webp";
    settings.widthPixels = 12'000;
    settings.heightPixels = 9'000;
    CHECK(problemWith(settings).find("WebP") != std::string::npos);
    settings.ending = ".jpg";
    settings.isTransparent = true; // which a JPEG leaves alone
    CHECK(problemWith(settings).empty());
    settings.isOnPaper = true;
    settings.paper = "A0";
    settings.dotsPerInch = 1200;
    CHECK(problemWith(settings).find("A0") != std::string::npos);
    settings.ending = ".csv";
    CHECK(problemWith(settings).empty()); // it has no size
    settings.name = "a/b";
    CHECK(problemWith(settings).find("slash") != std::string::npos);
}

TEST_CASE("the pace is the middle of what exports took lately") {
    ExportPace pace;
    CHECK(pace.factor() == 1.0);
    pace.add(1.0, 3.0);
    CHECK(pace.factor() == 3.0);
    pace.add(1.0, 2.0);
    pace.add(1.0, 100.0);
    CHECK(pace.factor() == 3.0);
    pace.add(0.0, 5.0); // tells nothing
    CHECK(pace.factor() == 3.0);
    for (int i = 0; i < 5; ++i)
        pace.add(2.0, 1.0);
    CHECK(pace.factor() == 0.5);
}
