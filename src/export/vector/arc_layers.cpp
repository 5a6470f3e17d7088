#include "export/vector/arc_layers.h"

#include <fmt/core.h>

#include <cmath>
#include <unordered_map>
#include <utility>

#include "export/vector/arc_paint.h"
#include "export/vector/path_ids.h"
#include "render/layers/colour_ramp.h"
#include "render/layers/line_looks.h"
#include "scene/arcs/arc_dashes.h"
#include "scene/arcs/lit_arcs.h"

namespace atlas {

namespace {

// What of an arc is seen on the page.
std::vector<PageLine> seenOf(const TracedLines& lines, std::size_t first, std::size_t count,
                             const PagePlane& plane) {
    std::vector<PageLine> seen;
    for (std::size_t number = first; number < first + count; ++number) {
        for (PageLine& piece : plane.seenOf(lines.line(number).points))
            seen.push_back(std::move(piece));
    }
    return seen;
}

// A copy of one arc's lines out of a block of many.
TracedLines linesAlone(const TracedLines& block, const ArcLines& arc) {
    TracedLines lines;
    for (std::uint32_t number = arc.firstLine; number < arc.firstLine + arc.lineCount; ++number) {
        const TracedLines::Line line = block.line(number);
        lines.starts.push_back(static_cast<std::uint32_t>(lines.points.size()));
        lines.points.insert(lines.points.end(), line.points.begin(), line.points.end());
        lines.fractions.insert(lines.fractions.end(), line.fractions.begin(), line.fractions.end());
    }
    return lines;
}

std::vector<PageLine> drawnOf(const TracedLines& block, const ArcLines& arc, const ArcLayer& arcs,
                              const PagePlane& plane) {
    if (!arcs.isDashed(arc.partnership)) return seenOf(block, arc.firstLine, arc.lineCount, plane);
    const TracedLines dashes = dashed(linesAlone(block, arc), arcs.dashesOf(arc.partnership));
    return seenOf(dashes, 0, dashes.starts.size(), plane);
}

Paint litPaint(const LitLines::Arc& arc, const std::vector<PageLine>& lines, const Scene& scene) {
    const Colour start = colourAt(scene.highlightPalette, arc.ends.start);
    const Colour end = colourAt(scene.highlightPalette, arc.ends.end);
    if (arc.ends.start == arc.ends.end) return start;
    GradientPaint gradient{lines.front().front(), lines.back().back(), {{0.0, start}, {1.0, end}}};
    if (!scene.litArcLines->lines.isGradient) gradient.stops = {{0.5, start}, {0.5, end}};
    return gradient;
}

} // namespace

Result<PageLayer> arcLayer(const Scene& scene, const View& view, const PagePlane& plane,
                           const Progress& progress) {
    const ArcTracing& arcs = *scene.arcs;
    const ArcClasses classes = arcClasses(arcs, *scene.arcColours, view.arcStyle.colouring);
    const Result<ArcDepths> depths =
        ArcDepths::measure(scene, view.camera, classes.classOf, classes.classes.size(), progress);
    if (!depths) return tl::unexpected(depths.error());
    PageLayer layer{"arcs", "Arcs", 1.0, {}, {}};
    for (const ArcClasses::Class& kind : classes.classes)
        layer.layers.push_back({kind.id, kind.name, 1.0, {}, {}});
    const Network& network = *arcs.traced().network();
    const double width = scene.arcWidthPixels * scene.viewport.pixelRatio;
    UniqueIds ids;
    for (std::size_t number = 0; number < arcs.sliceCount(); ++number) {
        if (!goesOn(progress, 0.0, "preparing arcs")) return cancelled();
        for (const ArcLines& arc : arcs.slice(number)) {
            if (depths->arcs().inkOf(arc).isDark()) continue;
            const TracedLines& block = arcs.block(arc);
            PathItem path = pathOfPartnership(network, arc.partnership, ids);
            path.lines = drawnOf(block, arc, depths->arcs(), plane);
            if (path.lines.empty()) continue;
            const std::size_t arcClass = classes.classOf[arc.partnership];
            path.stroke = arcPaint(*depths, arcClass, arc, block, scene.arcColours->isGradient, plane,
                                   scene.viewport.pixelRatio);
            path.widthPixels =
                width * static_cast<double>(depths->arcs().isBold(arc.partnership) ? kBoldArcFactor : 1.0F);
            layer.layers[arcClass].items.emplace_back(std::move(path));
        }
    }
    return layer;
}

PageLayer litArcLayer(const Scene& scene, const PagePlane& plane) {
    PageLayer layer{"selected-arcs", "Selected arcs", 1.0, {}, {}};
    if (!scene.litArcLines || !scene.litArcs) return layer;
    const std::vector<LitLines::Arc>& arcs = scene.litArcLines->lines.arcs;
    if (arcs.size() != scene.litArcs->size()) return layer;
    const Network& network = *scene.arcs->traced().network();
    const double perLook =
        static_cast<double>(litArcThinness(arcs.size()) * scene.theme.lineScale) * scene.viewport.pixelRatio;
    Colour casing = scene.theme.ocean;
    casing.alpha *= kLitArcCasing.opacity;
    PageLayer casings{"selected-arc-casings", "Shade behind selected arcs", 1.0, {}, {}};
    PageLayer fronts{"selected-arc-lines", "Selected arcs", 1.0, {}, {}};
    UniqueIds ids;
    for (std::size_t i = 0; i < arcs.size(); ++i) {
        PathItem path = pathOfPartnership(network, (*scene.litArcs)[i], ids);
        path.lines = seenOf(arcs[i].lines, 0, arcs[i].lines.starts.size(), plane);
        if (path.lines.empty()) continue;
        PathItem behind;
        behind.lines = path.lines;
        behind.stroke = casing;
        behind.widthPixels = static_cast<double>(kLitArcCasing.widthPixels) * perLook;
        casings.items.emplace_back(std::move(behind));
        path.id = "selected-" + path.id;
        path.stroke = litPaint(arcs[i], path.lines, scene);
        path.widthPixels = static_cast<double>(kLitArcLook.widthPixels) * perLook;
        fronts.items.emplace_back(std::move(path));
    }
    if (!fronts.items.empty()) layer.layers = {std::move(casings), std::move(fronts)};
    return layer;
}

} // namespace atlas
