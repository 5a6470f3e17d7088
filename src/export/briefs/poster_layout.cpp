#include "export/briefs/poster_layout.h"

#include <algorithm>
#include <array>

#include "export/briefs/type_setter.h"

namespace atlas {

namespace {

// Lengths are points.
constexpr double kWidth = 297.0 * kPointsPerMillimetre;
constexpr double kHeight = 420.0 * kPointsPerMillimetre;
constexpr double kSide = 22.0 * kPointsPerMillimetre;
constexpr double kRoom = kWidth - 2.0 * kSide;
constexpr double kCreditTop = kHeight - kPosterMargin - 9.0;
constexpr double kShortestMap = 0.58; // of the height, however many partners have to be named
constexpr double kTallestMap = 0.745;
constexpr double kColumnGap = 18.0;
constexpr std::array kPartnerSizes{16.0, 14.0, 12.0, 11.0, 10.0, 9.0, 8.0};

// The partners of the brief's table: "Kaizuka, Japan" and "1993", or nothing.
struct Named {
    std::string partner;
    std::string year;
};

std::vector<Named> namedPartners(const Brief& brief) {
    std::vector<Named> named;
    for (const BriefSection& section : brief.sections) {
        if (!section.table) continue;
        for (const BriefRow& row : section.table->rows) {
            const std::string& year = row.cells.at(1);
            named.push_back({row.cells.front() + (row.isEnded ? " (ended)" : ""),
                             year == kNotRecorded ? std::string() : year});
        }
    }
    return named;
}

// Two lines: what one sees, and what the numbers are.
std::array<std::string, 2> captionOf(const Brief& brief, std::size_t partners) {
    std::string numbers;
    for (const BriefFigure& figure : brief.figures) {
        if (!numbers.empty()) numbers += "  ·  ";
        numbers += figure.value + " " + figure.what;
    }
    if (partners == 0) return {brief.place, "No partnership is recorded"};
    return {brief.place, numbers};
}

class Poster {
public:
    Poster(const Brief& brief, const Theme& theme)
        : m_theme(theme), m_brief(brief), m_partners(namedPartners(brief)) {}

    PageLayout set() {
        const std::vector<PageLine> title = titleLines();
        const auto caption = captionOf(m_brief, m_partners.size());
        const auto place =
            m_setter.lines(caption[0], {FontWeight::Regular, 21.0, 1.35, m_theme.textMuted}, kRoom);
        const auto numbers =
            m_setter.lines(caption[1], {FontWeight::Regular, 15.0, 1.45, m_theme.text, true}, kRoom);
        const double head = heightOf(title) + heightOf(place) + heightOf(numbers) + 10.0;
        const double listRoom = kCreditTop - 16.0 - kShortestMap * kHeight - head - 18.0;
        chooseSize(listRoom);
        const double below = head + 18.0 + listHeight() + 16.0;
        const double mapHeight = std::min(kTallestMap * kHeight, kCreditTop - below);
        start(mapHeight);
        double top = mapHeight + std::max(0.0, (kCreditTop - below - mapHeight) / 2.0);
        top = stack(title, kSide, top, PageRole::Title);
        top = stack(place, kSide, top, PageRole::Paragraph);
        top = stack(numbers, kSide, top + 10.0, PageRole::Paragraph);
        placePartners(top + 18.0);
        placeCredit();
        return std::move(m_layout);
    }

private:
    LaidPage& page() { return m_layout.pages.front(); }

    static double heightOf(const std::vector<PageLine>& lines) {
        return lines.empty() ? 0.0 : lines.back().box.bottom();
    }

    // As large as one line allows, down to a size from which it takes two.
    std::vector<PageLine> titleLines() const {
        for (const double size : {64.0, 56.0, 48.0, 42.0}) {
            const auto lines =
                m_setter.lines(m_brief.title, {FontWeight::SemiBold, size, 1.15, m_theme.text}, kRoom);
            if (lines.size() == 1) return lines;
        }
        return m_setter.balanced(m_brief.title, {FontWeight::SemiBold, 38.0, 1.15, m_theme.text}, kRoom);
    }

    ParagraphStyle partnerStyle() const { return {FontWeight::Regular, m_size, 1.36, m_theme.text, true}; }
    ParagraphStyle yearStyle() const { return {FontWeight::Regular, m_size, 1.36, m_theme.textMuted, true}; }
    double lineHeight() const { return 1.36 * m_size; }
    double columnWidth() const {
        return (kRoom - kColumnGap * static_cast<double>(m_columns - 1)) / static_cast<double>(m_columns);
    }
    std::size_t rows() const { return (m_partners.size() + m_columns - 1) / m_columns; }
    double listHeight() const { return lineHeight() * static_cast<double>(rows()); }

    double widest() const {
        double width = 0.0;
        for (const Named& one : m_partners)
            width = std::max(width, m_setter.width(one.partner + "  " + one.year, partnerStyle()));
        return width;
    }

    // The largest type in which all names fit; in the smallest, names too long for a column are shortened.
    void chooseSize(double room) {
        for (const double size : kPartnerSizes) {
            m_size = size;
            const double width = widest();
            for (m_columns = 1; m_columns < 5; ++m_columns) {
                if (listHeight() <= room) break;
            }
            if (listHeight() <= room && width <= columnWidth()) {
                useWidth(width);
                return;
            }
        }
    }

    // Few names stand in as many columns as there is width for, in few rows.
    void useWidth(double width) {
        constexpr std::size_t kMostColumns = 4;
        while (m_columns < kMostColumns && m_columns < m_partners.size()) {
            ++m_columns;
            if (columnWidth() >= width) continue;
            --m_columns;
            break;
        }
    }

    void start(double mapHeight) {
        m_layout.widthPoints = kWidth;
        m_layout.heightPoints = kHeight;
        m_layout.ground = m_theme.surround;
        m_layout.hasMapFrame = false;
        m_layout.pages.emplace_back();
        page().map = PageBox{0.0, 0.0, kWidth, mapHeight};
    }

    double stack(std::vector<PageLine> lines, double left, double top, PageRole role) {
        double bottom = top;
        for (PageLine& line : lines) {
            line.box.left += left;
            line.box.top += top;
            line.role = role;
            line.element = m_element;
            bottom = line.box.bottom();
            page().lines.push_back(std::move(line));
        }
        ++m_element;
        return bottom;
    }

    std::string shortened(std::string words, double width) const {
        while (!words.empty() && m_setter.width(words + "…", partnerStyle()) > width) {
            words.pop_back();
            while (!words.empty() && (static_cast<unsigned char>(words.back()) & 0xC0U) == 0x80U)
                words.pop_back();
        }
        return words + "…";
    }

    void placePartners(double top) {
        for (std::size_t i = 0; i < m_partners.size(); ++i) {
            const std::size_t column = i / rows();
            const double left = kSide + static_cast<double>(column) * (columnWidth() + kColumnGap);
            const double rowTop = top + static_cast<double>(i % rows()) * lineHeight();
            const Named& one = m_partners[i];
            const double yearWidth =
                one.year.empty() ? 0.0 : m_setter.width(one.year, yearStyle()) + 0.5 * m_size;
            std::string words = one.partner;
            if (m_setter.width(words, partnerStyle()) + yearWidth > columnWidth())
                words = shortened(words, columnWidth() - yearWidth);
            const auto name = m_setter.lines(words, partnerStyle(), kWidth);
            const double right = left + name.front().box.width + 0.5 * m_size;
            stack(name, left, rowTop, PageRole::Paragraph);
            if (!one.year.empty())
                stack(m_setter.lines(one.year, yearStyle(), kWidth), right, rowTop, PageRole::Paragraph);
        }
    }

    void placeCredit() {
        const ParagraphStyle style{FontWeight::Regular, 6.5, 1.3, m_theme.textMuted};
        const auto credit = m_setter.lines(m_brief.credit + " · " + m_brief.date, style, kRoom);
        stack({credit.front()}, kSide, kCreditTop, PageRole::Paragraph);
    }

    const Theme& m_theme;
    const Brief& m_brief;
    std::vector<Named> m_partners;
    TypeSetter m_setter;
    PageLayout m_layout;
    double m_size = kPartnerSizes.front();
    std::size_t m_columns = 1;
    int m_element = 0;
};

} // namespace

PageLayout posterLayoutOf(const Brief& brief, const Theme& theme) {
    return Poster(brief, theme).set();
}

} // namespace atlas
