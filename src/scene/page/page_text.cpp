#include "scene/page/page_text.h"

#include <algorithm>
#include <array>
#include <cmath>

#include "core/line_breaks.h"

namespace atlas {

namespace {

constexpr double kCaptionGap = 0.75; // units, between a figure and what it counts
constexpr double kFigureGap = 2.0;   // between figures of a row
constexpr double kNarrowestFigure = 11.5;

// Capitals begin at the place's top, and what goes below the last base line stays in it.
TextSetting settingOf(const PageInk& ink, const std::string& words, const PageText& style,
                      const PagePlace& room) {
    return setText(typedLines(words), style.sizes, {ink.writer, style.weight, room.width, room.height});
}

void write(const PageInk& ink, const TextSetting& setting, const PageText& style, const PagePlace& room) {
    double base = room.top + kCapitalEms * setting.size;
    for (const std::string& line : setting.lines) {
        writeAligned(ink, line, style.weight, setting.size, room, base, style.alignment, style.colour);
        base += kLineHeightEms * setting.size;
    }
}

// How figures stand in a row.
struct FigureGrid {
    std::size_t perRow = 1;
    std::size_t rows = 1;
    double cellWidth = 0.0;
    double cellHeight = 0.0;
};

FigureGrid gridFor(std::size_t count, const PageInk& ink, const PagePlace& room) {
    FigureGrid grid;
    const double gap = kFigureGap * ink.unit;
    const auto most = static_cast<std::size_t>(
        std::max(1.0, std::floor((room.width + gap) / (kNarrowestFigure * ink.unit + gap))));
    grid.rows = (count + most - 1) / most;
    grid.perRow = (count + grid.rows - 1) / grid.rows;
    grid.cellWidth =
        (room.width - gap * static_cast<double>(grid.perRow - 1)) / static_cast<double>(grid.perRow);
    grid.cellHeight = room.height / static_cast<double>(grid.rows);
    return grid;
}

// What of a figure is too wide or too high at that size.
bool fits(const PageInk& ink, std::span<const BriefFigure> figures, const FigureGrid& grid, double size,
          double captionSize) {
    const double height =
        kCapitalEms * size + kCaptionGap * ink.unit + kCapitalEms * captionSize + 0.25 * captionSize;
    if (height > grid.cellHeight) return false;
    return std::all_of(figures.begin(), figures.end(), [&](const BriefFigure& figure) {
        return ink.writer.widthOf(figure.value, FontWeight::SemiBold, size) <= grid.cellWidth &&
               ink.writer.widthOf(figure.what, FontWeight::Regular, captionSize) <= grid.cellWidth;
    });
}

} // namespace

BlockFit writeText(const PageInk& ink, const std::string& words, const PageText& style,
                   const PagePlace& room) {
    const TextSetting setting = settingOf(ink, words, style, room);
    write(ink, setting, style, room);
    return {setting.fit, {}};
}

BlockFit writeLongestText(const PageInk& ink, std::span<const std::string> texts, const PageText& style,
                          const PagePlace& room) {
    for (const std::string& text : texts) {
        const TextSetting setting = settingOf(ink, text, style, room);
        if (setting.fit != TextFit::Whole) continue;
        write(ink, setting, style, room);
        return {};
    }
    return texts.empty() ? BlockFit{} : writeText(ink, texts.back(), style, room);
}

BlockFit writeFigures(const PageInk& ink, std::span<const BriefFigure> figures, const PagePlace& room) {
    if (figures.empty()) return {};
    const FigureGrid grid = gridFor(figures.size(), ink, room);
    const std::vector<double> sizes = ink.sizes({kPageFigureUnits, 2.5, 2.1, 1.8, 1.5});
    const std::vector<double> captions = ink.sizes({1.15, kPageSmallUnits, 0.95});
    double size = sizes.back();
    double caption = captions.back();
    bool isWhole = false;
    for (std::size_t i = 0; i < std::max(sizes.size(), captions.size()) && !isWhole; ++i) {
        size = sizes[std::min(i, sizes.size() - 1)];
        caption = captions[std::min(i, captions.size() - 1)];
        isWhole = fits(ink, figures, grid, size, caption);
    }
    for (std::size_t i = 0; i < figures.size(); ++i) {
        const auto column = static_cast<double>(i % grid.perRow);
        const auto row = static_cast<double>(i / grid.perRow);
        const PagePlace cell{room.left + column * (grid.cellWidth + kFigureGap * ink.unit),
                             room.top + row * grid.cellHeight, grid.cellWidth, grid.cellHeight};
        const double base = cell.top + kCapitalEms * size;
        writeAligned(ink, figures[i].value, FontWeight::SemiBold, size, cell, base, PageAlignment::Left,
                     ink.theme.text);
        writeAligned(ink, figures[i].what, FontWeight::Regular, caption, cell,
                     base + kCaptionGap * ink.unit + kCapitalEms * caption, PageAlignment::Left,
                     ink.theme.textMuted);
    }
    return {isWhole ? TextFit::Whole : TextFit::Shortened, {}};
}

} // namespace atlas
