#include "export/briefs/page_table.h"

#include <algorithm>
#include <numeric>

namespace atlas {

namespace {

constexpr double kGutter = 9.0;     // between columns
constexpr double kPadding = 2.2;    // over and under the words of a row
constexpr double kNarrowest = 58.0; // a column of words
constexpr double kWidestPart = 0.4; // of the table, a column of words

class Setting {
public:
    Setting(const BriefTable& table, const Theme& ink, const TypeSetter& setter, double width)
        : m_table(table),
          m_setter(setter),
          m_head{FontWeight::SemiBold, 8.0, 1.3, ink.textMuted},
          m_cell{FontWeight::Regular, 8.0, 1.3, ink.text, true},
          m_faint{FontWeight::Regular, 8.0, 1.3, ink.textMuted} {
        findWidths(width);
    }

    SetRow head() const {
        SetRow row;
        for (std::size_t i = 0; i < m_table.columns.size(); ++i)
            addCell(row, i, m_table.columns[i].name, m_head, PageRole::ColumnHead);
        return row;
    }

    SetRow rowOf(const BriefRow& words) const {
        SetRow row;
        for (std::size_t i = 0; i < words.cells.size(); ++i)
            addCell(row, i, words.cells[i], styleOf(words, i), PageRole::Cell);
        return row;
    }

private:
    const ParagraphStyle& styleOf(const BriefRow& row, std::size_t column) const {
        return row.isEnded || row.cells[column] == kNotRecorded ? m_faint : m_cell;
    }

    // As wide as the words are, in one line.
    double naturalWidth(std::size_t column) const {
        double width = m_setter.width(m_table.columns[column].name, m_head);
        for (const BriefRow& row : m_table.rows)
            width = std::max(width, m_setter.width(row.cells[column], styleOf(row, column)));
        return width + 0.5; // no line breaks for want of a rounding error
    }

    void findWidths(double width) {
        const double room = width - kGutter * static_cast<double>(m_table.columns.size() - 1);
        for (std::size_t i = 0; i < m_table.columns.size(); ++i)
            m_widths.push_back(std::min(naturalWidth(i), kWidestPart * room));
        const double all = std::accumulate(m_widths.begin(), m_widths.end(), 0.0);
        if (all > room) narrow(all - room);
        widen(room - std::accumulate(m_widths.begin(), m_widths.end(), 0.0));
    }

    // Narrows columns of words in proportion to their words, until all fit: rows are as low as they can be.
    void narrow(double excess) {
        const double wanted = std::accumulate(m_widths.begin(), m_widths.end(), 0.0) - excess;
        const std::vector<double> natural = m_widths;
        constexpr double kStep = 0.01;
        for (double share = 1.0 - kStep; share > 0.0; share -= kStep) {
            for (std::size_t i = 0; i < m_widths.size(); ++i) {
                if (m_table.columns[i].isNumber) continue;
                m_widths[i] = std::min(natural[i], std::max(kNarrowest, share * natural[i]));
            }
            if (std::accumulate(m_widths.begin(), m_widths.end(), 0.0) <= wanted) return;
        }
    }

    // What is left goes between the columns.
    void widen(double rest) {
        const std::size_t gaps = m_widths.size() - 1;
        if (rest <= 0.0 || gaps == 0) return;
        constexpr double kMostBetween = 24.0; // columns farther apart are no rows to the eye
        m_gutter += std::min(kMostBetween, rest / static_cast<double>(gaps));
    }

    void addCell(SetRow& row, std::size_t column, const std::string& words, const ParagraphStyle& style,
                 PageRole role) const {
        double left = 0.0;
        for (std::size_t i = 0; i < column; ++i)
            left += m_widths[i] + m_gutter;
        for (PageLine& line : m_setter.lines(words, style, m_widths[column])) {
            if (m_table.columns[column].isNumber) line.box.left = m_widths[column] - line.box.width;
            line.box.left += left;
            line.box.top += kPadding;
            line.role = role;
            line.element = static_cast<int>(column);
            row.height = std::max(row.height, line.box.bottom() + kPadding);
            row.lines.push_back(std::move(line));
        }
    }

    const BriefTable& m_table;
    const TypeSetter& m_setter;
    ParagraphStyle m_head;
    ParagraphStyle m_cell;
    ParagraphStyle m_faint;
    std::vector<double> m_widths;
    double m_gutter = kGutter;
};

} // namespace

SetTable setTable(const BriefTable& table, const Theme& ink, const TypeSetter& setter, double widthPoints) {
    const Setting setting(table, ink, setter, widthPoints);
    SetTable set{setting.head(), {}};
    for (const BriefRow& row : table.rows)
        set.rows.push_back(setting.rowOf(row));
    return set;
}

} // namespace atlas
