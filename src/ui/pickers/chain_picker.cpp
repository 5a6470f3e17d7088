#include "ui/pickers/chain_picker.h"

#include <algorithm>

#include "analysis/findings/chains.h"
#include "core/text.h"
#include "ui/widgets/text.h"
#include "ui/widgets/widgets.h"

namespace atlas::ui {

namespace {

constexpr float kWidth = 520.0F;
constexpr float kTop = 88.0F;
constexpr std::size_t kMaxHits = 10;

PickerPlace placeIn(ImVec2 window) {
    const float width = std::min(kWidth, window.x - 2.0F * kMargin);
    return {{(window.x - width) / 2.0F, kTop}, width};
}

// Cities alone: a chain has no other ends.
void answer(const PanelInputs& inputs, ChainPickerMemory& memory) {
    if (inputs.search == nullptr || memory.answered == memory.picker.text) return;
    memory.answered = memory.picker.text;
    memory.hits = inputs.search->search(memory.picker.text, kMaxHits);
    std::erase_if(memory.hits, [&](const SearchHit& hit) {
        return hit.kind != SearchKind::City || hit.index == memory.from;
    });
}

void drawHead(const PanelInputs& inputs, const ChainPickerMemory& memory) {
    const Look& look = inputs.look;
    const ImVec2 at = ImGui::GetCursorScreenPos();
    const std::string from = memory.from ? inputs.network.cityLabel(*memory.from) : std::string();
    const std::string title = memory.isComparison ? "Compare " + from + " with"
                              : memory.from       ? "Chain from " + from + " to"
                                                  : std::string("Chain between two cities: from");
    drawText(*ImGui::GetWindowDrawList(), look.fonts.strong, {at.x + 4.0F, at.y}, kControlHeight,
             packed(look.theme.text), title, ImGui::GetContentRegionAvail().x - 8.0F);
    ImGui::Dummy({1.0F, kControlHeight + 4.0F});
}

void choose(const PanelInputs& inputs, CityIndex city, ExploreState& state, ChainPickerMemory& memory,
            Requests& requests) {
    if (!memory.from) {
        memory.from = city;
        memory.picker.text.clear();
        memory.answered.clear();
        memory.hits.clear();
        return;
    }
    const Chain chain =
        memory.isComparison ? Chain{} : shortestChain(inputs.network, inputs.shown, *memory.from, city);
    state.view.selection =
        chain.partnerships.empty()
            ? selectionAfter(selectionAfter({}, {Target::Kind::City, *memory.from}, SelectBy::Click),
                             {Target::Kind::City, city}, SelectBy::Compare)
            : selectionOfChain(chain.cities, chain.partnerships);
    requests.add(ask::ShowSelection{});
    ImGui::CloseCurrentPopup();
}

void drawAdvice(const Look& look, std::string_view words) {
    gap(kGrid);
    ImGui::Indent(12.0F);
    ImGui::PushTextWrapPos(ImGui::GetCursorPosX() + ImGui::GetContentRegionAvail().x - 12.0F);
    line(look.fonts.caption, packed(look.theme.textMuted), words);
    ImGui::PopTextWrapPos();
    ImGui::Unindent(12.0F);
    gap(kGrid);
}

const char* hintOf(const ChainPickerMemory& memory) {
    if (memory.isComparison) return "The other city";
    return memory.from ? "The city at the other end" : "The city to begin with";
}

std::string tipOf(const ChainPickerMemory& memory, const std::string& city) {
    if (memory.isComparison) return "Both side by side, with the partners that they share  (Enter)";
    return (memory.from ? "Show the chain to " : "Begin at ") + city + "  (Enter)";
}

std::string_view adviceOf(const ChainPickerMemory& memory) {
    if (!memory.picker.text.empty()) return "No city is called so. Try fewer letters or another spelling.";
    return memory.isComparison ? "A few letters of its name are enough. Ctrl+click on the map does the same."
                               : "A few letters of its name are enough. The chain leads from partner to "
                                 "partner, over the partnerships shown.";
}

} // namespace

void drawChainPicker(const PanelInputs& inputs, ExploreState& state, ChainPickerMemory& memory,
                     Requests& requests) {
    if (!beginPicker("chain", placeIn(inputs.sizePixels), memory.picker)) return;
    drawHead(inputs, memory);
    const bool wasEntered = pickerField(inputs.look, hintOf(memory), memory.picker);
    answer(inputs, memory);
    keepMarkOn(memory.picker, memory.hits.size());
    std::optional<CityIndex> taken;
    if (!memory.hits.empty()) pickerHeading(inputs.look, "Cities", "Partners");
    for (std::size_t i = 0; i < memory.hits.size(); ++i) {
        const SearchHit& hit = memory.hits[i];
        const std::string count = withThousands(hit.count);
        const std::string tip = tipOf(memory, hit.label);
        const PickerRow row{hit.label, {&hit.matched, 1}, hit.secondary, count, false,
                            tip,       hit.metName,       hit.metMatched};
        if (pickerRow(inputs.look, row, i, memory.picker)) taken = hit.index;
    }
    if (memory.hits.empty()) {
        drawAdvice(inputs.look, adviceOf(memory));
    } else if (wasEntered) {
        taken = memory.hits[memory.picker.marked].index;
    }
    if (taken) choose(inputs, *taken, state, memory, requests);
    endPicker();
}

} // namespace atlas::ui
