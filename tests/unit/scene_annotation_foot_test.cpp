// The line at the foot of a picture: whom data and map are from, and a scale bar.
#include <doctest/doctest.h>

#include <algorithm>

#include "export/pictures/picture.h"
#include "model/view/credit.h"
#include "scene/annotations/annotations.h"
#include "tests/support/sample_network.h"

using namespace atlas;

namespace {

const Theme& night() {
    static const Theme theme = *loadTheme(testing::sourceFolder() / "assets" / "themes" / "night.json");
    return theme;
}

AnnotationRequest requestWith(std::string credit) {
    AnnotationRequest request;
    request.foot.credits = {std::move(credit)};
    request.foot.scaleBar = ScaleBar{500.0, 100.0};
    return request;
}

const TextItem* textThatBegins(const Annotations& annotations, std::string_view words) {
    for (const DrawItem& item : annotations.list.items) {
        const auto* text = std::get_if<TextItem>(&item);
        if (text != nullptr && text->words.starts_with(words)) return text;
    }
    return nullptr;
}

} // namespace

TEST_CASE("the shipped data are credited to whom sources.json names, other data to nobody") {
    const std::vector<std::string> lines = creditLines(*testing::shippedNetwork().network);
    const std::string& line = lines.front();
    CHECK(line.find("GeoNames (CC BY 4.0)") != std::string::npos);
    CHECK(line.find("Natural Earth") != std::string::npos);
    CHECK(lines.back() == "Data: GeoNames (CC BY 4.0) and others");
    const testing::TemporaryFolder folder;
    testing::writeSampleNetwork(folder);
    CHECK(creditLines(*testing::loaded(folder).network).front() ==
          "Sister Cities Atlas · Map: Natural Earth");
    folder.write("sources.json", R"({"credit": "My\n town"})");
    CHECK(creditLines(*testing::loaded(folder).network).front() ==
          "Sister Cities Atlas · Data: My  town · Map: Natural Earth");
    for (const char* unusable : {"", "[]", "{", R"({"credit": 3})"}) {
        folder.write("sources.json", unusable);
        CHECK(testing::loaded(folder).network->credit.empty());
    }
}

TEST_CASE(
    "credit and scale bar stand at the foot, within the page, and take the map's room only with a legend") {
    const Viewport viewport = viewportForPicture(1280, 720);
    const Annotations built = buildAnnotations(requestWith("Data: GeoNames"), night(), viewport);
    const TextItem* credit = textThatBegins(built, "Data: GeoNames");
    const TextItem* bar = textThatBegins(built, "500 km");
    REQUIRE(credit != nullptr);
    REQUIRE(bar != nullptr);
    CHECK(bar->basePixels.x + bar->line.widthPixels < credit->basePixels.x);
    CHECK(credit->basePixels.x + credit->line.widthPixels <= 1280.0);
    CHECK(credit->basePixels.y < 720.0);
    CHECK(built.insets.bottomPixels == 0.0);
    CHECK(built.notes.empty());
}

TEST_CASE("a credit that is too long is shortened or left out, and says so; the bar gives way to it") {
    const std::string longCredit(400, 'w');
    const Annotations shortened =
        buildAnnotations(requestWith(longCredit), night(), viewportForPicture(640, 360));
    REQUIRE(shortened.notes.size() == 1);
    CHECK(shortened.notes.front().find("The line of sources does not fit into 640") == 0);
    CHECK(textThatBegins(shortened, "500 km") == nullptr);
    const Annotations tiny = buildAnnotations(requestWith("Data"), night(), viewportForPicture(64, 36));
    REQUIRE(tiny.notes.size() == 1);
    CHECK(tiny.notes.front().find("is left out") != std::string::npos);
}
