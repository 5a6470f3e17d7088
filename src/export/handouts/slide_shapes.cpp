#include "export/handouts/slide_shapes.h"

#include <fmt/core.h>

#include <cmath>
#include <pugixml.hpp>

#include "core/text.h"
#include "export/files/xml_text.h"
#include "export/handouts/slide_package.h"
#include "export/handouts/slide_parts.h"

namespace atlas {

namespace {

std::string hexOf(const Colour& colour) {
    const auto byte = [](float part) { return std::lround(255.0F * part); };
    return fmt::format("{:02X}{:02X}{:02X}", byte(colour.red), byte(colour.green), byte(colour.blue));
}

// The element of that name below a node, which each of the forms has.
pugi::xml_node within(pugi::xml_node node, std::string_view name) {
    return node.find_node([name](const pugi::xml_node& each) { return each.name() == name; });
}

void set(pugi::xml_node node, const char* attribute, const std::string& value) {
    node.attribute(attribute) = value.c_str();
}

// Of shares of the slide the units that files have.
std::string unitsOf(double share, long whole) {
    return std::to_string(std::lround(share * static_cast<double>(whole)));
}

void place(pugi::xml_node shape, const SlideBox& box) {
    set(within(shape, "a:off"), "x", unitsOf(box.left, slide_parts::kWidth));
    set(within(shape, "a:off"), "y", unitsOf(box.top, slide_parts::kHeight));
    set(within(shape, "a:ext"), "cx", unitsOf(box.width, slide_parts::kWidth));
    set(within(shape, "a:ext"), "cy", unitsOf(box.height, slide_parts::kHeight));
}

// Shapes of a slide, each with a number of its own.
class ShapeTree {
public:
    explicit ShapeTree(pugi::xml_node tree) : m_tree(tree) {}

    pugi::xml_node add(std::string_view form) {
        m_tree.append_buffer(form.data(), form.size());
        const pugi::xml_node shape = m_tree.last_child();
        set(within(shape, "p:cNvPr"), "id", std::to_string(++m_lastId));
        return shape;
    }

private:
    pugi::xml_node m_tree;
    int m_lastId = 1; // the tree's own
};

void addPicture(ShapeTree& tree, const std::string& text) {
    const pugi::xml_node picture = tree.add(slide_parts::kPicture);
    set(within(picture, "p:cNvPr"), "descr", printable(text));
    set(within(picture, "a:blip"), "r:embed", linkName(2));
    place(picture, {});
}

void addGround(ShapeTree& tree, const Colour& colour, const SlideBox& box) {
    const pugi::xml_node ground = tree.add(slide_parts::kGround);
    place(ground, box);
    set(within(ground, "a:srgbClr"), "val", hexOf(colour));
    set(within(ground, "a:alpha"), "val", std::to_string(std::lround(100'000.0F * colour.alpha)));
}

void addParagraph(pugi::xml_node body, const std::string& line, const SlideWords& words) {
    body.append_buffer(slide_parts::kParagraph.data(), slide_parts::kParagraph.size());
    const pugi::xml_node paragraph = body.last_child();
    const auto hundredths = [](double points) { return std::to_string(std::lround(100.0 * points)); };
    set(within(paragraph, "a:spcPts"), "val", hundredths(words.lineHeightEms * words.sizePoints));
    set(within(paragraph, "a:rPr"), "sz", hundredths(words.sizePoints));
    set(within(paragraph, "a:rPr"), "b", words.isBold ? "1" : "0");
    set(within(paragraph, "a:srgbClr"), "val", hexOf(words.colour));
    within(paragraph, "a:t").text() = printable(line).c_str();
}

void addWords(ShapeTree& tree, const SlideWords& words) {
    const pugi::xml_node shape = tree.add(slide_parts::kWords);
    set(within(shape, "p:cNvPr"), "name", words.name);
    if (words.isTitle)
        within(shape, "p:nvPr").append_child("p:ph").append_attribute("type") = "title";
    else
        within(shape, "p:cNvSpPr").append_attribute("txBox") = "1";
    place(shape, words.box);
    for (const std::string& line : words.lines)
        addParagraph(within(shape, "p:txBody"), line, words);
}

} // namespace

std::string slideText(const SlideContent& content) {
    pugi::xml_document slide;
    slide.load_buffer(slide_parts::kSlide.data(), slide_parts::kSlide.size());
    set(within(slide.root(), "a:srgbClr"), "val", hexOf(content.background));
    ShapeTree tree(within(slide.root(), "p:spTree"));
    if (content.hasPicture) addPicture(tree, content.pictureText);
    if (content.groundBox.height > 0.0) addGround(tree, content.ground, content.groundBox);
    for (const SlideWords& words : content.words)
        addWords(tree, words);
    if (content.fades) slide.first_child().append_child("p:transition").append_child("p:fade");
    return xmlTextOf(slide);
}

std::string notesSlideText(const std::vector<std::string>& lines) {
    pugi::xml_document notes;
    notes.load_buffer(slide_parts::kNotes.data(), slide_parts::kNotes.size());
    pugi::xml_node body = within(notes.root(), "p:txBody");
    for (const std::string& line : lines) {
        pugi::xml_node run = body.append_child("a:p").append_child("a:r");
        run.append_child("a:rPr").append_attribute("lang") = "en-GB";
        run.append_child("a:t").text() = printable(line).c_str();
    }
    if (lines.empty()) body.append_child("a:p"); // there has to be one
    return xmlTextOf(notes);
}

} // namespace atlas
