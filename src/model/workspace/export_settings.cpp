#include "model/workspace/export_settings.h"

#include <fmt/core.h>

#include <algorithm>
#include <cmath>
#include <utility>

#include "core/text.h"

namespace atlas {

namespace {

PictureSheet smaller(const PictureSheet& sheet, double share) {
    if (share >= 1.0) return sheet;
    const auto scaled = [share](int pixels) {
        return std::max(1, static_cast<int>(std::lround(pixels * share)));
    };
    return {scaled(sheet.widthPixels), scaled(sheet.heightPixels), sheet.pixelRatio * share,
            sheet.dotsPerInch > 0 ? scaled(sheet.dotsPerInch) : 0};
}

} // namespace

Result<PictureSheet> sheetOf(const ExportSettings& settings) {
    if (settings.isOnPaper) {
        const Result<Paper> paper = parsePaper(settings.paper);
        if (!paper) return tl::unexpected(paper.error());
        return paperSheet(*paper, settings.dotsPerInch, settings.isLandscape);
    }
    for (const ScreenFormat& format : screenFormats()) { // some have a scale of their own
        if (format.sheet.widthPixels == settings.widthPixels &&
            format.sheet.heightPixels == settings.heightPixels)
            return format.sheet;
    }
    return screenSheet(settings.widthPixels, settings.heightPixels);
}

std::string sheetWords(const ExportSettings& settings) {
    const Result<Paper> paper = parsePaper(settings.paper);
    if (!settings.isOnPaper || !paper) return sizeText(settings.widthPixels, settings.heightPixels);
    double width = paper->widthMillimetres;
    double height = paper->heightMillimetres;
    if (settings.isLandscape) std::swap(width, height);
    return fmt::format("{}, {:.0f} × {:.0f} mm", paper->name, width, height);
}

PictureSheet previewSheet(const PictureSheet& sheet) {
    constexpr double kPreviewRatio = 0.65; // type of ten design pixels has more than six (Page::isLegible)
    return smaller(sheet, kPreviewRatio / sheet.pixelRatio);
}

PictureSheet clipboardSheet(const PictureSheet& sheet) {
    constexpr double kLongestSidePixels = 3840.0;
    return smaller(sheet, kLongestSidePixels / std::max(sheet.widthPixels, sheet.heightPixels));
}

} // namespace atlas
