#include "ui/drawer/drawer_circles.h"

#include <algorithm>
#include <array>
#include <cmath>

#include "analysis/document/document.h"
#include "core/text.h"
#include "model/facts/card_text.h"
#include "model/facts/town_networks.h"
#include "ui/widgets/control_list.h"
#include "ui/widgets/detail_rows.h"
#include "ui/widgets/text.h"
#include "ui/widgets/widgets.h"

namespace atlas::ui {

namespace {

constexpr float kRow = 48.0F;
constexpr float kHeroRow = 72.0F;
constexpr float kSizeColumn = 72.0F;
constexpr std::size_t kNamesInRow = 8;
constexpr std::size_t kCountriesInRow = 6;

// The words for as many names as have room, up to `max`.
template <typename Words>
std::string fitting(ImFont* font, float roomPixels, std::size_t max, const Words& words) {
    std::string text = words(max);
    while (max > 1 && textWidth(font, text) > roomPixels)
        text = words(--max);
    return text;
}

using AwaitedGroups = AwaitedAnswer<CityGroups>;

const std::vector<CityGroupRow>& groupsOf(const CityGroups& groups, std::size_t kind) {
    return kind == 0 ? groups.cliques : groups.communities;
}

void refresh(const Network& network, const std::shared_ptr<const CityGroups>& groups, CirclesMemory& memory) {
    if (memory.listed == groups && memory.listedKind == memory.kind && memory.listedWanted == memory.wanted)
        return;
    memory.listed = groups;
    memory.listedKind = memory.kind;
    memory.listedWanted = memory.wanted;
    memory.rows.clear();
    const std::string wanted = folded(memory.wanted);
    const std::vector<CityGroupRow>& all = groupsOf(*groups, memory.kind);
    for (std::size_t i = 0; i < all.size(); ++i) {
        const bool isMeant = wanted.empty() ? !all[i].isVariant : hasMemberCalled(network, all[i], wanted);
        if (isMeant) memory.rows.push_back(i);
    }
}

// What the list holds, as fully as there is room for.
std::string headline(const Look& look, const AwaitedGroups& groups, const CirclesMemory& memory,
                     float roomPixels) {
    if (!groups.error.empty()) return groups.error;
    if (!groups.isCurrent) return "Looking for circles and communities …";
    const std::size_t count =
        memory.wanted.empty() ? groupsOf(*groups.last, memory.kind).size() : memory.rows.size();
    const std::string figure =
        memory.kind == 0 ? counted(count, "circle", "circles") : counted(count, "community", "communities");
    static constexpr std::array<std::array<std::string_view, 2>, 2> kMeanings{{
        {" in which every town is a partner of every other", ": all are partners of all"},
        {", each tied more closely within than to the rest", ": closely tied towns"},
    }};
    for (const std::string_view meaning : kMeanings[memory.kind]) {
        std::string words = figure + std::string(meaning);
        if (textWidth(look.fonts.body, words) <= roomPixels) return words;
    }
    return textWidth(look.fonts.body, figure) <= roomPixels ? figure : std::string();
}

// Whether Enter was pressed in the search.
bool drawHead(const Look& look, const AwaitedGroups& groups, CirclesMemory& memory) {
    static constexpr std::array<std::string_view, 2> kKinds{"Circles", "Communities"};
    constexpr float kNarrow = 620.0F;
    constexpr float kKindsWidth = 224.0F;
    const float usualSearchWidth = ImGui::GetContentRegionAvail().x < kNarrow ? 176.0F : 208.0F;
    beginPart("kinds", {kKindsWidth, kControlHeight});
    segmented(look, "kind", kKinds, memory.kind,
              "Circles: every town is a partner of every other. Communities: clusters of towns with many "
              "partnerships among themselves and few with the rest; a town is in one of them  (Enter)");
    ImGui::EndChild();
    ImGui::SameLine(0.0F, 2.0F * kGrid);
    const ImVec2 at = ImGui::GetCursorScreenPos();
    const float free = ImGui::GetContentRegionAvail().x;
    const float searchWidth = std::min(usualSearchWidth, free);
    const float room = std::max(0.0F, free - searchWidth - 2.0F * kGrid);
    const Colour& colour = groups.error.empty() ? look.theme.textMuted : look.theme.warning;
    drawText(*ImGui::GetWindowDrawList(), look.fonts.body, at, kControlHeight, packed(colour),
             headline(look, groups, memory, room), room);
    ImGui::SetCursorPosX(ImGui::GetCursorPosX() + free - searchWidth);
    beginPart("search", {searchWidth, kControlHeight + 4.0F},
              ImGuiWindowFlags_NoScrollbar | ImGuiWindowFlags_NoScrollWithMouse);
    const bool wasEntered = searchField(look, "##wanted", "Town or country", memory.wanted);
    ImGui::EndChild();
    gap(kGrid / 2.0F);
    return wasEntered;
}

// "1 of their 231 partnerships ended".
std::string endedText(const CityGroupRow& group) {
    return withThousands(static_cast<std::int64_t>(group.ended)) + " of their " +
           counted(group.partnerships, "partnership", "partnerships") + " ended";
}

// "22 towns in 22 countries · Austria, Belgium … · 43 more circles differ by a few towns", with so many
// countries named; one stands for no more words than needed.
std::string detailsOf(const PanelInputs& inputs, const CityGroupRow& group, std::size_t kind, bool isLargest,
                      std::size_t countriesNamed) {
    const bool isOneEach = group.countries.size() == group.members.size();
    const std::string ended = group.ended == 0 ? std::string() : " · " + endedText(group);
    std::string text =
        counted(group.members.size(), "town", "towns") + " in " +
        (group.countries.size() == 1 ? "one country"
                                     : counted(group.countries.size(), "country", "countries"));
    if (isLargest && kind == 0) {
        text = "The largest circle: " + text + (isOneEach ? ", one from each" : "");
        if (const std::optional<std::size_t> row = townNetworkAmong(inputs.network, group.members))
            text += ": the " + inputs.network.townNetworks.name[*row];
        return countriesNamed == 1 ? text : text + ", and every one is a partner of every other" + ended;
    }
    if (isLargest) text = "The largest: " + text;
    text += ended + " · " + countryNames(inputs.network, group, countriesNamed);
    if (group.variants > 0)
        text +=
            " · " + counted(group.variants, "more circle differs", "more circles differ") + " by a few towns";
    return text;
}

void choose(const CityGroupRow& group, std::size_t kind, ExploreState& state, Requests& requests) {
    Selection chosen = selectionOfGroup(group.members, kind == 0 ? CityGroup::Clique : CityGroup::Community);
    if (state.view.selection == chosen) { // pressed once more: released
        state.view.selection = {};
        return;
    }
    state.view.selection = std::move(chosen);
    requests.add(ask::ShowSelection{});
}

void drawRow(const PanelInputs& inputs, const CityGroupRow& group, std::size_t kind, bool isHero,
             ExploreState& state, Requests& requests) {
    const Look& look = inputs.look;
    const ImVec2 at = ImGui::GetCursorScreenPos();
    const float width = rowWidth();
    const float height = isHero ? kHeroRow : kRow;
    const bool wasPressed = ImGui::InvisibleButton("group", {width, height});
    listControl("group", inputs.network.cities.name[group.members.front()]);
    ImDrawList& list = *ImGui::GetWindowDrawList();
    const bool isChosen =
        state.view.selection.group != CityGroup::None && state.view.selection.cities == group.members;
    const bool isLit = ImGui::IsItemHovered() || isChosen;
    const ImVec2 to{at.x + width, at.y + height - (isHero ? kGrid : 0.0F)};
    if (isHero) list.AddRectFilled(at, to, packed(look.theme.accent, isLit ? 0.24F : 0.14F), kRounding);
    if (!isHero && isLit) {
        list.AddRectFilled(
            at, to, packed(isChosen ? look.theme.accent : look.theme.text, isChosen ? 0.18F : 0.07F), 6.0F);
    }
    const float middle = (at.y + to.y) / 2.0F;
    const std::string size = withThousands(static_cast<std::int64_t>(group.members.size()));
    ImFont* figure = isHero ? look.fonts.heading : look.fonts.strong;
    drawText(list, figure, {at.x + (kSizeColumn - textWidth(figure, size)) / 2.0F, at.y}, to.y - at.y,
             packed(isHero ? look.theme.accent : look.theme.text), size);
    const std::string distance = distanceText(group.meanKilometres);
    const float left = at.x + kSizeColumn;
    const float room = to.x - left - textWidth(look.fonts.caption, distance) - 4.0F * kGrid;
    const std::string details = fitting(look.fonts.caption, room, kCountriesInRow, [&](std::size_t max) {
        return detailsOf(inputs, group, kind, isHero, max);
    });
    ImFont* namesFont = isHero ? look.fonts.strong : look.fonts.body;
    const std::string names =
        fitting(namesFont, room, isHero ? 2 * kNamesInRow : kNamesInRow,
                [&](std::size_t max) { return memberNames(inputs.network, group, max); });
    drawText(list, namesFont, {left, middle - 21.0F}, 22.0F, packed(look.theme.text), names, room);
    drawText(list, look.fonts.caption, {left, middle + 1.0F}, 18.0F, packed(look.theme.textMuted), details,
             room);
    drawText(list, look.fonts.caption,
             {to.x - kGrid - textWidth(look.fonts.caption, distance), middle - 20.0F}, 20.0F,
             packed(look.theme.text), distance);
    const std::string_view average = "apart on average";
    drawText(list, look.fonts.caption, {to.x - kGrid - textWidth(look.fonts.caption, average), middle + 1.0F},
             18.0F, packed(look.theme.textMuted), average);
    focusOutline(look);
    constexpr std::size_t kNamesInTip = 32;
    std::string tip = memberNames(inputs.network, group, kNamesInTip);
    if (group.ended > 0) tip.append("\n").append(endedText(group));
    tip += "\nShow these on the map, and only what joins them  (Enter)";
    tooltip(look, tip);
    if (wasPressed) choose(group, kind, state, requests);
}

void drawRows(const PanelInputs& inputs, const CityGroups& groups, CirclesMemory& memory, ExploreState& state,
              Requests& requests) {
    const std::vector<CityGroupRow>& all = groupsOf(groups, memory.kind);
    beginPart("rows", {0.0F, 0.0F});
    ImGui::PushStyleVar(ImGuiStyleVar_ItemSpacing, ImVec2(0.0F, 0.0F));
    const auto row = [&](std::size_t i) {
        ImGui::PushID(static_cast<int>(memory.rows[i]));
        drawRow(inputs, all[memory.rows[i]], memory.kind, memory.rows[i] == 0, state, requests);
        ImGui::PopID();
    };
    const bool hasHero = !memory.rows.empty() && memory.rows.front() == 0;
    if (hasHero) row(0);
    const std::size_t skipped = hasHero ? 1 : 0;
    ImGuiListClipper clipper; // only what is in sight is laid out
    clipper.Begin(static_cast<int>(memory.rows.size() - skipped), kRow);
    while (clipper.Step()) {
        for (int i = clipper.DisplayStart; i < clipper.DisplayEnd; ++i)
            row(static_cast<std::size_t>(i) + skipped);
    }
    ImGui::PopStyleVar();
    if (memory.rows.empty()) {
        paragraph(inputs.look.fonts.body, packed(inputs.look.theme.textMuted),
                  memory.wanted.empty() ? "None among the partnerships shown: loosen a filter."
                                        : "No town or country in these is called so.");
    }
    fadeBelow(inputs.look);
    ImGui::EndChild();
}

} // namespace

void drawCircles(const PanelInputs& inputs, ExploreState& state, CirclesMemory& memory, Requests& requests) {
    const AwaitedGroups groups = inputs.document.groups();
    if (groups.isCurrent) refresh(inputs.network, groups.last, memory);
    const bool wasEntered = drawHead(inputs.look, groups, memory);
    if (!groups.isCurrent) return;
    drawRows(inputs, *groups.last, memory, state, requests);
    if (wasEntered && !memory.wanted.empty() && !memory.rows.empty())
        choose(groupsOf(*groups.last, memory.kind)[memory.rows.front()], memory.kind, state, requests);
}

} // namespace atlas::ui
