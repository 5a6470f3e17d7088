#version 330 core
// A city's disc: a square around a place, sized in pixels.

uniform vec2 u_scale;
uniform vec2 u_offset;
uniform vec2 u_pixelToClip;
uniform float u_radiusScale; // design radius at zoom 0 to pixels now

layout(location = 0) in vec2 a_position;
layout(location = 1) in float a_radiusPixels;
layout(location = 2) in vec2 a_corner; // -1 or 1

out vec2 v_offsetPixels;
flat out float v_radiusPixels;

void main() {
    v_radiusPixels = a_radiusPixels * u_radiusScale;
    v_offsetPixels = a_corner * (v_radiusPixels + 1.5);
    gl_Position = vec4(a_position * u_scale + u_offset + v_offsetPixels * u_pixelToClip, 0.0, 1.0);
}
