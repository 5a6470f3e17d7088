#include <doctest/doctest.h>

#include "app/key_trickle.h"

namespace atlas {

namespace {

constexpr int kRelease = 0; // as GLFW has them
constexpr int kPress = 1;

KeyEvent event(int key, int action) {
    return {key, 0, action, 0};
}

} // namespace

TEST_CASE("a tap within one frame is seen down in one frame and up in the next") {
    KeyTrickle keys;
    keys.add(event(65, kPress));
    keys.add(event(65, kRelease));
    CHECK(keys.takeFrame() == std::vector<KeyEvent>{event(65, kPress)});
    CHECK_FALSE(keys.isEmpty());
    CHECK(keys.takeFrame() == std::vector<KeyEvent>{event(65, kRelease)});
    CHECK(keys.isEmpty());
    CHECK(keys.takeFrame().empty());
}

TEST_CASE("two quick taps are two, and later keys keep their order") {
    KeyTrickle keys;
    for (const KeyEvent& next : {event(65, kPress), event(66, kPress), event(65, kRelease), event(67, kPress),
                                 event(65, kPress), event(65, kRelease)})
        keys.add(next);
    CHECK(keys.takeFrame() == std::vector<KeyEvent>{event(65, kPress), event(66, kPress)});
    CHECK(keys.takeFrame() == std::vector<KeyEvent>{event(65, kRelease), event(67, kPress)});
    CHECK(keys.takeFrame() == std::vector<KeyEvent>{event(65, kPress)});
    CHECK(keys.takeFrame() == std::vector<KeyEvent>{event(65, kRelease)});
}

} // namespace atlas
