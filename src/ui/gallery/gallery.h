#pragma once

#include "ui/interface.h"

namespace atlas::ui {

// The saved views as pictures in a grid, over everything else: to open, to rename, to delete, to put in
// order.
void drawGallery(const InterfaceInputs& inputs, GalleryMemory& memory, InterfaceRequests& requests);

// Which view is marked after a key, of so many in so many columns.
std::size_t markedAfter(GalleryKey key, std::size_t marked, std::size_t count, std::size_t columns);

} // namespace atlas::ui
