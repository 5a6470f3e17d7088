#version 330 core

uniform vec4 u_color;     // premultiplied
uniform vec4 u_ringColor; // premultiplied; drawn around discs that are large enough to bear one
uniform float u_ringPixels;

in vec2 v_offsetPixels;
flat in float v_radiusPixels;
flat in float v_isDiamond;

out vec4 o_color;

void main() {
    // A diamond's corners lie on the disc; what is measured is the distance across its sides.
    float across = (abs(v_offsetPixels.x) + abs(v_offsetPixels.y)) * 0.70710678;
    float distancePixels = v_isDiamond > 0.5 ? across + v_radiusPixels * 0.29289322 : length(v_offsetPixels);
    // A disc smaller than a pixel covers only a part of it.
    float radius = max(v_radiusPixels, 0.5);
    float whole = clamp(radius + 0.5 - distancePixels, 0.0, 1.0) * min(1.0, v_radiusPixels * v_radiusPixels / 0.25);
    float ring = min(u_ringPixels, v_radiusPixels * 0.35);
    float inner = clamp(radius - ring + 0.5 - distancePixels, 0.0, 1.0);
    o_color = mix(u_ringColor, u_color, ring > 0.25 ? inner : 1.0) * whole;
}
