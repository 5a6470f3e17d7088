#include <doctest/doctest.h>

#include "app/window/key_event_queue.h"

namespace atlas {

namespace {

constexpr int kRelease = 0; // as GLFW has them
constexpr int kPress = 1;

KeyEvent event(int key, int action) {
    return {key, 0, action, 0};
}

KeyEvent letter(unsigned codePoint) {
    return {0, 0, 0, 0, codePoint};
}

constexpr int kControl = 341;

} // namespace

TEST_CASE("a tap within one frame is seen down in one frame and up in the next") {
    KeyEventQueue keys;
    keys.add(event(65, kPress));
    keys.add(event(65, kRelease));
    CHECK(keys.takeFrame() == std::vector<KeyEvent>{event(65, kPress)});
    CHECK_FALSE(keys.isEmpty());
    CHECK(keys.takeFrame() == std::vector<KeyEvent>{event(65, kRelease)});
    CHECK(keys.isEmpty());
    CHECK(keys.takeFrame().empty());
}

TEST_CASE("two quick taps are two, and later keys keep their order") {
    KeyEventQueue keys;
    for (const KeyEvent& next : {event(65, kPress), event(66, kPress), event(65, kRelease), event(67, kPress),
                                 event(65, kPress), event(65, kRelease)})
        keys.add(next);
    CHECK(keys.takeFrame() == std::vector<KeyEvent>{event(65, kPress), event(66, kPress)});
    CHECK(keys.takeFrame() == std::vector<KeyEvent>{event(65, kRelease), event(67, kPress)});
    CHECK(keys.takeFrame() == std::vector<KeyEvent>{event(65, kPress)});
    CHECK(keys.takeFrame() == std::vector<KeyEvent>{event(65, kRelease)});
}

TEST_CASE("fast typing needs no frame for each letter") {
    KeyEventQueue keys;
    std::vector<KeyEvent> typed;
    for (const char sign : {'h', 'a', 'l', 'l', 'o'}) {
        const int key = sign - 'a' + 'A';
        typed.push_back(event(key, kPress));
        typed.push_back(letter(static_cast<unsigned>(sign)));
        typed.push_back(event(key, kRelease));
    }
    for (const KeyEvent& next : typed)
        keys.add(next);
    CHECK(keys.takeFrame() == typed);
}

TEST_CASE("a blank is a tap, too: it presses what has the keyboard") {
    KeyEventQueue keys;
    for (const KeyEvent& next : {event(32, kPress), letter(' '), event(32, kRelease)})
        keys.add(next);
    CHECK(keys.takeFrame() == std::vector<KeyEvent>{event(32, kPress), letter(' ')});
    CHECK(keys.takeFrame() == std::vector<KeyEvent>{event(32, kRelease)});
}

TEST_CASE("letters after a shortcut are not taken for a part of it, nor letters before one") {
    KeyEventQueue keys;
    for (const KeyEvent& next :
         {event(kControl, kPress), event(65, kPress), event(65, kRelease), event(kControl, kRelease),
          event(84, kPress), letter('t'), event(kControl, kPress)})
        keys.add(next);
    CHECK(keys.takeFrame() == std::vector<KeyEvent>{event(kControl, kPress), event(65, kPress)});
    CHECK(keys.takeFrame() == std::vector<KeyEvent>{event(65, kRelease), event(kControl, kRelease),
                                                    event(84, kPress), letter('t')});
    CHECK(keys.takeFrame() == std::vector<KeyEvent>{event(kControl, kPress)});
}

} // namespace atlas
