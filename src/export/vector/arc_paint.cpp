#include "export/vector/arc_paint.h"

#include <algorithm>
#include <cmath>
#include <glm/common.hpp>
#include <glm/geometric.hpp>
#include <glm/vec3.hpp>
#include <optional>

namespace atlas {

namespace {

constexpr double kStepPixels = 1.5; // between samples, of design size
constexpr double kBinPixels = 4.0;  // of what becomes one stop of a gradient, at the finest
constexpr std::size_t kMostBins = 64;
constexpr float kMiddle = 0.5F;

// How far a gradient with fewer stops may be from that with all of them.
constexpr float kOpacityShare = 0.22F;
constexpr float kOpacityFloor = 0.0012F;
constexpr float kColourTolerance = 0.07F;

struct Sample {
    PagePoint place{0.0};
    float fraction = 0.0F; // of the arc's way
    ArcDepths::Sample seen;
};

// What is known of a stretch of the gradient.
struct Bin {
    float depth = 0.0F;
    float density = 0.0F;
    float fraction = 0.0F;
    int count = 0;
};

struct Stop {
    double share = 0.0;
    float opacity = 0.0F;
    glm::vec3 colour{0.0F};
};

bool isOn(PagePoint point, const PageBox& box) {
    return point.x >= box.topLeft.x && point.y >= box.topLeft.y && point.x <= box.bottomRight.x &&
           point.y <= box.bottomRight.y;
}

std::vector<Sample> samplesOf(const ArcDepths& depths, std::size_t arcClass, const ArcLines& arc,
                              const TracedLines& lines, const PagePlane& plane, double stepPixels) {
    std::vector<Sample> samples;
    for (std::uint32_t number = arc.firstLine; number < arc.firstLine + arc.lineCount; ++number) {
        const TracedLines::Line line = lines.line(number);
        for (std::size_t i = 1; i < line.points.size(); ++i) {
            const PagePoint from = plane.pointOf(line.points[i - 1]);
            const PagePoint to = plane.pointOf(line.points[i]);
            const int steps = std::max(1, static_cast<int>(std::ceil(glm::distance(from, to) / stepPixels)));
            for (int step = 0; step < steps; ++step) {
                const double share = (step + 0.5) / steps;
                const PagePoint place = glm::mix(from, to, share);
                if (!isOn(place, plane.drawn())) continue;
                samples.push_back(
                    {place, glm::mix(line.fractions[i - 1], line.fractions[i], static_cast<float>(share)),
                     depths.at(arcClass, place)});
            }
        }
    }
    return samples;
}

// The line along which a gradient runs: between the ends, or, where the arc turns back or is cut, along the
// longer side of what it covers.
struct Axis {
    PagePoint from{0.0};
    PagePoint to{0.0};
    double length() const { return glm::distance(from, to); }
    double shareOf(PagePoint place) const {
        const PagePoint way = to - from;
        const double squared = glm::dot(way, way);
        return squared == 0.0 ? 0.0 : std::clamp(glm::dot(place - from, way) / squared, 0.0, 1.0);
    }
};
Axis axisOf(const std::vector<Sample>& samples, bool isWhole) {
    PagePoint low = samples.front().place;
    PagePoint high = low;
    for (const Sample& sample : samples) {
        low = glm::min(low, sample.place);
        high = glm::max(high, sample.place);
    }
    const PagePoint size = high - low;
    const Axis chord{samples.front().place, samples.back().place};
    if (isWhole && chord.length() > 0.8 * std::max(size.x, size.y)) return chord;
    const PagePoint middle = 0.5 * (low + high);
    return size.x >= size.y ? Axis{{low.x, middle.y}, {high.x, middle.y}}
                            : Axis{{middle.x, low.y}, {middle.x, high.y}};
}

glm::vec3 colourOf(const glm::vec4& ink) {
    return ink.a > 0.0F ? glm::vec3(ink) / ink.a : glm::vec3(0.0F);
}

glm::vec4 inkAt(const ArcInk& ink, float fraction, bool isGradient) {
    if (ink.isOne) return ink.start;
    if (!isGradient) return fraction < kMiddle ? ink.start : ink.end;
    return glm::mix(ink.start, ink.end, fraction);
}

std::vector<Stop> stopsOf(const std::vector<Sample>& samples, const Axis& axis, std::size_t binCount,
                          const ArcInk& ink, bool isGradient) {
    std::vector<Bin> bins(binCount);
    for (const Sample& sample : samples) {
        const auto place =
            static_cast<std::size_t>(axis.shareOf(sample.place) * static_cast<double>(binCount));
        Bin& bin = bins[std::min(place, binCount - 1)];
        bin.depth += sample.seen.depth;
        bin.density += sample.seen.density;
        bin.fraction += sample.fraction;
        ++bin.count;
    }
    std::vector<Stop> stops;
    for (std::size_t i = 0; i < binCount; ++i) {
        const Bin& bin = bins[i];
        if (bin.count == 0) continue;
        const glm::vec4 mean = inkAt(ink, bin.fraction / static_cast<float>(bin.count), isGradient);
        const float perWeight = bin.density > 0.0F ? bin.depth / bin.density : 0.0F;
        stops.push_back({(static_cast<double>(i) + 0.5) / static_cast<double>(binCount),
                         opacityOfDepth(mean.a * perWeight), colourOf(mean)});
    }
    return stops;
}

// How far a stop is from what the others make of its place, 1: as far as it may be.
float strayOf(const Stop& stop, float opacity, const glm::vec3& colour) {
    const glm::vec3 off = glm::abs(stop.colour - colour);
    const float opacityStray =
        std::abs(stop.opacity - opacity) / (kOpacityShare * stop.opacity + kOpacityFloor);
    return std::max(opacityStray, std::max(off.r, std::max(off.g, off.b)) / kColourTolerance);
}

std::optional<Stop> oneFor(const std::vector<Stop>& stops) {
    Stop mean;
    for (const Stop& stop : stops) {
        mean.opacity += stop.opacity / static_cast<float>(stops.size());
        mean.colour += stop.colour / static_cast<float>(stops.size());
    }
    const bool isEven = std::all_of(stops.begin(), stops.end(), [&](const Stop& stop) {
        return strayOf(stop, mean.opacity, mean.colour) <= 1.0F;
    });
    return isEven ? std::optional(mean) : std::nullopt;
}

// As few stops as stray no further than they may from all of them.
void thin(const std::vector<Stop>& stops, std::size_t first, std::size_t last, std::vector<bool>& isKept) {
    float furthest = 1.0F;
    std::size_t corner = 0;
    for (std::size_t i = first + 1; i < last; ++i) {
        const auto share = static_cast<float>((stops[i].share - stops[first].share) /
                                              (stops[last].share - stops[first].share));
        const float stray = strayOf(stops[i], glm::mix(stops[first].opacity, stops[last].opacity, share),
                                    glm::mix(stops[first].colour, stops[last].colour, share));
        if (stray <= furthest) continue;
        furthest = stray;
        corner = i;
    }
    if (corner == 0) return;
    isKept[corner] = true;
    thin(stops, first, corner, isKept);
    thin(stops, corner, last, isKept);
}

// Programs mix colours in steps of a 255th. What lies between two of them is the one or the other, by turns
// from arc to arc: many faint arcs over each other come to what they should. What would be none keeps its own
// value, for programs that are finer.
float inSteps(float opacity, PartnershipIndex partnership) {
    constexpr float kSteps = 255.0F;
    constexpr double kGoldenShare = 0.6180339887498949; // spreads turns evenly
    const double turn = kGoldenShare * static_cast<double>(partnership);
    const auto chance = static_cast<float>(turn - std::floor(turn));
    const float step = std::floor(opacity * kSteps + chance) / kSteps;
    return step > 0.0F ? step : std::min(opacity, 0.3F / kSteps);
}

Colour colourOf(const Stop& stop, const glm::vec3& brightened, PartnershipIndex partnership) {
    const glm::vec3 colour = glm::clamp(stop.colour + brightened, 0.0F, 1.0F);
    return {colour.r, colour.g, colour.b, inSteps(stop.opacity, partnership)};
}

// What light adds to the colour of an arc, where it is seen.
glm::vec3 brightenedOf(const std::vector<Sample>& samples) {
    glm::vec3 sum(0.0F);
    float weight = 0.0F;
    for (const Sample& sample : samples) {
        const float seen = sample.seen.density > 0.0F ? sample.seen.depth / sample.seen.density : 0.0F;
        sum += seen * sample.seen.brightened;
        weight += seen;
    }
    return weight > 0.0F ? sum / weight : sum;
}

} // namespace

Paint arcPaint(const ArcDepths& depths, std::size_t arcClass, const ArcLines& arc, const TracedLines& lines,
               bool isGradient, const PagePlane& plane, double pixelRatio) {
    const std::vector<Sample> samples =
        samplesOf(depths, arcClass, arc, lines, plane, kStepPixels * pixelRatio);
    if (samples.empty()) return {};
    const Axis axis = axisOf(samples, arc.lineCount == 1);
    const auto binCount = std::clamp(static_cast<std::size_t>(axis.length() / (kBinPixels * pixelRatio)),
                                     std::size_t{1}, kMostBins);
    const std::vector<Stop> stops = stopsOf(samples, axis, binCount, depths.arcs().inkOf(arc), isGradient);
    const glm::vec3 brightened = brightenedOf(samples);
    if (const std::optional<Stop> one = oneFor(stops)) return colourOf(*one, brightened, arc.partnership);
    std::vector<bool> isKept(stops.size(), false);
    isKept.front() = true;
    isKept.back() = true;
    thin(stops, 0, stops.size() - 1, isKept);
    GradientPaint gradient{axis.from, axis.to, {}};
    for (std::size_t i = 0; i < stops.size(); ++i) {
        if (isKept[i])
            gradient.stops.push_back({stops[i].share, colourOf(stops[i], brightened, arc.partnership)});
    }
    return gradient;
}

} // namespace atlas
