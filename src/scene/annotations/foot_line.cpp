#include "scene/annotations/foot_line.h"

#include <algorithm>

namespace atlas {

namespace {

constexpr double kSmallestPixels = 8.0; // of any
constexpr double kLargestShare = 0.08;  // of a page's height
constexpr double kHeightOfType = 2.0;   // the line's height, in sizes of its type
constexpr double kBaseOfType = 0.7;     // above the page's lower edge, likewise
constexpr double kGap = 24.0;           // between bar and words

// The longest that fits, or else the shortest.
const std::string& fittingCredit(const FootContent& content, const DrawListWriter& writer, double size,
                                 double room) {
    for (const std::string& credit : content.credits) {
        if (writer.widthOf(credit, FontWeight::Regular, size) <= room) return credit;
    }
    return content.credits.back();
}

} // namespace

FootLine layOutFoot(const FootContent& content, const Theme& theme, const Page& page,
                    const TypeMeasure& measure) {
    FootLine foot;
    if (content.credits.empty() && !content.scaleBar) return foot;
    const double size = std::max(kSmallestType, kSmallestPixels / page.pixelRatio);
    if (kHeightOfType * size > kLargestShare * page.height) {
        if (!content.credits.empty()) foot.credit = TextFit::LeftOut;
        return foot;
    }
    DrawListWriter writer(page.pixelRatio, measure);
    const double base = page.height - kBaseOfType * size;
    const double right = page.width - page.margin;
    foot.height = kHeightOfType * size;
    foot.left = foot.right = right;
    if (!content.credits.empty()) {
        const std::string& credit = fittingCredit(content, writer, size, page.textWidth());
        const double wanted = writer.widthOf(credit, FontWeight::Regular, size);
        const double width = std::min(wanted, page.textWidth());
        foot.credit = wanted > width ? TextFit::Shortened : TextFit::Whole;
        foot.left = right - width;
        writer.text(credit, FontWeight::Regular, size, {foot.left, base}, theme.textMuted, width);
    }
    if (content.scaleBar) {
        const double words = writer.widthOf(content.scaleBar->words(), FontWeight::Regular, size);
        const double bar = content.scaleBar->lengthPixels + words + kGap;
        if (page.margin + bar <= foot.left) {
            writeScaleBar(writer, *content.scaleBar, theme, page.margin, base, size);
            foot.left = page.margin;
        }
    }
    foot.list = writer.take();
    return foot;
}

} // namespace atlas
