#include "app/services/notice_board.h"

#include <doctest/doctest.h>

using namespace atlas;

TEST_CASE("what went well goes by itself, an error stays until it is closed") {
    NoticeBoard board;
    const NoticeBoard::Clock::time_point now{}; // no clock is asked
    board.add("saved", false, now);
    board.add("damaged", true, now);
    CHECK(board.secondsUntilNext(now) > 1.0);
    board.tidy(now + std::chrono::minutes(1));
    REQUIRE(board.notices().size() == 1);
    CHECK(board.notices().front().text == "damaged");
    CHECK(board.secondsUntilNext(now) < 0.0);
    board.close(0);
    CHECK(board.notices().empty());
}

TEST_CASE("the latest error closes first, others are left alone") {
    NoticeBoard board;
    board.add("first", true, {});
    board.add("second", true, {});
    board.add("saved", false, {});
    board.closeLastKept();
    REQUIRE(board.notices().size() == 2);
    CHECK(board.notices()[0].text == "first");
    board.closeLastKept();
    board.closeLastKept();
    REQUIRE(board.notices().size() == 1);
    CHECK(board.notices().front().text == "saved");
}

TEST_CASE("what takes longer to read stays until it is closed, as an error does") {
    NoticeBoard board;
    board.addKept("131 of 1,543");
    board.add("saved", false, {});
    board.tidy(NoticeBoard::Clock::time_point{} + std::chrono::hours(1));
    REQUIRE(board.notices().size() == 1);
    CHECK_FALSE(board.notices().front().isError);
    CHECK(board.notices().front().isClosedByHand());
    board.addKept("131 of 1,543");
    CHECK(board.notices().size() == 1);
    CHECK(board.closeLastKept());
    CHECK(board.notices().empty());
}

TEST_CASE("the board keeps the latest") {
    NoticeBoard board;
    for (int i = 0; i < 20; ++i) {
        board.add(std::to_string(i), true, {});
    }
    CHECK(board.notices().size() <= 5);
    CHECK(board.notices().back().text == "19");
}

TEST_CASE("a notice is one line, whatever it cites") {
    NoticeBoard board;
    board.add("Saved /home/me/two\nlines\x1b\u202E.png", false, {});
    CHECK(board.notices().front().text == "Saved /home/me/two lines.png");
}

TEST_CASE("what is said again stands once, as the latest") {
    NoticeBoard board;
    board.add("first", true, {});
    board.add("second", true, {});
    board.add("first", true, {});
    REQUIRE(board.notices().size() == 2);
    CHECK(board.notices()[0].text == "second");
    CHECK(board.notices()[1].text == "first");
}

TEST_CASE("what offers to undo goes when something else would be undone") {
    NoticeBoard board;
    board.add("the pair no longer counts", false, {}, "undo"_command, "Undo");
    board.add("a view was deleted", false, {}, "restore-view"_command, "Undo");
    board.add("saved", false, {});
    board.closeOffersOf("undo"_command);
    REQUIRE(board.notices().size() == 2);
    CHECK(board.notices()[0].text == "a view was deleted");
    CHECK(board.notices()[1].text == "saved");
}
