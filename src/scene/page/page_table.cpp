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

// How many rows have room under the heads in that size; where not all have, a line is kept to say so.
std::size_t rowsIn(const Form& form, double height, double size) {
    const double heads = (kCapitalEms + 0.3) * size;
    double used = heads;
    std::size_t rows = 0;
    for (; rows < form.table.rows.size(); ++rows) {
        used += heightOf(form, rows, size);
        if (used > height) break;
    }
    if (rows == form.table.rows.size()) return rows;
    for (used -= heightOf(form, rows, size); rows > 0 && used + kRowEms * size > height; --rows)
        used -= heightOf(form, rows - 1, size);
    return rows;
}

class TableWriter {
public:
    TableWriter(const PageInk& ink, const Form& form, const PagePlace& room, std::size_t rows, double size)
        : m_ink(ink),
          m_form(form),
          m_room(room),
          m_rows(rows),
          m_size(size),
          m_columns(ink, form, rows, size, room.width) {}

    void write(double top) {
        m_base = top + kCapitalEms * m_size;
        std::vector<std::string> heads;
        for (const BriefColumn& column : m_form.table.columns)
            heads.push_back(column.name);
        writeCells(heads, std::min(m_size, m_ink.sizes({kPageSmallUnits}).front()), m_ink.theme.textMuted);
        const double under = m_base + 0.42 * m_size;
        m_ink.writer.box({m_room.left, under}, {m_room.right(), under + m_ink.line()}, m_ink.rule());
        for (std::size_t i = 0; i < m_rows; ++i)
            writeRow(i);
    }

    void writeMore(std::size_t count) {
        m_base += kRowEms * m_size;
        writeAligned(m_ink, fmt::format("and {} more", withThousands(static_cast<std::int64_t>(count))),
                     FontWeight::Regular, m_size, m_room, m_base, PageAlignment::Left, m_ink.theme.textMuted);
    }

    bool isShortened() const { return m_columns.isShortened(); }

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
    const PagePlace& m_room;
    std::size_t m_rows;
    double m_size;
    Columns m_columns;
    double m_base = 0.0;
};

struct Choice {
    const Form* form = nullptr;
    double size = 0.0;
    std::size_t rows = 0;
};

// The largest type in which all rows stand whole, rather with all words beside each other. Otherwise as many
// rows as have room.
Choice choose(const PageInk& ink, std::span<const Form> forms, const PagePlace& room, double top) {
    const std::vector<double> sizes = ink.sizes({1.6, kPageBodyUnits, 1.15, 1.0, 0.95});
    const double height = room.bottom() - top;
    for (const double size : sizes) {
        for (const Form& form : forms) {
            const std::size_t all = form.table.rows.size();
            if (kDetailSize * size < kSmallestType && !form.details.empty()) continue;
            if (rowsIn(form, height, size) < all) continue;
            if (!Columns(ink, form, all, size, room.width).isShortened()) return {&form, size, all};
        }
    }
    const Form& form = forms.front();
    return {&form, sizes.back(), rowsIn(form, height, sizes.back())};
}

} // namespace

BlockFit writeTable(const PageInk& ink, const std::string& heading, const BriefTable& table,
                    const PagePlace& room) {
    const double top = writeHeading(ink, heading, room);
    std::vector<Form> forms{{table, {}}};
    if (std::optional<Form> below = withDetailsBelow(table)) forms.push_back(*std::move(below));
    const Choice chosen = choose(ink, forms, room, top);
    if (chosen.rows == 0) return {TextFit::LeftOut, {}};
    TableWriter writer(ink, *chosen.form, room, chosen.rows, chosen.size);
    writer.write(top);
    const std::size_t all = table.rows.size();
    if (chosen.rows == all) return {writer.isShortened() ? TextFit::Shortened : TextFit::Whole, {}};
    writer.writeMore(all - chosen.rows);
    const auto number = [](std::size_t count) { return withThousands(static_cast<std::int64_t>(count)); };
    return {TextFit::Shortened, fmt::format("{} of {} rows have room", number(chosen.rows), number(all))};
}

} // namespace atlas
