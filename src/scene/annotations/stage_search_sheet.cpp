#include "scene/annotations/stage_search_sheet.h"

#include <algorithm>

#include "core/bidi_text.h"
#include "scene/annotations/stage_sheet.h"

namespace atlas {

namespace {

// Shares of the stage's height.
constexpr double kWidestShare = 1.35;
constexpr double kTypedShare = 1.0 / 18.0;
constexpr double kNameShare = 1.0 / 25.0;
constexpr double kFieldShare = 0.105;
constexpr double kRowShare = 0.072;
constexpr double kPaddingShare = 1.0 / 40.0;
constexpr double kCaretShare = 1.0 / 300.0;
constexpr double kLineShare = 1.0 / 400.0;

constexpr double kNamePart = 0.55;    // of a row's width, at most
constexpr double kSmallestPart = 0.1; // of it, below which words would be but a dot
constexpr const char* kHint = "A city, a country or a U.S. state";

std::string wordsOf(const StageSearchView& search) {
    std::string words = search.typed + search.advice + kHint + "·";
    for (const StageSearchRow& row : search.rows)
        words += row.name + row.met + row.where + row.figure;
    return words;
}

class SearchWriter {
public:
    SearchWriter(const StageSearchView& search, const Theme& theme, const Viewport& viewport)
        : m_search(search),
          m_theme(theme),
          m_sheet(wordsOf(search), theme, viewport),
          m_writer(m_sheet.writer()),
          m_padding(m_sheet.share(kPaddingShare)) {
        const Page& page = m_sheet.page();
        const double width = std::min((1.0 - 2.0 * kSafeShare) * page.width, m_sheet.share(kWidestShare));
        m_left = (page.width - width) / 2.0;
        m_right = m_left + width;
        m_top = kSafeShare * page.height;
    }

    StageSearchSheet write() {
        writeField();
        double bottom = m_top + m_sheet.share(kFieldShare);
        for (std::size_t i = 0; i < std::min(m_search.rows.size(), kMostStageRows); ++i) {
            writeRow(m_search.rows[i], bottom, i == m_search.marked);
            m_result.rows.push_back(boxOf(bottom, bottom + m_sheet.share(kRowShare)));
            bottom += m_sheet.share(kRowShare);
        }
        if (m_search.rows.empty() && !m_search.advice.empty()) {
            m_writer.text(m_search.advice, FontWeight::Regular, m_sheet.share(kSmallestSheetShare),
                          {m_left + m_padding, baseIn(bottom, kRowShare, kSmallestSheetShare)}, m_theme.text,
                          m_right - m_left - 2.0 * m_padding);
            bottom += m_sheet.share(kRowShare);
        }
        m_result.list = m_sheet.take(m_writer, {m_left, m_top}, {m_right, bottom});
        return std::move(m_result);
    }

private:
    ScreenBox boxOf(double top, double bottom) const {
        const double ratio = m_sheet.page().pixelRatio;
        return {glm::dvec2{m_left, top} * ratio, glm::dvec2{m_right, bottom} * ratio};
    }

    // Of type in the middle of a row.
    double baseIn(double top, double rowShare, double typeShare) const {
        return top + m_sheet.share(rowShare) / 2.0 + m_sheet.share(typeShare) * kCapitalEms / 2.0;
    }

    void writeField() {
        const double size = m_sheet.share(kTypedShare);
        const double left = m_left + m_padding;
        const double base = baseIn(m_top, kFieldShare, kTypedShare);
        const double widest = m_right - left - m_padding;
        if (m_search.typed.empty())
            m_writer.text(kHint, FontWeight::Regular, m_sheet.share(kNameShare),
                          {left + 2.0 * m_sheet.share(kCaretShare), base}, m_theme.text, widest);
        else
            m_writer.text(m_search.typed, FontWeight::SemiBold, size, {left, base}, m_theme.text, widest);
        // What runs from right to left ends at its left.
        const std::string before = m_search.typed.substr(0, m_search.caretByte);
        const double caret =
            hasRightToLeft(m_search.typed) ? 0.0 : m_writer.widthOf(before, FontWeight::SemiBold, size);
        const double x = left + std::min(caret, widest);
        m_writer.box({x, base - size}, {x + m_sheet.share(kCaretShare), base + 0.25 * size}, m_theme.text);
        const double bottom = m_top + m_sheet.share(kFieldShare);
        m_writer.box({m_left, bottom - m_sheet.share(kLineShare)}, {m_right, bottom}, m_theme.text);
        m_result.field = boxOf(m_top, bottom);
    }

    // The one that Enter takes has the colours of type and ground exchanged: the contrast stays.
    void writeRow(const StageSearchRow& row, double top, bool isMarked) {
        const Colour ink = isMarked ? m_theme.surround : m_theme.text;
        if (isMarked) m_writer.box({m_left, top}, {m_right, top + m_sheet.share(kRowShare)}, m_theme.text);
        const double small = m_sheet.share(kSmallestSheetShare);
        const double base = baseIn(top, kRowShare, kNameShare);
        const double left = m_left + m_padding;
        const double width = m_right - left - m_padding;
        const double figureWidth = m_writer.widthOf(row.figure, FontWeight::Regular, small);
        m_writer.text(row.figure, FontWeight::Regular, small, {m_right - m_padding - figureWidth, base}, ink);
        double used = m_writer.text(row.name, FontWeight::SemiBold, m_sheet.share(kNameShare), {left, base},
                                    ink, std::min(kNamePart * width, width - figureWidth - m_padding));
        const std::string behind =
            row.met.empty() || row.where.empty() ? row.met + row.where : row.met + " · " + row.where;
        used += m_padding;
        const double room = width - used - figureWidth - m_padding;
        if (room > kSmallestPart * width)
            m_writer.text(behind, FontWeight::Regular, small, {left + used, base}, ink, room);
    }

    const StageSearchView& m_search;
    const Theme& m_theme;
    StageSheetWriter m_sheet;
    DrawListWriter m_writer;
    double m_padding;
    double m_left = 0.0;
    double m_right = 0.0;
    double m_top = 0.0;
    StageSearchSheet m_result;
};

} // namespace

StageSearchSheet layOutStageSearch(const StageSearchView& search, const Theme& theme,
                                   const Viewport& viewport) {
    return SearchWriter(search, theme, viewport).write();
}

} // namespace atlas
