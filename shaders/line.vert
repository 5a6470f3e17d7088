#version 330 core
// A ribbon around a line: every point of the line comes twice, once per side, and is moved outwards here by a
// width in pixels, so that lines are equally wide at every zoom.

uniform vec2 u_scale;           // plane units to clip space
uniform vec2 u_offset;          // clip space
uniform vec2 u_pixelToClip;     // one pixel in clip space
uniform float u_halfWidthPixels;
uniform vec4 u_ramp[17];        // colours along the shade, premultiplied
uniform float u_rampLast;       // index of the last one

layout(location = 0) in vec2 a_position;
layout(location = 1) in vec2 a_normal; // the mitre for a half width of 1, divided by 2
layout(location = 2) in float a_side;
layout(location = 3) in float a_shade;

out float v_distancePixels; // from the line's middle
flat out vec4 v_color;

void main() {
    float reach = u_halfWidthPixels + 0.75; // room for the soft edge
    vec2 outward = a_normal * 2.0 * a_side;
    gl_Position = vec4(a_position * u_scale + u_offset + outward * reach * u_pixelToClip, 0.0, 1.0);
    v_distancePixels = a_side * reach;
    float place = a_shade * u_rampLast;
    int step = int(min(floor(place), u_rampLast - 1.0));
    v_color = mix(u_ramp[step], u_ramp[step + 1], place - float(step));
}
