#include "export/handouts/slide_package.h"

#include <fmt/core.h>

#include <array>
#include <pugixml.hpp>

#include "core/text.h"
#include "export/files/xml_text.h"
#include "export/handouts/slide_parts.h"

namespace atlas {

namespace {

constexpr std::string_view kDeclaration = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
constexpr const char* kContentNames = "http://schemas.openxmlformats.org/package/2006/content-types";
constexpr const char* kLinkNames = "http://schemas.openxmlformats.org/package/2006/relationships";
constexpr std::string_view kPackageKinds =
    "http://schemas.openxmlformats.org/package/2006/relationships/metadata/";
constexpr std::string_view kDocumentKinds =
    "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

std::string linksText(const std::vector<PartLink>& links) {
    pugi::xml_document document;
    pugi::xml_node root = document.append_child("Relationships");
    root.append_attribute("xmlns") = kLinkNames;
    for (std::size_t i = 0; i < links.size(); ++i) {
        pugi::xml_node link = root.append_child("Relationship");
        const std::string_view kinds = links[i].kind == "core-properties" ? kPackageKinds : kDocumentKinds;
        link.append_attribute("Id") = linkName(i + 1).c_str();
        link.append_attribute("Type") = fmt::format("{}{}", kinds, links[i].kind).c_str();
        link.append_attribute("Target") = links[i].target.c_str();
    }
    return xmlTextOf(document);
}

// "ppt/slides/slide1.xml" -> "ppt/slides/_rels/slide1.xml.rels"
std::string linksName(const std::string& part) {
    const std::size_t folder = part.rfind('/') + 1;
    return part.substr(0, folder) + "_rels/" + part.substr(folder) + ".rels";
}

std::string contentsText(std::size_t slideCount) {
    pugi::xml_document document;
    pugi::xml_node root = document.append_child("Types");
    root.append_attribute("xmlns") = kContentNames;
    const auto add = [&](const char* element, const char* key, const std::string& name,
                         const std::string& type) {
        pugi::xml_node node = root.append_child(element);
        node.append_attribute(key) = name.c_str();
        node.append_attribute("ContentType") = type.c_str();
    };
    const auto addPartOf = [&](const std::string& name, const std::string& kind) {
        add("Override", "PartName", "/" + name,
            "application/vnd.openxmlformats-officedocument." + kind + "+xml");
    };
    add("Default", "Extension", "rels", "application/vnd.openxmlformats-package.relationships+xml");
    add("Default", "Extension", "xml", "application/xml");
    add("Default", "Extension", "jpeg", "image/jpeg");
    add("Override", "PartName", "/docProps/core.xml",
        "application/vnd.openxmlformats-package.core-properties+xml");
    addPartOf("ppt/presentation.xml", "presentationml.presentation.main");
    addPartOf("ppt/slideMasters/slideMaster1.xml", "presentationml.slideMaster");
    addPartOf("ppt/slideLayouts/slideLayout1.xml", "presentationml.slideLayout");
    addPartOf("ppt/notesMasters/notesMaster1.xml", "presentationml.notesMaster");
    addPartOf("ppt/theme/theme1.xml", "theme");
    addPartOf("ppt/theme/theme2.xml", "theme");
    for (std::size_t slide = 1; slide <= slideCount; ++slide) {
        addPartOf(fmt::format("ppt/slides/slide{}.xml", slide), "presentationml.slide");
        addPartOf(fmt::format("ppt/notesSlides/notesSlide{}.xml", slide), "presentationml.notesSlide");
    }
    return xmlTextOf(document);
}

std::string propertiesText(const std::string& title) {
    pugi::xml_document document;
    pugi::xml_node root = document.append_child("cp:coreProperties");
    root.append_attribute("xmlns:cp") =
        "http://schemas.openxmlformats.org/package/2006/metadata/core-properties";
    root.append_attribute("xmlns:dc") = "http://purl.org/dc/elements/1.1/";
    root.append_child("dc:title").text() = printable(title).c_str();
    root.append_child("dc:creator").text() = "Sister Cities Atlas";
    return xmlTextOf(document);
}

// Its links: the master, the master of notes, then the slides.
std::string presentationText(std::size_t slideCount) {
    constexpr unsigned kFirstSlideId = 256; // smaller ones are not allowed
    pugi::xml_document document;
    document.load_buffer(slide_parts::kPresentation.data(), slide_parts::kPresentation.size());
    pugi::xml_node slides = document.first_child().child("p:sldIdLst");
    for (std::size_t i = 0; i < slideCount; ++i) {
        pugi::xml_node slide = slides.append_child("p:sldId");
        slide.append_attribute("id") = kFirstSlideId + static_cast<unsigned>(i);
        slide.append_attribute("r:id") = linkName(i + 3).c_str();
    }
    return xmlTextOf(document);
}

std::vector<PartLink> presentationLinks(std::size_t slideCount) {
    std::vector<PartLink> links{{"slideMaster", "slideMasters/slideMaster1.xml"},
                                {"notesMaster", "notesMasters/notesMaster1.xml"}};
    for (std::size_t slide = 1; slide <= slideCount; ++slide)
        links.push_back({"slide", fmt::format("slides/slide{}.xml", slide)});
    links.push_back({"theme", "theme/theme1.xml"});
    return links;
}

} // namespace

std::string linkName(std::size_t number) {
    return fmt::format("rId{}", number);
}

Result<void> addPart(ZipFile& package, const std::string& name, std::string_view xml,
                     const std::vector<PartLink>& links) {
    Result<void> added = package.add(name, fmt::format("{}{}", kDeclaration, xml));
    if (!added || links.empty()) return added;
    return package.add(linksName(name), fmt::format("{}{}", kDeclaration, linksText(links)));
}

Result<void> addFixedParts(ZipFile& package, const std::string& title, std::size_t slideCount) {
    struct Part {
        std::string name;
        std::string xml;
        std::vector<PartLink> links;
    };
    const std::array parts{
        Part{"[Content_Types].xml", contentsText(slideCount), {}},
        Part{
            "_rels/.rels",
            linksText({{"officeDocument", "ppt/presentation.xml"}, {"core-properties", "docProps/core.xml"}}),
            {}},
        Part{"docProps/core.xml", propertiesText(title), {}},
        Part{"ppt/presentation.xml", presentationText(slideCount), presentationLinks(slideCount)},
        Part{"ppt/slideMasters/slideMaster1.xml",
             std::string(slide_parts::kMaster),
             {{"slideLayout", "../slideLayouts/slideLayout1.xml"}, {"theme", "../theme/theme1.xml"}}},
        Part{"ppt/slideLayouts/slideLayout1.xml",
             std::string(slide_parts::kLayout),
             {{"slideMaster", "../slideMasters/slideMaster1.xml"}}},
        Part{"ppt/notesMasters/notesMaster1.xml",
             std::string(slide_parts::kNotesMaster),
             {{"theme", "../theme/theme2.xml"}}},
        Part{"ppt/theme/theme1.xml", slide_parts::themePart("Sister Cities Atlas"), {}},
        Part{"ppt/theme/theme2.xml", slide_parts::themePart("Notes"), {}},
    };
    for (const Part& part : parts) {
        if (const Result<void> added = addPart(package, part.name, part.xml, part.links); !added)
            return added;
    }
    return {};
}

} // namespace atlas
