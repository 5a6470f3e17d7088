#include "export/vector/svg_legend.h"

#include <fmt/core.h>
#include <glib.h>

#include <memory>

#include "export/vector/logo_surface.h"
#include "export/vector/svg_numbers.h"

namespace atlas {

namespace {

struct GlibRelease {
    void operator()(gchar* text) const { g_free(text); }
};

std::string rectangle(glm::dvec2 topLeft, glm::dvec2 bottomRight, const Paint& paint, SvgPaints& paints) {
    std::string text;
    const std::string fill = paints.attributes("fill", paint, text);
    return text + fmt::format("<rect x=\"{}\" y=\"{}\" width=\"{}\" height=\"{}\"{}/>\n",
                              svgNumber(topLeft.x), svgNumber(topLeft.y),
                              svgNumber(bottomRight.x - topLeft.x), svgNumber(bottomRight.y - topLeft.y),
                              fill);
}

} // namespace

std::string svgBox(const BoxItem& box, SvgPaints& paints) {
    return rectangle(box.topLeftPixels, box.bottomRightPixels, box.colour, paints);
}

std::string svgRamp(const RampItem& ramp, SvgPaints& paints) {
    const bool isDownward = ramp.direction == RampDirection::Downward;
    const glm::dvec2 to = isDownward ? glm::dvec2(ramp.topLeftPixels.x, ramp.bottomRightPixels.y)
                                     : glm::dvec2(ramp.bottomRightPixels.x, ramp.topLeftPixels.y);
    const GradientPaint paint{ramp.topLeftPixels, to, {{0.0, ramp.from}, {1.0, ramp.to}}};
    return rectangle(ramp.topLeftPixels, ramp.bottomRightPixels, paint, paints);
}

std::string svgStripes(const StripesItem& stripes, SvgPaints& paints) {
    return rectangle(stripes.topLeftPixels, stripes.bottomRightPixels, stripes.ground, paints) +
           rectangle(stripes.topLeftPixels, stripes.bottomRightPixels, stripesIn(stripes), paints);
}

std::string svgDisc(const DiscItem& disc, SvgPaints& paints) {
    std::string text;
    const std::string fill = paints.attributes("fill", disc.colour, text);
    std::string ring;
    if (disc.ringPixels > 0.0) {
        ring = paints.attributes("stroke", disc.ring, text) +
               fmt::format(" stroke-width=\"{}\"", svgNumber(disc.ringPixels));
    }
    return text + fmt::format("<circle cx=\"{}\" cy=\"{}\" r=\"{}\"{}{}/>\n", svgNumber(disc.centrePixels.x),
                              svgNumber(disc.centrePixels.y),
                              svgNumber(disc.radiusPixels - disc.ringPixels / 2.0), fill, ring);
}

std::string svgPicture(const PictureItem& picture) {
    const glm::dvec2 size = picture.bottomRightPixels - picture.topLeftPixels;
    const std::string png = LogoSurface(*picture.picture).png();
    const std::unique_ptr<gchar, GlibRelease> letters(
        g_base64_encode(reinterpret_cast<const guchar*>(png.data()), png.size()));
    return fmt::format(
        "<image x=\"{}\" y=\"{}\" width=\"{}\" height=\"{}\" preserveAspectRatio=\"none\" "
        "href=\"data:image/png;base64,{}\"/>\n",
        svgNumber(picture.topLeftPixels.x), svgNumber(picture.topLeftPixels.y), svgNumber(size.x),
        svgNumber(size.y), letters.get());
}

} // namespace atlas
