#version 330 core
// Glyphs and panels of an exported picture, in pixels from the top left corner.

uniform vec2 u_scale;
uniform vec2 u_offset;

layout(location = 0) in vec2 a_position;
layout(location = 1) in vec2 a_texel;
layout(location = 2) in vec4 a_color; // straight alpha

out vec2 v_texel;
out vec4 v_color;

void main() {
    gl_Position = vec4(a_position * u_scale + u_offset, 0.0, 1.0);
    v_texel = a_texel;
    v_color = vec4(a_color.rgb * a_color.a, a_color.a);
}
