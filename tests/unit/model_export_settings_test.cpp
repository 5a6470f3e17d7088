#include "model/workspace/export_settings.h"

#include <doctest/doctest.h>

#include "model/workspace/last_session.h"

using namespace atlas;

TEST_CASE("a map is taken home as large as a screen or as a page") {
    ExportSettings settings;
    settings.widthPixels = 3840;
    settings.heightPixels = 2160;
    CHECK(sheetOf(settings) == screenSheet(3840, 2160));
    CHECK(sheetWords(settings) == "3840 × 2160");
    settings.isOnPaper = true;
    settings.paper = "A4";
    settings.isLandscape = false;
    const Result<PictureSheet> page = sheetOf(settings);
    REQUIRE(page.has_value());
    CHECK(page->widthPixels == 2480);
    CHECK(page->heightPixels == 3508);
    CHECK(page->dotsPerInch == 300);
    CHECK(sheetWords(settings) == "A4, 210 × 297 mm");
    settings.paper = "Arch-E";
    settings.dotsPerInch = 1200;
    CHECK_FALSE(sheetOf(settings).has_value());
}

TEST_CASE("a usual size of a screen has its own scale, also when it is typed") {
    for (const ScreenFormat& format : screenFormats()) {
        ExportSettings settings;
        settings.widthPixels = format.sheet.widthPixels;
        settings.heightPixels = format.sheet.heightPixels;
        CHECK(sheetOf(settings) == format.sheet);
    }
}

TEST_CASE("a preview is the same page with fewer pixels, and never has more") {
    const Result<Paper> paper = parsePaper("A1");
    REQUIRE(paper.has_value());
    const Result<PictureSheet> page = paperSheet(*paper, 300, true);
    REQUIRE(page.has_value());
    const PictureSheet preview = previewSheet(*page);
    CHECK(preview.pixelRatio == doctest::Approx(0.65));
    CHECK(preview.widthPixels / preview.pixelRatio ==
          doctest::Approx(page->widthPixels / page->pixelRatio).epsilon(0.002));
    CHECK(preview.heightPixels / preview.pixelRatio ==
          doctest::Approx(page->heightPixels / page->pixelRatio).epsilon(0.002));
    CHECK(preview.dotsPerInch / preview.pixelRatio ==
          doctest::Approx(page->dotsPerInch / page->pixelRatio).epsilon(0.02));
    const PictureSheet small{100, 60, 0.2, 0};
    CHECK(previewSheet(small) == small);
    CHECK(clipboardSheet(small) == small);
    CHECK(clipboardSheet(*page).widthPixels == 3840);
}

TEST_CASE("how a map was taken home comes back at the next start") {
    Workspace desk;
    desk.exporting.ending = ".pdf";
    desk.exporting.content = PictureContent::Map;
    desk.exporting.isOnPaper = true;
    desk.exporting.widthPixels = 17;
    desk.exporting.heightPixels = 20'000;
    desk.exporting.paper = "Tabloid";
    desk.exporting.dotsPerInch = 150;
    desk.exporting.isLandscape = false;
    desk.exporting.withCredit = false;
    desk.exporting.isTransparent = true;
    desk.exporting.withViewFile = true;
    desk.exporting.folder = "/srv/Kärtchen";
    desk.exporting.name = "für den Rat";
    desk.recentExports = {{"/srv/a.pdf", 1234}, {"/srv/b.png", 5'000'000'000}};
    const Result<LastSession> read = lastSessionFrom(textOf(sessionOf(desk)), "session.json");
    REQUIRE(read.has_value());
    Workspace next;
    applyTo(next, *read);
    CHECK(next.exporting == desk.exporting);
    CHECK(next.recentExports == desk.recentExports);
}

TEST_CASE("what cannot be of a kept export is as usual") {
    const Result<LastSession> read = lastSessionFrom(
        R"({"export": {"ending": 7, "width": 1, "height": 99999999999, "dpi": "many", "paper": "parchment",
            "content": "everything", "on-paper": "yes", "landscape": false},
            "recent-exports": [7, {}, {"file": "", "bytes": 1}, {"file": "/a.png", "bytes": -1},
                               {"file": "/b.png", "bytes": 3}]})",
        "session.json");
    REQUIRE(read.has_value());
    ExportSettings expected;
    expected.isLandscape = false;
    CHECK(read->exporting == expected);
    CHECK(read->recentExports == std::vector<RecentExport>{{"/b.png", 3}});
}
