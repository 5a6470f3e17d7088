#include "ui/pickers/command_palette.h"

#include <algorithm>

#include "core/text.h"
#include "model/commands/command_search.h"
#include "ui/widgets/text.h"
#include "ui/widgets/widgets.h"

namespace atlas::ui {

namespace {

constexpr float kWidth = 600.0F;
constexpr float kTop = 88.0F; // beneath the top bar, as editors have it
constexpr std::size_t kRowsInSight = 10;

constexpr float kChrome = kControlHeight + kGrid + 2.0F * kPanelPadding; // beside the rows

struct PalettePlan {
    PickerPlace place;
    std::size_t rowsInSight = kRowsInSight;
};

PalettePlan planFor(ImVec2 window) {
    const float width = std::min(kWidth, window.x - 2.0F * kMargin);
    const float whole = kChrome + static_cast<float>(kRowsInSight) * kPickerRowHeight;
    const float top = std::clamp(window.y - whole - kMargin, kMargin, kTop);
    const float rows = (window.y - top - kMargin - kChrome) / kPickerRowHeight;
    return {{{(window.x - width) / 2.0F, top}, width},
            std::clamp<std::size_t>(static_cast<std::size_t>(std::max(1.0F, rows)), 1, kRowsInSight)};
}

// Returns the command that the mouse took.
std::optional<Command> drawRows(const Look& look, const std::vector<CommandHit>& hits,
                                std::size_t rowsInSight, PickerMemory& memory) {
    std::optional<Command> taken;
    const auto rows = static_cast<float>(std::min(hits.size(), rowsInSight));
    ImGui::BeginChild("commands", {0.0F, rows * kPickerRowHeight});
    for (std::size_t i = 0; i < hits.size(); ++i) {
        const Command command = hits[i].command;
        const CommandWords words = wordsOf(rowOf(command));
        const std::string tip = tooltipOf(command);
        if (pickerRow(look, {words.title, hits[i].matched, words.detail, keyOf(command), true, tip}, i,
                      memory))
            taken = command;
    }
    ImGui::EndChild();
    return taken;
}

} // namespace

void drawCommandPalette(const PanelInputs& inputs, PickerMemory& memory, Requests& requests) {
    const Look& look = inputs.look;
    const PalettePlan plan = planFor(inputs.sizePixels);
    if (!beginPicker("palette", plan.place, memory)) return;
    const bool wasEntered = pickerField(look, "What shall the atlas do?", memory);
    const std::vector<CommandHit> hits = findCommands(memory.text);
    keepMarkOn(memory, hits.size());
    gap(kGrid);
    std::optional<Command> taken;
    if (hits.empty()) {
        ImGui::Indent(12.0F);
        line(look.fonts.strong, packed(look.theme.text), "No command says " + inQuotes(memory.text));
        gap(kGrid / 2.0F);
        line(look.fonts.caption, packed(look.theme.textMuted),
             "Try another word. " + std::string(keyOf("open-keys"_command)) + " shows all of them; " +
                 std::string(keyOf("open-search"_command)) + " searches for places.");
        ImGui::Unindent(12.0F);
        gap(kGrid);
    } else {
        taken = drawRows(look, hits, plan.rowsInSight, memory);
        if (wasEntered) taken = hits[memory.marked].command;
    }
    if (taken) {
        requests.run(*taken);
        ImGui::CloseCurrentPopup();
    }
    endPicker();
}

} // namespace atlas::ui
