#version 330 core
// A picture that somebody brings along, its colours multiplied by alpha.

uniform sampler2D u_picture;
uniform float u_opacity;

in vec2 v_texel; // 0 to 1
in vec4 v_color;

out vec4 o_color;

void main() { o_color = texture(u_picture, v_texel) * v_color * u_opacity; }
