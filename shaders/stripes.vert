#version 330 core
// A filled area of the map with slanted stripes that are fixed to the plane.

uniform vec2 u_scale;  // plane units to clip space
uniform vec2 u_offset; // clip space
uniform vec2 u_pixelsPerUnit;

layout(location = 0) in vec2 a_position;

out float v_across; // pixels across the stripes

void main() {
    gl_Position = vec4(a_position * u_scale + u_offset, 0.0, 1.0);
    vec2 pixels = a_position * u_pixelsPerUnit;
    v_across = (pixels.x + pixels.y) * 0.70710678;
}
