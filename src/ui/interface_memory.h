#pragma once

#include "ui/details/details_memory.h"
#include "ui/drawer/drawer_memory.h"
#include "ui/gallery/gallery_memory.h"
#include "ui/panels/filter_memory.h"
#include "ui/panels/panel_memories.h"
#include "ui/panels/spot_memory.h"
#include "ui/pickers/picker_memories.h"
#include "ui/widgets/chart_memory.h"
#include "ui/widgets/tip_memory.h"

namespace atlas::ui {

// What the interface remembers from frame to frame and nobody else needs: what is open, what was typed. Each
// panel is given its own part.
struct InterfaceMemory {
    FilterMemory filters;
    TopBarMemory topBar;
    LegendMemory legend;
    TimeLineMemory timeLine;
    KeySheetMemory keySheet;
    DetailsMemory details;
    DrawerMemory drawer;
    ChartMemory charts; // of the drawer and the time line: one has the keyboard
    GalleryMemory gallery;
    SearchMemory search;
    PickerMemory palette;
    ChainPickerMemory chainPicker;
    SpotMemory spot;
    LastInput lastInput;
    bool areHintsShown = false; // in the last frame
};

// Whether a list that is filtered as one types is open, or about to open: letters belong to it.
bool isPicking(const InterfaceMemory& memory);

// Whether the filter is being dragged: all of it is one edit.
bool isSliding(const InterfaceMemory& memory);

} // namespace atlas::ui
