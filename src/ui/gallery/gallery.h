#pragma once

#include "ui/contract/panel_inputs.h"
#include "ui/contract/requests.h"
#include "ui/gallery/gallery_memory.h"

namespace atlas::ui {

// The saved views as pictures in a grid, over everything else: to open, to rename, to delete, to put in
// order.
void drawGallery(const PanelInputs& inputs, GalleryMemory& memory, Requests& requests);

// Which view is marked after a key, of so many in so many columns.
std::size_t markedAfter(GalleryKey key, std::size_t marked, std::size_t count, std::size_t columns);

} // namespace atlas::ui
