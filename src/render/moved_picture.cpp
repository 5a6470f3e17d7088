#include "render/moved_picture.h"

#include <algorithm>
#include <vector>

#include "render/pixels/packed_colour.h"
#include "render/pixels/tone_mapping.h"
#include "render/world_ahead.h"

namespace atlas {

namespace {

constexpr double kRimCosine = 0.25; // 76° from the middle of a globe
constexpr double kAlikeZoom = 0.5;  // pictures no further apart are exposed about alike
constexpr double kSmallZoom =
    2.0; // zoomed out so far, a picture is a stamp of a sixteenth: the world is better

} // namespace

void MovedPicture::draw(const SeenPicture& shown, const SeenPicture* world, const Camera& camera,
                        const Viewport& viewport, const Theme& theme, PixelImage& picture) {
    std::vector<WarpSource> sources{{shown.image, shown.camera, shown.viewport}};
    const bool isOtherMap = world != nullptr && world->camera.projection != shown.camera.projection;
    if (isOtherMap) sources.front().rimCosine = kRimCosine;
    if (world != nullptr) sources.push_back({world->image, world->camera, world->viewport});
    std::uint32_t ground = packedPixel(theme.ocean);
    const double closer = shown.camera.zoom - (world != nullptr ? world->camera.zoom : kWorldZoom);
    if (closer > kAlikeZoom || isOtherMap) {
        if (!m_standIn) m_standIn = standInFor(sources.front(), world != nullptr ? &sources.back() : nullptr);
        // Behind what is selected the world stays as faint as the picture is.
        const bool isAlike = world != nullptr && world->strength == shown.strength && !isOtherMap;
        const double way = isAlike ? (shown.camera.zoom - camera.zoom) / closer : 0.0;
        const bool comesLate = shown.passing != Passing::All; // over an ocean, what only passes through
        const bool areThreads = threadsAt(theme, shown.camera.zoom) > 0.5;
        const MatchedTints tints =
            tintsFor(*m_standIn, ground, {std::clamp(way, 0.0, 1.0), comesLate, areThreads});
        sources.front().tint = tints.shown;
        if (world != nullptr) sources.back().tint = tints.world;
        if (world == nullptr) ground = m_standIn->meanColour;
        const bool isSmall = shown.camera.zoom - camera.zoom > kSmallZoom && !isOtherMap;
        if (world != nullptr && isSmall) sources.erase(sources.begin());
    }
    for (WarpSource& source : sources)
        source.isQuick = shown.isQuick;
    warp(sources, camera, viewport, {ground, packedPixel(theme.surround)}, picture);
}

} // namespace atlas
