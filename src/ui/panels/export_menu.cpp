#include "ui/panels/export_menu.h"

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

struct SizePreset {
    std::string_view name;
    int widthPixels;
    int heightPixels;
};
constexpr std::array<SizePreset, 5> kPresets{{
    {"Full HD", 1920, 1080},
    {"4K", 3840, 2160},
    {"8K", 7680, 4320},
    {"A3 print", 4961, 3508},
    {"Square", 2160, 2160},
}};

const std::string kSideRange =
    withThousands(kSmallestPictureSidePixels) + " to " + withThousands(kLargestPictureSidePixels) + " pixels";

int pictureSide(int typedPixels) {
    return std::clamp(typedPixels, kSmallestPictureSidePixels, kLargestPictureSidePixels);
}

void caption(const PanelInputs& inputs, std::string_view text) {
    gap(kGrid);
    line(inputs.look.fonts.caption, packed(inputs.look.theme.textMuted), text);
}

void drawSizes(const PanelInputs& inputs, PictureSettings& picture) {
    const auto row = [&](const SizePreset& preset) {
        const bool isChosen =
            picture.widthPixels == preset.widthPixels && picture.heightPixels == preset.heightPixels;
        ImGui::PushID(preset.name.data(), preset.name.data() + preset.name.size());
        if (menuRow(inputs.look, "size", preset.name, sizeText(preset.widthPixels, preset.heightPixels),
                    isChosen, "Size of the picture  (Enter)")) {
            picture.widthPixels = preset.widthPixels;
            picture.heightPixels = preset.heightPixels;
        }
        ImGui::PopID();
    };
    for (const SizePreset& preset : kPresets) {
        row(preset);
    }
    row({"This window", inputs.viewport.widthPixels, inputs.viewport.heightPixels});
}

// What was typed becomes the side that is nearest to it; what is no number changes nothing. Both are said.
void takeSide(int& side, std::string_view typed, PictureSideMemory& memory) {
    memory.note = pictureSideNote(typed);
    side = pictureSide(parseNumber<int>(typed).value_or(side));
    memory.noteIsAbout = side;
}

void drawOwnSize(const PanelInputs& inputs, PictureSettings& picture, PictureSideMemory& memory) {
    const float field =
        (ImGui::GetContentRegionAvail().x - 2.0F * kGrid - textWidth(inputs.look.fonts.body, "×")) / 2.0F;
    if (ImGui::IsWindowAppearing()) memory = {};
    std::array<int*, 2> sides{&picture.widthPixels, &picture.heightPixels};
    for (std::size_t i = 0; i < sides.size(); ++i) {
        if (i > 0) {
            ImGui::SameLine(0.0F, kGrid);
            ImGui::AlignTextToFramePadding();
            line(inputs.look.fonts.body, packed(inputs.look.theme.textMuted), "×");
            ImGui::SameLine(0.0F, kGrid);
        }
        ImGui::PushID(static_cast<int>(i));
        ImGui::SetNextItemWidth(field);
        std::string& text = memory.fields[i];
        if (memory.shown[i] != *sides[i]) text = std::to_string(*sides[i]);
        numberField("##side", "", text, i == 0 ? "Width in pixels" : "Height in pixels");
        if (ImGui::IsItemDeactivated()) {
            if (!wasKeyPressed(ImGuiKey_Escape)) takeSide(*sides[i], text, memory);
            text = std::to_string(*sides[i]);
        }
        memory.shown[i] = *sides[i];
        tooltip(inputs.look, (i == 0 ? "Width, " : "Height, ") + kSideRange);
        ImGui::PopID();
    }
    const bool isStill = *sides[0] == memory.noteIsAbout || *sides[1] == memory.noteIsAbout;
    const bool hasNote = !memory.note.empty() && isStill;
    // The same line in either case: a button that moves away from under the pointer is not pressed.
    line(inputs.look.fonts.caption, packed(hasNote ? inputs.look.theme.warning : inputs.look.theme.textMuted),
         hasNote ? memory.note : "Each side " + kSideRange);
}

// Everything that is answered just now, for a spreadsheet or a script.
void drawTables(const PanelInputs& inputs, std::span<const ExportOffer> tables, Requests& requests) {
    gap(kGrid);
    hairline(inputs.look);
    gap(kGrid / 2.0F);
    line(inputs.look.fonts.heading, packed(inputs.look.theme.text), "Table as CSV");
    ImGui::PushStyleVar(ImGuiStyleVar_ItemSpacing, ImVec2(kGrid, 0.0F));
    for (const ExportOffer& offer : tables) {
        ImGui::PushID(static_cast<int>(offer.answer));
        if (menuRow(inputs.look, "table", offer.name, {}, false, offer.tip)) {
            requests.add(ask::ExportAnswer{offer.answer});
            ImGui::CloseCurrentPopup();
        }
        ImGui::PopID();
    }
    ImGui::PopStyleVar();
}

void drawPicture(const PanelInputs& inputs, PictureSettings& picture, PictureSideMemory& sides,
                 Requests& requests) {
    static constexpr std::array<std::string_view, 3> kContents{"Map", "With legend", "Window"};
    line(inputs.look.fonts.heading, packed(inputs.look.theme.text), "Picture");
    caption(inputs, "Shows");
    auto content = static_cast<std::size_t>(picture.content);
    if (segmented(inputs.look, "content", kContents, content,
                  "The map alone, with a legend, or with every panel as in the window  (Enter)")) {
        picture.content = static_cast<PictureContent>(content);
    }
    caption(inputs, "Size in pixels");
    ImGui::PushStyleVar(ImGuiStyleVar_ItemSpacing, ImVec2(kGrid, 0.0F));
    drawSizes(inputs, picture);
    ImGui::PopStyleVar();
    gap(kGrid);
    ImGui::PushStyleVar(ImGuiStyleVar_FramePadding, fieldPadding(ImGui::GetStyle().FramePadding.x));
    drawOwnSize(inputs, picture, sides);
    caption(inputs, "Folder");
    ImGui::SetNextItemWidth(kToTheEdge);
    textField("##folder", inputs.pictureFolder.c_str(), picture.folder, "Folder");
    ImGui::PopStyleVar();
    tooltip(inputs.look, "Where pictures and tables go; made when it is not there");
    gap(kGrid);
    if (checkRow(inputs.look, "credit", "Name the sources", picture.withCredit,
                 ImGui::GetContentRegionAvail().x))
        picture.withCredit = !picture.withCredit;
    tooltip(inputs.look,
            "A line in small print at the foot: GeoNames asks to be named wherever its data are "
            "shown  (Enter)");
    gap(2.0F * kGrid);
    if (textButton(inputs.look, "save", "Save picture", true, ImGui::GetContentRegionAvail().x)) {
        requests.run("save-picture"_command);
        ImGui::CloseCurrentPopup();
    }
    tooltip(inputs.look, tooltipOf("save-picture"_command));
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

void drawExportMenu(const PanelInputs& inputs, PictureSettings& picture, PictureSideMemory& sides,
                    std::span<const ExportOffer> tables, Requests& requests) {
    drawPicture(inputs, picture, sides, requests);
    drawTables(inputs, tables, requests);
}

} // namespace atlas::ui
