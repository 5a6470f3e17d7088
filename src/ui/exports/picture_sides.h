#pragma once

#include <string>
#include <string_view>

#include "model/workspace/export_settings.h"
#include "ui/exports/export_memory.h"
#include "ui/widgets/style.h"

namespace atlas::ui {

// The fields for a size of one's own, with a line beneath that tells what sides there are, or what was wrong
// with what was typed last.
void drawPictureSides(const Look& look, ExportSettings& settings, PictureSideMemory& memory);

// What is said beside the fields when a side was typed that no picture can have; empty when it can.
std::string pictureSideNote(std::string_view typed);

} // namespace atlas::ui
