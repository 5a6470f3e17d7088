// A tour as slides, read back part by part: what a program that opens them needs has to be there.
#include <doctest/doctest.h>

#include <minizip/unzip.h>

#include <map>
#include <pugixml.hpp>

#include "export/handouts/slides.h"
#include "tests/support/folders.h"
#include "tests/support/picture_fixture.h"
#include "tests/support/temporary_folder.h"

using namespace atlas;
using namespace atlas::testing;

namespace {

using Parts = std::map<std::string, std::string>; // by name
namespace fs = std::filesystem;

constexpr const char* kTour = R"({"title": "Towns", "steps": [
    {"kind": "start", "caption": "{recorded} ties", "notes": "Greet\nthe room.", "sources": ["A <book>"]},
    {"kind": "blank", "notes": "Look at me.", "transition": "cut"},
    {"caption": "São Paulo & <Łódź>\u0001", "view": {"theme": "day"}}]})";

Parts partsOf(const fs::path& file) {
    Parts parts;
    unzFile zip = unzOpen64(file.c_str());
    REQUIRE(zip != nullptr);
    for (int found = unzGoToFirstFile(zip); found == UNZ_OK; found = unzGoToNextFile(zip)) {
        unz_file_info64 about{};
        std::string name(256, '\0');
        REQUIRE(unzGetCurrentFileInfo64(zip, &about, name.data(), name.size(), nullptr, 0, nullptr, 0) ==
                UNZ_OK);
        name.resize(about.size_filename);
        CHECK((about.flag & 8U) == 0); // its size stands before it
        std::string bytes(about.uncompressed_size, '\0');
        REQUIRE(unzOpenCurrentFile(zip) == UNZ_OK);
        REQUIRE(unzReadCurrentFile(zip, bytes.data(), static_cast<unsigned>(bytes.size())) ==
                static_cast<int>(bytes.size()));
        REQUIRE(unzCloseCurrentFile(zip) == UNZ_OK); // its sum is right
        parts[name] = bytes;
    }
    unzClose(zip);
    return parts;
}

pugi::xml_document parsed(const std::string& xml) {
    pugi::xml_document document;
    const pugi::xml_parse_result result = document.load_buffer(xml.data(), xml.size());
    REQUIRE_MESSAGE(result, result.description());
    return document;
}

fs::path writtenSlides(const TemporaryFolder& folder, const std::string& name) {
    Studio::instance(); // has the context
    static StepPainter painter = *StepPainter::create(sourceFolder() / "geodata" / "natural_earth");
    const TourScenes scenes(networkOf(hardPairs()), *tourFrom(kTour, "tour.json"),
                            *loadThemes(sourceFolder() / "assets" / "themes"));
    const fs::path file = folder.path() / name;
    const Result<void> written = writeSlides(file, scenes, painter);
    REQUIRE_MESSAGE(written, written.error().message);
    return file;
}

const Parts& parts() {
    static const Parts parts = [] {
        const TemporaryFolder folder;
        return partsOf(writtenSlides(folder, "slides.pptx"));
    }();
    return parts;
}

bool isXml(const std::string& name) {
    return name.ends_with(".xml") || name.ends_with(".rels");
}

// "ppt/slides/_rels/slide1.xml.rels" -> "ppt/slides/slide1.xml"
fs::path ownerOf(const std::string& links) {
    const fs::path path = links;
    return path.parent_path().parent_path() / path.stem();
}

// All that is written in a part, a line for each paragraph.
std::string wordsOf(const std::string& part) {
    std::string words;
    const pugi::xml_document document = parsed(parts().at(part));
    for (const pugi::xpath_node& paragraph : document.select_nodes("//a:p"))
        words += std::string(paragraph.node().select_node(".//a:t").node().text().get()) + "\n";
    return words;
}

} // namespace

TEST_CASE("every part of slides is XML or a picture, and has a type") {
    const pugi::xml_document types = parsed(parts().at("[Content_Types].xml"));
    std::map<std::string, std::string> named;
    for (const pugi::xml_node& type : types.first_child().children("Override")) {
        const std::string name = std::string(type.attribute("PartName").value()).substr(1);
        CHECK_MESSAGE(parts().count(name) == 1, name);
        named[name] = type.attribute("ContentType").value();
    }
    for (const auto& [name, bytes] : parts()) {
        CAPTURE(name);
        if (isXml(name)) {
            parsed(bytes);
            CHECK((named.count(name) == 1 || name.ends_with(".rels") || name == "[Content_Types].xml"));
        } else {
            CHECK(name.ends_with(".jpeg"));
            CHECK(bytes.starts_with("\xFF\xD8\xFF"));
        }
    }
    CHECK(named.at("ppt/slides/slide3.xml").ends_with("presentationml.slide+xml"));
    CHECK(named.at("ppt/notesSlides/notesSlide3.xml").ends_with("presentationml.notesSlide+xml"));
}

TEST_CASE("every link of slides leads to a part, and all that is linked by name is there") {
    std::size_t links = 0;
    for (const auto& [name, bytes] : parts()) {
        if (!name.ends_with(".rels")) continue;
        std::map<std::string, std::string> targets;
        const pugi::xml_document document = parsed(bytes);
        for (const pugi::xml_node& link : document.first_child()) {
            const std::string target = link.attribute("Target").value();
            const fs::path leadsTo = (ownerOf(name).parent_path() / target).lexically_normal();
            CHECK_MESSAGE(parts().count(leadsTo.string()) == 1, leadsTo.string());
            targets[link.attribute("Id").value()] = target;
            ++links;
        }
        if (parts().count(ownerOf(name).string()) == 0) continue; // of the whole
        const pugi::xml_document owner = parsed(parts().at(ownerOf(name).string()));
        for (const pugi::xpath_node& named : owner.select_nodes("//@r:id | //@r:embed"))
            CHECK_MESSAGE(targets.count(named.attribute().value()) == 1, name);
    }
    CHECK(links > 20);
}

TEST_CASE("there is a slide for each step, with its words as text and notes for the speaker") {
    const pugi::xml_document presentation = parsed(parts().at("ppt/presentation.xml"));
    CHECK(presentation.select_nodes("//p:sldId").size() == 3);
    CHECK(parts().count("ppt/slides/slide4.xml") == 0);
    CHECK(wordsOf("ppt/slides/slide1.xml") == "Towns\n6 ties\n");
    CHECK(wordsOf("ppt/slides/slide2.xml").empty());
    CHECK(wordsOf("ppt/slides/slide3.xml").starts_with("São Paulo & <Łódź>"));
    CHECK(wordsOf("ppt/slides/slide3.xml").ends_with("Map: Natural Earth\n"));
    CHECK(wordsOf("ppt/notesSlides/notesSlide1.xml") == "Greet\nthe room.\nSource: A <book>\n");
    CHECK(wordsOf("ppt/notesSlides/notesSlide2.xml") == "Look at me.\n");
    CHECK(parts().count("ppt/media/image1.jpeg") == 1);
    CHECK(parts().count("ppt/media/image2.jpeg") == 0); // black
    CHECK(parts().at("ppt/slides/slide3.xml").find('\x01') == std::string::npos);
}

TEST_CASE("what a slide's words say is its title, and what its picture shows is told") {
    const pugi::xml_document slide = parsed(parts().at("ppt/slides/slide3.xml"));
    const pugi::xml_node title = slide.select_node("//p:sp[.//p:ph[@type='title']]").node();
    CHECK(std::string(title.select_node(".//a:t").node().text().get()).starts_with("São Paulo"));
    CHECK(
        std::string(slide.select_node("//p:pic//@descr").attribute().value()).starts_with("Map: São Paulo"));
    std::map<std::string, int> ids;
    for (const pugi::xpath_node& shape : slide.select_nodes("//p:cNvPr/@id"))
        CHECK(++ids[shape.attribute().value()] == 1);
}

TEST_CASE("slides fade in, unless the step is cut to") {
    CHECK(parts().at("ppt/slides/slide1.xml").ends_with("<p:transition><p:fade/></p:transition></p:sld>"));
    CHECK(parts().at("ppt/slides/slide2.xml").find("p:transition") == std::string::npos);
}

TEST_CASE("the same tour makes the same slides, byte for byte") {
    const TemporaryFolder folder;
    CHECK(readFile(writtenSlides(folder, "a.pptx")) == readFile(writtenSlides(folder, "b.pptx")));
}
