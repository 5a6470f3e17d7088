#version 330 core

uniform sampler2D u_glyphs; // coverage in r, one texel per pixel
uniform float u_opacity;

in vec2 v_texel;
in vec4 v_color;

out vec4 o_color;

void main() { o_color = v_color * (texelFetch(u_glyphs, ivec2(v_texel), 0).r * u_opacity); }
