#version 330 core
// Coverage of a ribbon thinner or wider than a pixel, by its distance from the middle (a box filter).

uniform float u_halfWidthPixels;

in float v_distancePixels;
flat in vec4 v_color;

out vec4 o_color;

void main() {
    float coverage = clamp(u_halfWidthPixels + 0.5 - abs(v_distancePixels), 0.0, min(1.0, 2.0 * u_halfWidthPixels));
    o_color = v_color * coverage;
}
