#include "model/workspace/edit_order.h"

#include <doctest/doctest.h>

using namespace atlas;

namespace {

constexpr EditOrder::Able kSeen{true, true}; // the view of tours is open, and its tour has edits
constexpr EditOrder::Able kUnseen{false, false};

} // namespace

TEST_CASE("one time line: what was edited last is taken back first, and done again last") {
    EditOrder order;
    order.follow(1, 0);
    order.follow(1, 1);
    order.follow(2, 1);
    CHECK(order.toUndo(kSeen) == EditedPart::View);
    order.undone(EditedPart::View);
    CHECK(order.toUndo(kSeen) == EditedPart::Tour);
    order.undone(EditedPart::Tour);
    CHECK(order.toUndo(kSeen) == EditedPart::View);
    CHECK(order.toRedo(kSeen) == EditedPart::Tour);
    order.redone(EditedPart::Tour);
    CHECK(order.toRedo(kSeen) == EditedPart::View);
    CHECK(order.toUndo(kSeen) == EditedPart::Tour);
}

TEST_CASE("a tour that is not seen keeps its edits: undo is about the map alone") {
    EditOrder order;
    order.follow(1, 3);
    CHECK(order.toUndo(kUnseen) == EditedPart::View);
    order.undone(EditedPart::View);
    CHECK(order.toUndo(kUnseen) == EditedPart::View); // which has nothing left
    CHECK(order.toUndo(kSeen) == EditedPart::Tour);
}

TEST_CASE("after a new edit nothing of what was taken back is done again") {
    EditOrder order;
    order.follow(0, 1);
    order.undone(EditedPart::Tour);
    CHECK(order.toRedo(kSeen) == EditedPart::Tour);
    order.follow(1, 1);
    CHECK(order.toRedo(kSeen) == EditedPart::View); // which has nothing
}

TEST_CASE("edits of another tour are forgotten, and a tour that was deleted comes back") {
    EditOrder order;
    order.follow(1, 2);
    order.forgetTour();
    order.add(EditedPart::TourDeleted);
    CHECK(order.toUndo(kSeen) == EditedPart::TourDeleted);
    CHECK(order.toUndo({true, false}) == EditedPart::View); // it came back otherwise
    order.undone(EditedPart::TourDeleted);
    CHECK(order.toUndo(kSeen) == EditedPart::View);
    CHECK(order.toRedo(kSeen) == EditedPart::View);
}
