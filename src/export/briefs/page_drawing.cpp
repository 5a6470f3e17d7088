#include "export/briefs/page_drawing.h"

#include <optional>

#include "export/handouts/page_type.h"
#include "export/handouts/pdf_tag.h"

namespace atlas {

namespace {

bool isOfTable(const PageLine& line) {
    return line.row >= 0;
}

const char* tagOf(PageRole role) {
    switch (role) {
        case PageRole::Ornament:
            return nullptr;
        case PageRole::Title:
            return "H1";
        case PageRole::Heading:
            return "H2";
        case PageRole::Paragraph:
            return "P";
        case PageRole::ColumnHead:
            return "TH";
        case PageRole::Cell:
            return "TD";
    }
    return nullptr;
}

// Tags open and close as lines go from one element to the next. None stays open beyond its page: what is
// marked on a page ends there.
class Tags {
public:
    Tags(cairo_t* page, bool isWritten) : m_page(page), m_isWritten(isWritten) {}
    ~Tags() { goTo(nullptr); }
    Tags(const Tags&) = delete;
    Tags& operator=(const Tags&) = delete;

    void goTo(const PageLine* line) {
        if (!m_isWritten) return;
        if (line != nullptr && m_line != nullptr && isSame(*line, *m_line)) return;
        const bool wasTable = m_line != nullptr && isOfTable(*m_line);
        const bool isTable = line != nullptr && isOfTable(*line);
        const bool isSameRow = wasTable && isTable && line->row == m_line->row;
        if (m_line != nullptr) end(tagOf(m_line->role));
        if (wasTable && !isSameRow) end("TR");
        if (wasTable && !isTable) end("Table");
        if (isTable && !wasTable) begin("Table");
        if (isTable && !isSameRow) begin("TR");
        if (line != nullptr) begin(tagOf(line->role));
        m_line = line;
    }

    void figure(const auto& draw) {
        goTo(nullptr);
        std::optional<PdfTag> tag;
        if (m_isWritten) tag.emplace(m_page, "Figure");
        draw();
    }

private:
    static bool isSame(const PageLine& a, const PageLine& b) {
        return a.element == b.element && a.row == b.row && a.role == b.role;
    }
    void begin(const char* tag) {
        if (tag != nullptr) cairo_tag_begin(m_page, tag, nullptr);
    }
    void end(const char* tag) {
        if (tag != nullptr) cairo_tag_end(m_page, tag);
    }

    cairo_t* m_page;
    bool m_isWritten;
    const PageLine* m_line = nullptr;
};

void fill(cairo_t* page, const PageBox& box, const Colour& colour) {
    cairo_set_source_rgba(page, colour.red, colour.green, colour.blue, colour.alpha);
    cairo_rectangle(page, box.left, box.top, box.width, box.height);
    cairo_fill(page);
}

// In a room as wide as the words are: those that run from right to left begin where the line does.
void drawLine(cairo_t* page, const PageLine& line, bool isTagged) {
    const Paragraph words(page, line.text, line.style, line.box.width + 1.0);
    std::optional<PdfTag> link;
    if (isTagged && !line.address.empty()) link.emplace(page, CAIRO_TAG_LINK, linkAttributes(line.address));
    words.drawLine(page, 0, line.box.left, line.box.top);
}

void drawMap(cairo_t* page, const PageLayout& layout, const PageBox& box, const PageInk& ink) {
    cairo_save(page);
    cairo_translate(page, box.left, box.top);
    cairo_scale(page, box.width / cairo_image_surface_get_width(ink.map),
                box.height / cairo_image_surface_get_height(ink.map));
    cairo_set_source_surface(page, ink.map, 0.0, 0.0);
    cairo_paint(page);
    cairo_restore(page);
    if (!layout.hasMapFrame) return;
    cairo_set_source_rgba(page, ink.frame.red, ink.frame.green, ink.frame.blue, ink.frame.alpha);
    cairo_set_line_width(page, 0.5);
    cairo_rectangle(page, box.left, box.top, box.width, box.height);
    cairo_stroke(page);
}

} // namespace

void drawPage(cairo_t* page, const PageLayout& layout, std::size_t number, const PageInk& ink) {
    const LaidPage& laid = layout.pages.at(number);
    // Beyond the edges, where a screen would round a sliver of paper in.
    constexpr double kBeyond = 5.0;
    if (layout.ground)
        fill(page,
             {-kBeyond, -kBeyond, layout.widthPoints + 2.0 * kBeyond, layout.heightPoints + 2.0 * kBeyond},
             *layout.ground);
    Tags tags(page, ink.isTagged);
    const auto picture = [&] {
        if (laid.map && ink.map != nullptr) tags.figure([&] { drawMap(page, layout, *laid.map, ink); });
    };
    if (laid.linesBeforeMap == 0) picture();
    for (std::size_t i = 0; i < laid.lines.size(); ++i) {
        tags.goTo(&laid.lines[i]);
        drawLine(page, laid.lines[i], ink.isTagged);
        if (i + 1 == laid.linesBeforeMap) picture();
    }
    tags.goTo(nullptr);
    for (const PageRule& rule : laid.rules)
        fill(page, rule.box, rule.colour);
}

} // namespace atlas
