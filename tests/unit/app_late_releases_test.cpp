#include "app/window/late_releases.h"

#include <doctest/doctest.h>

#include <GLFW/glfw3.h>

using namespace atlas;

namespace {

KeyEvent pressed(int key) {
    return {key, 0, GLFW_PRESS, 0, 0};
}

KeyEvent released(int key) {
    return {key, 0, GLFW_RELEASE, 0, 0};
}

} // namespace

TEST_CASE("Shift that is released right after an arrow went down counts for the arrow") {
    LateReleases late;
    CHECK(late.passes(pressed(GLFW_KEY_LEFT_SHIFT)));
    CHECK(late.passes(pressed(GLFW_KEY_RIGHT)));
    CHECK_FALSE(late.passes(released(GLFW_KEY_LEFT_SHIFT)));
    CHECK_FALSE(late.passes(released(GLFW_KEY_RIGHT))); // in their order
    CHECK(late.takeFrame().empty());                    // the frame that sees the arrow
    CHECK_FALSE(late.isEmpty());
    CHECK(late.takeFrame() == std::vector{released(GLFW_KEY_LEFT_SHIFT), released(GLFW_KEY_RIGHT)});
    CHECK(late.isEmpty());
    CHECK(late.passes(pressed(GLFW_KEY_A)));
}

TEST_CASE("a modifier that is released in another frame, or alone, is passed on at once") {
    LateReleases late;
    CHECK(late.passes(pressed(GLFW_KEY_LEFT_CONTROL)));
    CHECK(late.passes(released(GLFW_KEY_LEFT_CONTROL)));
    CHECK(late.passes(pressed(GLFW_KEY_LEFT_SHIFT)));
    CHECK(late.passes(pressed(GLFW_KEY_RIGHT)));
    late.takeFrame();
    CHECK(late.passes(released(GLFW_KEY_LEFT_SHIFT)));
    CHECK(late.isEmpty());
}

TEST_CASE("what comes while something is kept waits behind it") {
    LateReleases late;
    CHECK(late.passes(pressed(GLFW_KEY_RIGHT)));
    CHECK_FALSE(late.passes(released(GLFW_KEY_LEFT_SHIFT)));
    late.takeFrame();
    CHECK_FALSE(late.passes(pressed(GLFW_KEY_B)));
    CHECK(late.takeFrame() == std::vector{released(GLFW_KEY_LEFT_SHIFT)});
    CHECK(late.takeFrame() == std::vector{pressed(GLFW_KEY_B)});
}
