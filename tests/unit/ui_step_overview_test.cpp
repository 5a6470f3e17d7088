#include "ui/show/step_overview.h"

#include <doctest/doctest.h>

using namespace atlas::ui;

TEST_CASE("all steps have room in the overview, none over another, and as large as that allows") {
    for (const ImVec2 window : {ImVec2{1920.0F, 1080.0F}, {1024.0F, 768.0F}, {1080.0F, 1920.0F}}) {
        for (const std::size_t count : {1U, 2U, 5U, 9U, 10U, 30U, 61U}) {
            CAPTURE(count);
            const StepGrid grid(window, count, window.x / window.y);
            REQUIRE(grid.columns >= 1);
            CHECK(grid.card.x / grid.card.y == doctest::Approx(window.x / window.y));
            CHECK(grid.step.x > grid.card.x);
            CHECK(grid.step.y > grid.card.y);
            const ImVec2 last = grid.cornerOf(count - 1);
            CHECK(grid.corner.x >= 0.0F);
            CHECK(grid.corner.y >= 0.0F);
            CHECK(grid.cornerOf(grid.columns - 1).x + grid.card.x <= window.x);
            CHECK(last.y + grid.card.y <= window.y);
        }
    }
    CHECK(StepGrid({1920.0F, 1080.0F}, 9, 16.0F / 9.0F).columns == 3);
}
