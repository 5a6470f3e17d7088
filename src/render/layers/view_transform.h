#pragma once

#include <algorithm>
#include <glm/vec4.hpp>

#include "data/style/theme.h"
#include "gl/shader_program.h"
#include "model/camera/camera.h"

namespace atlas {

// A rectangle of a picture's pixels, y down from the top.
struct PixelRectangle {
    int left = 0;
    int top = 0;
    int widthPixels = 0;
    int heightPixels = 0;

    friend bool operator==(const PixelRectangle&, const PixelRectangle&) = default;
};

// From the map plane to OpenGL's clip space of a rectangle of the picture.
struct ViewTransform {
    glm::vec2 scale;
    glm::vec2 offset;
    glm::vec2 pixelToClip; // one pixel of the drawing, y up
    float pixelRatio = 1.0F;

    friend bool operator==(const ViewTransform&, const ViewTransform&) = default;
};

// `resolution`: drawn pixels per picture pixel; less than 1 for a coarse survey of the picture.
inline ViewTransform viewTransform(const PlaneToScreen& plane, const PixelRectangle& part, double pixelRatio,
                                   double resolution = 1.0) {
    const double toClipX = 2.0 / part.widthPixels;
    const double toClipY = 2.0 / part.heightPixels;
    return {
        {static_cast<float>(plane.scalePixels * toClipX), static_cast<float>(plane.scalePixels * toClipY)},
        {static_cast<float>((plane.originPixels.x - part.left) * toClipX - 1.0),
         static_cast<float>(1.0 - (plane.originPixels.y - part.top) * toClipY)},
        {static_cast<float>(toClipX / resolution), static_cast<float>(toClipY / resolution)},
        static_cast<float>(pixelRatio * resolution)};
}

// For strokes: all widths are the theme's.
inline ViewTransform forLines(ViewTransform transform, const Theme& theme) {
    transform.pixelRatio *= theme.lineScale;
    return transform;
}

inline void apply(const ViewTransform& transform, const gl::ShaderProgram& program) {
    program.set("u_scale", transform.scale);
    program.set("u_offset", transform.offset);
    program.set("u_pixelToClip", transform.pixelToClip);
}

inline glm::vec4 premultiplied(const Colour& colour, float opacity = 1.0F) {
    const float alpha = colour.alpha * opacity;
    return {colour.red * alpha, colour.green * alpha, colour.blue * alpha, alpha};
}

} // namespace atlas
