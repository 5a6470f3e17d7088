#version 330 core
// A city's disc or a region's diamond: a square around a place, sized in pixels.

uniform vec2 u_scale;
uniform vec2 u_offset;
uniform vec2 u_pixelToClip;
uniform float u_radiusScale; // design radius at zoom 0 to pixels now
uniform float u_smallestRadiusPixels;

layout(location = 0) in vec2 a_position;
layout(location = 1) in float a_radiusPixels; // below 0: a diamond's
layout(location = 2) in vec2 a_corner; // -1 or 1

out vec2 v_offsetPixels;
flat out float v_radiusPixels;
flat out float v_isDiamond;

void main() {
    v_isDiamond = a_radiusPixels < 0.0 ? 1.0 : 0.0;
    v_radiusPixels = max(abs(a_radiusPixels) * u_radiusScale, u_smallestRadiusPixels);
    v_offsetPixels = a_corner * (v_radiusPixels + 1.5);
    gl_Position = vec4(a_position * u_scale + u_offset + v_offsetPixels * u_pixelToClip, 0.0, 1.0);
}
