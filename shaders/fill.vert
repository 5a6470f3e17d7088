#version 330 core
// A filled area of the map, or of a legend.

uniform vec2 u_scale;  // plane (or picture) units to clip space
uniform vec2 u_offset; // clip space

layout(location = 0) in vec2 a_position;

void main() { gl_Position = vec4(a_position * u_scale + u_offset, 0.0, 1.0); }
