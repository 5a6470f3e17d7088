#include "scene/annotations/title_block.h"

#include <array>

#include "core/line_breaks.h"

namespace atlas {

namespace {

// In design pixels, on the 8 px grid.
constexpr double kTitleSize = 34.0;
constexpr double kHeadlineSize = 16.0;
constexpr double kGap = 8.0;
constexpr double kLineHeightEms = 1.2;
constexpr double kCapitalEms = 0.75;
constexpr double kLargestShare = 0.5; // of a page's height; the rest is the map's
constexpr double kTitleShare = 0.35;
constexpr std::array kSteps{1.0, 0.85, 0.7, 0.55};

// Lines of one size that stand below each other.
struct Setting {
    std::vector<std::string> lines;
    double size = 0.0;
    TextFit fit = TextFit::Whole;

    double height() const {
        return lines.empty() ? 0.0
                             : size * (1.0 + kLineHeightEms * (static_cast<double>(lines.size()) - 1.0));
    }
};

class Setter {
public:
    Setter(const DrawListWriter& writer, const Page& page, FontWeight weight)
        : m_writer(writer), m_page(page), m_weight(weight) {}

    // In as large type as fits: on the lines as they were typed, on more lines, or, in the smallest type,
    // shortened.
    Setting set(const std::vector<std::string>& typed, double largest, double roomHeight) const {
        Setting setting;
        for (const double step : kSteps) {
            if (!isAllowed(step, largest)) break;
            setting = {typed, step * largest};
            if (isInWidth(setting) && setting.height() <= roomHeight) return setting;
        }
        for (const double step : kSteps) {
            if (!isAllowed(step, largest)) break;
            setting = broken(typed, step * largest);
            if (isInWidth(setting) && setting.height() <= roomHeight) return setting;
        }
        shorten(setting, roomHeight);
        return setting;
    }

private:
    bool isAllowed(double step, double largest) const {
        return step == kSteps.front() || m_page.isLegible(step * largest);
    }

    LineFits fitsAt(double size) const {
        return [this, size](std::string_view line) {
            return m_writer.widthOf(line, m_weight, size) <= m_page.textWidth();
        };
    }

    bool isInWidth(const Setting& setting) const {
        return std::all_of(setting.lines.begin(), setting.lines.end(), fitsAt(setting.size));
    }

    Setting broken(const std::vector<std::string>& typed, double size) const {
        Setting setting{{}, size};
        for (const std::string& line : typed) {
            for (std::string& piece : brokenLines(line, fitsAt(size)))
                setting.lines.push_back(std::move(piece));
        }
        return setting;
    }

    void shorten(Setting& setting, double roomHeight) const {
        setting.fit = TextFit::Shortened;
        bool isCut = false;
        for (; !setting.lines.empty() && setting.height() > roomHeight; isCut = true)
            setting.lines.pop_back();
        if (isCut && !setting.lines.empty()) setting.lines.back() += "…";
        for (std::string& line : setting.lines)
            line = shortened(line, fitsAt(setting.size)); // a single letter may be wider than the page
        std::erase(setting.lines, std::string());
        if (setting.lines.empty()) setting.fit = TextFit::LeftOut;
    }

    const DrawListWriter& m_writer;
    const Page& m_page;
    FontWeight m_weight;
};

// Adds lines whose first one has its capitals' top at `top`; returns the last base line.
double addLines(const Setting& setting, FontWeight weight, double top, bool isTitle, TitleBlock& block) {
    double base = top + setting.size * kCapitalEms;
    for (std::size_t i = 0; i < setting.lines.size(); ++i) {
        if (i > 0) base += setting.size * kLineHeightEms;
        block.lines.push_back({setting.lines[i], weight, setting.size, base, isTitle});
    }
    return base;
}

} // namespace

TitleBlock layOutTitle(const std::string& title, const std::string& headline, const DrawListWriter& writer,
                       const Page& page) {
    TitleBlock block;
    double top = page.margin;
    block.height = page.margin;
    if (const std::vector<std::string> typed = typedLines(title); !typed.empty()) {
        const Setting setting =
            Setter(writer, page, FontWeight::SemiBold).set(typed, kTitleSize, kTitleShare * page.height);
        block.title = setting.fit;
        if (setting.fit != TextFit::LeftOut) {
            top = addLines(setting, FontWeight::SemiBold, top, true, block) + 2.0 * kGap;
            block.height += setting.height() + kGap;
        }
    }
    if (headline.empty()) return block;
    const Setting setting =
        Setter(writer, page, FontWeight::Regular)
            .set({headline}, kHeadlineSize, kLargestShare * page.height - block.height - kGap);
    block.headline = setting.fit;
    if (setting.fit == TextFit::LeftOut) return block;
    addLines(setting, FontWeight::Regular, top, false, block);
    block.height += setting.height() + kGap;
    return block;
}

} // namespace atlas
