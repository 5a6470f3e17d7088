#version 330 core

uniform sampler2D u_sheet; // coverage of type in r, of its halo in g, one texel per pixel
uniform float u_opacity;

in vec2 v_texel;
flat in vec4 v_text;
flat in vec4 v_halo;

out vec4 o_color;

void main() {
    vec2 coverage = texelFetch(u_sheet, ivec2(v_texel), 0).rg;
    float type = coverage.r * v_text.a;
    float halo = coverage.g * v_halo.a * (1.0 - type);
    o_color = vec4(v_text.rgb * type + v_halo.rgb * halo, type + halo) * u_opacity;
}
