#include "scene/page/page_layout.h"

#include <fmt/core.h>

#include <algorithm>
#include <array>
#include <iterator>
#include <utility>

#include "core/utf8.h"
#include "model/drawing/legend_parts.h"
#include "model/page/page_defaults.h"
#include "scene/annotations/legend_block.h"
#include "scene/annotations/stage_card_sheet.h"
#include "scene/page/page_chart.h"
#include "scene/page/page_globe.h"
#include "scene/page/page_table.h"
#include "scene/page/page_text.h"
#include "scene/type/typesetter.h"

namespace atlas {

namespace {

constexpr float kOnMapOpacity = 0.88F; // of the ground of what lies on the map
constexpr double kOnMapUnits = 0.8;    // how far it reaches beyond

// Everything that is written, so that fonts are found for all of it.
std::vector<char32_t> lettersOf(const PageRequest& request) {
    const PageContent& content = request.sheet.content;
    std::string text = content.title + content.subtitle + content.tableTitle + content.chart.title +
                       "…·–0123456789 km, and more";
    for (const PageElement& element : request.sheet.composition.elements)
        text += element.text;
    for (const BriefFigure& figure : content.figures)
        text += figure.value + figure.what;
    for (const BriefColumn& column : content.table.columns)
        text += column.name;
    for (const BriefRow& row : content.table.rows) {
        for (const std::string& cell : row.cells)
            text += cell;
    }
    for (const ChartAxis::Mark& mark : content.chart.marks)
        text += mark.label;
    for (const std::string& credit : content.credits)
        text += credit;
    const auto add = [&text](const ArcLegend& legend) {
        text += legend.title;
        for (const std::string& note : legend.notes)
            text += note;
        for (const ArcLegend::Swatch& swatch : legend.swatches)
            text += swatch.label;
    };
    if (request.map.legend) add(*request.map.legend);
    for (const ArcLegend& legend : request.map.more)
        add(legend);
    return decodedUtf8(text);
}

PagePlace scaled(const PagePlace& place, double factor) {
    return {place.left * factor, place.top * factor, place.width * factor, place.height * factor};
}

std::string problemOf(PageElementKind kind, const BlockFit& fit) {
    if (!fit.detail.empty()) return fmt::format("{}: {}; make its place larger", nameOf(kind), fit.detail);
    if (fit.fit == TextFit::LeftOut)
        return fmt::format("{}: has no room in its place; make it larger", nameOf(kind));
    return fmt::format("{}: does not fit and is shortened; make its place larger{}", nameOf(kind),
                       hasOwnWords(kind) ? " or its words fewer" : "");
}

class PageComposer {
public:
    PageComposer(const PageRequest& request, const Theme& theme, const Viewport& viewport)
        : m_request(request),
          m_page(request.sheet.composition),
          m_content(request.sheet.content),
          m_theme(theme),
          m_viewport(viewport),
          m_letters(lettersOf(request)),
          m_type(m_letters),
          m_perMillimetre(viewport.widthPixels / viewport.pixelRatio / m_page.width()),
          m_writer(newWriter()),
          m_ink{m_writer, theme, pageUnitMillimetres(m_page.width(), m_page.height()) * m_perMillimetre} {}
    PageComposer(const PageComposer&) = delete; // its ink points into it
    PageComposer& operator=(const PageComposer&) = delete;

    LaidPage lay() {
        coverBesideMap();
        m_laid.problems = placeProblems(m_page);
        for (std::size_t i = 0; i < kPageElementCount; ++i) {
            const auto kind = static_cast<PageElementKind>(i);
            if (!m_page.elements[i].isShown) continue;
            groundOnMap(kind);
            flush(); // under what has a list of its own
            const BlockFit fit = write(kind);
            flush();
            if (fit.fit != TextFit::Whole) m_laid.problems.push_back({kind, problemOf(kind, fit)});
        }
        m_type.set(m_laid.list);
        const std::string note = noteOnLetters(lettersWithoutFont(m_letters));
        if (!note.empty()) m_laid.notes.push_back(note);
        std::stable_sort(m_laid.problems.begin(), m_laid.problems.end(),
                         [](const PageProblem& a, const PageProblem& b) { return a.kind < b.kind; });
        return std::move(m_laid);
    }

private:
    DrawListWriter newWriter() {
        return {m_viewport.pixelRatio, [this](std::string_view words, const TypeStyle& style) {
                    return m_type.line(words, style)->widthPixels;
                }};
    }

    void flush() { append(std::exchange(m_writer, newWriter()).take()); }
    void append(DrawList list) {
        std::move(list.items.begin(), list.items.end(), std::back_inserter(m_laid.list.items));
    }
    void tell(PageElementKind kind, std::string_view what) {
        m_laid.problems.push_back({kind, fmt::format("{}: {}", nameOf(kind), what)});
    }

    PagePlace roomOf(PageElementKind kind) const {
        return scaled(m_page.element(kind).place, m_perMillimetre);
    }

    // The picture goes on under all of the page; paper covers what is not the map's.
    void coverBesideMap() {
        if (!m_page.element(PageElementKind::Map).isShown) {
            m_writer.box({0.0, 0.0}, pageSize(), m_theme.surround);
            return flush();
        }
        for (const PixelBox& box : besideMap(m_viewport)) {
            m_writer.box(box.minimum / m_viewport.pixelRatio, box.maximum / m_viewport.pixelRatio,
                         m_theme.surround);
        }
        flush();
        if (m_request.isMapFramed) frameMap();
    }

    glm::dvec2 pageSize() const {
        return {m_viewport.widthPixels / m_viewport.pixelRatio,
                m_viewport.heightPixels / m_viewport.pixelRatio};
    }

    // A map that has all of the page needs none.
    void frameMap() {
        if (contains(m_page.element(PageElementKind::Map).place, {0.0, 0.0, m_page.width(), m_page.height()}))
            return;
        const PagePlace map =
            scaled(m_page.element(PageElementKind::Map).place, m_perMillimetre * m_viewport.pixelRatio);
        LineItem frame;
        frame.isClosed = true;
        frame.colour = m_ink.rule();
        frame.widthPixels = m_ink.line() * m_viewport.pixelRatio;
        frame.pointsPixels = {{map.left, map.top},
                              {map.right(), map.top},
                              {map.right(), map.bottom()},
                              {map.left, map.bottom()}};
        m_laid.list.items.emplace_back(std::move(frame));
    }

    // So that words on the map can be read.
    void groundOnMap(PageElementKind kind) {
        const PageElement& map = m_page.element(PageElementKind::Map);
        if (kind == PageElementKind::Map || kind == PageElementKind::Globe || kind == PageElementKind::Logo)
            return;
        if (!map.isShown || !overlap(map.place, m_page.element(kind).place)) return;
        const PagePlace room = roomOf(kind);
        const glm::dvec2 beyond(kOnMapUnits * m_ink.unit);
        Colour ground = m_theme.surround;
        ground.alpha = kOnMapOpacity;
        m_writer.box(glm::dvec2(room.left, room.top) - beyond,
                     glm::dvec2(room.right(), room.bottom()) + beyond, ground);
    }

    const std::string& wordsOf(PageElementKind kind, const std::string& usual) const {
        const std::string& own = m_page.element(kind).text;
        return own.empty() ? usual : own;
    }

    BlockFit write(PageElementKind kind) {
        const PagePlace room = roomOf(kind);
        switch (kind) {
            case PageElementKind::Map:
                return {};
            case PageElementKind::Title:
                return writeWords(kind, m_content.title,
                                  {FontWeight::SemiBold,
                                   m_ink.sizes({kPageTitleUnits, 3.7, 3.1, 2.5, 2.0}),
                                   {},
                                   m_theme.text});
            case PageElementKind::Subtitle:
                return writeWords(kind, m_content.subtitle,
                                  {FontWeight::Regular,
                                   m_ink.sizes({kPageSubtitleUnits, 1.5, 1.3, 1.1}),
                                   {},
                                   m_theme.textMuted});
            case PageElementKind::Figures:
                if (m_content.figures.empty()) tell(kind, "nothing to show; switch it off");
                return writeFigures(m_ink, m_content.figures, room);
            case PageElementKind::Partners:
                return writePartners(room);
            case PageElementKind::Chart:
                if (m_content.chart.most() == 0) {
                    tell(kind, "there is nothing to count; choose another chart, or switch it off");
                    return {};
                }
                return writeChart(m_ink, wordsOf(kind, m_content.chart.title), m_content.chart, room);
            case PageElementKind::Legend:
                return writeLegend(room);
            case PageElementKind::Globe:
                if (m_request.globe != nullptr)
                    writeGlobe(m_ink, m_viewport.pixelRatio, *m_request.globe, room, m_laid.list);
                return {};
            case PageElementKind::Scale:
                return writeScale(room);
            case PageElementKind::Logo:
                writeLogo();
                return {};
            case PageElementKind::Sources:
                return writeSources(room);
        }
        return {};
    }

    BlockFit writeWords(PageElementKind kind, const std::string& usual, PageText style) {
        style.alignment = m_page.element(kind).alignment;
        const std::string& words = wordsOf(kind, usual);
        if (words.empty()) {
            tell(kind, "is empty; write something, or switch it off");
            return {};
        }
        return writeText(m_ink, words, style, roomOf(kind));
    }

    BlockFit writePartners(const PagePlace& room) {
        const BriefTable& table = m_content.table;
        const PageElementKind kind = PageElementKind::Partners;
        if (table.rows.empty()) {
            tell(kind, "is empty; " + m_content.noTable + ", or switch it off");
            return {};
        }
        return writeTable(m_ink, wordsOf(kind, m_content.tableTitle), table, room);
    }

    // As at the foot of a picture, on a page of its own that is as large as its place.
    BlockFit writeLegend(const PagePlace& room) {
        if (!m_request.map.legend) return {};
        Page page(m_viewport);
        page.width = room.width;
        page.height = room.height;
        page.margin = 0.0;
        const AnnotationRequest& map = m_request.map;
        LegendContent content{&*map.legend,
                              map.more,
                              true,
                              map.mostPartners,
                              map.discScale,
                              map.discScale,
                              std::max(1.0, m_ink.sizes({kPageLegendUnits}).front() / kLegendTypeSize)};
        const TypeMeasure measure = [this](std::string_view words, const TypeStyle& style) {
            return m_type.line(words, style)->widthPixels;
        };
        std::optional<LegendBlock> legend = layOutLegend(content, m_theme, page, room.height, measure);
        const bool isWhole = legend.has_value();
        if (!legend) {
            content.withDiscs = false;
            legend = layOutLegend(content, m_theme, page, room.height, measure);
        }
        if (!legend) return {TextFit::LeftOut, {}};
        const glm::dvec2 corner(room.left, room.top - (room.height - legend->height));
        append(placedAt(std::move(legend->list), corner * m_viewport.pixelRatio));
        return {TextFit::Whole, isWhole ? "" : "samples of discs have no room"};
    }

    BlockFit writeScale(const PagePlace& room) {
        if (!m_request.scaleBar) {
            tell(PageElementKind::Scale, "no scale is right on this map; switch it off");
            return {};
        }
        const double size = m_ink.sizes({kPageSmallUnits}).front();
        writeScaleBar(m_writer, *m_request.scaleBar, m_theme, room.left, room.top + kCapitalEms * size, size);
        return {};
    }

    void writeLogo() {
        const PageElement& element = m_page.element(PageElementKind::Logo);
        const std::shared_ptr<const LogoPicture>& logo = m_request.sheet.logo;
        if (!logo) {
            return tell(PageElementKind::Logo, !m_request.sheet.logoProblem.empty()
                                                   ? m_request.sheet.logoProblem
                                                   : "has no file; name a PNG or an SVG, or switch it off");
        }
        const PagePlace room = scaled(element.place, m_perMillimetre * m_viewport.pixelRatio);
        const double scale = std::min(room.width / logo->widthPixels, room.height / logo->heightPixels);
        const glm::dvec2 size = scale * glm::dvec2(logo->widthPixels, logo->heightPixels);
        glm::dvec2 corner(room.left, room.top + (room.height - size.y) / 2.0);
        if (element.alignment == PageAlignment::Middle) corner.x += (room.width - size.x) / 2.0;
        if (element.alignment == PageAlignment::Right) corner.x += room.width - size.x;
        m_laid.list.items.emplace_back(PictureItem{corner, corner + size, logo});
    }

    BlockFit writeSources(const PagePlace& room) {
        const PageElement& element = m_page.element(PageElementKind::Sources);
        const PageText style{FontWeight::Regular, m_ink.sizes({kPageSmallUnits, 1.0, 0.95}),
                             element.alignment, m_theme.textMuted};
        if (!element.text.empty()) return writeText(m_ink, element.text, style, room);
        return writeLongestText(m_ink, m_content.credits, style, room);
    }

    const PageRequest& m_request;
    const PageComposition& m_page;
    const PageContent& m_content;
    const Theme& m_theme;
    const Viewport& m_viewport;
    std::vector<char32_t> m_letters;
    Typesetter m_type;
    double m_perMillimetre; // design pixels
    DrawListWriter m_writer;
    PageInk m_ink;
    LaidPage m_laid;
};

} // namespace

LaidPage layOutPage(const PageRequest& request, const Theme& theme, const Viewport& viewport) {
    return PageComposer(request, theme, viewport).lay();
}

Insets mapInsets(const PageComposition& page, const Viewport& viewport) {
    const PageElement& map = page.element(PageElementKind::Map);
    if (!map.isShown) return {};
    const double across = viewport.widthPixels / page.width();
    const double down = viewport.heightPixels / page.height();
    return {std::max(0.0, map.place.left * across), std::max(0.0, map.place.top * down),
            std::max(0.0, (page.width() - map.place.right()) * across),
            std::max(0.0, (page.height() - map.place.bottom()) * down)};
}

std::vector<PixelBox> besideMap(const Viewport& viewport) {
    const Insets& insets = viewport.insets;
    const double width = viewport.widthPixels;
    const double height = viewport.heightPixels;
    const double right = width - insets.rightPixels;
    const double bottom = height - insets.bottomPixels;
    std::vector<PixelBox> boxes{{{0.0, 0.0}, {width, insets.topPixels}},
                                {{0.0, bottom}, {width, height}},
                                {{0.0, insets.topPixels}, {insets.leftPixels, bottom}},
                                {{right, insets.topPixels}, {width, bottom}}};
    std::erase_if(boxes, [](const PixelBox& box) {
        return box.maximum.x <= box.minimum.x || box.maximum.y <= box.minimum.y;
    });
    return boxes;
}

std::vector<PixelBox> namesKeepFree(const PageComposition& page, const Viewport& viewport) {
    std::vector<PixelBox> boxes = besideMap(viewport);
    const PagePlace& map = page.element(PageElementKind::Map).place;
    const double perMillimetre = viewport.widthPixels / page.width();
    for (std::size_t i = 1; i < kPageElementCount; ++i) {
        const PageElement& element = page.elements[i];
        if (!element.isShown || !overlap(map, element.place)) continue;
        const PagePlace place = scaled(element.place, perMillimetre);
        boxes.push_back({{place.left, place.top}, {place.right(), place.bottom()}});
    }
    return boxes;
}

} // namespace atlas
