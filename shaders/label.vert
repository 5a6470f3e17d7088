#version 330 core
// A name on the map, in pixels from the picture's top left corner.

uniform vec2 u_scale;
uniform vec2 u_offset;

layout(location = 0) in vec2 a_position;
layout(location = 1) in vec2 a_texel;
layout(location = 2) in vec4 a_text; // straight alpha
layout(location = 3) in vec4 a_halo;

out vec2 v_texel;
flat out vec4 v_text;
flat out vec4 v_halo;

void main() {
    gl_Position = vec4(a_position * u_scale + u_offset, 0.0, 1.0);
    v_texel = a_texel;
    v_text = a_text;
    v_halo = a_halo;
}
