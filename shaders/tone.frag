#version 330 core
// Accumulated arcs to colours. The density (how many arcs cover a pixel) spans four orders of magnitude, from one
// line on the ocean to thousands in Europe: it is compressed by a logarithm, and then measured against what is
// usual around, so that bundles keep their threads.

uniform sampler2D u_arcs;       // rgb: sum of colours, a: sum of coverages
uniform sampler2D u_surround;   // r: mean density around, at low resolution
uniform vec2 u_partOrigin;      // the drawn part's corner in the picture, pixels from the bottom left
uniform vec2 u_pictureToUnit;   // pixels to texture coordinates of the whole picture
uniform float u_gain;           // density to exposure
uniform float u_whiteLog;       // log(1 + gain * density) that counts as white
uniform float u_strength;       // overall opacity
uniform float u_detail;         // how much local contrast counts
uniform vec4 u_core;            // rgb: what the brightest light tends to, a: how far

out vec4 o_color;

void main() {
    vec4 sum = texelFetch(u_arcs, ivec2(gl_FragCoord.xy - u_partOrigin), 0);
    if (sum.a <= 0.0) discard;
    float density = sum.a * u_gain;
    float global = log(1.0 + density) / u_whiteLog;
    float around = texture(u_surround, gl_FragCoord.xy * u_pictureToUnit).r * u_gain;
    float relative = log2((density + 0.25) / (around + 0.25));
    float local = 1.0 + u_detail * clamp(relative, -3.0, 3.0) * min(1.0, around * 0.25);
    float light = pow(clamp(global * local, 0.0, 1.0), 1.2);
    // A shoulder: the faintest stay faint, so that land shows through, and the brightest never close quite.
    float alpha = clamp(u_strength * light * (1.22 - 0.34 * light), 0.0, 1.0);
    vec3 hue = mix(sum.rgb / sum.a, u_core.rgb, u_core.a * smoothstep(0.85, 1.5, global * local));
    o_color = vec4(hue * alpha, alpha);
}
