#include "export/vector/svg_type.h"

#include <fmt/core.h>

#include <glm/vec2.hpp>

#include "export/files/markup.h"
#include "export/vector/svg_numbers.h"
#include "export/vector/svg_paint.h"
#include "type/glyph_outline.h"

namespace atlas {

namespace {

constexpr std::string_view kFamilies = "Inter, 'Noto Sans', sans-serif";

void appendPoint(std::string& data, PagePoint point) {
    data += svgNumber(point.x) + ' ' + svgNumber(point.y);
}

void appendOutline(std::string& data, const std::vector<OutlineStep>& outline, PagePoint pen) {
    const auto place = [&](glm::dvec2 point) { return PagePoint(pen.x + point.x, pen.y - point.y); };
    bool isOpen = false;
    for (const OutlineStep& step : outline) {
        if (step.kind == OutlineStep::Kind::Move) {
            if (isOpen) data += 'z';
            isOpen = true;
        }
        data += step.kind == OutlineStep::Kind::Move ? 'M' : step.kind == OutlineStep::Kind::Line ? 'L' : 'C';
        appendPoint(data, place(step.points[0]));
        if (step.kind != OutlineStep::Kind::Curve) continue;
        for (std::size_t i = 1; i < step.points.size(); ++i) {
            data += ' ';
            appendPoint(data, place(step.points[i]));
        }
    }
    if (isOpen) data += 'z';
}

// ` x="…" y="…" font-family="…" font-size="13"`
std::string typeAttributes(const NameItem& name) {
    const TextItem& text = name.text;
    const bool isCentred = name.anchor == NameItem::Anchor::Middle;
    const double x = text.basePixels.x + (isCentred ? text.line.widthPixels / 2.0 : 0.0);
    std::string attributes =
        fmt::format(" x=\"{}\" y=\"{}\" font-family=\"{}\" font-size=\"{}\"", svgNumber(x),
                    svgNumber(text.basePixels.y), kFamilies, svgNumber(text.style.sizePixels));
    if (isCentred) attributes += " text-anchor=\"middle\"";
    if (text.style.weight == FontWeight::SemiBold) attributes += " font-weight=\"600\"";
    if (text.style.letterSpacingPixels != 0.0)
        attributes += fmt::format(" letter-spacing=\"{}\"", svgNumber(text.style.letterSpacingPixels));
    return attributes;
}

std::string letters(const NameItem& name, const std::string& paint, bool asOutline, GlyphOutlines& outlines) {
    const std::string words = markupText(name.text.words);
    if (!asOutline) return fmt::format("<text{}{}>{}</text>\n", typeAttributes(name), paint, words);
    const std::string data = outlines.pathOf(name.text);
    if (data.empty()) return {};
    return fmt::format("<path{} d=\"{}\"><title>{}</title></path>\n", paint, data, words);
}

} // namespace

std::string GlyphOutlines::pathOf(const TextItem& text) {
    std::string data;
    for (const ShapedRun& run : text.line.runs) {
        FT_FaceRec_* face = m_fonts.face(run.font);
        for (const ShapedGlyph& glyph : run.glyphs) {
            const PagePoint pen = text.basePixels + glm::dvec2(glyph.xPixels, -glyph.yPixels);
            appendOutline(data, outlineOf(face, glyph.index, text.style.sizePixels), pen);
        }
    }
    return data;
}

std::string svgText(const NameItem& name, bool asOutline, GlyphOutlines& outlines) {
    std::string none;
    return letters(name, SvgPaints().attributes("fill", name.text.colour, none), asOutline, outlines);
}

std::string svgHalo(const HaloItem& halo, bool asOutline, GlyphOutlines& outlines) {
    std::string none;
    const std::string paint =
        " fill=\"none\"" + SvgPaints().attributes("stroke", halo.colour, none) +
        fmt::format(" stroke-width=\"{}\" stroke-linejoin=\"round\"", svgNumber(2.0 * halo.reachPixels));
    return letters(halo.name, paint, asOutline, outlines);
}

} // namespace atlas
