#include "ui/chain_picker.h"

#include <algorithm>

#include "analysis/chains.h"
#include "core/text.h"
#include "ui/text.h"
#include "ui/widgets.h"

namespace atlas::ui {

namespace {

constexpr float kWidth = 520.0F;
constexpr float kTop = 88.0F;
constexpr std::size_t kMostHits = 10;

PickerPlace placeIn(ImVec2 window) {
    const float width = std::min(kWidth, window.x - 2.0F * kMargin);
    return {{(window.x - width) / 2.0F, kTop}, width};
}

// Cities alone: a chain has no other ends.
void answer(const InterfaceInputs& inputs, ChainPickerMemory& memory) {
    if (inputs.search == nullptr || memory.answered == memory.picker.text) return;
    memory.answered = memory.picker.text;
    memory.hits = inputs.search->search(memory.picker.text, kMostHits);
    std::erase_if(memory.hits, [&](const SearchHit& hit) {
        return hit.kind != SearchKind::City || hit.index == memory.from;
    });
}

void drawHead(const InterfaceInputs& inputs, const ChainPickerMemory& memory) {
    const Look& look = inputs.look;
    const ImVec2 at = ImGui::GetCursorScreenPos();
    const std::string title = memory.from ? "Chain from " + inputs.network.cityLabel(*memory.from) + " to"
                                          : std::string("Chain between two cities: from");
    drawText(*ImGui::GetWindowDrawList(), look.fonts.strong, {at.x + 4.0F, at.y}, kControlHeight,
             packed(look.theme.text), title, ImGui::GetContentRegionAvail().x - 8.0F);
    ImGui::Dummy({1.0F, kControlHeight + 4.0F});
}

void choose(const InterfaceInputs& inputs, CityIndex city, AppState& state, ChainPickerMemory& memory,
            InterfaceRequests& requests) {
    if (!memory.from) {
        memory.from = city;
        memory.picker.text.clear();
        memory.answered.clear();
        memory.hits.clear();
        return;
    }
    const Chain chain = shortestChain(inputs.network, inputs.shown, *memory.from, city);
    state.selection =
        chain.partnerships.empty()
            ? selectionAfter(selectionAfter({}, {Target::Kind::City, *memory.from}, SelectBy::Click),
                             {Target::Kind::City, city}, SelectBy::Compare)
            : selectionOfChain(chain.cities, chain.partnerships);
    for (const CityIndex member : state.selection.cities)
        requests.goTo.push_back(inputs.network.cities.location[member]);
    ImGui::CloseCurrentPopup();
}

void drawAdvice(const Look& look, std::string_view words) {
    gap(kGrid);
    ImGui::Indent(12.0F);
    ImGui::PushTextWrapPos(ImGui::GetContentRegionMax().x - 12.0F);
    line(look.fonts.caption, packed(look.theme.textMuted), words);
    ImGui::PopTextWrapPos();
    ImGui::Unindent(12.0F);
    gap(kGrid);
}

} // namespace

void askForChain(ChainPickerMemory& memory, std::optional<CityIndex> from) {
    memory.from = from;
    memory.answered.clear();
    memory.hits.clear();
    memory.picker.open = true;
}

void drawChainPicker(const InterfaceInputs& inputs, AppState& state, InterfaceMemory& memory,
                     InterfaceRequests& requests) {
    ChainPickerMemory& own = memory.chainPicker;
    if (!beginPicker("chain", placeIn(inputs.sizePixels), own.picker)) return;
    drawHead(inputs, own);
    const bool wasEntered = pickerField(
        inputs.look, own.from ? "The city at the other end" : "The city to begin with", own.picker);
    answer(inputs, own);
    keepMarkOn(own.picker, own.hits.size());
    std::optional<CityIndex> taken;
    if (!own.hits.empty()) pickerHeading(inputs.look, "Cities", "Partners");
    for (std::size_t i = 0; i < own.hits.size(); ++i) {
        const SearchHit& hit = own.hits[i];
        const std::string count = withThousands(hit.count);
        const std::string tip =
            own.from ? "Show the chain to " + hit.label + "  (Enter)" : "Begin at " + hit.label + "  (Enter)";
        if (pickerRow(inputs.look, {hit.label, {&hit.matched, 1}, hit.secondary, count, false, tip}, i,
                      own.picker))
            taken = hit.index;
    }
    if (own.hits.empty()) {
        drawAdvice(inputs.look, own.picker.text.empty()
                                    ? "A few letters of its name are enough. The chain leads from partner to "
                                      "partner, over the partnerships shown."
                                    : "No city is called so. Try fewer letters or another spelling.");
    } else if (wasEntered) {
        taken = own.hits[own.picker.marked].index;
    }
    if (taken) choose(inputs, *taken, state, own, requests);
    endPicker();
}

} // namespace atlas::ui
