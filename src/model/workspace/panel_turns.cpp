#include "model/workspace/panel_turns.h"

#include <algorithm>
#include <optional>

#include "model/workspace/panel_sizes.h"

namespace atlas {

namespace {

// Below this many design pixels panels give way to each other.
constexpr float kSmallWidth = 1100.0F;
constexpr float kSmallHeight = 700.0F;
constexpr float kTinyWidth = 680.0F; // a map of hardly 350 beside the filters
constexpr float kNarrowWidth = 760.0F;
constexpr float kTightWidth = 1180.0F; // a drawer of 500 between two panels
constexpr float kLowHeight = 520.0F;

constexpr float kDrawerShareOfWindow = 0.55F; // at the most, with the time line: the map keeps the rest
constexpr float kLowestDrawer = 240.0F;
constexpr float kUsualDrawer = 416.0F; // the same for all views: the next tab is where the pointer is

class Turns {
public:
    explicit Turns(const LayoutInputs& inputs)
        : m_inputs(inputs), m_inFront(inputs.workspace.inFront), m_room(roomOf(inputs)) {}

    bool isOpen(Panel panel) const {
        return m_inputs.workspace.isOpen(panel) && (panel != Panel::Details || m_inputs.hasSelection);
    }

    bool givesWay(Panel panel) const {
        switch (panel) {
            case Panel::TopBar:
                return false;
            case Panel::Filters:
                return (m_room.isNarrow && !isFiltersTurn()) ||
                       (areThreeTooMany() && m_inFront != Panel::Filters);
            case Panel::Legend:
                if (isSmall()) return isFiltersTurn() || m_inFront != Panel::Legend;
                return isOpen(Panel::Drawer) && isOpen(Panel::Details) && m_inFront != Panel::Legend;
            case Panel::Details:
                return !hasDetailsPlace() || (isStackTooTall() && m_inFront != Panel::Details);
            case Panel::Drawer:
                return isFiltersTurn() || isBeneath(panel) ||
                       (isStackTooTall() && m_inFront == Panel::Details);
            case Panel::TimeLine:
                return isFiltersTurn() || isBeneath(panel);
        }
        return false;
    }

    bool takesTurns(Panel panel) const {
        const bool isThird = panel == Panel::Filters || panel == Panel::Details;
        const bool isOneOfMany = isThird || panel == Panel::Legend;
        return isOpen(panel) && ((isSmall() && isOneOfMany) || (areThreeTooMany() && isThird));
    }

    // The buttons that zoom give way to what needs their corner.
    bool showsZoom() const {
        const bool isCornerTaken =
            isOpen(Panel::Drawer) || isOpen(Panel::Details) || m_inFront == Panel::Legend;
        return !m_inputs.workspace.allPanelsHidden && !(isOpen(Panel::Drawer) && isOpen(Panel::Details)) &&
               !(m_room.isLow && isCornerTaken) && !(m_room.isTiny && isFiltersTurn());
    }

    // Cards beside the pointer tell in few words what the panel at the right tells: they show where it would.
    bool showsHoverCards() const { return m_inputs.workspace.isOpen(Panel::Details) && hasDetailsPlace(); }

    const WindowRoom& room() const { return m_room; }

private:
    // Two panels do not fit beside or over each other.
    bool isSmall() const { return m_room.isNarrow || m_room.isLow; }

    // What stands beside the filters or over the edge below. Where there is room for one, what was asked for
    // last has it, else the drawer, then the time line, then what is selected.
    Panel besideFilters() const {
        if (m_inFront && *m_inFront != Panel::Filters && isOpen(*m_inFront)) return *m_inFront;
        for (const Panel panel : {Panel::Drawer, Panel::TimeLine, Panel::Details}) {
            if (isOpen(panel)) return panel;
        }
        return Panel::Legend;
    }

    bool isFiltersTurn() const {
        const bool isOtherMeant = besideFilters() != Panel::Legend || m_inFront == Panel::Legend;
        const bool isMapMeant = m_room.isTiny || isOtherMeant; // unless they are asked for
        return m_room.isNarrow && isOpen(Panel::Filters) && (m_inFront == Panel::Filters || !isMapMeant);
    }

    // What is selected has the right side from top to bottom, and the drawer ends beside it.
    bool haveRoomTogether(Panel a, Panel b) const {
        const bool areThey =
            (a == Panel::Details && b == Panel::Drawer) || (a == Panel::Drawer && b == Panel::Details);
        return areThey && !m_room.isNarrow;
    }

    bool isBeneath(Panel panel) const {
        const Panel other = besideFilters();
        return m_room.isLow && other != panel && !haveRoomTogether(panel, other);
    }

    // No other panel has the place of what is selected.
    bool hasDetailsPlace() const {
        return !isFiltersTurn() && !isBeneath(Panel::Details) && !(isSmall() && m_inFront == Panel::Legend) &&
               !(areThreeTooMany() && m_inFront == Panel::Filters);
    }

    // Filters, drawer and what is selected, side by side.
    bool areThreeTooMany() const {
        return m_room.isTight && !m_room.isNarrow && isOpen(Panel::Drawer) && isOpen(Panel::Details);
    }

    // In a narrow window what is selected stands over the drawer and the time line.
    bool isStackTooTall() const {
        if (!m_room.isNarrow || m_room.isLow || !isOpen(Panel::Drawer) || !isOpen(Panel::Details))
            return false;
        const bool hasTimeLine = isOpen(Panel::TimeLine);
        const float beneath = drawerHeightPixels(m_inputs.heightPixels, hasTimeLine) + sizes::kGrid +
                              (hasTimeLine ? sizes::kTimeLineHeight + sizes::kGrid : 0.0F);
        const float above =
            topInsetPixels(isOpen(Panel::TopBar)) + detailsHeadPixels(m_inputs) + kSmallestDetailsBody;
        return above > m_inputs.heightPixels - sizes::kMargin - beneath;
    }

    const LayoutInputs& m_inputs;
    std::optional<Panel> m_inFront;
    WindowRoom m_room;
};

} // namespace

WindowRoom roomOf(const LayoutInputs& inputs) {
    WindowRoom room;
    room.isTiny = inputs.widthPixels < kTinyWidth;
    room.isNarrow = inputs.widthPixels < kNarrowWidth;
    room.isTight = inputs.widthPixels < kTightWidth;
    room.isSmall = inputs.widthPixels < kSmallWidth || inputs.heightPixels < kSmallHeight;
    room.isLow = inputs.heightPixels < kLowHeight;
    return room;
}

float topInsetPixels(bool hasTopBar) {
    return hasTopBar ? sizes::kMargin + sizes::kTopBarHeight + sizes::kGrid : 0.0F;
}

float drawerHeightPixels(float windowHeightPixels, bool hasTimeLine) {
    const float besideBar = windowHeightPixels - sizes::kTopBarHeight - 2.0F * sizes::kMargin - sizes::kGrid;
    const float timeLine = hasTimeLine ? sizes::kTimeLineHeight + 3.0F * sizes::kGrid : 0.0F;
    const float highest =
        std::min(besideBar, std::max(kLowestDrawer + timeLine, windowHeightPixels * kDrawerShareOfWindow));
    return std::min(kUsualDrawer, highest - timeLine);
}

float detailsHeadPixels(const LayoutInputs& inputs) {
    return sizes::kDetailsHead + (inputs.hasTrail ? sizes::kDetailsBackRow : 0.0F);
}

PanelTurns panelTurns(const LayoutInputs& inputs) {
    const Turns rules(inputs);
    PanelTurns turns;
    turns.room = rules.room();
    for (std::size_t i = 0; i < kPanelCount; ++i) {
        const auto panel = static_cast<Panel>(i);
        turns.open[i] = rules.isOpen(panel);
        turns.shows[i] = turns.open[i] && !rules.givesWay(panel);
        turns.inTurns[i] = rules.takesTurns(panel);
    }
    const auto shows = [&](Panel panel) { return turns.shows[static_cast<std::size_t>(panel)]; };
    turns.showsZoom = rules.showsZoom();
    turns.showsHoverCards = rules.showsHoverCards();
    turns.areFiltersOverMap = shows(Panel::Filters) && turns.room.isTiny;
    turns.isDetailsBesideDrawer = shows(Panel::Drawer) && shows(Panel::Details) && !turns.room.isNarrow;
    return turns;
}

} // namespace atlas
