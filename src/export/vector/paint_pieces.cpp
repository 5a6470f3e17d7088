#include "export/vector/paint_pieces.h"

#include <algorithm>
#include <cmath>
#include <glm/common.hpp>
#include <glm/geometric.hpp>

namespace atlas {

namespace {

constexpr double kOpacityRatio = 1.6; // from one piece to the next
constexpr double kColourStep = 0.1;
constexpr double kFaintest = 0.004; // below it no ratio counts

Colour mixed(const Colour& from, const Colour& to, float share) {
    const auto mix = [share](float a, float b) { return a + (b - a) * share; };
    return {mix(from.red, to.red), mix(from.green, to.green), mix(from.blue, to.blue),
            mix(from.alpha, to.alpha)};
}

std::size_t stepCount(const Colour& from, const Colour& to) {
    const auto far = [](float a, float b) { return std::abs(static_cast<double>(a - b)); };
    const double hue = std::max({far(from.red, to.red), far(from.green, to.green), far(from.blue, to.blue)});
    const double ratio = std::abs(std::log((static_cast<double>(to.alpha) + kFaintest) /
                                           (static_cast<double>(from.alpha) + kFaintest)));
    return static_cast<std::size_t>(
        std::clamp(std::ceil(std::max(hue / kColourStep, ratio / std::log(kOpacityRatio))), 1.0, 16.0));
}

// Pieces with their ends along the gradient.
struct Span {
    double end = 0.0;
    Colour colour;
};
std::vector<Span> spansOf(const GradientPaint& paint) {
    std::vector<Span> spans{{paint.stops.front().share, paint.stops.front().colour}};
    for (std::size_t i = 1; i < paint.stops.size(); ++i) {
        const GradientPaint::Stop& from = paint.stops[i - 1];
        const GradientPaint::Stop& to = paint.stops[i];
        const std::size_t steps = stepCount(from.colour, to.colour);
        for (std::size_t step = 0; step < steps && to.share > from.share; ++step) {
            const double middle = (static_cast<double>(step) + 0.5) / static_cast<double>(steps);
            const double end = static_cast<double>(step + 1) / static_cast<double>(steps);
            spans.push_back({glm::mix(from.share, to.share, end),
                             mixed(from.colour, to.colour, static_cast<float>(middle))});
        }
    }
    spans.push_back({HUGE_VAL, paint.stops.back().colour});
    return spans;
}

} // namespace

std::vector<PaintPiece> piecesOf(std::span<const PageLine> lines, const GradientPaint& paint) {
    const std::vector<Span> spans = spansOf(paint);
    std::vector<PaintPiece> pieces(spans.size());
    for (std::size_t i = 0; i < spans.size(); ++i)
        pieces[i].colour = spans[i].colour;
    const PagePoint way = paint.to - paint.from;
    const double squared = std::max(1e-9, glm::dot(way, way));
    const auto shareOf = [&](PagePoint point) { return glm::dot(point - paint.from, way) / squared; };
    const auto spanAt = [&](double share) {
        const auto found =
            std::find_if(spans.begin(), spans.end() - 1, [&](const Span& span) { return share < span.end; });
        return static_cast<std::size_t>(found - spans.begin());
    };
    for (const PageLine& line : lines) {
        std::size_t open = spans.size(); // the span that the line is in
        const auto append = [&](PagePoint from, PagePoint to, std::size_t span) {
            if (span != open) pieces[span].lines.push_back({from});
            pieces[span].lines.back().push_back(to);
            open = span;
        };
        for (std::size_t i = 1; i < line.size(); ++i) {
            const double from = shareOf(line[i - 1]);
            const double to = shareOf(line[i]);
            std::vector<double> cuts{0.0};
            for (const Span& span : spans) {
                const double cut = (span.end - from) / (to - from);
                if (cut > 0.0 && cut < 1.0) cuts.push_back(cut);
            }
            cuts.push_back(1.0);
            std::sort(cuts.begin(), cuts.end());
            for (std::size_t k = 1; k < cuts.size(); ++k) {
                append(glm::mix(line[i - 1], line[i], cuts[k - 1]), glm::mix(line[i - 1], line[i], cuts[k]),
                       spanAt(glm::mix(from, to, 0.5 * (cuts[k - 1] + cuts[k]))));
            }
        }
    }
    std::erase_if(pieces, [](const PaintPiece& piece) { return piece.lines.empty(); });
    return pieces;
}

} // namespace atlas
