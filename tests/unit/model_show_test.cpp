#include "model/tour/show.h"

#include <doctest/doctest.h>

#include <set>

using namespace atlas;

namespace {

constexpr std::size_t kSteps = 5;

// A show of five steps after keys, from the step in its middle.
Show afterKeys(std::initializer_list<std::string_view> keys,
               Show show = {2, ShowGround::Map, {}, false, false}) {
    for (const std::string_view key : keys) {
        const std::optional<ShowAction> action = showActionOf(key);
        REQUIRE(action);
        show = showAfter(show, *action, kSteps, key.front());
    }
    return show;
}

} // namespace

TEST_CASE("each key of a clicker does on the stage what it says, and nothing else") {
    for (const char* key : {"PageDown", "Right", "Down", "Space", "Enter", "Click"})
        CHECK((afterKeys({key}) == Show{3, ShowGround::Map, {}, false, false}));
    for (const char* key : {"PageUp", "Left", "Up"})
        CHECK((afterKeys({key}) == Show{1, ShowGround::Map, {}, false, false}));
    CHECK(afterKeys({"Home"}).step == 0);
    CHECK(afterKeys({"End"}).step == 4);
    for (const char* key : {".", "B"})
        CHECK((afterKeys({key}) == Show{2, ShowGround::Black, {}, false, false}));
    for (const char* key : {",", "W"})
        CHECK((afterKeys({key}) == Show{2, ShowGround::White, {}, false, false}));
    CHECK((afterKeys({"G"}) == Show{2, ShowGround::Map, {}, true, false}));
    CHECK((afterKeys({"Esc"}) == Show{2, ShowGround::Map, {}, false, true}));
    for (const char* key : {"F5", "Shift+F5"})
        CHECK((afterKeys({key}) == Show{2, ShowGround::Map, {}, false, false}));
    CHECK_FALSE(showActionOf("Tab"));
    CHECK_FALSE(showActionOf("Digits"));
}

TEST_CASE("a show ends neither before its first step nor behind its last") {
    CHECK(afterKeys({"PageUp", "PageUp", "PageUp", "PageUp"}).step == 0);
    CHECK(afterKeys({"Space", "Space", "Space", "Space"}).step == 4);
    CHECK(showAfter({9, ShowGround::Map, {}, false, false}, ShowAction::Next, 1).step ==
          0); // steps went meanwhile
}

TEST_CASE("black and white go by the same key again, and by the next step") {
    CHECK(afterKeys({"B", "."}).ground == ShowGround::Map);
    CHECK(afterKeys({"W", ","}).ground == ShowGround::Map);
    CHECK(afterKeys({"B", "W"}).ground == ShowGround::White);
    CHECK((afterKeys({"B", "PageDown"}) == Show{3, ShowGround::Map, {}, false, false}));
    CHECK((afterKeys({"W", "PageUp"}) == Show{1, ShowGround::Map, {}, false, false}));
    CHECK(afterKeys({"B", "Esc"}).hasLeft);
}

TEST_CASE("a number and Enter lead to that step; any other key forgets the number") {
    CHECK(afterKeys({"4", "Enter"}).step == 3);
    CHECK(afterKeys({"1", "Enter"}).step == 0);
    CHECK(afterKeys({"0", "Enter"}).step == 0);
    CHECK(afterKeys({"9", "9", "9", "9", "9", "Enter"}).step == 4);
    CHECK(afterKeys({"4"}).typedNumber == "4");
    CHECK((afterKeys({"4", "Left", "Enter"}) == Show{2, ShowGround::Map, {}, false, false}));
    CHECK(afterKeys({"4", "Enter"}).typedNumber.empty());
    CHECK(afterKeys({"4", "F5", "Enter"}).step == 3); // a clicker's start button that is out of step
    CHECK((afterKeys({"G", "2", "Enter"}) == Show{1, ShowGround::Map, {}, false, false}));
}

TEST_CASE("a search opens over the map, and Esc closes it before it leaves the show") {
    for (const char* key : {"/", "F", "Ctrl+F"})
        CHECK((afterKeys({key}) == Show{2, ShowGround::Map, {}, false, false, true}));
    CHECK((afterKeys({"B", "F"}) == Show{2, ShowGround::Map, {}, false, false, true}));
    CHECK((afterKeys({"G", "/"}) == Show{2, ShowGround::Map, {}, false, false, true}));
    CHECK((afterKeys({"F", "Esc"}) == Show{2, ShowGround::Map, {}, false, false, false}));
    CHECK(afterKeys({"F", "Esc", "Esc"}).hasLeft);
}

TEST_CASE("a clicker works while a search is open, which it closes; letters are the search's") {
    CHECK((afterKeys({"F", "PageDown"}) == Show{3, ShowGround::Map, {}, false, false, false}));
    CHECK((afterKeys({"F", "PageUp"}) == Show{1, ShowGround::Map, {}, false, false, false}));
    for (const char* key : {"PageDown", "PageUp", "Esc", "F5", "Shift+F5"})
        CHECK(showActionOf(key, true) == showActionOf(key));
    for (const char* key : {"Right", "Left", "Up", "Down", "Space", "Enter", "Home", "End", ".", ",", "B",
                            "W", "G", "F", "/", "Ctrl+F", "7"})
        CHECK_FALSE(showActionOf(key, true));
}

TEST_CASE("no key of a show is listed twice") {
    std::set<std::string_view> keys;
    for (const ShowKey& known : showKeys())
        CHECK(keys.insert(known.key).second);
}
