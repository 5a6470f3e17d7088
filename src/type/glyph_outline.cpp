#include "type/glyph_outline.h"

#include <ft2build.h>

#include <cmath>
#include FT_FREETYPE_H
#include FT_OUTLINE_H

namespace atlas {

namespace {

glm::dvec2 pointOf(const FT_Vector* point) {
    return glm::dvec2(static_cast<double>(point->x), static_cast<double>(point->y)) / 64.0;
}

struct Steps {
    std::vector<OutlineStep> steps;
    glm::dvec2 at{0.0};

    void add(OutlineStep::Kind kind, const std::array<glm::dvec2, 3>& points, glm::dvec2 end) {
        steps.push_back({kind, points});
        at = end;
    }
};

int moveTo(const FT_Vector* to, void* user) {
    static_cast<Steps*>(user)->add(OutlineStep::Kind::Move, {pointOf(to)}, pointOf(to));
    return 0;
}

int lineTo(const FT_Vector* to, void* user) {
    static_cast<Steps*>(user)->add(OutlineStep::Kind::Line, {pointOf(to)}, pointOf(to));
    return 0;
}

// A quadratic curve is a cubic one whose handles lie two thirds of the way to its only one.
int conicTo(const FT_Vector* control, const FT_Vector* to, void* user) {
    auto& steps = *static_cast<Steps*>(user);
    constexpr double kTwoThirds = 2.0 / 3.0;
    const glm::dvec2 handle = pointOf(control);
    const glm::dvec2 end = pointOf(to);
    steps.add(OutlineStep::Kind::Curve,
              {steps.at + kTwoThirds * (handle - steps.at), end + kTwoThirds * (handle - end), end}, end);
    return 0;
}

int cubicTo(const FT_Vector* first, const FT_Vector* second, const FT_Vector* to, void* user) {
    static_cast<Steps*>(user)->add(OutlineStep::Kind::Curve, {pointOf(first), pointOf(second), pointOf(to)},
                                   pointOf(to));
    return 0;
}

} // namespace

std::vector<OutlineStep> outlineOf(FT_FaceRec_* face, unsigned glyphIndex, double sizePixels) {
    const auto size = static_cast<FT_F26Dot6>(std::lround(sizePixels * 64.0));
    if (face == nullptr || FT_Set_Char_Size(face, 0, size, 72, 72) != 0 ||
        FT_Load_Glyph(face, glyphIndex, FT_LOAD_NO_BITMAP | FT_LOAD_NO_HINTING) != 0 ||
        face->glyph->format != FT_GLYPH_FORMAT_OUTLINE) {
        return {};
    }
    const FT_Outline_Funcs draw{moveTo, lineTo, conicTo, cubicTo, 0, 0};
    Steps steps;
    if (FT_Outline_Decompose(&face->glyph->outline, &draw, &steps) != 0) return {};
    return std::move(steps.steps);
}

} // namespace atlas
