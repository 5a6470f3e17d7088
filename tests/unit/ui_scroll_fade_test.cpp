#include "ui/widgets/scroll_fade.h"

#include <doctest/doctest.h>

using atlas::ui::scrollToClear;

TEST_CASE("what the keyboard comes to is brought clear of the fade at the lower edge") {
    CHECK(scrollToClear(100.0F, 130.0F, 400.0F, 32.0F, 0.0F, 900.0F) == 0.0F); // clear already
    CHECK(scrollToClear(360.0F, 390.0F, 400.0F, 32.0F, 0.0F, 900.0F) == 22.0F);
    CHECK(scrollToClear(500.0F, 530.0F, 400.0F, 32.0F, 0.0F, 900.0F) == 162.0F);
}

TEST_CASE("the end of the content has no fade to be cleared of") {
    CHECK(scrollToClear(360.0F, 390.0F, 400.0F, 32.0F, 890.0F, 900.0F) == 10.0F);
    CHECK(scrollToClear(360.0F, 390.0F, 400.0F, 32.0F, 900.0F, 900.0F) == 0.0F);
}

TEST_CASE("what is above comes down, what is taller than the view shows its top") {
    CHECK(scrollToClear(-50.0F, -20.0F, 400.0F, 32.0F, 200.0F, 900.0F) == -50.0F);
    CHECK(scrollToClear(-50.0F, -20.0F, 400.0F, 32.0F, 30.0F, 900.0F) == -30.0F);
    CHECK(scrollToClear(40.0F, 600.0F, 400.0F, 32.0F, 0.0F, 900.0F) == 40.0F);
    CHECK(scrollToClear(0.0F, 600.0F, 400.0F, 32.0F, 40.0F, 900.0F) == 0.0F);
}
