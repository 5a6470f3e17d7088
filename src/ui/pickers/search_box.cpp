#include "ui/pickers/search_box.h"

#include <algorithm>
#include <array>

#include "core/text.h"
#include "model/search/search_choice.h"
#include "ui/parts/state_choice.h"
#include "ui/widgets/control_list.h"
#include "ui/widgets/text.h"
#include "ui/widgets/widgets.h"

namespace atlas::ui {

namespace {

constexpr std::size_t kMaxHits = 10;
constexpr const char* kHint = "City, country, state or program";

struct KindWords {
    std::string_view many;
    std::string_view counted;
};

KindWords wordsOf(SearchKind kind) {
    switch (kind) {
        case SearchKind::City:
            return {"Cities", "Partners"};
        case SearchKind::Country:
            return {"Countries", "Partnerships"};
        case SearchKind::State:
            return {"U.S. states", "Partnerships"};
        case SearchKind::Program:
            return {"Program types", "Partnerships"};
        case SearchKind::TownNetwork:
            return {"Town networks", "Partnerships"};
    }
    return {};
}

std::string tipOf(const SearchHit& hit) {
    switch (hit.kind) {
        case SearchKind::City:
        case SearchKind::State:
            return "Fly to " + hit.label + "  (Enter)";
        case SearchKind::Country:
            return "Only partnerships of " + hit.label + ", and fly there  (Enter)";
        case SearchKind::Program:
            return "Only partnerships with this program: " + hit.label + "  (Enter)";
        case SearchKind::TownNetwork:
            return "Only partnerships of the " + hit.label + ", and select its towns  (Enter)";
    }
    return {};
}

// Hits of a kind stand together; the kind of the best hit comes first.
void groupByKind(std::vector<SearchHit>& hits) {
    std::array<std::size_t, kSearchKindCount> firstOf;
    firstOf.fill(hits.size());
    for (std::size_t i = hits.size(); i-- > 0;) {
        firstOf[static_cast<std::size_t>(hits[i].kind)] = i;
    }
    std::stable_sort(hits.begin(), hits.end(), [&](const SearchHit& a, const SearchHit& b) {
        return firstOf[static_cast<std::size_t>(a.kind)] < firstOf[static_cast<std::size_t>(b.kind)];
    });
}

// Asked anew only when the query changed.
void answer(const PanelInputs& inputs, SearchMemory& memory) {
    if (inputs.search == nullptr || memory.answered == memory.picker.text) return;
    memory.answered = memory.picker.text;
    memory.hits = inputs.search->search(memory.picker.text, kMaxHits);
    groupByKind(memory.hits);
}

void choose(const PanelInputs& inputs, const SearchHit& hit, ExploreState& state, Requests& requests) {
    SearchChoice choice = choiceOf(hit, state.view, inputs.network, inputs.shown);
    state.view.filter = std::move(choice.filter);
    if (choice.releasesSelection) state.view.selection = {};
    if (choice.chosen) requests.add(ask::Select{*choice.chosen});
    if (!choice.places.empty()) requests.add(ask::FlyToPlaces{std::move(choice.places)});
    if (choice.chosenTownNetwork) requests.add(ask::SelectTownNetwork{*choice.chosenTownNetwork});
    if (!choice.dropped.empty()) requests.add(ask::OfferUndo{std::move(choice.dropped)});
    if (choice.chosenState) chooseState(inputs, *choice.chosenState, state, requests);
    ImGui::CloseCurrentPopup();
}

void drawAdvice(const Look& look, std::string_view strong, std::string_view words) {
    gap(kGrid);
    ImGui::Indent(12.0F);
    if (!strong.empty()) {
        line(look.fonts.strong, packed(look.theme.text), strong);
        gap(kGrid / 2.0F);
    }
    paragraph(look.fonts.caption, packed(look.theme.textMuted), words);
    ImGui::Unindent(12.0F);
    gap(kGrid);
}

bool isBlank(std::string_view text) {
    return text.find_first_not_of(' ') == std::string_view::npos;
}

void drawNothingFound(const Look& look, const std::string& query) {
    const std::size_t comma = query.find(',');
    const bool hasPlace = comma != std::string::npos && !isBlank(std::string_view(query).substr(comma + 1));
    drawAdvice(look, "Nothing is called " + inQuotes(query),
               hasPlace ? "Leave out what follows the comma, or name a country or a U.S. state there."
                        : "Try fewer letters, another spelling, or the country that it lies in.");
}

// Returns the row that the mouse took.
const SearchHit* drawHits(const PanelInputs& inputs, SearchMemory& memory) {
    const SearchHit* taken = nullptr;
    for (std::size_t i = 0; i < memory.hits.size(); ++i) {
        const SearchHit& hit = memory.hits[i];
        if (i == 0 || memory.hits[i - 1].kind != hit.kind) {
            pickerHeading(inputs.look, wordsOf(hit.kind).many, wordsOf(hit.kind).counted);
        }
        const std::string count = withThousands(hit.count);
        const std::string tip = tipOf(hit);
        const PickerRow row{hit.label, {&hit.matched, 1}, hit.secondary, count, false,
                            tip,       hit.metName,       hit.metMatched};
        if (pickerRow(inputs.look, row, i, memory.picker)) taken = &hit;
    }
    return taken;
}

} // namespace

void drawSearchBox(const PanelInputs& inputs, const PickerPlace& place, ExploreState& state,
                   SearchMemory& memory, Requests& requests) {
    PickerMemory& picker = memory.picker;
    if (picker.open) {
        memory.answered.clear();
        memory.hits.clear();
    }
    if (!beginPicker("search", place, picker)) return;
    const bool wasEntered = pickerField(inputs.look, kHint, picker);
    answer(inputs, memory);
    keepMarkOn(picker, memory.hits.size());
    const SearchHit* taken = drawHits(inputs, memory);
    if (memory.hits.empty() && isBlank(picker.text)) {
        drawAdvice(
            inputs.look, {},
            "A few letters are enough, with or without accents. A country or a U.S. state after a comma "
            "narrows: springfield, il");
    } else if (memory.hits.empty()) {
        drawNothingFound(inputs.look, picker.text);
    } else if (wasEntered) {
        taken = &memory.hits[picker.marked];
    }
    if (taken != nullptr) choose(inputs, *taken, state, requests);
    endPicker();
}

} // namespace atlas::ui
