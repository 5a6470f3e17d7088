#include <doctest/doctest.h>

#include <cmath>
#include <string>
#include <vector>

#include "core/utf8.h"
#include "model/drawing/legend_parts.h"
#include "model/drawing/stripes.h"

using namespace atlas;

namespace {

// Every letter is half as wide as high.
double plainWidth(std::string_view words, const TypeStyle& style) {
    return 0.5 * style.sizePixels * static_cast<double>(decodedUtf8(words).size());
}

DrawListWriter writerAt(double pixelRatio) {
    return {pixelRatio, plainWidth};
}

template <typename Item>
std::vector<Item> itemsOf(const DrawList& list) {
    std::vector<Item> found;
    for (const DrawItem& item : list.items) {
        if (const Item* wanted = std::get_if<Item>(&item)) found.push_back(*wanted);
    }
    return found;
}

ArcLegend steppedLegend() {
    ArcLegend legend;
    legend.ramp = {{1.0F, 0.0F, 0.0F, 1.0F}, {0.0F, 1.0F, 0.0F, 1.0F}};
    legend.isStepped = true;
    legend.marks = {{"10", 0.5}};
    return legend;
}

} // namespace

TEST_CASE("a draw list is in pixels, what writes it in design pixels") {
    DrawListWriter writer = writerAt(2.0);
    writer.box({1.0, 2.0}, {3.0, 4.0}, {});
    writer.disc({5.0, 6.0}, 1.5, {}, {});
    CHECK(writer.text("Hays", FontWeight::Regular, 10.0, {0.3, 7.1}, {}) == 20.0);
    const DrawList list = writer.take();
    CHECK(itemsOf<BoxItem>(list)[0].topLeftPixels == glm::dvec2(2.0, 4.0));
    CHECK(itemsOf<DiscItem>(list)[0].radiusPixels == 3.0);
    const TextItem text = itemsOf<TextItem>(list)[0];
    CHECK(text.style.sizePixels == 20.0);
    CHECK(text.basePixels == glm::dvec2(1.0, 14.0)); // whole pixels
    CHECK(text.line.runs.empty());
}

TEST_CASE("words that do not fit end in an ellipsis, and whole letters stay") {
    DrawListWriter writer = writerAt(1.0);
    CHECK(writer.text("Łódź", FontWeight::Regular, 10.0, {}, {}, 20.0) == 20.0);
    CHECK(writer.text("Łódź", FontWeight::Regular, 10.0, {}, {}, 16.0) == 15.0);
    CHECK(writer.text("Łódź", FontWeight::Regular, 10.0, {}, {}, 3.0) == 0.0);
    const std::vector<TextItem> texts = itemsOf<TextItem>(writer.take());
    CHECK(texts[0].words == "Łódź");
    CHECK(texts[1].words == "Łó…");
    CHECK(texts[2].words.empty());
}

TEST_CASE("a veil is dense behind type and fades out towards its soft edge") {
    const Colour colour{0.1F, 0.2F, 0.3F, 1.0F};
    DrawListWriter writer = writerAt(1.0);
    writer.veil({0.0, 0.0}, {100.0, 40.0}, colour, VeilEdge::Bottom);
    writer.veil({0.0, 60.0}, {100.0, 100.0}, colour, VeilEdge::Top);
    const DrawList list = writer.take();
    const std::vector<BoxItem> boxes = itemsOf<BoxItem>(list);
    const std::vector<RampItem> ramps = itemsOf<RampItem>(list);
    REQUIRE(boxes.size() == 2);
    REQUIRE(ramps.size() == 2);
    CHECK(boxes[0].topLeftPixels.y == 0.0);
    CHECK(ramps[0].topLeftPixels.y == boxes[0].bottomRightPixels.y);
    CHECK(ramps[0].to.alpha == 0.0F);
    CHECK(boxes[1].bottomRightPixels.y == 100.0);
    CHECK(ramps[1].from.alpha == 0.0F);
    CHECK(ramps[1].to == boxes[1].colour);
}

TEST_CASE("a ramp in steps has fields with gaps, one without steps flows") {
    ArcLegend legend = steppedLegend();
    DrawListWriter writer = writerAt(1.0);
    writeRamp(writer, legend, {10.0, 0.0}, 100.0, 8.0);
    const std::vector<BoxItem> fields = itemsOf<BoxItem>(writer.take());
    REQUIRE(fields.size() == 2);
    CHECK(fields[0].bottomRightPixels.x < fields[1].topLeftPixels.x);
    CHECK(fields[1].topLeftPixels.x == 60.0);
    legend.isStepped = false;
    DrawListWriter flowing = writerAt(1.0);
    writeRamp(flowing, legend, {10.0, 0.0}, 100.0, 8.0);
    const std::vector<RampItem> ramps = itemsOf<RampItem>(flowing.take());
    REQUIRE(ramps.size() == 1);
    CHECK(ramps[0].bottomRightPixels.x == 110.0);
}

TEST_CASE("marks of breaks are centred on them, those of ends end with the ramp") {
    ArcLegend legend = steppedLegend();
    legend.marks = {{"0", 0.0}, {"10", 0.5}, {"20", 1.0}};
    const double letter = kLegendTypeSize / 2.0;
    const auto leftsOf = [&](bool areCentred) {
        legend.areMarksCentred = areCentred;
        DrawListWriter writer = writerAt(1.0);
        writeMarks(writer, legend, Theme{}, 0.0, 20.0, 100.0);
        std::vector<double> lefts;
        for (const TextItem& text : itemsOf<TextItem>(writer.take()))
            lefts.push_back(text.basePixels.x);
        return lefts;
    };
    CHECK(leftsOf(false) == std::vector<double>{0.0, std::round(50.0 - letter), 100.0 - 2.0 * letter});
    CHECK(leftsOf(true) == std::vector<double>{std::round(-letter / 2.0), std::round(50.0 - letter),
                                               std::round(100.0 - letter)});
}

TEST_CASE("a striped swatch stands for areas without what the others show") {
    Theme theme;
    theme.land = {0.2F, 0.2F, 0.2F, 1.0F};
    DrawListWriter writer = writerAt(1.0);
    const ArcLegend::Swatch none{"None", {0.5F, 0.5F, 0.5F, 1.0F}, true};
    const double width = writeSwatch(writer, none, theme, 0.0, 20.0);
    const DrawList list = writer.take();
    REQUIRE(itemsOf<StripesItem>(list).size() == 1);
    CHECK(itemsOf<StripesItem>(list)[0].ground == theme.land);
    CHECK(itemsOf<StripesItem>(list)[0].stripe == none.colour);
    const TextItem label = itemsOf<TextItem>(list)[0];
    CHECK(width == doctest::Approx(label.basePixels.x + 4.0 * kLegendTypeSize / 2.0));
}

TEST_CASE("discs stand in a row, none on another's number") {
    const std::vector<DiscSample> samples{{1, 0.1}, {10, 2.0}, {1000, 9.0}};
    DrawListWriter writer = writerAt(1.0);
    const double width = writeDiscSamples(writer, samples, Theme{}, 5.0, 20.0);
    const DrawList list = writer.take();
    const std::vector<DiscItem> discs = itemsOf<DiscItem>(list);
    const std::vector<TextItem> texts = itemsOf<TextItem>(list);
    REQUIRE(discs.size() == 3);
    CHECK(discs[0].radiusPixels > 0.3); // what is smaller cannot be seen
    CHECK(discs[1].radiusPixels == 2.0);
    CHECK(discs[2].radiusPixels == 9.0);
    CHECK(texts[2].words == "1,000");
    double end = 5.0;
    for (std::size_t i = 0; i < discs.size(); ++i) {
        CHECK(discs[i].centrePixels.x - discs[i].radiusPixels >= end);
        end = texts[i].basePixels.x + plainWidth(texts[i].words, texts[i].style);
        CHECK(texts[i].basePixels.x >= discs[i].centrePixels.x + discs[i].radiusPixels);
    }
    CHECK(width == doctest::Approx(end - 5.0).epsilon(0.02));
}

TEST_CASE("a sample is as large as what it is a sample of, however small the type beside it is") {
    const Colour light{1.0F, 1.0F, 1.0F, 1.0F};
    const Colour dark{0.0F, 0.0F, 0.0F, 0.7F};
    DrawListWriter writer(1.4, 2.0, plainWidth); // a legend at 0.7 of its usual size, in a picture of 2
    CHECK(writer.fromMap(7.0) == doctest::Approx(10.0));
    writer.stripes({0.0, 0.0}, {20.0, 12.0}, dark, light);
    writer.disc({0.0, 0.0}, 4.0, light, dark);
    writer.disc({0.0, 0.0}, 0.3, light, dark);
    const DrawList list = writer.take();
    const StripesItem stripes = itemsOf<StripesItem>(list)[0];
    CHECK(stripes.periodPixels == doctest::Approx(2.0 * kStripePeriodPixels));
    CHECK(stripes.widthPixels == doctest::Approx(2.0 * kStripeWidthPixels));
    CHECK(stripes.bottomRightPixels.x == doctest::Approx(28.0));
    const std::vector<DiscItem> discs = itemsOf<DiscItem>(list);
    CHECK(discs[0].radiusPixels == 8.0);
    CHECK(discs[0].ringPixels == 2.0); // a design pixel of the map
    CHECK(discs[0].ring == dark);
    CHECK(discs[0].colour == light);
    CHECK(discs[1].radiusPixels == doctest::Approx(0.6));
    CHECK(discs[1].ringPixels == 0.0);
}

TEST_CASE("a field that stands for an area lies on land, which its colour may let through") {
    Theme theme;
    theme.land = {0.2F, 0.2F, 0.2F, 1.0F};
    DrawListWriter writer = writerAt(1.0);
    ArcLegend::Swatch area{"Not known", {0.5F, 0.5F, 0.5F, 0.35F}};
    area.isArea = true;
    writeSwatch(writer, area, theme, 0.0, 20.0);
    const std::vector<BoxItem> boxes = itemsOf<BoxItem>(writer.take());
    REQUIRE(boxes.size() == 2);
    CHECK(boxes[0].colour == theme.land);
    CHECK(boxes[1].colour == area.colour);
    CHECK(boxes[1].bottomRightPixels.y - boxes[1].topLeftPixels.y == 12.0);
}
