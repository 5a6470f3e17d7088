#include "scene/page/page_table.h"

#include <fmt/core.h>

#include <algorithm>
#include <numeric>
#include <utility>

#include "core/text.h"

namespace atlas {

namespace {

constexpr double kRowEms = 1.6;      // from base line to base line
constexpr double kDetailEms = 1.3;   // to the line under a row
constexpr double kDetailSize = 0.85; // of the row's type
constexpr double kColumnGapEms = 1.4;
constexpr double kTextGapUnits = 3.0; // between columns of text
constexpr std::size_t kMostTextColumns = 3;
constexpr double kNarrowestEms = 4.0; // of a column of words

// A table whose last column of words stands beside the others, or under the first in a line of its own.
struct Form {
    BriefTable table;                 // what stands beside each other
    std::vector<std::string> details; // of each row; no entries: there are none

    bool hasDetail(std::size_t row) const {
        return row < details.size() && !details[row].empty() && details[row] != "–";
    }
};

// Nothing where there is but one column of words.
std::optional<Form> withDetailsBelow(const BriefTable& table) {
    const std::size_t last = table.columns.size() - 1;
    if (table.columns.size() < 2 || table.columns[last].isNumber) return std::nullopt;
    Form form{table, {}};
    form.table.columns.pop_back();
    for (BriefRow& row : form.table.rows) {
        form.details.push_back(std::move(row.cells.back()));
        row.cells.pop_back();
    }
    return form;
}

// The widths of columns in one size of type.
class Columns {
public:
    // Of the first so many rows.
    Columns(const PageInk& ink, const Form& form, std::size_t rows, double size, double width)
        : m_gap(kColumnGapEms * size) {
        const BriefTable& table = form.table;
        for (std::size_t i = 0; i < table.columns.size(); ++i)
            m_widths.push_back(naturalWidth(ink, table, rows, i, size));
        const double gaps = m_gap * static_cast<double>(m_widths.size() - 1);
        double excess = std::accumulate(m_widths.begin(), m_widths.end(), gaps) - width;
        // Words give way, the last column first; numbers stay.
        for (std::size_t i = m_widths.size(); i-- > 0 && excess > 0.0;) {
            if (table.columns[i].isNumber) continue;
            const double given = std::min(excess, std::max(0.0, m_widths[i] - kNarrowestEms * size));
            m_widths[i] -= given;
            excess -= given;
            m_isShortened = m_isShortened || given > 0.01;
        }
        // What is left over goes to the first column, so that numbers stand at the right.
        if (excess < 0.0) m_widths.front() -= excess;
        for (std::size_t i = 0; i < std::min(rows, form.details.size()); ++i) {
            m_isShortened = m_isShortened || ink.writer.widthOf(form.details[i], FontWeight::Regular,
                                                                kDetailSize * size) > width;
        }
    }

    double width(std::size_t column) const { return m_widths[column]; }
    double gap() const { return m_gap; }
    bool isShortened() const { return m_isShortened; }

private:
    static double naturalWidth(const PageInk& ink, const BriefTable& table, std::size_t rows,
                               std::size_t column, double size) {
        double width = ink.writer.widthOf(table.columns[column].name, FontWeight::Regular, size);
        for (std::size_t i = 0; i < rows; ++i)
            width =
                std::max(width, ink.writer.widthOf(table.rows[i].cells[column], FontWeight::Regular, size));
        return width + 0.01;
    }

    double m_gap;
    std::vector<double> m_widths;
    bool m_isShortened = false;
};

double heightOf(const Form& form, std::size_t row, double size) {
    return (kRowEms + (form.hasDetail(row) ? kDetailEms * kDetailSize : 0.0)) * size;
}

// How many rows, from one on, have room under the heads in that size.
std::size_t rowsFrom(const Form& form, std::size_t first, double height, double size) {
    double used = (kCapitalEms + 0.3) * size;
    std::size_t row = first;
    for (; row < form.table.rows.size(); ++row) {
        used += heightOf(form, row, size);
        if (used > height) break;
    }
    return row - first;
}

// How many rows stand in each of so many columns of text; where not all have room, a line is kept to say so.
std::vector<std::size_t> flow(const Form& form, double height, double size, std::size_t textColumns) {
    const std::size_t all = form.table.rows.size();
    std::vector<std::size_t> counts;
    std::size_t first = 0;
    while (counts.size() < textColumns && first < all) {
        std::size_t count = rowsFrom(form, first, height, size);
        const bool isLast = counts.size() + 1 == textColumns;
        if (isLast && first + count < all) count = rowsFrom(form, first, height - kRowEms * size, size);
        counts.push_back(count);
        first += count;
        if (count == 0) break;
    }
    return counts;
}

std::size_t sumOf(const std::vector<std::size_t>& counts) {
    return std::accumulate(counts.begin(), counts.end(), std::size_t{0});
}

// The room of one of so many columns of text.
PagePlace textColumn(const PageInk& ink, const PagePlace& room, std::size_t textColumns, std::size_t index) {
    const double gap = kTextGapUnits * ink.unit;
    const auto count = static_cast<double>(textColumns);
    const double width = (room.width - (count - 1.0) * gap) / count;
    return {room.left + static_cast<double>(index) * (width + gap), room.top, width, room.height};
}

class TableWriter {
public:
    TableWriter(const PageInk& ink, const Form& form, const Columns& columns, double size)
        : m_ink(ink), m_form(form), m_columns(columns), m_size(size) {}

    // So many rows from one on, in a column of text.
    void write(const PagePlace& room, double top, std::size_t first, std::size_t rows) {
        m_room = room;
        m_base = top + kCapitalEms * m_size;
        std::vector<std::string> heads;
        for (const BriefColumn& column : m_form.table.columns)
            heads.push_back(column.name);
        writeCells(heads, std::min(m_size, m_ink.sizes({kPageSmallUnits}).front()), m_ink.theme.textMuted);
        const double under = m_base + 0.42 * m_size;
        m_ink.writer.box({m_room.left, under}, {m_room.right(), under + m_ink.line()}, m_ink.rule());
        for (std::size_t i = first; i < first + rows; ++i)
            writeRow(i);
    }

    void writeMore(std::size_t count) {
        m_base += kRowEms * m_size;
        writeAligned(m_ink, fmt::format("and {} more", withThousands(static_cast<std::int64_t>(count))),
                     FontWeight::Regular, m_size, m_room, m_base, PageAlignment::Left, m_ink.theme.textMuted);
    }

private:
    void writeRow(std::size_t index) {
        m_base += kRowEms * m_size;
        const BriefRow& row = m_form.table.rows[index];
        writeCells(row.cells, m_size, row.isEnded ? m_ink.theme.textMuted : m_ink.theme.text);
        if (!m_form.hasDetail(index)) return;
        m_base += kDetailEms * kDetailSize * m_size;
        writeAligned(m_ink, m_form.details[index], FontWeight::Regular, kDetailSize * m_size, m_room, m_base,
                     PageAlignment::Left, m_ink.theme.textMuted);
    }

    void writeCells(const std::vector<std::string>& cells, double size, const Colour& colour) {
        double left = m_room.left;
        for (std::size_t i = 0; i < cells.size(); ++i) {
            const PagePlace cell{left, m_room.top, m_columns.width(i), m_room.height};
            writeAligned(m_ink, cells[i], FontWeight::Regular, size, cell, m_base,
                         m_form.table.columns[i].isNumber ? PageAlignment::Right : PageAlignment::Left,
                         colour);
            left += m_columns.width(i) + m_columns.gap();
        }
    }

    const PageInk& m_ink;
    const Form& m_form;
    const Columns& m_columns;
    double m_size;
    PagePlace m_room;
    double m_base = 0.0;
};

struct Choice {
    const Form* form = nullptr;
    double size = 0.0;
    std::size_t textColumns = 1;
};

// Whether all rows stand whole so; and whether those that have room do.
bool standsWhole(const PageInk& ink, const Choice& choice, const PagePlace& room, double height,
                 bool needsAll) {
    const Form& form = *choice.form;
    if (!form.details.empty() && kDetailSize * choice.size < kSmallestType) return false;
    const std::size_t rows = sumOf(flow(form, height, choice.size, choice.textColumns));
    if (needsAll && rows < form.table.rows.size()) return false;
    const double width = textColumn(ink, room, choice.textColumns, 0).width;
    return !Columns(ink, form, rows, choice.size, width).isShortened();
}

// The largest type in which all rows stand whole, in as few columns of text as will do, rather with all words
// beside each other. Otherwise as many rows as have room.
Choice choose(const PageInk& ink, const std::vector<Form>& forms, const PagePlace& room, double top) {
    const std::vector<double> sizes = ink.sizes({1.6, kPageBodyUnits, 1.15, 1.0, 0.95});
    const double height = room.bottom() - top;
    for (const double size : sizes) {
        for (std::size_t columns = 1; columns <= kMostTextColumns; ++columns) {
            for (const Form& form : forms) {
                const Choice choice{&form, size, columns};
                if (standsWhole(ink, choice, room, height, true)) return choice;
            }
        }
    }
    for (std::size_t columns = kMostTextColumns; columns > 1; --columns) {
        const Choice choice{&forms.front(), sizes.back(), columns};
        if (standsWhole(ink, choice, room, height, false)) return choice;
    }
    return {&forms.front(), sizes.back(), 1};
}

} // namespace

BlockFit writeTable(const PageInk& ink, const std::string& heading, const BriefTable& table,
                    const PagePlace& room) {
    const double top = writeHeading(ink, heading, room);
    std::vector<Form> forms{{table, {}}};
    if (std::optional<Form> below = withDetailsBelow(table)) forms.push_back(*std::move(below));
    const Choice chosen = choose(ink, forms, room, top);
    const std::vector<std::size_t> counts =
        flow(*chosen.form, room.bottom() - top, chosen.size, chosen.textColumns);
    const std::size_t rows = sumOf(counts);
    if (rows == 0) return {TextFit::LeftOut, {}};
    const double width = textColumn(ink, room, chosen.textColumns, 0).width;
    const Columns columns(ink, *chosen.form, rows, chosen.size, width);
    TableWriter writer(ink, *chosen.form, columns, chosen.size);
    std::size_t first = 0;
    for (std::size_t i = 0; i < counts.size(); ++i) {
        writer.write(textColumn(ink, room, chosen.textColumns, i), top, first, counts[i]);
        first += counts[i];
    }
    const std::size_t all = table.rows.size();
    if (rows == all) return {columns.isShortened() ? TextFit::Shortened : TextFit::Whole, {}};
    writer.writeMore(all - rows);
    const auto number = [](std::size_t count) { return withThousands(static_cast<std::int64_t>(count)); };
    return {TextFit::Shortened, fmt::format("{} of {} rows have room", number(rows), number(all))};
}

} // namespace atlas
