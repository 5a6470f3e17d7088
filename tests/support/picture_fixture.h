#pragma once

#include <array>

#include <string>
#include <vector>

#include "gl/context.h"
#include "picture.h"
#include "render/map_renderer.h"
#include "sample_network.h"
#include "scene/labels/labels.h"
#include "scene/scene_builder.h"

namespace atlas::testing {

// Two places joined by a partnership.
struct Pair {
    std::string nameA;
    LngLat a;
    std::string nameB;
    LngLat b;
};

// A network of just these pairs, through the atlas's own reader.
NetworkPointer networkOf(const std::vector<Pair>& pairs);

// Cities, and partnerships between their indices.
NetworkPointer networkOf(const std::vector<std::string>& names, const std::vector<LngLat>& places,
                         const std::vector<std::array<std::size_t, 2>>& links);

// The arcs that are hard to draw: across the antimeridian, over the pole, from one end of the world to the
// other.
const std::vector<Pair>& hardPairs();

Theme themeNamed(const std::string& id);

// Inputs of a picture of all of a network.
SceneInputs inputsFor(NetworkPointer network, const Camera& camera, const std::string& themeId = "night",
                      int widthPixels = 512, int heightPixels = 288);

// One context, renderer and scene builder for all pictures of a test run.
class Studio {
public:
    static Studio& instance();

    Picture draw(const SceneInputs& inputs);

    // The same through another renderer.
    Picture drawWith(MapRenderer& renderer, const SceneInputs& inputs);

    // The same in tiles of at most that size.
    Picture drawInTiles(const SceneInputs& inputs, int tileWidthPixels, int tileHeightPixels);

    // One rectangle of it alone, under the exposure of the whole; the rest stays empty.
    Picture drawRectangle(const SceneInputs& inputs, const PixelRectangle& rectangle);

    // The same with these labels instead of the scene's own.
    Picture drawLabelled(const SceneInputs& inputs, std::shared_ptr<const MapLabels> labels);

private:
    Studio();
    static Picture drawScene(MapRenderer& renderer, const Scene& scene, const Camera& camera);

    gl::HeadlessContext m_context;
    MapRenderer m_renderer;
    SceneBuilder m_builder;
};

} // namespace atlas::testing
