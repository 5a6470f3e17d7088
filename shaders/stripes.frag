#version 330 core

uniform vec4 u_color; // premultiplied
uniform float u_periodPixels;
uniform float u_widthPixels;

in float v_across;
out vec4 o_color;

void main() {
    float fromMiddle = abs(mod(v_across, u_periodPixels) - 0.5 * u_periodPixels);
    o_color = u_color * clamp(0.5 * u_widthPixels + 0.5 - fromMiddle, 0.0, 1.0);
}
