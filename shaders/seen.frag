#version 330 core
// A picture as somebody of another colour vision sees it.

uniform sampler2D u_picture;
uniform vec4 u_rows[3]; // of the matrix for linear RGB

out vec4 o_color;

vec3 lightOf(vec3 value) {
    return mix(value / 12.92, pow((value + 0.055) / 1.055, vec3(2.4)), vec3(greaterThan(value, vec3(0.04045))));
}

vec3 valueOf(vec3 light) {
    return mix(12.92 * light, 1.055 * pow(light, vec3(1.0 / 2.4)) - 0.055,
               vec3(greaterThan(light, vec3(0.0031308))));
}

void main() {
    vec3 light = lightOf(texelFetch(u_picture, ivec2(gl_FragCoord.xy), 0).rgb);
    vec3 seen = vec3(dot(u_rows[0].rgb, light), dot(u_rows[1].rgb, light), dot(u_rows[2].rgb, light));
    o_color = vec4(valueOf(clamp(seen, 0.0, 1.0)), 1.0);
}
