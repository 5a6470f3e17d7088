#include "ui/exports/picture_sides.h"

#include <algorithm>
#include <array>
#include <optional>

#include "core/parse_number.h"
#include "core/text.h"
#include "ui/widgets/imgui_internals.h"
#include "ui/widgets/text.h"
#include "ui/widgets/text_field.h"
#include "ui/widgets/widgets.h"

namespace atlas::ui {

namespace {

const std::string kSideRange =
    withThousands(kSmallestSidePixels) + " to " + withThousands(kLargestSidePixels) + " pixels";

int pictureSide(int typedPixels) {
    return std::clamp(typedPixels, kSmallestSidePixels, kLargestSidePixels);
}

// What was typed becomes the side that is nearest to it; what is no number changes nothing. Both are said.
void takeSide(int& side, std::string_view typed, PictureSideMemory& memory) {
    memory.note = pictureSideNote(typed);
    side = pictureSide(parseNumber<int>(typed).value_or(side));
    memory.noteIsAbout = side;
}

void drawSide(const Look& look, int& side, std::size_t index, PictureSideMemory& memory) {
    std::string& text = memory.fields[index];
    if (memory.shown[index] != side) text = std::to_string(side);
    numberField("##side", "", text, index == 0 ? "Width in pixels" : "Height in pixels");
    if (ImGui::IsItemDeactivated()) {
        if (!wasKeyPressed(ImGuiKey_Escape)) takeSide(side, text, memory);
        text = std::to_string(side);
    }
    memory.shown[index] = side;
    tooltip(look, (index == 0 ? "Width, " : "Height, ") + kSideRange);
}

} // namespace

std::string pictureSideNote(std::string_view typed) {
    const std::optional<int> pixels = parseNumber<int>(typed);
    if (!pixels) return inQuotes(typed) + " is no number of pixels";
    const int taken = pictureSide(*pixels);
    if (taken == *pixels) return {};
    return withThousands(*pixels) +
           (taken < *pixels ? " is too large, the most is " : " is too small, the least is ") +
           withThousands(taken);
}

void drawPictureSides(const Look& look, ExportSettings& settings, PictureSideMemory& memory) {
    const float field =
        (ImGui::GetContentRegionAvail().x - 2.0F * kGrid - textWidth(look.fonts.body, "×")) / 2.0F;
    std::array<int*, 2> sides{&settings.widthPixels, &settings.heightPixels};
    for (std::size_t i = 0; i < sides.size(); ++i) {
        if (i > 0) {
            ImGui::SameLine(0.0F, kGrid);
            ImGui::AlignTextToFramePadding();
            line(look.fonts.body, packed(look.theme.textMuted), "×");
            ImGui::SameLine(0.0F, kGrid);
        }
        ImGui::PushID(static_cast<int>(i));
        ImGui::SetNextItemWidth(field);
        drawSide(look, *sides[i], i, memory);
        ImGui::PopID();
    }
    const bool isStill = *sides[0] == memory.noteIsAbout || *sides[1] == memory.noteIsAbout;
    const bool hasNote = !memory.note.empty() && isStill;
    // The same line in either case: a button that moves away from under the pointer is not pressed.
    line(look.fonts.caption, packed(hasNote ? look.theme.warning : look.theme.textMuted),
         hasNote ? memory.note : "Each side " + kSideRange);
}

} // namespace atlas::ui
