#include "export/vector/legend_layer.h"

#include <cmath>
#include <utility>

#include "scene/geometry/mesh_paths.h"

namespace atlas {

namespace {

// A box with its edges where files need them. Beside each other, boxes would show a seam where the edge
// between them crosses a pixel: it goes to the pixel's own, as it does on the screen; what is thinner keeps
// its edges. What reaches the page's edge goes on beyond it.
class Edges {
public:
    explicit Edges(const VectorPage& page)
        : m_size(page.widthPixels, page.heightPixels), m_drawn(page.drawn()) {}

    template <typename Box>
    Box fitted(Box box) const {
        const glm::dvec2 topLeft = box.topLeftPixels;
        const glm::dvec2 bottomRight = box.bottomRightPixels;
        for (const int side : {0, 1}) {
            box.topLeftPixels[side] = low(onWhole(topLeft[side], bottomRight[side]), side);
            box.bottomRightPixels[side] = high(onWhole(bottomRight[side], topLeft[side]), side);
        }
        return box;
    }

private:
    static double onWhole(double edge, double other) {
        const double whole = std::round(edge);
        return whole == std::round(other) ? edge : whole;
    }
    double low(double edge, int side) const { return edge <= 0.0 ? m_drawn.topLeft[side] : edge; }
    double high(double edge, int side) const {
        return edge >= m_size[side] ? m_drawn.bottomRight[side] : edge;
    }

    glm::dvec2 m_size;
    PageBox m_drawn;
};

bool goesOn(const RampItem& before, const RampItem& next) {
    return before.direction == RampDirection::Rightward && next.direction == RampDirection::Rightward &&
           std::abs(next.topLeftPixels.x - before.bottomRightPixels.x) < 0.01 &&
           next.topLeftPixels.y == before.topLeftPixels.y &&
           next.bottomRightPixels.y == before.bottomRightPixels.y;
}

// Ramps that follow each other are one area with all of their colours.
PathItem areaOf(const std::vector<RampItem>& ramps) {
    const PagePoint topLeft = ramps.front().topLeftPixels;
    const PagePoint bottomRight = ramps.back().bottomRightPixels;
    GradientPaint paint{topLeft, {bottomRight.x, topLeft.y}, {}};
    const double width = bottomRight.x - topLeft.x;
    for (const RampItem& ramp : ramps) {
        paint.stops.push_back({(ramp.topLeftPixels.x - topLeft.x) / width, ramp.from});
        paint.stops.push_back({(ramp.bottomRightPixels.x - topLeft.x) / width, ramp.to});
    }
    PathItem area;
    area.isClosed = true;
    area.fill = std::move(paint);
    area.lines = {{topLeft, {bottomRight.x, topLeft.y}, bottomRight, {topLeft.x, bottomRight.y}}};
    return area;
}

PathItem pathOf(const LineItem& line) {
    PathItem path;
    path.lines = {line.pointsPixels};
    path.isClosed = line.isClosed;
    path.stroke = line.colour;
    path.widthPixels = line.widthPixels;
    return path;
}

PathItem pathOf(const AreaItem& area) {
    PathItem path;
    path.isClosed = true;
    path.fill = area.colour;
    for (const PlaneLine& ring : ringsOf(area.pointsPixels, area.indices))
        path.lines.emplace_back(ring.begin(), ring.end());
    return path;
}

class Legend {
public:
    explicit Legend(const VectorPage& page) : m_edges(page) {}

    void operator()(const RampItem& item) {
        if (!m_ramps.empty() && !goesOn(m_ramps.back(), item)) endRamps();
        m_ramps.push_back(item);
    }
    void operator()(const TextItem& item) { add(NameItem{item}); }
    void operator()(const BoxItem& item) { add(m_edges.fitted(item)); }
    void operator()(const StripesItem& item) { add(item); }
    void operator()(const DiscItem& item) { add(item); }
    void operator()(const LineItem& item) { add(pathOf(item)); }
    void operator()(const AreaItem& item) { add(pathOf(item)); }
    void operator()(const PictureItem& item) { add(item); }

    std::vector<PageItem> take() {
        endRamps();
        return std::move(m_items);
    }

private:
    void add(PageItem item) {
        endRamps();
        m_items.push_back(std::move(item));
    }
    void endRamps() {
        if (m_ramps.size() == 1) m_items.emplace_back(m_edges.fitted(m_ramps.front()));
        if (m_ramps.size() > 1) m_items.emplace_back(areaOf(m_ramps));
        m_ramps.clear();
    }

    Edges m_edges;
    std::vector<RampItem> m_ramps; // that follow each other
    std::vector<PageItem> m_items;
};

} // namespace

PageLayer legendLayer(const Scene& scene, const VectorPage& page) {
    PageLayer layer{"legend", "Title and legend", 1.0, {}, {}};
    if (!scene.annotations) return layer;
    Legend legend(page);
    for (const DrawItem& item : scene.annotations->items)
        std::visit(legend, item);
    layer.items = legend.take();
    return layer;
}

} // namespace atlas
