// Papers, and what pictures on them and on screens are scaled by.
#include <doctest/doctest.h>

#include <algorithm>
#include <string>

#include "model/paper/picture_sheet.h"

using namespace atlas;

TEST_CASE("papers are found by their names, however they are typed") {
    CHECK(parsePaper("A3")->widthMillimetres == 297.0);
    CHECK(parsePaper("a0")->heightMillimetres == 1189.0);
    CHECK(parsePaper("arch d")->name == "Arch-D");
    CHECK(parsePaper("LETTER")->widthMillimetres == doctest::Approx(8.5 * kMillimetresPerInch));
    CHECK(parsePaper("tabloid")->heightMillimetres == doctest::Approx(17.0 * kMillimetresPerInch));
    CHECK(parsePaper("Lettre").error().message == R"(paper "Lettre" is unknown; did you mean "Letter"?)");
    CHECK(parsePaper("foolscap").error().message ==
          R"(paper "foolscap" is unknown; write one of A4, A3, A2, A1, A0, Letter, Tabloid, Arch-A, Arch-B, )"
          "Arch-C, Arch-D, Arch-E");
}

TEST_CASE("a page has as many pixels as dots are printed, upright unless it is turned") {
    const PictureSheet upright = *paperSheet(*parsePaper("A4"), 300, false);
    CHECK(upright.widthPixels == 2480);
    CHECK(upright.heightPixels == 3508);
    const PictureSheet turned = *paperSheet(*parsePaper("A4"), 300, true);
    CHECK(turned.widthPixels == 3508);
    CHECK(turned.heightPixels == 2480);
    CHECK(turned.pixelRatio == upright.pixelRatio);
    const PictureSheet poster = *paperSheet(*parsePaper("A0"), 300, true);
    CHECK(poster.widthPixels == 14043);
    CHECK(poster.heightPixels == 9933);
}

TEST_CASE("more dots per inch are the same page, only sharper") {
    for (const Paper& paper : papers()) {
        CAPTURE(paper.name);
        const PictureSheet coarse = *paperSheet(paper, kPosterDotsPerInch, true);
        const PictureSheet fine = *paperSheet(paper, kPrintDotsPerInch, true);
        CHECK(fine.pixelRatio == doctest::Approx(2.0 * coarse.pixelRatio));
        CHECK(std::abs(fine.widthPixels - 2 * coarse.widthPixels) <= 1);
        CHECK(std::abs(fine.heightPixels - 2 * coarse.heightPixels) <= 1);
    }
}

TEST_CASE("what is drawn grows with the page, and a page has at least as much room as a small window") {
    const auto pointsOn = [](const char* name) { return pointsPerDesignPixel(*parsePaper(name)); };
    CHECK(pointsOn("A0") == doctest::Approx(2.0 * pointsOn("A2")).epsilon(0.01));
    CHECK(pointsOn("A2") > pointsOn("A3"));
    for (const Paper& paper : papers()) {
        CAPTURE(paper.name);
        const double across = paper.widthMillimetres / kMillimetresPerInch * kPointsPerInch;
        CHECK(across / pointsPerDesignPixel(paper) > 850.0);
    }
}

TEST_CASE("a page with more pixels than are possible says how many dots per inch are") {
    const Paper paper = *parsePaper("A0");
    const Result<PictureSheet> tooFine = paperSheet(paper, 600, false);
    REQUIRE_FALSE(tooFine.has_value());
    CHECK(tooFine.error().message ==
          "A0 at 600 dots per inch has 19866 × 28087 pixels, more than the 20000 a side that are possible; "
          "write 427 or less");
    CHECK(paperSheet(paper, 427, false).has_value());
    CHECK_FALSE(paperSheet(paper, 428, false).has_value());
}

TEST_CASE("formats for screens keep the design of 1920 x 1080; those for telephones draw larger") {
    for (const ScreenFormat& format : screenFormats()) {
        CAPTURE(format.name);
        const double usual = pixelRatioOnScreen(format.sheet.widthPixels, format.sheet.heightPixels);
        const bool isWide = format.sheet.widthPixels > format.sheet.heightPixels;
        CHECK((isWide ? format.sheet.pixelRatio == usual : format.sheet.pixelRatio > 2.0 * usual));
        CHECK(format.sheet.dotsPerInch == 0);
    }
    CHECK(pixelRatioOnScreen(1920, 1080) == 1.0);
    CHECK(pixelRatioOnScreen(20'000, 20'000) == doctest::Approx(10.42).epsilon(0.001));
    CHECK(pixelRatioOnScreen(16, 16) == 0.5);
}
