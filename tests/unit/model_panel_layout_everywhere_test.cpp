#include <doctest/doctest.h>

#include <array>
#include <functional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "model/workspace/map_cards.h"
#include "model/workspace/panel_layout.h"
#include "model/workspace/panel_sizes.h"
#include "tests/support/desk.h"

using namespace atlas;

namespace {

// Every desk of a window: what is open, what was asked for last, what is selected, how high content is.
void forEachDesk(float width, float height, const std::function<void(const Desk&)>& visit) {
    std::array<std::string, 1U << kPanelCount> sets;
    for (std::size_t set = 0; set < sets.size(); ++set) {
        for (std::size_t i = 0; i < kPanelCount; ++i) {
            if ((set >> i) % 2 == 1) sets[set] += kPanelLetters[i];
        }
    }
    Desk desk;
    desk.width = width;
    desk.height = height;
    for (const std::string& open : sets) {
        desk.open = open;
        for (std::size_t front = 0; front <= kPanelCount; ++front) {
            desk.inFront = front < kPanelCount ? std::optional(static_cast<Panel>(front)) : std::nullopt;
            for (const bool hasSelection : {false, true}) {
                desk.hasSelection = hasSelection;
                desk.hasTrail = hasSelection && front % 2 == 0;
                for (const float details : {20.0F, 400.0F, 3000.0F}) {
                    desk.details = details;
                    desk.filters = details < 100.0F ? 200.0F : 1500.0F;
                    for (const auto& [whole, folded] : {std::pair{120.0F, 64.0F}, std::pair{328.0F, 52.0F}}) {
                        desk.legend = whole;
                        desk.foldedLegend = folded;
                        for (const std::optional<bool> fold :
                             {std::optional<bool>(), std::optional(false), std::optional(true)}) {
                            desk.legendFolded = fold;
                            visit(desk);
                        }
                    }
                }
            }
        }
    }
}

// Windows in design pixels: sizes of screens at all sizes of the interface, and those around which panels
// begin to give way.
std::vector<std::pair<float, float>> windows() {
    std::vector<std::pair<float, float>> all;
    for (const auto& [width, height] : {std::pair{640, 480}, std::pair{900, 600}, std::pair{1280, 800},
                                        std::pair{1440, 900}, std::pair{1920, 1080}, std::pair{3840, 2160}}) {
        for (const int percent : {75, 100, 125, 150, 200, 250, 300}) {
            const auto scale = static_cast<float>(percent) / 100.0F;
            all.emplace_back(static_cast<float>(width) / scale, static_cast<float>(height) / scale);
        }
    }
    for (const float width : {344.0F, 700.0F, 760.0F, 1180.0F}) {
        for (const float height : {500.0F, 520.0F, 560.0F, 620.0F, 700.0F})
            all.emplace_back(width, height);
    }
    return all;
}

std::string describe(const Desk& desk) {
    const auto number = [](float value) { return std::to_string(static_cast<int>(value)); };
    const std::string front =
        desk.inFront ? std::string(1, kPanelLetters[static_cast<std::size_t>(*desk.inFront)]) : "-";
    return number(desk.width) + " x " + number(desk.height) + ", open " + std::string(desk.open) +
           ", asked for " + front + (desk.hasSelection ? ", selection of " + number(desk.details) : "") +
           (desk.hasTrail ? ", trail" : "") + ", legend of " + number(desk.legend) +
           (desk.legendFolded ? *desk.legendFolded ? ", folded" : ", unfolded" : "");
}

bool isWithin(const PanelBox& box, const PanelBox& room) {
    constexpr float kRounding = 0.01F;
    return box.left >= room.left - kRounding && box.top >= room.top - kRounding &&
           box.right <= room.right + kRounding && box.bottom <= room.bottom + kRounding;
}

// What is wrong with a layout; empty: nothing.
std::string faultOf(const Desk& desk) {
    const PanelLayout layout = layoutOf(desk);
    const PanelBox window{0.0F, 0.0F, desk.width, desk.height};
    std::vector<PanelBox> boxes;
    for (std::size_t i = 0; i < kPanelCount; ++i) {
        const auto panel = static_cast<Panel>(i);
        const bool isOpen = desk.open.find(kPanelLetters[i]) != std::string_view::npos &&
                            (panel != Panel::Details || desk.hasSelection);
        if (layout.isOpen(panel) != isOpen) return "what is open is not known";
        if (layout.shows(panel) && !isOpen) return "something shows that is closed";
        if (desk.inFront == panel && isOpen && !layout.shows(panel))
            return "what was asked for last does not show";
        if (layout.boxes[i]) boxes.push_back(*layout.boxes[i]);
    }
    if (layout.zoom) boxes.push_back(*layout.zoom);
    for (std::size_t i = 0; i < boxes.size(); ++i) {
        if (!isWithin(boxes[i], window)) return "a panel leaves the window";
        if (boxes[i].width() <= 0.0F || boxes[i].height() <= 0.0F) return "a panel has no area";
        for (std::size_t k = 0; k < i; ++k) {
            if (overlap(boxes[i], boxes[k])) return "two panels overlap";
        }
    }
    const Insets& insets = layout.insets;
    if (insets.leftPixels + insets.rightPixels > static_cast<double>(desk.width) + 0.01 ||
        insets.topPixels + insets.bottomPixels > static_cast<double>(desk.height) + 0.01)
        return "insets are wider than the window";
    if (!isWithin(layout.freeMap, window) || layout.freeMap.width() < 0.0F || layout.freeMap.height() < 0.0F)
        return "the free map leaves the window";
    return {};
}

} // namespace

TEST_CASE(
    "whatever is open, at every size nothing overlaps, nothing leaves the window, and what was asked for "
    "shows") {
    std::size_t desks = 0;
    std::size_t faults = 0;
    for (const auto& [width, height] : windows()) {
        forEachDesk(width, height, [&](const Desk& desk) {
            ++desks;
            const std::string fault = faultOf(desk);
            if (fault.empty()) return;
            if (++faults <= 10) FAIL_CHECK(fault << ": " << describe(desk));
        });
    }
    CHECK(faults == 0);
    CHECK(desks > 900'000);
}

TEST_CASE("every open panel can come to its turn, wherever one is") {
    for (const auto& [width, height] : windows()) {
        Desk desk;
        desk.width = width;
        desk.height = height;
        desk.open = kPanelLetters;
        desk.hasSelection = true;
        for (std::size_t i = 0; i < kPanelCount; ++i) {
            desk.inFront = static_cast<Panel>(i);
            CAPTURE(describe(desk));
            CHECK(layoutOf(desk).shows(static_cast<Panel>(i)));
        }
    }
}

TEST_CASE("lines at the bottom never leave the window") {
    for (const auto& [width, height] : windows()) {
        forEachDesk(width, height, [&](const Desk& one) {
            const NoticeSpan span = noticeSpan(layoutOf(one));
            const bool isInWindow = span.left >= 0.0F && span.right <= one.width &&
                                    span.bottom >= sizes::kNoticeHeight && span.bottom <= one.height;
            if (!isInWindow || span.width() < 100.0F) FAIL(describe(one));
        });
    }
}
