#include "export/briefs/brief_layout.h"

#include <fmt/core.h>

#include <algorithm>
#include <array>

#include "export/briefs/page_flow.h"

namespace atlas {

namespace {

// Lengths are points. What flows has side margins of its own, wider than what nothing crosses.
constexpr double kSide = 17.0 * kPointsPerMillimetre;
constexpr double kGutter = 22.0;
constexpr double kHeadTop = 13.0 * kPointsPerMillimetre;
constexpr double kLaterTop = kHeadTop + 26.0;
constexpr double kFootRoom = 23.0; // over the margin at the foot
constexpr double kHairline = 0.4;
// Heights that the map may have, of its width: the largest that costs no page.
constexpr std::array kMapShares{0.52, 0.48, 0.44, 0.4, 0.36, 0.32, 0.28};

// All blocks of a brief, set for a width; where they stand is found for each height of the map.
class BriefSetting {
public:
    BriefSetting(const Brief& brief, const Theme& ink, const BriefPaper& paper)
        : m_brief(brief), m_ink(ink), m_paper(paper), m_width(paper.widthPoints - 2.0 * kSide) {
        setHead();
        Flow flow;
        for (const BriefSection& section : brief.sections) {
            if (!section.table) {
                addSection(flow, section);
                continue;
            }
            endFlow(flow);
            addTable(section);
        }
        endFlow(flow);
        setSources();
    }

    PageLayout withMap(double share) const {
        PageLayout layout;
        layout.widthPoints = m_paper.widthPoints;
        layout.heightPoints = m_paper.heightPoints;
        layout.ground = m_ink.surround; // an SVG would have none
        layout.pages.emplace_back();
        const PageFlow::Room room{kSide, m_width, kLaterTop, m_paper.heightPoints - kBriefMargin - kFootRoom};
        PageFlow flow(layout, room, [this](LaidPage& page) { addRunningHead(page); });
        const double headBottom = placeHead(layout.pages.front(), share);
        flow.skip(headBottom - room.top);
        for (const Block& block : m_blocks) {
            if (block.table)
                flow.addTable(*block.table, block.heading, m_ink.hairline);
            else
                flow.addColumns(block.columns, kGutter);
        }
        for (std::size_t i = 0; i < layout.pages.size(); ++i)
            addFoot(layout.pages[i], i + 1, layout.pages.size());
        return layout;
    }

private:
    struct Block {
        std::vector<Flow> columns; // side by side
        std::optional<SetTable> table;
        Flow heading; // of the table
    };

    ParagraphStyle headingStyle() const { return {FontWeight::SemiBold, 10.5, 1.35, m_ink.accent}; }
    ParagraphStyle textStyle() const { return {FontWeight::Regular, 8.8, 1.36, m_ink.text, true}; }
    ParagraphStyle smallStyle() const { return {FontWeight::Regular, 8.0, 1.3, m_ink.textMuted}; }
    ParagraphStyle sourceStyle() const { return {FontWeight::Regular, 6.5, 1.35, m_ink.textMuted}; }

    double columnWidth() const { return (m_width - kGutter) / 2.0; }

    void add(Flow& flow, const std::string& words, const ParagraphStyle& style, PageRole role, double width,
             double spaceAbove, double keptBelow = 0.0, const std::string& address = {}) const {
        const int element = flow.empty() ? 0 : flow.back().line.element + 1;
        for (PageLine& line : m_setter.lines(words, style, width)) {
            line.role = role;
            line.element = element;
            line.address = address;
            flow.push_back({std::move(line), spaceAbove, keptBelow});
            spaceAbove = 0.0;
        }
    }

    void setHead() {
        m_kicker = m_setter.lines("Sister cities", headingStyle(), m_width / 2.0);
        m_date = m_setter.lines(m_brief.date, smallStyle(), m_width / 2.0);
        m_title = m_setter.balanced(m_brief.title, {FontWeight::SemiBold, 28.0, 1.15, m_ink.text}, m_width);
        m_subtitle =
            m_setter.lines(m_brief.subtitle, {FontWeight::Regular, 10.5, 1.35, m_ink.textMuted}, m_width);
    }

    // What has no table runs in two columns.
    void endFlow(Flow& flow) {
        if (!flow.empty()) m_blocks.push_back({inTwoColumns(flow), {}, {}});
        flow.clear();
    }

    void addTable(const BriefSection& section) {
        Block block;
        add(block.heading, section.heading, headingStyle(), PageRole::Heading, m_width, 0.0);
        for (const std::string& line : section.lines)
            add(block.heading, line, textStyle(), PageRole::Paragraph, m_width, 1.0);
        block.table = setTable(*section.table, m_ink, m_setter, m_width);
        m_blocks.push_back(std::move(block));
    }

    void addSection(Flow& flow, const BriefSection& section) const {
        add(flow, section.heading, headingStyle(), PageRole::Heading, columnWidth(), 9.0, 2.0 * 1.36 * 8.8);
        double space = 1.0;
        for (const std::string& line : section.lines) {
            add(flow, line, textStyle(), PageRole::Paragraph, columnWidth(), space);
            space = 2.5;
        }
    }

    // Addresses in two columns where they are more than a few.
    void setSources() {
        constexpr std::size_t kFew = 3;
        if (m_brief.sources.empty()) return;
        const double width = m_brief.sources.size() <= kFew ? m_width : columnWidth();
        Flow flow;
        add(flow, "Sources", headingStyle(), PageRole::Heading, width, 0.0, 20.0);
        add(flow, m_brief.sourcesNote, sourceStyle(), PageRole::Paragraph, width, 1.0);
        for (const std::string& source : m_brief.sources) {
            const bool isPage = source.starts_with("http://") || source.starts_with("https://");
            add(flow, source, sourceStyle(), PageRole::Paragraph, width, 1.0, 0.0,
                isPage ? source : std::string());
        }
        const bool isFew = m_brief.sources.size() <= kFew;
        m_blocks.push_back({isFew ? std::vector<Flow>{flow} : inTwoColumns(flow), {}, {}});
    }

    // Puts lines one under another; where they end.
    static double stack(LaidPage& page, std::vector<PageLine> lines, double left, double top, PageRole role,
                        int element) {
        double bottom = top;
        for (PageLine& line : lines) {
            line.box.left += left;
            line.box.top += top;
            line.role = role;
            line.element = element;
            bottom = line.box.bottom();
            page.lines.push_back(std::move(line));
        }
        return bottom;
    }

    void addRule(LaidPage& page, double top) const {
        page.rules.push_back({{kSide, top, m_width, kHairline}, m_ink.hairline});
    }

    double placeHead(LaidPage& page, double share) const {
        int element = -1000; // apart from those of what flows
        const double right = m_paper.widthPoints - kSide;
        stack(page, m_kicker, kSide, kHeadTop, PageRole::Paragraph, element++);
        stack(page, m_date, right - m_date.front().box.width, kHeadTop + 2.0, PageRole::Paragraph, element++);
        double top = stack(page, m_title, kSide, kHeadTop + 15.0, PageRole::Title, element++);
        top = stack(page, m_subtitle, kSide, top + 2.0, PageRole::Paragraph, element++);
        top = placeFigures(page, top + 12.0, element);
        page.map = PageBox{kSide, top + 12.0, m_width, share * m_width};
        page.linesBeforeMap = page.lines.size();
        const std::vector<PageLine> caption = m_setter.lines(
            "Each arc is a great circle, the shortest way between two partners.", smallStyle(), m_width);
        return stack(page, caption, kSide, page.map->bottom() + 3.0, PageRole::Paragraph, element++) + 12.0;
    }

    double placeFigures(LaidPage& page, double top, int& element) const {
        const double width = m_width / static_cast<double>(std::max<std::size_t>(1, m_brief.figures.size()));
        addRule(page, top);
        double bottom = top;
        for (std::size_t i = 0; i < m_brief.figures.size(); ++i) {
            const double left = kSide + static_cast<double>(i) * width;
            const auto value = m_setter.lines(m_brief.figures[i].value,
                                              {FontWeight::SemiBold, 19.0, 1.2, m_ink.text}, width - 8.0);
            const auto what = m_setter.lines(m_brief.figures[i].what, smallStyle(), width - 8.0);
            const double middle = stack(page, value, left, top + 6.0, PageRole::Paragraph, element);
            bottom = std::max(bottom, stack(page, what, left, middle, PageRole::Paragraph, element++));
        }
        return bottom;
    }

    void addRunningHead(LaidPage& page) const {
        const auto words = m_setter.lines(m_brief.documentTitle(), smallStyle(), m_width);
        stack(page, {words.front()}, kSide, kHeadTop, PageRole::Ornament, -1);
        addRule(page, kHeadTop + 15.0);
    }

    void addFoot(LaidPage& page, std::size_t number, std::size_t count) const {
        const double bottom = m_paper.heightPoints - kBriefMargin;
        const auto credit = m_setter.lines(m_brief.credit, sourceStyle(), m_width - 50.0);
        const double height = credit.front().box.height;
        const std::size_t shown = std::min<std::size_t>(2, credit.size());
        addRule(page, bottom - 2.0 * height - 3.0);
        for (std::size_t i = 0; i < shown; ++i)
            stack(page, {credit[i]}, kSide, bottom - 2.0 * height, PageRole::Ornament, -2);
        if (count == 1) return;
        const auto place = m_setter.lines(fmt::format("{} / {}", number, count), sourceStyle(), 50.0);
        stack(page, place, m_paper.widthPoints - kSide - place.front().box.width, bottom - 2.0 * height,
              PageRole::Ornament, -3);
    }

    const Brief& m_brief;
    const Theme& m_ink;
    BriefPaper m_paper;
    double m_width;
    TypeSetter m_setter;
    std::vector<PageLine> m_kicker;
    std::vector<PageLine> m_date;
    std::vector<PageLine> m_title;
    std::vector<PageLine> m_subtitle;
    std::vector<Block> m_blocks;
};

} // namespace

BriefPaper paperFor(const Network& network, const BriefSubject& subject) {
    const bool isAmerican = network.countries.code[countryOf(network, subject)] == kUnitedStates;
    return isAmerican ? BriefPaper{612.0, 792.0} : BriefPaper();
}

PageLayout layoutOf(const Brief& brief, const Theme& ink, const BriefPaper& paper) {
    const BriefSetting setting(brief, ink, paper);
    PageLayout best = setting.withMap(kMapShares.front());
    for (std::size_t i = 1; i < kMapShares.size() && best.pages.size() > 1; ++i) {
        PageLayout smaller = setting.withMap(kMapShares[i]);
        if (smaller.pages.size() < best.pages.size()) best = std::move(smaller);
    }
    return best;
}

} // namespace atlas
