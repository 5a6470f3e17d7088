#include "model/workspace/panel_layout.h"

#include <algorithm>

#include "model/workspace/panel_sizes.h"
#include "model/workspace/panel_turns.h"

namespace atlas {

namespace {

using namespace sizes;

constexpr float kWorldAspect = 1.9F;   // about, of a map of the world
constexpr float kSmallestBody = 40.0F; // of a panel that scrolls

PanelBox boxUpTo(float right, float bottom, float width, float height) {
    return {right - width, bottom - height, right, bottom};
}

// Fills in the layout from the edges to the middle; each step uses those before it.
class Layout {
public:
    explicit Layout(const LayoutInputs& inputs) : m_in(inputs), m_turns(panelTurns(inputs)) {
        m_out.widthPixels = inputs.widthPixels;
        m_out.heightPixels = inputs.heightPixels;
        m_out.drawerView = inputs.workspace.drawerView;
        m_out.open = m_turns.open;
        m_out.inTurns = m_turns.inTurns;
        m_out.isDetailsBesideDrawer = m_turns.isDetailsBesideDrawer;
        m_out.areFiltersOverMap = m_turns.areFiltersOverMap;
        m_out.showsHoverCards = m_turns.showsHoverCards;
        m_right = inputs.widthPixels - kMargin;
        m_detailsWidth = widthOf(kDetailsWidth);
    }

    PanelLayout made() {
        placeTopBar();
        placeFilters();
        placeDrawerAndTimeLine();
        placeLegend();
        placeZoom();
        placeDetails();
        leaveTheRestToTheMap();
        return m_out;
    }

private:
    bool mayShow(Panel panel) const { return m_turns.shows[static_cast<std::size_t>(panel)]; }
    bool shows(Panel panel) const { return m_out.shows(panel); }
    void place(Panel panel, const PanelBox& box) { m_out.boxes[static_cast<std::size_t>(panel)] = box; }

    // No panel is wider than the window.
    float widthOf(float usual) const { return std::max(0.0F, std::min(usual, m_right - kMargin)); }

    void placeTopBar() {
        m_top = topInsetPixels(mayShow(Panel::TopBar));
        if (!mayShow(Panel::TopBar)) return;
        m_ceiling = kMargin + kTopBarHeight;
        place(Panel::TopBar, {kMargin, kMargin, m_right, m_ceiling});
    }

    void placeFilters() {
        if (!mayShow(Panel::Filters)) return;
        const float width = widthOf(kFiltersWidth);
        const float room = m_in.heightPixels - m_top - kMargin - kFiltersHead;
        const float body = std::min(std::max(m_in.filterContentPixels, kSmallestBody), std::max(0.0F, room));
        const float bottom = std::min(m_top + kFiltersHead + body, m_in.heightPixels - kMargin);
        place(Panel::Filters, {kMargin, m_top, kMargin + width, bottom});
        m_left = kMargin + width + kGrid;
    }

    // One over the other at the bottom; both end beside what is selected where that stands beside them.
    void placeDrawerAndTimeLine() {
        m_besideRight = m_right - (m_out.isDetailsBesideDrawer ? m_detailsWidth + kGrid : 0.0F);
        const float left = std::max(kMargin, m_left);
        m_bottom = m_in.heightPixels - kMargin;
        if (mayShow(Panel::Drawer)) {
            const float height = drawerHeightPixels(m_in.heightPixels, mayShow(Panel::TimeLine));
            place(Panel::Drawer, {left, m_bottom - height, m_besideRight, m_bottom});
            m_bottom -= height + kGrid;
        }
        if (mayShow(Panel::TimeLine)) {
            const float height = std::min(kTimeLineHeight, m_bottom - std::max(m_top, kMargin));
            m_bottom -= height + kGrid;
            place(Panel::TimeLine, {left, m_bottom + kGrid, m_besideRight, m_bottom + kGrid + height});
        }
    }

    // Folded where there is no room for all of it; where there is none at all, it waits.
    void placeLegend() {
        const bool isFoldWanted =
            m_in.workspace.legendFolded.value_or(m_turns.room.isSmall || m_out.isOpen(Panel::TimeLine));
        m_out.isLegendFolded = isFoldWanted;
        if (!mayShow(Panel::Legend)) return;
        const bool isUnderDetails = mayShow(Panel::Details) && !m_out.isDetailsBesideDrawer;
        const float details = isUnderDetails ? detailsHeadPixels(m_in) + kSmallestDetailsBody + kGrid : 0.0F;
        const float room = m_bottom - m_ceiling - details;
        m_out.canLegendUnfold = m_in.legendPixels <= room;
        m_out.isLegendFolded = isFoldWanted || !m_out.canLegendUnfold;
        const float height = m_out.isLegendFolded ? m_in.foldedLegendPixels : m_in.legendPixels;
        const float width = widthOf(kLegendWidth);
        const bool hasRoom = height <= room && m_besideRight - width >= std::max(kMargin, m_left);
        if (hasRoom) place(Panel::Legend, boxUpTo(m_besideRight, m_bottom, width, height));
    }

    // Above the legend; beside it where the drawer or what is selected needs the room above.
    void placeZoom() {
        if (!m_turns.showsZoom) return;
        PanelBox box = boxUpTo(m_right, m_bottom, kZoomWidth, kZoomHeight);
        if (const std::optional<PanelBox>& legend = m_out.box(Panel::Legend)) {
            const PanelBox above = boxUpTo(m_right, legend->top - kGrid, kZoomWidth, kZoomHeight);
            const PanelBox beside = boxUpTo(legend->left - kGrid, m_bottom, kZoomWidth, kZoomHeight);
            box = above.top >= m_top && !mayShow(Panel::Details) ? above : beside;
        }
        if (box.top >= m_ceiling && box.left >= std::max(kMargin, m_left)) m_out.zoom = box;
    }

    // At the right, down to what stands in the corner below; beside the drawer down to the drawer's own
    // lower edge.
    void placeDetails() {
        if (!mayShow(Panel::Details)) return;
        const bool isBeside = m_out.isDetailsBesideDrawer;
        float bottom = isBeside ? m_in.heightPixels - kMargin : m_bottom;
        if (!isBeside) {
            for (const PanelBox& corner : m_out.cornerBoxes())
                bottom = std::min(bottom, corner.top - kGrid);
        }
        const float head = detailsHeadPixels(m_in);
        const float room = std::max(0.0F, bottom - m_top - head);
        const float body =
            isBeside ? room : std::min(std::max(m_in.detailsContentPixels, kSmallestBody), room);
        place(Panel::Details,
              {m_right - m_detailsWidth, m_top, m_right, std::min(bottom, m_top + head + body)});
    }

    void leaveTheRestToTheMap() {
        const float bottom = std::max(m_top, m_bottom); // a low window has no map left beside the drawer
        const float beside = kMargin + m_detailsWidth + kGrid; // the legend, or what is selected
        const float width = m_in.widthPixels - m_left - beside;
        // A low map does not fill the width: then it may as well lie beside the panels at the right.
        const bool hasPanel = shows(Panel::Legend) || shows(Panel::Details);
        const bool isLow = shows(Panel::Drawer) && hasPanel && width >= kWorldAspect * (bottom - m_top);
        Insets& insets = m_out.insets;
        insets.leftPixels = m_out.areFiltersOverMap ? 0.0 : static_cast<double>(m_left);
        insets.topPixels = static_cast<double>(m_top);
        if (m_turns.room.isTiny && m_turns.room.isLow && !m_in.workspace.allPanelsHidden)
            insets.rightPixels = static_cast<double>(kMargin + kZoomWidth); // such a map fills its room
        if (m_out.isDetailsBesideDrawer || isLow)
            insets.rightPixels = static_cast<double>(std::min(beside, m_in.widthPixels - m_left));
        if (shows(Panel::Drawer) || shows(Panel::TimeLine))
            insets.bottomPixels = static_cast<double>(m_in.heightPixels - bottom);
        const float freeRight = m_right - (shows(Panel::Details) ? m_detailsWidth + kGrid : 0.0F);
        m_out.freeMap = {m_left, m_top, std::max(m_left, freeRight), bottom};
    }

    const LayoutInputs& m_in;
    const PanelTurns m_turns;
    PanelLayout m_out;
    float m_top = 0.0F;         // of what lies beneath the top bar
    float m_ceiling = 0.0F;     // which nothing may reach above
    float m_left = 0.0F;        // of what lies beside the filters
    float m_right = 0.0F;       // of all panels
    float m_besideRight = 0.0F; // of what may have to end beside what is selected
    float m_bottom = 0.0F;      // of what stands over drawer and time line
    float m_detailsWidth = 0.0F;
};

} // namespace

bool overlap(const PanelBox& a, const PanelBox& b) {
    return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}

ScreenBox screenBox(const PanelBox& box) {
    return {{box.left, box.top}, {box.right, box.bottom}};
}

std::vector<PanelBox> PanelLayout::cornerBoxes() const {
    std::vector<PanelBox> corner;
    if (const std::optional<PanelBox>& legend = box(Panel::Legend)) corner.push_back(*legend);
    if (zoom) corner.push_back(*zoom);
    return corner;
}

std::vector<PanelBox> PanelLayout::overMap() const {
    std::vector<PanelBox> over = cornerBoxes();
    if (const std::optional<PanelBox>& details = box(Panel::Details)) over.push_back(*details);
    if (areFiltersOverMap) over.push_back(*box(Panel::Filters));
    return over;
}

PanelLayout panelLayout(const LayoutInputs& inputs) {
    return Layout(inputs).made();
}

} // namespace atlas
