// Maps as SVG and PDF: what other programs make of them is the renderer's own picture, and what they need of
// a file to read it is there.
#include <doctest/doctest.h>

#include <fmt/core.h>

#include <cmath>
#include <cstdlib>
#include <functional>
#include <pugixml.hpp>
#include <set>

#include "tests/support/environment_variable.h"
#include "tests/support/folders.h"
#include "tests/support/picture.h"
#include "tests/support/program_output.h"
#include "tests/support/temporary_folder.h"

using namespace atlas::testing;

namespace {

constexpr int kWidth = 960;
constexpr int kHeight = 540;
constexpr double kFurthest = 6.0; // mean of all channels, in steps of 255

void run(const std::string& command) {
    CAPTURE(command);
    REQUIRE(std::system(command.c_str()) == 0);
}

void exportMap(const std::filesystem::path& file, const std::string& options, int width = kWidth,
               int height = kHeight) {
    const EnvironmentVariable home("SISTER_ATLAS_HOME", sourceFolder().string());
    run(fmt::format("'{}' export '{}' --size {}x{} {} 2> '{}.notes'", programFile().string(), file.string(),
                    width, height, options, file.string()));
}

Picture rasterisedSvg(const std::filesystem::path& file) {
    const std::filesystem::path picture = file.string() + ".png";
    run(fmt::format("rsvg-convert --unlimited -w {} -h {} -o '{}' '{}'", kWidth, kHeight, picture.string(),
                    file.string()));
    return readPicture(picture);
}

// At twice the size, four pixels for one: poppler draws no line thinner than a pixel.
Picture rasterisedPdf(const std::filesystem::path& file) {
    run(fmt::format("pdftoppm -png -singlefile -scale-to-x {} -scale-to-y {} '{}' '{}'", 2 * kWidth,
                    2 * kHeight, file.string(), file.string()));
    const Picture fine = readPicture(file.string() + ".png");
    Picture picture{kWidth, kHeight, {}};
    const auto at = [&](int x, int y, int channel) {
        return static_cast<int>(fine.rgba[4 * static_cast<std::size_t>(y * fine.widthPixels + x) +
                                          static_cast<std::size_t>(channel)]);
    };
    for (int y = 0; y < kHeight; ++y) {
        for (int x = 0; x < kWidth; ++x) {
            for (int channel = 0; channel < 4; ++channel) {
                const int sum = at(2 * x, 2 * y, channel) + at(2 * x + 1, 2 * y, channel) +
                                at(2 * x, 2 * y + 1, channel) + at(2 * x + 1, 2 * y + 1, channel);
                picture.rgba.push_back(static_cast<std::uint8_t>((sum + 2) / 4));
            }
        }
    }
    return picture;
}

void forEachElement(const pugi::xml_node& node, const std::function<void(const pugi::xml_node&)>& visit) {
    for (const pugi::xml_node& child : node.children()) {
        if (child.type() != pugi::node_element) continue;
        visit(child);
        forEachElement(child, visit);
    }
}

// Pairs of numbers that a path of ours goes through.
std::size_t pointsOf(const std::string& data) {
    std::size_t numbers = 0;
    bool isIn = false;
    for (const char sign : data) {
        const bool isPart = (sign >= '0' && sign <= '9') || sign == '.';
        if (isPart && !isIn) ++numbers;
        isIn = isPart;
    }
    return numbers / 2;
}

} // namespace

TEST_CASE("SVG and PDF, drawn by other programs, are the renderer's picture") {
    if (g_updateGolden) return;
    for (const std::string theme : {"night", "day", "print"}) {
        for (const std::string place : {"--center 11,0", "--center 10,50 --zoom 2.6"}) {
            const TemporaryFolder folder;
            const std::string options = fmt::format("--theme {} {} --legend", theme, place);
            CAPTURE(options);
            exportMap(folder.path() / "map.png", options);
            exportMap(folder.path() / "map.svg", options);
            exportMap(folder.path() / "map.pdf", options);
            const Picture own = readPicture(folder.path() / "map.png");
            const double svg = differenceOf(own, rasterisedSvg(folder.path() / "map.svg")).mean;
            const double pdf = differenceOf(own, rasterisedPdf(folder.path() / "map.pdf")).mean;
            MESSAGE(options, ": SVG ", svg, ", PDF ", pdf);
            CHECK(svg < kFurthest);
            CHECK(pdf < kFurthest);
        }
    }
}

TEST_CASE("an SVG has what programs need, and nothing that one of them refuses") {
    if (g_updateGolden) return;
    const TemporaryFolder folder;
    const std::filesystem::path file = folder.path() / "hays.svg";
    exportMap(file, "--city 'Hays, KS' --legend --title 'Hays & <friends>' --zoom 1");
    pugi::xml_document document;
    REQUIRE(document.load_file(file.c_str()));
    const pugi::xml_node svg = document.child("svg");
    CHECK(std::string(svg.attribute("width").value()) == "254mm"); // 960 pixels, 96 to the inch
    CHECK(std::string(svg.attribute("viewBox").value()) == "0 0 960 540");
    CHECK(std::string(svg.child_value("title")) == "Hays & <friends>");
    CHECK(std::string(svg.child_value("desc")).starts_with("Great-circle map of "));

    const std::set<std::string> allowed{"svg",    "title", "desc", "metadata",       "g",    "path",
                                        "circle", "text",  "rect", "linearGradient", "stop", "pattern"};
    std::set<std::string> ids;
    std::set<std::string> layers;
    std::size_t arcs = 0;
    std::size_t letters = 0;
    forEachElement(document, [&](const pugi::xml_node& node) {
        const std::string name = node.name();
        CHECK_MESSAGE(allowed.contains(name), name); // no style sheets, no RDF, no clipping, no filters
        const std::string id = node.attribute("id").value();
        if (!id.empty()) CHECK_MESSAGE(ids.insert(id).second, id);
        if (node.attribute("inkscape:groupmode")) layers.insert(id);
        if (name == "path") {
            CHECK(pointsOf(node.attribute("d").value()) < 30'000);
            if (id.starts_with("arc-")) {
                ++arcs;
                CHECK(!std::string(node.child_value("title")).empty());
                CHECK(node.attribute("data-km").as_int() > 0);
            }
        }
        if (name == "text") {
            ++letters;
            CHECK(std::string(node.attribute("font-family").value()) == "Inter, 'Noto Sans', sans-serif");
        }
        for (const pugi::xml_attribute& attribute : node.attributes()) {
            CHECK(std::string(attribute.value()).find('%') == std::string::npos);
            CHECK(std::string(attribute.value()).find("var(") == std::string::npos);
        }
    });
    for (const char* layer : {"sea", "land", "borders", "arcs", "arcs-1", "discs", "names", "legend"})
        CHECK_MESSAGE(layers.contains(layer), layer);
    CHECK(arcs > 0);
    CHECK(letters > 4);
}

TEST_CASE("with outlines an SVG needs no font") {
    if (g_updateGolden) return;
    const TemporaryFolder folder;
    exportMap(folder.path() / "map.svg", "--city 'Hays, KS' --legend --outlines");
    const std::string svg = readFile(folder.path() / "map.svg");
    CHECK(svg.find("<text") == std::string::npos);
    CHECK(svg.find("font-family") == std::string::npos);
    CHECK(svg.find("<title>Distance, near to far</title>") != std::string::npos);
}

TEST_CASE("the whole network is not too large for other programs, and its size is said") {
    if (g_updateGolden) return;
    const TemporaryFolder folder;
    exportMap(folder.path() / "all.svg", "", 1920, 1080);
    exportMap(folder.path() / "all.pdf", "", 1920, 1080);
    const auto svg = std::filesystem::file_size(folder.path() / "all.svg");
    const auto pdf = std::filesystem::file_size(folder.path() / "all.pdf");
    MESSAGE("SVG ", svg, " bytes, PDF ", pdf, " bytes");
    CHECK(svg < 25'000'000);
    CHECK(pdf < 8'000'000);
    CHECK(readFile(folder.path() / "all.svg.notes").find(" MB; --simplify") != std::string::npos);
    exportMap(folder.path() / "less.svg", "--simplify 1", 1920, 1080);
    CHECK(std::filesystem::file_size(folder.path() / "less.svg") < svg);
}

TEST_CASE("a PDF has its fonts, its layers, its boxes and words for who does not see it") {
    if (g_updateGolden) return;
    const TemporaryFolder folder;
    const std::filesystem::path file = folder.path() / "hays.pdf";
    exportMap(file, "--city 'Hays, KS' --legend --bleed --title 'Partners of Hays'");
    const std::string quoted = "'" + file.string() + "'";
    run("qpdf --check " + quoted + " > /dev/null");
    const std::string told = outputOf("pdfinfo -box " + quoted);
    CAPTURE(told);
    CHECK(told.find("Title:           Partners of Hays") != std::string::npos);
    CHECK(told.find("Tagged:          yes") != std::string::npos);
    CHECK(told.find("Pages:           1\n") != std::string::npos);
    CHECK(told.find("MediaBox:            0.00     0.00   737.01") != std::string::npos); // 260 mm
    CHECK(told.find("TrimBox:             8.50     8.50   728.50") != std::string::npos);
    const std::string fonts = outputOf("pdffonts " + quoted);
    CAPTURE(fonts);
    CHECK(fonts.find("Inter") != std::string::npos);
    CHECK(fonts.find("Type 3") == std::string::npos);
    CHECK(fonts.find(" no  ") == std::string::npos); // not embedded
    CHECK(outputOf("pdftotext " + quoted + " -").find("Partners of Hays") != std::string::npos);
    const std::string inside = outputOf("qpdf --qdf --object-streams=disable " + quoted + " -");
    for (const char* part : {"/OCProperties", "/Lang", "/MarkInfo", "/Alt", "/S /Figure", "/BleedBox",
                             "/DisplayDocTitle true", "(Land)", "(Names)"})
        CHECK_MESSAGE(inside.find(part) != std::string::npos, part);
}

TEST_CASE("what a kind of file does not have is told") {
    if (g_updateGolden) return;
    const TemporaryFolder folder;
    const EnvironmentVariable home("SISTER_ATLAS_HOME", sourceFolder().string());
    const auto told = [&](const std::string& arguments) {
        return outputOf(fmt::format("'{}' export '{}/map{} 2>&1", programFile().string(),
                                    folder.path().string(), arguments));
    };
    CHECK(
        told(".svg' --bleed").find(".svg: --bleed is for print; leave it out, or let the name end in .pdf") !=
        std::string::npos);
    CHECK(told(".svg' --world-file")
              .find(".svg: --world-file is for pictures; leave it out, or let the name end in .png") !=
          std::string::npos);
    CHECK(told(".eps'").find("let the name end in") != std::string::npos);
}
