#define GLFW_INCLUDE_NONE
#include <GLFW/glfw3.h>
#include <doctest/doctest.h>

#include "app/compose/page_desk.h"
#include "app/input/compose_keys.h"
#include "model/page/page_defaults.h"

using namespace atlas;

namespace {

PageComposition a4() {
    return defaultComposition(*parsePaper("A4"), false, {PageSubject::Place});
}

PagePlace titleOf(const PageDesk& desk) {
    return desk.page().element(PageElementKind::Title).place;
}

} // namespace

TEST_CASE("what is edited on a page is undone step by step, and redone") {
    PageDesk desk(a4());
    CHECK_FALSE(desk.canUndo());
    CHECK_FALSE(desk.wasEdited());
    desk.edit(withText(a4(), PageElementKind::Title, "Ours"));
    desk.edit(withShown(desk.page(), PageElementKind::Chart, false));
    CHECK(desk.wasEdited());
    desk.undo();
    CHECK(desk.page().element(PageElementKind::Chart).isShown);
    CHECK(desk.page().element(PageElementKind::Title).text == "Ours");
    desk.undo();
    CHECK(desk.page() == a4());
    CHECK_FALSE(desk.canUndo());
    desk.redo();
    desk.redo();
    CHECK_FALSE(desk.page().element(PageElementKind::Chart).isShown);
    CHECK_FALSE(desk.canRedo());
    desk.undo();
    desk.edit(withText(desk.page(), PageElementKind::Title, "Other"));
    CHECK_FALSE(desk.canRedo());
}

TEST_CASE("a drag, or words as they are typed, are one step of undo") {
    PageDesk desk(a4());
    for (const char* words : {"O", "Ou", "Our"})
        desk.edit(withText(desk.page(), PageElementKind::Title, words), "words title");
    for (const char* words : {"T", "Th"})
        desk.edit(withText(desk.page(), PageElementKind::Subtitle, words), "words subtitle");
    desk.endEdit();
    desk.edit(withText(desk.page(), PageElementKind::Subtitle, "The"), "words subtitle");
    desk.undo();
    CHECK(desk.page().element(PageElementKind::Subtitle).text == "Th");
    desk.undo();
    CHECK(desk.page().element(PageElementKind::Subtitle).text.empty());
    CHECK(desk.page().element(PageElementKind::Title).text == "Our");
    desk.undo();
    CHECK(desk.page() == a4());
}

TEST_CASE("by keyboard what is chosen moves, grows and is hidden; without a choice nothing happens") {
    PageDesk desk(a4());
    desk.move({1.0, 0.0});
    desk.hide();
    CHECK(desk.page() == a4());
    desk.chooseBeside(1);
    REQUIRE(desk.chosen() == PageElementKind::Title);
    const PagePlace before = titleOf(desk);
    desk.move({1.0, 0.0});
    desk.move({0.0, 10.0});
    CHECK(titleOf(desk).left == doctest::Approx(before.left + 1.0));
    CHECK(titleOf(desk).top == doctest::Approx(before.top + 10.0));
    desk.resize({-5.0, 2.0});
    CHECK(titleOf(desk).width == doctest::Approx(before.width - 5.0));
    CHECK(titleOf(desk).height == doctest::Approx(before.height + 2.0));
    desk.undo(); // the size
    desk.undo(); // all of the way
    CHECK(titleOf(desk) == before);
    desk.hide();
    CHECK_FALSE(desk.page().element(PageElementKind::Title).isShown);
    CHECK_FALSE(desk.chosen().has_value());
}

TEST_CASE("keys of the page composer: arrows in millimetres, longer with Shift, sizes with Alt") {
    using enum ComposeAct;
    const auto pressed = [](int key, int mods = 0, const char* text = "") {
        return composePressFor({key, mods, text});
    };
    CHECK(pressed(GLFW_KEY_LEFT) == ComposePress{Move, {-1.0, 0.0}});
    CHECK(pressed(GLFW_KEY_DOWN, GLFW_MOD_SHIFT) == ComposePress{Move, {0.0, 10.0}});
    CHECK(pressed(GLFW_KEY_RIGHT, GLFW_MOD_ALT) == ComposePress{Resize, {1.0, 0.0}});
    CHECK(pressed(GLFW_KEY_UP, GLFW_MOD_ALT | GLFW_MOD_SHIFT) == ComposePress{Resize, {0.0, -10.0}});
    CHECK_FALSE(pressed(GLFW_KEY_LEFT, GLFW_MOD_CONTROL).has_value());
    CHECK(pressed(GLFW_KEY_TAB) == ComposePress{NextElement});
    CHECK(pressed(GLFW_KEY_TAB, GLFW_MOD_SHIFT) == ComposePress{ElementBefore});
    CHECK(pressed(GLFW_KEY_ESCAPE) == ComposePress{Leave});
    CHECK(pressed(GLFW_KEY_DELETE) == ComposePress{Hide});
    // By what the key types, wherever it lies.
    CHECK(pressed(GLFW_KEY_Y, GLFW_MOD_CONTROL, "z") == ComposePress{Undo});
    CHECK(pressed(GLFW_KEY_Z, GLFW_MOD_CONTROL | GLFW_MOD_SHIFT, "z") == ComposePress{Redo});
    CHECK(pressed(GLFW_KEY_S, GLFW_MOD_CONTROL, "s") == ComposePress{Save});
    CHECK_FALSE(pressed(GLFW_KEY_S, 0, "s").has_value());
    CHECK(pressed(GLFW_KEY_EQUAL, GLFW_MOD_SHIFT, "=") == ComposePress{Nearer});
    CHECK(pressed(GLFW_KEY_1, 0, "1") == ComposePress{TrueSize});
    CHECK(worksWhileTyping(Leave));
    CHECK_FALSE(worksWhileTyping(Hide));
    CHECK_FALSE(worksWhileTyping(Move));
}
