#pragma once

#include <optional>
#include <string>

#include "ui/contract/view_card.h"
#include "ui/gallery/gallery_memory.h"
#include "ui/widgets/style.h"

namespace atlas::ui {

inline constexpr float kCardWidth = 240.0F;
inline constexpr float kCardPictureHeight = 135.0F;
inline constexpr float kCardNameHeight = 40.0F;
inline constexpr float kCardHeight = kCardPictureHeight + kCardNameHeight;

struct CardUse {
    bool wasOpened = false;
    bool isHovered = false; // by a mouse that moves
    bool isDragged = false;
    bool wantsRename = false;
    bool wantsDelete = false;
    std::optional<std::string> newName;
};

// One view of the gallery: its picture, and beneath it the name or the field to change it.
CardUse drawCard(const Look& look, const ViewCard& card, ImVec2 corner, std::size_t index,
                 GalleryMemory& memory);

} // namespace atlas::ui
