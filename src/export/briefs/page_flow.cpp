#include "export/briefs/page_flow.h"

#include <algorithm>

namespace atlas {

namespace {

constexpr double kHairline = 0.4;
constexpr double kBelowColumns = 12.0;
constexpr double kBelowTable = 14.0;

int elementsIn(const Flow& flow) {
    int most = 0;
    for (const FlowLine& line : flow)
        most = std::max(most, line.line.element + 1);
    return most;
}

} // namespace

double heightOf(const Flow& flow) {
    double height = 0.0;
    for (const FlowLine& line : flow)
        height += (height > 0.0 ? line.spaceAbove : 0.0) + line.line.box.height;
    return height;
}

std::vector<Flow> inTwoColumns(const Flow& flow) {
    constexpr double kHigher = 1.1; // for columns that begin with a heading
    const auto partedAt = [&](std::size_t at) {
        const auto middle = flow.begin() + static_cast<std::ptrdiff_t>(at);
        return std::vector<Flow>{Flow(flow.begin(), middle), Flow(middle, flow.end())};
    };
    const auto heightAt = [&](std::size_t at) {
        const std::vector<Flow> parted = partedAt(at);
        return std::max(heightOf(parted[0]), heightOf(parted[1]));
    };
    std::size_t best = flow.size();
    std::size_t bestHeading = flow.size();
    for (std::size_t i = 1; i < flow.size(); ++i) {
        const PageLine& line = flow[i].line;
        const PageLine& before = flow[i - 1].line;
        if (line.element == before.element || before.role == PageRole::Heading) continue;
        if (heightAt(i) < heightAt(best)) best = i;
        if (line.role == PageRole::Heading && heightAt(i) < heightAt(bestHeading)) bestHeading = i;
    }
    return partedAt(heightAt(bestHeading) <= kHigher * heightAt(best) ? bestHeading : best);
}

PageFlow::PageFlow(PageLayout& layout, const Room& room, const std::function<void(LaidPage&)>& beginPage)
    : m_layout(layout), m_room(room), m_beginPage(beginPage), m_top(room.top) {
    if (m_layout.pages.empty()) m_layout.pages.emplace_back();
}

void PageFlow::turnPage() {
    m_layout.pages.emplace_back();
    m_top = m_room.top;
    m_beginPage(page());
}

void PageFlow::place(PageLine line, double left, double top, int elementOffset) {
    line.box.left += left;
    line.box.top = top;
    line.element += elementOffset;
    page().lines.push_back(std::move(line));
}

// A whole that would fit on a page of its own is not torn for the sake of a few lines.
void PageFlow::addColumns(const std::vector<Flow>& columns, double gutter) {
    const double width = (m_room.width - gutter * static_cast<double>(columns.size() - 1)) /
                         static_cast<double>(columns.size());
    double height = 0.0;
    std::vector<int> offsets;
    for (const Flow& flow : columns) {
        height = std::max(height, heightOf(flow));
        offsets.push_back(m_element + 1);
        m_element += elementsIn(flow);
    }
    const double left = m_room.bottom - m_top;
    const bool isTorn = height > left && (height <= m_room.bottom - m_room.top || left < height / 3.0);
    if (isTorn && !isFresh()) turnPage();
    std::vector<std::size_t> next(columns.size());
    for (bool isDone = false; !isDone;) {
        const double begin = m_top;
        double lowest = begin;
        isDone = true;
        for (std::size_t i = 0; i < columns.size(); ++i) {
            double top = begin;
            while (next[i] < columns[i].size()) {
                const FlowLine& line = columns[i][next[i]];
                const double space = top > begin ? line.spaceAbove : 0.0;
                const double end = top + space + line.line.box.height;
                const bool hasRoom = end + line.keptBelow <= m_room.bottom;
                if (!hasRoom && (top > begin || !isFresh())) break; // no line is higher than a page
                place(line.line, m_room.left + static_cast<double>(i) * (width + gutter), top + space,
                      offsets[i]);
                top = end;
                ++next[i];
            }
            lowest = std::max(lowest, top);
            isDone = isDone && next[i] == columns[i].size();
        }
        m_top = lowest;
        if (!isDone) turnPage();
    }
    m_top += kBelowColumns;
}

void PageFlow::placeHeading(const Flow& heading) {
    const int offset = m_element + 1;
    m_element += elementsIn(heading);
    bool isFirst = true;
    for (const FlowLine& line : heading) {
        if (!isFirst) m_top += line.spaceAbove;
        place(line.line, m_room.left, m_top, offset);
        m_top += line.line.box.height;
        isFirst = false;
    }
}

void PageFlow::placeRow(const SetRow& row, int number, const Colour& rule) {
    const int offset = m_element + 1;
    int most = 0;
    for (const PageLine& line : row.lines) {
        PageLine placed = line;
        placed.row = number;
        most = std::max(most, line.element + 1);
        place(std::move(placed), m_room.left, m_top + line.box.top, offset);
    }
    m_element += most;
    m_top += row.height;
    page().rules.push_back({{m_room.left, m_top - kHairline, m_room.width, kHairline}, rule});
}

void PageFlow::addTable(const SetTable& table, const Flow& heading, const Colour& rule) {
    constexpr std::size_t kRowsWithHeading = 2;
    double needed = heightOf(heading) + table.head.height;
    for (std::size_t i = 0; i < std::min(kRowsWithHeading, table.rows.size()); ++i)
        needed += table.rows[i].height;
    if (m_top + needed > m_room.bottom && !isFresh()) turnPage();
    placeHeading(heading);
    placeRow(table.head, ++m_row, rule);
    for (const SetRow& row : table.rows) {
        if (m_top + row.height > m_room.bottom) {
            turnPage();
            placeRow(table.head, ++m_row, rule);
        }
        placeRow(row, ++m_row, rule);
    }
    m_top += kBelowTable;
}

} // namespace atlas
