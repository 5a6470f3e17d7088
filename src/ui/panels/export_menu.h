#pragma once

#include <span>
#include <string>
#include <string_view>

#include "ui/contract/export_offer.h"
#include "ui/contract/panel_inputs.h"
#include "ui/contract/requests.h"
#include "ui/panels/panel_memories.h"

namespace atlas::ui {

inline constexpr float kExportMenuWidthPixels = 336.0F;

// The menu of the export button: what the picture shows, its size, its folder, and the button that saves it;
// then the tables that can be taken along.
// To be called inside an open popup.
void drawExportMenu(const PanelInputs& inputs, PictureSettings& picture, PictureSideMemory& sides,
                    std::span<const ExportOffer> tables, Requests& requests);

// What is said beside the fields when a side was typed that no picture can have; empty when it can.
std::string pictureSideNote(std::string_view typed);

inline constexpr int kSmallestPictureSidePixels = 64;
inline constexpr int kLargestPictureSidePixels = 16384;

} // namespace atlas::ui
