#include "render/arc_depths.h"

#include <algorithm>
#include <cmath>
#include <glm/common.hpp>

#include "core/parallel.h"
#include "render/map_renderer.h"
#include "render/pixels/compositor.h"
#include "scene/arcs/arc_tracing.h"

namespace atlas {

namespace {

constexpr float kThinnest = 1e-4F; // density below which there is nothing
constexpr float kMostOpaque = 0.995F;
constexpr float kLight = 255.0F;

// The arcs of one class alone, over the whole picture.
Result<LightField> lightOf(const ArcLayer& layer, const ArcTracing& arcs,
                           std::span<const std::uint8_t> classOf, std::size_t arcClass,
                           const PixelRectangle& whole, DensitySurvey& survey, const Progress& progress) {
    LightField field;
    field.reset(whole.widthPixels, whole.heightPixels);
    for (std::size_t number = 0; number < arcs.sliceCount(); ++number) {
        if (!goesOn(progress, 0.0, "measuring the light of arcs")) return cancelled();
        std::vector<ArcLines> members = arcs.slice(number);
        std::erase_if(members, [&](const ArcLines& arc) { return classOf[arc.partnership] != arcClass; });
        std::vector<LightStrokes> groups;
        layer.appendStrokes(members, groups);
        addStrokes(field, groups);
        for (const LightStrokes& group : groups)
            survey.add(group, glm::vec2(0.0F));
    }
    return field;
}

PixelImage clearImage(const PixelRectangle& whole) {
    PixelImage image;
    image.resize(whole.widthPixels, whole.heightPixels);
    std::fill(image.pixels.begin(), image.pixels.end(), 0U);
    return image;
}

// Arcs alone, as the renderer shows them.
PixelImage litArcs(const Scene& scene, double zoom, const LightField& light, const ArcSurvey& survey,
                   const PixelRectangle& whole) {
    ToneMapping tone = toneMappingOf(scene.theme, zoom);
    tone.brightness = static_cast<float>(std::exp2(scene.brightnessStops));
    tone.strength *= strengthOf(scene);
    const PixelImage clear = clearImage(whole);
    PixelImage lit;
    composite({clear, light, survey, glm::vec2(0.0F), tone, clear, 0.0F, clear, 0.0F}, lit);
    return lit;
}

float channelOf(std::uint32_t pixel, unsigned shift) {
    return static_cast<float>((pixel >> shift) & 255U) / kLight;
}

// How far the renderer's colour there is from the arcs' own.
glm::vec3 brightenedAt(std::uint32_t lit, const glm::vec4& sum) {
    const float alpha = channelOf(lit, 24);
    if (alpha <= 0.0F || sum.a < kThinnest) return glm::vec3(0.0F);
    const glm::vec3 toned = glm::vec3(channelOf(lit, 0), channelOf(lit, 8), channelOf(lit, 16)) / alpha;
    return toned - glm::vec3(sum) / sum.a;
}

} // namespace

float opacityOfDepth(float depth) {
    return 1.0F - std::exp(-depth);
}

Result<ArcDepths> ArcDepths::measure(const Scene& scene, const Camera& camera,
                                     std::span<const std::uint8_t> classOf, std::size_t classCount,
                                     const Progress& progress) {
    const Viewport& viewport = scene.viewport;
    ArcDepths depths;
    // A larger picture has wider lines, and its light changes no faster.
    depths.m_resolution = std::min(1.0, 1.0 / viewport.pixelRatio);
    const PixelRectangle whole{
        0, 0, std::max(1, static_cast<int>(std::lround(viewport.widthPixels * depths.m_resolution))),
        std::max(1, static_cast<int>(std::lround(viewport.heightPixels * depths.m_resolution)))};
    depths.m_widthPixels = whole.widthPixels;
    depths.m_heightPixels = whole.heightPixels;
    depths.m_arcs.aim(scene, planeToScreen(camera, viewport), whole, depths.m_resolution);
    DensitySurvey survey;
    survey.reset(whole.widthPixels, whole.heightPixels);
    LightField sum;
    sum.reset(whole.widthPixels, whole.heightPixels);
    for (std::size_t arcClass = 0; arcClass < classCount; ++arcClass) {
        const Result<LightField> light =
            lightOf(depths.m_arcs, *scene.arcs, classOf, arcClass, whole, survey, progress);
        if (!light) return tl::unexpected(light.error());
        Layer& layer = depths.m_layers.emplace_back();
        layer.density.reserve(static_cast<std::size_t>(whole.widthPixels) *
                              static_cast<std::size_t>(whole.heightPixels));
        for (int y = 0; y < whole.heightPixels; ++y) {
            for (int x = 0; x < whole.widthPixels; ++x) {
                sum.row(y)[x] += light->row(y)[x];
                layer.density.push_back(light->row(y)[x].a);
            }
        }
    }
    const ArcSurvey seen{exposureFor(survey.grid()), surroundOf(survey.grid()), survey.cellPixels()};
    const PixelImage lit = litArcs(scene, camera.zoom, sum, seen, whole);
    depths.m_brightened.reserve(lit.pixels.size());
    for (int y = 0; y < whole.heightPixels; ++y) {
        for (int x = 0; x < whole.widthPixels; ++x)
            depths.m_brightened.push_back(brightenedAt(lit.row(y)[x], sum.row(y)[x]));
    }
    depths.divide(lit);
    return depths;
}

// From the topmost layer down: what is to be seen of a class, over what those above let through.
void ArcDepths::divide(const PixelImage& lit) {
    for (Layer& layer : m_layers)
        layer.depth.assign(lit.pixels.size(), 0.0F);
    inParallel(static_cast<std::size_t>(m_heightPixels), [&](std::size_t row) {
        const std::size_t first = row * static_cast<std::size_t>(m_widthPixels);
        for (std::size_t i = first; i < first + static_cast<std::size_t>(m_widthPixels); ++i) {
            float density = 0.0F;
            for (const Layer& layer : m_layers)
                density += layer.density[i];
            if (density < kThinnest) continue;
            const float perDensity = channelOf(lit.pixels[i], 24) / density;
            float through = 1.0F;
            for (auto layer = m_layers.rbegin(); layer != m_layers.rend(); ++layer) {
                const float opacity = std::min(kMostOpaque, layer->density[i] * perDensity / through);
                layer->depth[i] = -std::log1p(-opacity);
                through *= 1.0F - opacity;
            }
        }
    });
}

ArcDepths::Sample ArcDepths::at(std::size_t arcClass, glm::dvec2 place) const {
    const glm::dvec2 own = place * m_resolution;
    const int x = std::clamp(static_cast<int>(std::floor(own.x)), 0, m_widthPixels - 1);
    const int row = std::clamp(static_cast<int>(std::floor(own.y)), 0, m_heightPixels - 1);
    const std::size_t i =
        static_cast<std::size_t>(m_heightPixels - 1 - row) * static_cast<std::size_t>(m_widthPixels) +
        static_cast<std::size_t>(x);
    const Layer& layer = m_layers[arcClass];
    return {layer.density[i], layer.depth[i], m_brightened[i]};
}

} // namespace atlas
