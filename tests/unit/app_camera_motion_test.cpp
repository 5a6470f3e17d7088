#include "app/explore/camera_motion.h"

#include <doctest/doctest.h>

#include "model/camera/camera_transition.h"

using namespace atlas;
using Clock = CameraMotion::Clock;

namespace {

Camera cameraAt(double longitudeDegrees, double zoom) {
    Camera camera = centredOn(Camera{}, {longitudeDegrees, 20.0});
    camera.zoom = zoom;
    return camera;
}

} // namespace

TEST_CASE("a flight begins at what is seen and ends at its target, exactly") {
    const Camera start = cameraAt(10.0, 3.0);
    const Camera target = cameraAt(139.0, 4.0);
    CameraMotion motion;
    const Clock::time_point now{};
    CHECK(motion.seen(start, now) == start); // nothing moves
    motion.flyTo(start, target, now);
    CHECK(motion.isMoving());
    CHECK(motion.seen(target, now).zoom == doctest::Approx(start.zoom));
    const Camera between = motion.seen(target, now + std::chrono::milliseconds(400));
    CHECK(between != start);
    CHECK(between != target);
    CHECK(motion.seen(target, now + std::chrono::seconds(60)) == target);
    motion.land(target, now + std::chrono::milliseconds(400));
    CHECK(motion.isMoving());
    motion.land(target, now + std::chrono::seconds(60));
    CHECK_FALSE(motion.isMoving());
}

TEST_CASE("a view that is set meanwhile is seen at once") {
    CameraMotion motion;
    const Clock::time_point now{};
    motion.turnTo(cameraAt(0.0, 0.0), cameraAt(0.0, 2.0), now);
    const Camera byHand = cameraAt(5.0, 2.0);
    CHECK(motion.seen(byHand, now + std::chrono::milliseconds(50)) == byHand);
    motion.land(byHand, now);
    CHECK_FALSE(motion.isMoving());
}

TEST_CASE("a transition takes its short time") {
    CameraMotion motion;
    const Clock::time_point now{};
    const Camera target = cameraAt(0.0, 2.0);
    motion.turnTo(cameraAt(0.0, 0.0), target, now);
    const auto whole =
        std::chrono::duration_cast<Clock::duration>(std::chrono::duration<double>(kTransitionSeconds));
    CHECK(motion.seen(target, now + whole / 2) != target);
    CHECK(motion.seen(target, now + whole) == target);
    motion.stop();
    CHECK(motion.seen(target, now) == target);
}

TEST_CASE("the hand comes to rest some time after its last move") {
    CameraMotion motion;
    const Clock::time_point now{std::chrono::hours(1)};
    CHECK(motion.isHandAtRest(now));
    motion.moveByHand(now);
    CHECK_FALSE(motion.isHandAtRest(now + CameraMotion::kRest));
    CHECK(motion.isHandAtRest(now + CameraMotion::kRest + std::chrono::milliseconds(1)));
}
