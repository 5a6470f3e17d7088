#include "render/layers/arc_layer.h"

#include <algorithm>
#include <cmath>
#include <glm/common.hpp>
#include <glm/geometric.hpp>
#include <span>

#include "core/parallel.h"
#include "render/layers/colour_ramp.h"
#include "scene/arcs/arc_dashes.h"
#include "scene/arcs/arc_tracing.h"

namespace atlas {

namespace {

constexpr std::size_t kArcsPerPart = 128;    // done by one core
constexpr std::size_t kMaxSlicesAtOnce = 10; // some 8 MB of strokes
constexpr float kDashedWeight = 0.6F;        // of an ended partnership's arc beside others
constexpr float kFaintWeight = 0.05F;        // of what is not selected, where thousands are
constexpr float kMiddle = 0.5F;              // of the way, where two halves of an arc meet

// The inks of arcs: rgb times weight, a the weight.
class Inks {
public:
    Inks(const ArcColours& colours, std::span<const Colour> palette)
        : m_colours(colours), m_palette(palette) {}

    ArcInk endsOf(PartnershipIndex partnership) const {
        const ArcShade shade = m_colours.shades[partnership];
        return {at(shade.start), at(shade.end), shade.start == shade.end};
    }
    ArcInk ofUndated(float weight) const {
        const glm::vec4 ink = premultiplied(colourAt(m_palette, kUnknownShade), weight);
        return {ink, ink, true};
    }

private:
    glm::vec4 at(std::uint16_t shade) const {
        return premultiplied(colourAt(m_palette, shade),
                             shade == kUnknownShade ? m_colours.unknownWeight : 1.0F);
    }

    const ArcColours& m_colours;
    std::span<const Colour> m_palette;
};

// Adds a segment between two fractions of its arc's way.
class SegmentAdder {
public:
    SegmentAdder(LightStrokes& strokes, const ArcInk& inks, bool isGradient, int widthPixels,
                 int heightPixels)
        : m_strokes(strokes),
          m_inks(inks),
          m_isGradient(isGradient),
          m_widthPixels(widthPixels),
          m_heightPixels(heightPixels) {}

    void add(glm::vec2 from, float fractionFrom, glm::vec2 to, float fractionTo) {
        if (m_inks.isOne) return put(from, to, m_inks.start, m_inks.start);
        if (m_isGradient) return put(from, to, inkAt(fractionFrom), inkAt(fractionTo));
        if (fractionTo <= kMiddle) return put(from, to, m_inks.start, m_inks.start);
        if (fractionFrom >= kMiddle) return put(from, to, m_inks.end, m_inks.end);
        const glm::vec2 middle = glm::mix(from, to, (kMiddle - fractionFrom) / (fractionTo - fractionFrom));
        put(from, middle, m_inks.start, m_inks.start);
        put(middle, to, m_inks.end, m_inks.end);
    }

private:
    glm::vec4 inkAt(float fraction) const { return glm::mix(m_inks.start, m_inks.end, fraction); }
    void put(glm::vec2 from, glm::vec2 to, const glm::vec4& inkFrom, const glm::vec4& inkTo) {
        m_strokes.add({from, to, inkFrom, inkTo}, m_widthPixels, m_heightPixels);
    }

    LightStrokes& m_strokes;
    const ArcInk& m_inks;
    bool m_isGradient;
    int m_widthPixels;
    int m_heightPixels;
};

// From the plane to pixels of a part of the picture.
struct PlaneToPart {
    glm::dvec2 origin;
    double scalePixels;

    glm::vec2 operator()(const PlanePoint& point) const { return glm::vec2(origin + scalePixels * point); }
};

// Calls add(from, fractionFrom, to, fractionTo) for each piece of an arc's lines.
template <typename Add>
void forEachSegment(const TracedLines& lines, const ArcLines& arc, const PlaneToPart& toPart,
                    const Add& add) {
    for (std::size_t line = arc.firstLine; line < arc.firstLine + arc.lineCount; ++line) {
        glm::vec2 from = toPart(lines.points[lines.starts[line]]);
        for (std::size_t point = lines.starts[line] + 1; point < lines.lineEnd(line); ++point) {
            const glm::vec2 to = toPart(lines.points[point]);
            add(from, lines.fractions[point - 1], to, lines.fractions[point]);
            from = to;
        }
    }
}

void addLines(const TracedLines& lines, const ArcLines& arc, const PlaneToPart& toPart, SegmentAdder& adder) {
    forEachSegment(lines, arc, toPart,
                   [&](glm::vec2 from, float fractionFrom, glm::vec2 to, float fractionTo) {
                       adder.add(from, fractionFrom, to, fractionTo);
                   });
}

void addDashes(const TracedLines& lines, const ArcLines& arc, const PlaneToPart& toPart, float dashes,
               SegmentAdder& adder) {
    forEachSegment(lines, arc, toPart,
                   [&](glm::vec2 from, float fractionFrom, glm::vec2 to, float fractionTo) {
                       const float span = fractionTo - fractionFrom;
                       forEachDash(fractionFrom, fractionTo, dashes, [&](float begin, float end) {
                           adder.add(glm::mix(from, to, (begin - fractionFrom) / span), begin,
                                     glm::mix(from, to, (end - fractionFrom) / span), end);
                       });
                   });
}

ArcSight sightOf(const Scene& scene, const PlaneToScreen& plane, double resolution) {
    const Viewport& viewport = scene.viewport;
    const auto pixels = [&](int count) { return static_cast<int>(std::lround(count * resolution)); };
    return {scene.passing,
            {plane.scalePixels * resolution, plane.originPixels * resolution},
            pixels(viewport.widthPixels),
            pixels(viewport.heightPixels)};
}

} // namespace

void ArcLayer::aim(const Scene& scene, const PlaneToScreen& plane, const PixelRectangle& part,
                   double resolution) {
    const Viewport& viewport = scene.viewport;
    Inputs inputs{scene.arcs,
                  scene.arcColours,
                  scene.arcPalette,
                  plane.scalePixels * resolution,
                  plane.originPixels * resolution,
                  part,
                  static_cast<int>(std::lround(viewport.widthPixels * resolution)),
                  static_cast<int>(std::lround(viewport.heightPixels * resolution)),
                  static_cast<float>(scene.arcWidthPixels * viewport.pixelRatio * resolution / 2.0),
                  sightOf(scene, plane, resolution),
                  scene.areLitByLight ? scene.litArcs : nullptr,
                  kDashPixels * viewport.pixelRatio * resolution};
    if (inputs == m_inputs) return;
    m_inputs = std::move(inputs);
    m_isFaint.clear();
    if (m_inputs.lit) {
        m_isFaint.assign(m_inputs.colours->shades.size(), 1);
        for (const PartnershipIndex partnership : *m_inputs.lit)
            m_isFaint[partnership] = 0;
    }
    m_light.reset(part.widthPixels, part.heightPixels);
    m_survey.reset(m_inputs.widthPixels, m_inputs.heightPixels);
    m_nextSlice = 0;
}

std::size_t ArcLayer::sliceCount() const {
    return m_inputs.arcs ? m_inputs.arcs->sliceCount() : 0;
}

std::size_t ArcLayer::add(std::size_t slices, const Deadline& enough) {
    const std::size_t max = std::min({slices, slicesLeft(), kMaxSlicesAtOnce});
    std::vector<LightStrokes> groups;
    std::size_t count = 0;
    do {
        appendStrokes(m_inputs.arcs->slice(m_nextSlice + count), groups);
        ++count;
    } while (count < max && !enough.hasPassed());
    m_nextSlice += count;
    addStrokes(m_light, groups);
    const int below = m_inputs.heightPixels - m_inputs.part.top - m_inputs.part.heightPixels;
    for (const LightStrokes& group : groups) {
        m_survey.add(group, glm::vec2(m_inputs.part.left, below));
    }
    return count;
}

float ArcLayer::weightOf(const ArcLines& arc) const {
    return m_inputs.sight.weightOf(m_inputs.arcs->block(arc), arc);
}

bool ArcLayer::isBold(PartnershipIndex partnership) const {
    const std::vector<std::uint8_t>& bold = m_inputs.colours->isBold;
    return !bold.empty() && bold[partnership] != 0;
}

bool ArcLayer::isDashed(PartnershipIndex partnership) const {
    const std::vector<std::uint8_t>& dashed = m_inputs.colours->isDashed;
    return !dashed.empty() && dashed[partnership] != 0;
}

ArcInk ArcLayer::inkOf(const ArcLines& arc) const {
    const ArcTracing& arcs = *m_inputs.arcs;
    const Inks inks(*m_inputs.colours, m_inputs.palette);
    ArcInk ink =
        arcs.isUndated(arc.partnership) ? inks.ofUndated(arcs.undatedWeight()) : inks.endsOf(arc.partnership);
    const float dashedWeight = arcs.areAllEnded() ? 1.0F : kDashedWeight;
    const bool isFaint = !m_isFaint.empty() && m_isFaint[arc.partnership] != 0;
    const float weight =
        weightOf(arc) * (isDashed(arc.partnership) ? dashedWeight : 1.0F) * (isFaint ? kFaintWeight : 1.0F);
    ink.start *= weight;
    ink.end *= weight;
    return ink;
}

// Groups do not depend on how many slices are added at once: neither do the sums.
void ArcLayer::appendStrokes(std::span<const ArcLines> arcs, std::vector<LightStrokes>& groups) const {
    const bool hasBold = !m_inputs.colours->isBold.empty();
    const std::size_t perPart = hasBold ? 2 : 1;
    const std::size_t partCount = (arcs.size() + kArcsPerPart - 1) / kArcsPerPart;
    const std::size_t firstGroup = groups.size();
    for (std::size_t group = 0; group < partCount * perPart; ++group) {
        groups.emplace_back(m_inputs.halfWidthPixels * (group % perPart == 1 ? kBoldArcFactor : 1.0F));
    }
    const PlaneToPart toPart{{m_inputs.originPixels.x - m_inputs.part.left,
                              m_inputs.part.top + m_inputs.part.heightPixels - m_inputs.originPixels.y},
                             m_inputs.scalePixels};
    inParallel(partCount, [&](std::size_t part) {
        const std::size_t end = std::min(arcs.size(), (part + 1) * kArcsPerPart);
        for (std::size_t i = part * kArcsPerPart; i < end; ++i) {
            const PartnershipIndex partnership = arcs[i].partnership;
            const std::size_t group = firstGroup + part * perPart + (isBold(partnership) ? 1U : 0U);
            const ArcInk ink = inkOf(arcs[i]);
            if (ink.isDark()) continue;
            SegmentAdder adder(groups[group], ink, m_inputs.colours->isGradient, m_light.widthPixels(),
                               m_light.heightPixels());
            const TracedLines& lines = m_inputs.arcs->block(arcs[i]);
            if (isDashed(partnership))
                addDashes(lines, arcs[i], toPart, dashesOf(partnership), adder);
            else
                addLines(lines, arcs[i], toPart, adder);
        }
    });
}

float ArcLayer::dashesOf(PartnershipIndex partnership) const {
    const Network& network = *m_inputs.arcs->traced().network();
    const auto kilometres = static_cast<double>(network.partnerships.distanceKilometres[partnership]);
    return dashCount(kilometres, m_inputs.scalePixels, m_inputs.dashPixels);
}

float ArcLayer::densityScale() const {
    return static_cast<float>(sliceCount()) / static_cast<float>(std::max<std::size_t>(1, m_nextSlice));
}

ArcSurvey ArcLayer::survey() const {
    const float scale = densityScale();
    return {exposureFor(m_survey.grid(), scale), surroundOf(m_survey.grid(), scale), m_survey.cellPixels()};
}

} // namespace atlas
