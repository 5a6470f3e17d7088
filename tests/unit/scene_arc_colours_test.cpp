#include "scene/arcs/arc_colours.h"

#include <algorithm>
#include <cmath>

#include "model/view/arc_legend.h"
#include "tests/support/sample_network.h"

using namespace atlas;
using namespace atlas::testing;

namespace {

// Hays–Ōsaka, Culver City–Kaizuka (1965, sports and youth, three kinds of evidence), Culver City–Tarawa
// (2001, medical; Tarawa's population is not recorded), Kaizuka–Ōsaka.
NetworkPointer sample() {
    const TemporaryFolder folder;
    writeSampleNetwork(folder);
    return loaded(folder).network;
}

PartnershipIndex between(const Network& network, std::string_view idA, std::string_view idB) {
    const CityIndex a = network.findCityById(idA).value();
    const CityIndex b = network.findCityById(idB).value();
    const PartnershipTable& table = network.partnerships;
    for (PartnershipIndex i = 0; i < table.size(); ++i) {
        if ((table.cityA[i] == a && table.cityB[i] == b) || (table.cityA[i] == b && table.cityB[i] == a))
            return i;
    }
    FAIL("no such partnership");
    return 0;
}

std::size_t known(ArcColouring colouring) {
    return knownColours(colouring, decadesOf(sample()->recordedYears));
}

std::uint16_t shadeOf(ArcColouring colouring, std::size_t colour) {
    return static_cast<std::uint16_t>(
        std::lround(static_cast<double>(colour) / static_cast<double>(known(colouring)) * 65535.0));
}

ArcColours coloursFor(const Network& network, ArcColouring colouring) {
    ArcStyle style;
    style.colouring = colouring;
    return arcColours(network, style);
}

constexpr ArcShade kUnknown{kUnknownShade, kUnknownShade};

} // namespace

TEST_CASE("distance is shaded by rank, the same at both ends, and never unknown") {
    const NetworkPointer network = sample();
    const ArcColours colours = coloursFor(*network, ArcColouring::Distance);
    REQUIRE(colours.shades.size() == 4);
    CHECK(colours.shades[between(*network, "3", "4")].start == 0);
    const auto longest = std::max_element(colours.shades.begin(), colours.shades.end(),
                                          [](ArcShade a, ArcShade b) { return a.start < b.start; });
    const auto last = known(ArcColouring::Distance) - 1;
    CHECK(longest->start == shadeOf(ArcColouring::Distance, last));
    for (const ArcShade& shade : colours.shades)
        CHECK(shade.start == shade.end);
}

TEST_CASE("continents give each end its own shade") {
    const NetworkPointer network = sample();
    const ArcColours colours = coloursFor(*network, ArcColouring::Continents);
    const std::uint16_t asia = shadeOf(ArcColouring::Continents, placeOf(Continent::Asia).value());
    const std::uint16_t america = shadeOf(ArcColouring::Continents, placeOf(Continent::NorthAmerica).value());
    const std::uint16_t oceania = shadeOf(ArcColouring::Continents, placeOf(Continent::Oceania).value());
    CHECK(colours.shades[between(*network, "1", "4")] == ArcShade{america, asia});
    CHECK(colours.shades[between(*network, "2", "5")] == ArcShade{america, oceania});
    CHECK(colours.shades[between(*network, "3", "4")] == ArcShade{asia, asia});
}

TEST_CASE("of several programs the rarest colours the arc; none is not recorded") {
    const NetworkPointer network = sample();
    const ArcColours colours = coloursFor(*network, ArcColouring::Program);
    const auto group = [](ProgramGroup of) {
        const std::uint16_t shade = shadeOf(ArcColouring::Program, static_cast<std::size_t>(of));
        return ArcShade{shade, shade};
    };
    CHECK(colours.shades[between(*network, "2", "3")] == group(ProgramGroup::Sports));
    CHECK(colours.shades[between(*network, "2", "5")] == group(ProgramGroup::HumanitarianAid));
    CHECK(colours.shades[between(*network, "1", "4")] == kUnknown);
}

TEST_CASE("decades, kinds of evidence and likeness in size have their places, the unknown its own") {
    const NetworkPointer network = sample();
    const ArcColours founded = coloursFor(*network, ArcColouring::Founded);
    CHECK(founded.shades[between(*network, "2", "3")].start ==
          shadeOf(ArcColouring::Founded, 0)); // 1965: the first that is recorded
    CHECK(founded.shades[between(*network, "2", "5")].start == shadeOf(ArcColouring::Founded, 4));
    CHECK(founded.shades[between(*network, "3", "4")] == kUnknown);

    const ArcColours evidence = coloursFor(*network, ArcColouring::Evidence);
    CHECK(evidence.shades[between(*network, "2", "3")].start == shadeOf(ArcColouring::Evidence, 2));
    CHECK(evidence.shades[between(*network, "1", "4")].start == shadeOf(ArcColouring::Evidence, 0));

    const ArcColours size = coloursFor(*network, ArcColouring::SizeSimilarity);
    CHECK(size.shades[between(*network, "2", "5")] == kUnknown);
    CHECK(size.shades[between(*network, "2", "3")].start > size.shades[between(*network, "1", "4")].start);
}

TEST_CASE("what is not recorded is fainter where it is nearly everything, and never gone") {
    const Network& shipped = *shippedNetwork().network;
    const ArcColours program = coloursFor(shipped, ArcColouring::Program);
    CHECK(program.unknownWeight < 0.1F);
    CHECK(program.unknownWeight > 0.0F);
    CHECK(coloursFor(shipped, ArcColouring::SizeSimilarity).unknownWeight == 1.0F);
    CHECK(coloursFor(shipped, ArcColouring::Evidence).unknownWeight == 1.0F);
    for (std::size_t i = 0; i < kArcColouringCount; ++i)
        CHECK(coloursFor(shipped, static_cast<ArcColouring>(i)).shades.size() == shipped.partnerships.size());
}

TEST_CASE("corroborated arcs are bold when asked for") {
    const NetworkPointer network = sample();
    ArcStyle style;
    CHECK(arcColours(*network, style).isBold.empty());
    style.widths = ArcWidths::Corroborated;
    const ArcColours colours = arcColours(*network, style);
    REQUIRE(colours.isBold.size() == 4);
    CHECK(colours.isBold[between(*network, "2", "3")] == 1);
    CHECK(colours.isBold[between(*network, "1", "4")] == 0);
}
