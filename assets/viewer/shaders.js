// The shaders. What they have in common: a place becomes a point of the plane, and this a pixel.
import { farBehindLimb, sightMargin } from './sight.js';

// A place is its longitude from the central meridian and the sine of its latitude; z of the result is below 0 beyond the limb.
const projection = `
uniform float u_isGlobe;
uniform float u_centre;      // longitude in the map's middle, radians
uniform vec2 u_tilt;         // sine and cosine of the latitude in a globe's middle
uniform vec2 u_scale;        // plane to clip space
uniform vec2 u_offset;
uniform vec2 u_pixelToClip;
const float pi = 3.14159265358979;

float wrapped(float angle) { return angle - 2.0 * pi * floor((angle + pi) / (2.0 * pi)); }

vec3 planeOf(float longitude, float sineOfLatitude) {
  if (u_isGlobe > 0.5) {
    float level = sqrt(max(0.0, 1.0 - sineOfLatitude * sineOfLatitude));
    float ahead = level * cos(longitude);
    return vec3(level * sin(longitude), u_tilt.y * sineOfLatitude - u_tilt.x * ahead, u_tilt.x * sineOfLatitude + u_tilt.y * ahead);
  }
  float sine = 0.8660254037844386 * sineOfLatitude;
  float theta = asin(clamp(sine, -1.0, 1.0));
  float t2 = theta * theta;
  float t6 = t2 * t2 * t2;
  float slope = 1.340264 - 3.0 * 0.081106 * t2 + t6 * (7.0 * 0.000893 + 9.0 * 0.003796 * t2);
  float x = 1.1547005383792515 * longitude * sqrt(max(0.0, 1.0 - sine * sine)) / slope;
  return vec3(x, theta * (1.340264 - 0.081106 * t2 + t6 * (0.000893 + 0.003796 * t2)), 1.0);
}

// What is cut away is below 0: the globe's far side, what lies beyond the cut meridian.
float insideOf(float longitude, float facing) { return u_isGlobe > 0.5 ? facing : pi + 1e-5 - abs(longitude); }

vec4 clipOf(vec2 plane) { return vec4(plane * u_scale + u_offset, 0.0, 1.0); }
`;

// Rows of numbers by their place (gl.js), and the corners of a square as two triangles.
const rows = `
uniform sampler2D u_rows;
vec4 texelAt(int place) { return texelFetch(u_rows, ivec2(place & 1023, place >> 10), 0); }
int cornerOf(int vertex) { int at = vertex % 6; return at < 3 ? at : 6 - at; }
`;

// Triangles of a cell, which lies to one side of the cut meridian or, shifted, to the other.
export const fillVertex = `${projection}
uniform float u_shifts;       // 1: what crosses the cut meridian, once more on the other side
uniform float u_isInFrame;    // 1: longitudes count from the central meridian already
in vec2 a_place;
in float a_middle;
out float v_inside;
void main() {
  float middle = u_isInFrame > 0.5 ? a_middle * pi : wrapped(a_middle * pi - u_centre);
  float longitude = middle + (a_place.x - a_middle) * pi;
  if (u_shifts > 0.5) {
    if (abs(middle) < pi - 0.1) { gl_Position = vec4(2.0, 2.0, 0.0, 1.0); v_inside = -1.0; return; }
    longitude -= sign(middle) * 2.0 * pi;
  }
  vec3 plane = planeOf(longitude, sin(a_place.y * pi));
  v_inside = u_isInFrame > 0.5 ? 1.0 : insideOf(longitude, plane.z);
  gl_Position = clipOf(plane.xy);
}`;

export const fillFragment = `
uniform vec4 u_colour;
in float v_inside;
out vec4 o_colour;
void main() {
  if (v_inside < 0.0) discard;
  o_colour = u_colour;
}`;

// A piece of a line as a square: longitude and latitude of one end and of the other.
export const lineVertex = `${projection}${rows}
uniform float u_halfWidth;
uniform float u_isInFrame;
out float v_distance;
out float v_inside;
void main() {
  vec4 piece = texelAt(gl_VertexID / 6) * pi;
  float middle = (piece.x + piece.z) * 0.5;
  float base = u_isInFrame > 0.5 ? 0.0 : wrapped(middle - u_centre) - middle;
  vec2 longitudes = piece.xz + base;
  vec3 from = planeOf(longitudes.x, sin(piece.y));
  vec3 to = planeOf(longitudes.y, sin(piece.w));
  int corner = cornerOf(gl_VertexID);
  bool isEnd = corner > 1;
  float side = (corner & 1) == 0 ? -1.0 : 1.0;
  vec2 along = (to.xy - from.xy) * u_scale / u_pixelToClip;
  float span = length(along);
  along = span > 0.0 ? along / span : vec2(1.0, 0.0);
  float reach = u_halfWidth + 0.75;
  vec3 plane = isEnd ? to : from;
  v_inside = u_isInFrame > 0.5 ? 1.0 : insideOf(isEnd ? longitudes.y : longitudes.x, plane.z);
  v_distance = side * reach;
  gl_Position = clipOf(plane.xy) + vec4(vec2(-along.y, along.x) * side * reach * u_pixelToClip, 0.0, 0.0);
}`;

export const lineFragment = `
uniform vec4 u_colour;
uniform float u_halfWidth;
in float v_distance;
in float v_inside;
out vec4 o_colour;
void main() {
  if (v_inside < 0.0) discard;
  o_colour = u_colour * clamp(u_halfWidth + 0.5 - abs(v_distance), 0.0, min(1.0, 2.0 * u_halfWidth));
}`;

// A great circle as a strip. Its ink is added up; an arc with both ends out of sight gives less.
export const arcVertex = `${projection}${rows}
uniform int u_steps;
uniform float u_shifts;
uniform float u_halfWidth;
uniform float u_passingWeight;
uniform float u_leavingWeight;
uniform float u_dashesPerRadian;
uniform float u_dashedWeight;
uniform vec2 u_size;          // of the picture in pixels
out float v_distance;
out float v_inside;
flat out float v_halfWidth;
out float v_way;
flat out vec4 v_inkFrom;
flat out vec4 v_inkTo;
flat out float v_dashes;

vec3 along(vec3 from, vec3 to, float angle, float share) {
  float sine = sin(angle);
  if (sine < 1e-6) return normalize(mix(from, to, share));
  return (sin((1.0 - share) * angle) * from + sin(share * angle) * to) / sine;
}

vec2 pixelsOf(vec3 plane) { return (plane.xy * u_scale + u_offset) / u_pixelToClip; }

// As sight.js has it.
float shareOut(vec3 plane) {
  vec2 place = pixelsOf(plane) + u_size * 0.5;
  float beyond = length(max(max(-place, place - u_size), 0.0));
  return min(1.0, max(beyond / (${sightMargin} * u_size.x), -plane.z / ${farBehindLimb}));
}

// Arcs follow each other in one strip: first and last vertex of each come twice, so that nothing is seen between them.
void main() {
  int verticesPerArc = 2 * u_steps + 4;
  int arc = gl_VertexID / verticesPerArc;
  int vertex = clamp(gl_VertexID - arc * verticesPerArc - 1, 0, 2 * u_steps + 1);
  vec4 row = texelAt(5 * arc);                   // place of one end, angle between the two
  vec4 next = texelAt(5 * arc + 1);              // place of the other, width
  float isDashed = texelAt(5 * arc + 4).x;
  vec3 from = row.xyz;
  vec3 to = next.xyz;
  float angle = row.w;
  float start = atan(from.y, from.x);
  float first = wrapped(start - u_centre);
  float shift = 0.0;
  if (u_shifts > 0.5) {
    float last = first + wrapped(atan(to.y, to.x) - start);
    if (abs(last) <= pi) { gl_Position = vec4(2.0, 2.0, 0.0, 1.0); return; }
    shift = -sign(last) * 2.0 * pi;
  }
  float share = float(vertex / 2) / float(u_steps);
  float step = (share < 1.0 ? 0.25 : -0.25) / float(u_steps);
  vec3 here = along(from, to, angle, share);
  vec3 near = along(from, to, angle, share + step);
  float longitude = first + wrapped(atan(here.y, here.x) - start);
  float nearLongitude = longitude + wrapped(atan(near.y, near.x) - atan(here.y, here.x));
  vec3 plane = planeOf(longitude + shift, here.z);
  vec2 way = (planeOf(nearLongitude + shift, near.z).xy - plane.xy) * u_scale / u_pixelToClip * sign(step);
  float span = length(way);
  way = span > 0.0 ? way / span : vec2(1.0, 0.0);
  float side = (vertex & 1) == 0 ? -1.0 : 1.0;
  v_halfWidth = u_halfWidth * next.w;
  float reach = v_halfWidth + 0.75;
  float weight = isDashed > 0.5 ? u_dashedWeight : 1.0;
  if (u_passingWeight < 1.0 || u_leavingWeight < 1.0) {
    float last = first + wrapped(atan(to.y, to.x) - start);
    vec2 outs = vec2(shareOut(planeOf(first + shift, from.z)), shareOut(planeOf(last + shift, to.z)));
    weight *= mix(mix(1.0, u_leavingWeight, max(outs.x, outs.y)), u_passingWeight, min(outs.x, outs.y));
    if (weight <= 0.0) { gl_Position = vec4(2.0, 2.0, 0.0, 1.0); return; }
  }
  v_distance = side * reach;
  v_inside = insideOf(longitude + shift, plane.z);
  v_way = share;
  v_inkFrom = texelAt(5 * arc + 2) * weight;
  v_inkTo = texelAt(5 * arc + 3) * weight;
  v_dashes = isDashed > 0.5 ? max(2.0, round(angle * u_dashesPerRadian)) : 0.0;
  gl_Position = clipOf(plane.xy) + vec4(vec2(-way.y, way.x) * side * reach * u_pixelToClip, 0.0, 0.0);
}`;

export const arcFragment = `
uniform float u_isGradient;
uniform float u_inkScale;
in float v_distance;
in float v_inside;
flat in float v_halfWidth;
in float v_way;
flat in vec4 v_inkFrom;
flat in vec4 v_inkTo;
flat in float v_dashes;
out vec4 o_ink;
void main() {
  if (v_inside < 0.0) discard;
  if (v_dashes > 0.0 && fract(v_way * (v_dashes - 0.42)) > 0.58) discard;
  float share = u_isGradient > 0.5 ? v_way : step(0.5, v_way);
  float coverage = clamp(v_halfWidth + 0.5 - abs(v_distance), 0.0, min(1.0, 2.0 * v_halfWidth));
  o_ink = mix(v_inkFrom, v_inkTo, share) * coverage * u_inkScale;
}`;

// One triangle over all.
export const screenVertex = `
void main() {
  gl_Position = vec4(gl_VertexID == 1 ? 3.0 : -1.0, gl_VertexID == 2 ? 3.0 : -1.0, 0.0, 1.0);
}`;

// How many arcs cover a cell of the survey, on average.
export const surveyFragment = `
uniform sampler2D u_light;
uniform vec2 u_size;
uniform float u_cellPixels;
out vec4 o_density;
void main() {
  vec2 cell = floor(gl_FragCoord.xy);
  ivec2 low = ivec2(cell * u_cellPixels);
  ivec2 high = ivec2(min((cell + 1.0) * u_cellPixels, u_size));
  float sum = 0.0;
  for (int y = low.y; y < high.y; ++y) {
    for (int x = low.x; x < high.x; ++x) sum += texelFetch(u_light, ivec2(x, y), 0).a;
  }
  o_density = vec4(sum / (u_cellPixels * u_cellPixels), 0.0, 0.0, 1.0);
}`;

// Sums of light become colours over the map, as src/render/pixels/pixel_runs.cpp has it.
export const compositeFragment = `
uniform sampler2D u_base;
uniform sampler2D u_light;
uniform sampler2D u_surround;
uniform vec2 u_gridSize;
uniform float u_cellPixels;
uniform float u_gain;          // of the light's sums
uniform float u_surroundGain;
uniform float u_whiteLog;
uniform float u_strength;
uniform float u_vividness;
uniform float u_localDetail;
uniform float u_steepness;
uniform float u_recession;
uniform vec4 u_core;           // what the brightest light tends to, and how far
uniform vec2 u_coreReach;      // from where on, and how much further it is whole
uniform float u_coreTint;
out vec4 o_colour;

float usualAround() {
  vec2 place = clamp(gl_FragCoord.xy / u_cellPixels - 0.5, vec2(0.0), u_gridSize - 1.0);
  ivec2 low = ivec2(place);
  ivec2 high = min(low + 1, ivec2(u_gridSize) - 1);
  vec2 share = place - vec2(low);
  float bottom = mix(texelFetch(u_surround, low, 0).r, texelFetch(u_surround, ivec2(high.x, low.y), 0).r, share.x);
  float top = mix(texelFetch(u_surround, ivec2(low.x, high.y), 0).r, texelFetch(u_surround, high, 0).r, share.x);
  return mix(bottom, top, share.y) * u_surroundGain;
}

void main() {
  ivec2 pixel = ivec2(gl_FragCoord.xy);
  vec3 base = texelFetch(u_base, pixel, 0).rgb;
  vec4 sum = texelFetch(u_light, pixel, 0);
  if (sum.a <= 0.0) { o_colour = vec4(base, 1.0); return; }
  float density = sum.a * u_gain;
  vec3 colour = sum.rgb / max(sum.a, 1e-6);
  float around = usualAround();
  float dense = min(1.0, around / 4.0);
  float crowded = min(1.0, around / 0.75);
  float relative = log2(density + 0.25) - log2(around + 0.25);
  float lit = log(1.0 + density) / u_whiteLog * (1.0 - u_recession * crowded * (1.0 - dense))
    * (1.0 + u_localDetail * dense * clamp(relative, -3.0, 3.0));
  float exposed = clamp(lit, 0.0, 1.0);
  float value = exposed * sqrt(sqrt(exposed)) * (1.0 - u_steepness * crowded * (1.0 - exposed));
  float alpha = clamp(u_strength * value * (1.22 - 0.34 * value), 0.0, 1.0);
  float t = clamp((lit - u_coreReach.x) / u_coreReach.y, 0.0, 1.0);
  float core = u_core.a * t * t * (3.0 - 2.0 * t);
  float grey = dot(colour, vec3(0.3, 0.59, 0.11));
  float purity = max(max(colour.r, colour.g), colour.b) - min(min(colour.r, colour.g), colour.b);
  float chroma = 1.0 + u_vividness * max(0.0, 0.8 - purity);
  vec3 vivid = clamp(grey + chroma * (colour - grey), 0.0, 1.0);
  vec3 toned = vivid * (1.0 - core * (1.0 - u_coreTint)) + u_core.rgb * core;
  o_colour = vec4(toned * alpha + base * (1.0 - alpha), 1.0);
}`;

// A city's disc, or a diamond for what is no single community.
export const discVertex = `${projection}${rows}
uniform float u_radiusScale;
uniform float u_ratio;
out vec2 v_offset;
flat out float v_radius;
flat out float v_isDiamond;
void main() {
  vec4 disc = texelAt(gl_VertexID / 6);          // longitude in radians, sine of the latitude, radius, 1 for a diamond
  vec3 plane = planeOf(wrapped(disc.x - u_centre), disc.y);
  v_isDiamond = disc.w;
  v_radius = disc.z * u_radiusScale * u_ratio;
  int corner = cornerOf(gl_VertexID);
  v_offset = vec2((corner & 1) == 0 ? -1.0 : 1.0, corner < 2 ? -1.0 : 1.0) * (v_radius + 1.5);
  if (plane.z < 0.0) { gl_Position = vec4(2.0, 2.0, 0.0, 1.0); return; }
  gl_Position = clipOf(plane.xy) + vec4(v_offset * u_pixelToClip, 0.0, 0.0);
}`;

export const discFragment = `
uniform vec4 u_colour;
uniform vec4 u_ringColour;
uniform float u_ratio;
in vec2 v_offset;
flat in float v_radius;
flat in float v_isDiamond;
out vec4 o_colour;
void main() {
  float across = (abs(v_offset.x) + abs(v_offset.y)) * 0.70710678;
  float far = v_isDiamond > 0.5 ? across + v_radius * 0.29289322 : length(v_offset);
  float radius = max(v_radius, 0.5);
  float whole = clamp(radius + 0.5 - far, 0.0, 1.0) * min(1.0, v_radius * v_radius / 0.25);
  float ring = min(u_ratio, v_radius * 0.35);
  float inner = clamp(radius - ring + 0.5 - far, 0.0, 1.0);
  o_colour = mix(u_ringColour, u_colour, ring > 0.25 ? inner : 1.0) * whole;
}`;
