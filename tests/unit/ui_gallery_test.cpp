#include "ui/gallery/gallery.h"

#include <doctest/doctest.h>

using namespace atlas;
using namespace atlas::ui;

TEST_CASE("arrows walk over the grid of views and stay on it") {
    // Seven views in three columns:  0 1 2 / 3 4 5 / 6
    CHECK(markedAfter(GalleryKey::Right, 2, 7, 3) == 3);
    CHECK(markedAfter(GalleryKey::Right, 6, 7, 3) == 6);
    CHECK(markedAfter(GalleryKey::Left, 3, 7, 3) == 2);
    CHECK(markedAfter(GalleryKey::Left, 0, 7, 3) == 0);
    CHECK(markedAfter(GalleryKey::Down, 1, 7, 3) == 4);
    CHECK(markedAfter(GalleryKey::Down, 5, 7, 3) == 6); // a shorter last row
    CHECK(markedAfter(GalleryKey::Down, 6, 7, 3) == 6);
    CHECK(markedAfter(GalleryKey::Up, 4, 7, 3) == 1);
    CHECK(markedAfter(GalleryKey::Up, 1, 7, 3) == 1);
    CHECK(markedAfter(GalleryKey::First, 5, 7, 3) == 0);
    CHECK(markedAfter(GalleryKey::Last, 0, 7, 3) == 6);
}
