#include "scene/page/page_chart.h"

#include <algorithm>

#include "core/text.h"

namespace atlas {

namespace {

constexpr double kBarShare = 0.82;  // of a bin's width
constexpr double kLowestBars = 3.0; // units, below which bars tell nothing
constexpr double kMarkGap = 0.5;    // units, under the axis

// Labels under the edges of bins, those that have room beside each other.
void writeMarks(const PageInk& ink, const PageChart& chart, const PagePlace& bars, double size) {
    const double base = bars.bottom() + kMarkGap * ink.unit + kCapitalEms * size;
    const double bin = bars.width / static_cast<double>(chart.counts.size());
    double free = bars.left - size;
    for (const ChartAxis::Mark& mark : chart.marks) {
        const double width = ink.writer.widthOf(mark.label, FontWeight::Regular, size);
        const double edge = bars.left + mark.bin * bin;
        const double left =
            std::clamp(edge - width / 2.0, bars.left, std::max(bars.left, bars.right() - width));
        if (left < free) continue;
        ink.writer.text(mark.label, FontWeight::Regular, size, {left, base}, ink.theme.textMuted);
        free = left + width + 0.6 * size;
    }
}

} // namespace

BlockFit writeChart(const PageInk& ink, const std::string& heading, const PageChart& chart,
                    const PagePlace& room) {
    const double top = writeHeading(ink, heading, room);
    const double size = ink.sizes({kPageSmallUnits}).front();
    const std::uint32_t most = chart.most();
    if (most == 0) return {TextFit::LeftOut, {}};
    const double labels = (kMarkGap * ink.unit + kCapitalEms * size + 0.25 * size);
    const double count = kCapitalEms * size + 0.4 * ink.unit; // over the highest bar
    const PagePlace bars{room.left, top + count, room.width, room.bottom() - labels - top - count};
    if (bars.height < kLowestBars * ink.unit) return {TextFit::LeftOut, {}};
    const Colour rule = ink.rule();
    ink.writer.box({bars.left, bars.top}, {bars.right(), bars.top + ink.line()}, rule);
    ink.writer.text(withThousands(most), FontWeight::Regular, size, {bars.left, bars.top - 0.4 * ink.unit},
                    ink.theme.textMuted);
    const double bin = bars.width / static_cast<double>(chart.counts.size());
    for (std::size_t i = 0; i < chart.counts.size(); ++i) {
        if (chart.counts[i] == 0) continue;
        const double height = std::max(ink.line(), bars.height * chart.counts[i] / most);
        const double left = bars.left + bin * (static_cast<double>(i) + (1.0 - kBarShare) / 2.0);
        ink.writer.box({left, bars.bottom() - height}, {left + kBarShare * bin, bars.bottom()},
                       ink.theme.accent);
    }
    ink.writer.box({bars.left, bars.bottom()}, {bars.right(), bars.bottom() + ink.line()}, rule);
    writeMarks(ink, chart, bars, size);
    return {};
}

} // namespace atlas
