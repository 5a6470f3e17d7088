#pragma once

#include <cstdint>
#include <glm/vec3.hpp>
#include <span>
#include <vector>

#include "core/progress.h"
#include "core/result.h"
#include "render/layers/arc_layer.h"
#include "render/pixels/pixel_image.h"

namespace atlas {

// The renderer's light as opacities, for writers of vectors. Pixels are added up and then made light of as a
// whole (render/pixels/tone_mapping.h); vectors are laid over each other one by one. So that both come to the
// same picture, each class of arcs, which is a layer over those before it, gets at each place the optical
// depth that it needs: what the layers over it let through of it is its share of the light there.
class ArcDepths {
public:
    // `classOf`: per partnership, the lowest layer is 0. An error only when it is cancelled.
    static Result<ArcDepths> measure(const Scene& scene, const Camera& camera,
                                     std::span<const std::uint8_t> classOf, std::size_t classCount,
                                     const Progress& progress = {});

    // What is seen of a class of arcs at a place.
    struct Sample {
        float density = 0.0F;       // sum of the weights of the arcs over it
        float depth = 0.0F;         // of all of them together: an arc's is its weight's share of it
        glm::vec3 brightened{0.0F}; // what light there adds to the colours of arcs
    };
    // `place`: pixels of the picture, y down; beyond its edge counts what is next to it.
    Sample at(std::size_t arcClass, glm::dvec2 place) const;

    // Of the same scene: inks, dashes, widths.
    const ArcLayer& arcs() const { return m_arcs; }

private:
    struct Layer { // per pixel, the bottom row first
        std::vector<float> density;
        std::vector<float> depth;
    };

    void divide(const PixelImage& lit);

    ArcLayer m_arcs;
    double m_resolution = 1.0; // pixels here per pixel of the picture
    int m_widthPixels = 0;
    int m_heightPixels = 0;
    std::vector<Layer> m_layers;
    std::vector<glm::vec3> m_brightened;
};

// An arc's opacity where its share of the depth is so much.
float opacityOfDepth(float depth);

} // namespace atlas
