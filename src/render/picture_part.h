#pragma once

#include <array>
#include <chrono>
#include <functional>
#include <memory>
#include <optional>

#include "core/deadline.h"
#include "gl/framebuffer.h"
#include "render/layers/arc_layer.h"
#include "render/layers/disc_layer.h"
#include "render/layers/map_layer.h"
#include "render/pixels/pixel_image.h"

namespace atlas {

// A rectangle of a picture, or all of it, as a stack of layers: base map, arcs, coast once more, discs. Each
// is kept and redrawn only when what it shows changes, piece by piece, so that a window can answer in
// between.
class PicturePart {
public:
    static Result<PicturePart> create();

    // What to show from now on. Layers that still show it stay.
    Result<void> aim(const Scene& scene, const Camera& camera, const PixelRectangle& part);

    // Does pieces of work until the deadline. With `isPatient` a piece that would not be done in time waits
    // for the next call; otherwise at least one is done. True when nothing is left to do.
    bool advance(const Deadline& deadline, bool isPatient = false);

    // Does all that is left to do, and asks before each piece whether to go on. False when cancelled.
    bool complete(const std::function<bool()>& goesOn);

    bool isComplete() const;

    // Whether there is already something to show: all but some of the arcs and the discs, which stay as they
    // were.
    bool isComposable() const;

    // Goes up with every layer of OpenGL's that was painted anew.
    std::uint64_t paintCount() const { return m_paintCount; }

    // Lays the layers over each other. `strength`: opacity of arcs and discs, less than 1 behind a highlight.
    // `survey`: of the whole picture, when this is only a part of it.
    void compose(float strength, PixelImage& picture, const ArcSurvey* survey = nullptr) const;

private:
    enum class Layer : std::uint8_t { Base, Trace, Discs };
    static constexpr std::size_t kLayerCount = 3;
    static constexpr std::size_t kPieceCount = MapLayer::kSteps + 3; // base in steps, trace, discs, arcs

    struct Drawn { // all that OpenGL's layers depend on
        std::shared_ptr<const MapGeometry> map;
        std::shared_ptr<const DiscGeometry> discs;
        std::shared_ptr<const PlaceGeometry> places;
        std::shared_ptr<const std::vector<Shade>> placeShades;
        ViewTransform transform{};
        PixelRectangle part;
        std::string themeId;
        bool transparentBackground = false;
        double discScale = 1.0;
    };

    PicturePart(MapLayer map, DiscLayer discs) : m_map(std::move(map)), m_discs(std::move(discs)) {}
    bool isSameMap(const Drawn& wanted) const;
    std::optional<std::size_t> nextPiece() const;
    std::size_t doPiece(std::size_t piece, const Deadline& deadline); // returns how many times
    void doTimed(std::size_t piece, const Deadline& deadline);
    void keep(Layer layer);
    PixelImage& imageOf(Layer layer) { return m_images[static_cast<std::size_t>(layer)]; }
    const PixelImage& imageOf(Layer layer) const { return m_images[static_cast<std::size_t>(layer)]; }

    MapLayer m_map;
    DiscLayer m_discs;
    ArcLayer m_arcs;
    Scene m_scene;
    Camera m_camera;
    Drawn m_drawn;
    std::optional<gl::Framebuffer> m_framebuffer; // where OpenGL paints one layer after another
    std::array<PixelImage, kLayerCount> m_images;
    std::uint64_t m_paintCount = 0;
    int m_baseSteps = 0; // done of MapLayer::kSteps
    bool m_hasTrace = false;
    bool m_hasDiscs = false;
    std::array<std::chrono::duration<double>, kPieceCount> m_usualTime{};
};

} // namespace atlas
