// Pages about cities as the program itself writes them, read back with other programs.
#include <doctest/doctest.h>

#include <fmt/core.h>

#include <cstdlib>
#include <pugixml.hpp>

#include "export/reopen/carried_view.h"
#include "model/view/saved_views.h"
#include "tests/support/environment_variable.h"
#include "tests/support/folders.h"
#include "tests/support/program_output.h"
#include "tests/support/sample_network.h"

using namespace atlas::testing;

namespace {

// The sample network, and a folder to write to.
struct Desk {
    TemporaryFolder data;
    TemporaryFolder out;
    EnvironmentVariable home{"SISTER_ATLAS_HOME", sourceFolder().string()};

    Desk() { writeSampleNetwork(data); }

    std::string path(const std::string& name) const { return (out.path() / name).string(); }
    int brief(const std::string& arguments) const {
        const std::string command =
            fmt::format("cd '{}' && '{}' brief {} --data '{}' --date 2026-11-28 2> err", out.path().string(),
                        programFile().string(), arguments, data.path().string());
        return std::system(command.c_str());
    }
};

bool has(const std::string& text, std::string_view words) {
    return text.find(words) != std::string::npos;
}

} // namespace

TEST_CASE("a PDF has its words as text, tables and pictures told, a title and a language") {
    const Desk desk;
    REQUIRE(desk.brief("'Culver City' --out city.pdf") == 0);
    const std::string file = desk.path("city.pdf");
    const std::string facts = outputOf("pdfinfo '" + file + "'");
    CHECK(has(facts, "Sister cities of Culver City, California, United States\n"));
    CHECK(has(facts, "Pages:           1\n"));
    CHECK(has(facts, "Tagged:          yes\n"));
    CHECK(has(facts, "612 x 792 pts"));
    const std::string words = outputOf("pdftotext -layout '" + file + "' -");
    for (const char* said : {"Culver City", "28 November 2026", "Kaizuka, Japan", "1965", "Emeritus",
                             "25 years with Tarawa, Kiribati", "Whom it might ask", "https://a.org"}) {
        CAPTURE(said);
        CHECK(has(words, said));
    }
    const std::string structure = outputOf("pdfinfo -struct-text '" + file + "'");
    for (const char* told : {"H1", "H2", "Table", "TR", "TH", "TD", "Figure"}) {
        CAPTURE(told);
        CHECK(has(structure, told));
    }
    const std::string bytes = readFile(file);
    CHECK(bytes.starts_with("%PDF-"));
    const std::string fonts = outputOf("pdffonts '" + file + "' | tail -n +3");
    CHECK_FALSE(fonts.empty());
    CHECK_FALSE(has(fonts, "Type 3"));
    CHECK(readFile(desk.path("err")).empty());
}

TEST_CASE("a page of the web is well formed and has the map in it") {
    const Desk desk;
    REQUIRE(desk.brief("Japan --out japan.html") == 0);
    pugi::xml_document page;
    REQUIRE(page.load_file(desk.path("japan.html").c_str(), pugi::parse_full));
    const pugi::xml_node html = page.child("html");
    CHECK(std::string(html.attribute("lang").value()) == "en");
    const pugi::xml_node picture = html.select_node("//figure/img").node();
    CHECK(std::string(picture.attribute("alt").value()).starts_with("Map of the 3 partnerships of Japan"));
    CHECK(std::string(picture.attribute("src").value()).starts_with("data:image/jpeg;base64,"));
    CHECK(html.select_nodes("//thead/tr/th[@scope='col']").size() == 7);
    CHECK(html.select_nodes("//tbody/tr").size() == 3);
    CHECK(html.select_nodes("//h1").size() == 1);
}

TEST_CASE("many pages get the names of a pattern, a poster is A3, pictures are whole") {
    const Desk desk;
    REQUIRE(desk.brief("--all states --out 'states/{code}.svg'") == 0);
    pugi::xml_document svg;
    REQUIRE(svg.load_file(desk.path("states/US-KS.svg").c_str()));
    CHECK(std::string(svg.document_element().child("title").text().get()) ==
          "Sister cities of Kansas, United States");
    CHECK(readFile(desk.path("states/US-CA.svg")).find("<image") != std::string::npos);
    REQUIRE(desk.brief("Hays --poster --out hays.pdf") == 0);
    CHECK(has(outputOf("pdfinfo '" + desk.path("hays.pdf") + "'"), "(A3)"));
    CHECK(has(outputOf("pdftotext '" + desk.path("hays.pdf") + "' -"), "Ōsaka, Japan"));
    REQUIRE(desk.brief("Hays --out hays.png") == 0);
    CHECK(readFile(desk.path("hays.png")).starts_with("\x89PNG"));
}

TEST_CASE("what cannot be written leaves nothing behind") {
    const Desk desk;
    CHECK(desk.brief("--all countries --out '{kind}.pdf'") != 0);
    CHECK(has(readFile(desk.path("err")), "country.pdf would be written twice"));
    CHECK_FALSE(std::filesystem::exists(desk.path("country.pdf")));
}

TEST_CASE("pages carry the view of their map, which opens again") {
    const Desk desk;
    for (const char* file : {"city.pdf", "city.svg", "city.png"}) {
        CAPTURE(file);
        REQUIRE(desk.brief(fmt::format("'Culver City' --out {}", file)) == 0);
        const atlas::Result<std::string> carried = atlas::savedViewsText(desk.path(file));
        REQUIRE(carried.has_value());
        const atlas::Result<atlas::SavedViews> views = atlas::savedViewsFrom(*carried, file);
        REQUIRE(views.has_value());
        CHECK(views->views.size() == 1);
    }
}
