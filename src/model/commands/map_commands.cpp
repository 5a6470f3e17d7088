// What commands do that change where one looks.
#include "model/commands/map_commands.h"

#include <algorithm>

#include "model/commands/command_context.h"

namespace atlas {

namespace {

constexpr double kZoomStep = 0.5;
constexpr double kPanShare = 0.12; // of the window's smaller side, per step

ScreenPoint middleOf(const Viewport& viewport) {
    return {(viewport.insets.leftPixels + viewport.widthPixels - viewport.insets.rightPixels) / 2.0,
            (viewport.insets.topPixels + viewport.heightPixels - viewport.insets.bottomPixels) / 2.0};
}

ScreenPoint unitVectorOf(Direction direction) {
    switch (direction) {
        case Direction::Left:
            return {-1.0, 0.0};
        case Direction::Right:
            return {1.0, 0.0};
        case Direction::Up:
            return {0.0, -1.0};
        case Direction::Down:
            return {0.0, 1.0};
    }
    return {};
}

} // namespace

// Looking to one side is dragging the map to the other.
Camera pannedTowards(const Camera& camera, const Viewport& viewport, Direction direction) {
    const double step = kPanShare * std::min(viewport.widthPixels, viewport.heightPixels);
    const ScreenPoint middle = middleOf(viewport);
    return dragged(camera, viewport, middle, middle - unitVectorOf(direction) * step);
}

namespace commands {

void zoom(CommandContext& context) {
    Camera& camera = context.state.view.camera;
    const int steps = std::get<int>(context.about);
    camera =
        zoomedAbout(camera, context.sight.viewport, middleOf(context.sight.besidePanel()), kZoomStep * steps);
}

void pan(CommandContext& context) {
    Camera& camera = context.state.view.camera;
    camera = pannedTowards(camera, context.sight.viewport, std::get<Direction>(context.about));
}

void showWholeMap(CommandContext& context) {
    Camera& camera = context.state.view.camera;
    camera = wholeMap(camera, context.sight);
}

void showProjection(CommandContext& context) {
    Camera& camera = context.state.view.camera;
    camera = withProjection(camera, context.sight, std::get<ProjectionKind>(context.about));
}

// On the city that is marked or under the cursor, or else on the place there.
void centreHere(CommandContext& context) {
    Camera& camera = context.state.view.camera;
    const Target& marked = context.state.hovered; // by the keyboard, wherever the cursor is
    const Target& target = marked.kind == Target::Kind::City ? marked : context.pointed;
    std::optional<LngLat> place;
    if (target.kind == Target::Kind::City)
        place = context.network.cities.location[target.index];
    else if (context.cursorPixels)
        place = placeAt(camera, context.sight.viewport, *context.cursorPixels);
    if (place) camera = centredOn(camera, context.sight, *place);
}

} // namespace commands

} // namespace atlas
