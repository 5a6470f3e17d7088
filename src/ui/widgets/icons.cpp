#include "ui/widgets/icons.h"

#include <cmath>
#include <initializer_list>
#include <span>

namespace atlas::ui {

namespace {

constexpr float kPi = 3.14159265F;

// A pen on the icon's 16 x 16 grid.
class Pen {
public:
    Pen(ImDrawList& list, ImVec2 middle, float sizePixels, ImU32 colour)
        : m_list(list),
          m_scale(sizePixels / 16.0F),
          m_origin(middle.x - sizePixels / 2.0F, middle.y - sizePixels / 2.0F),
          m_colour(colour) {}

    void line(std::span<const ImVec2> points, bool isClosed = false) const {
        for (const ImVec2& point : points) {
            m_list.PathLineTo(at(point));
        }
        m_list.PathStroke(m_colour, isClosed ? ImDrawFlags_Closed : ImDrawFlags_None, width());
    }
    void line(std::initializer_list<ImVec2> points, bool isClosed = false) const {
        line(std::span<const ImVec2>(points.begin(), points.size()), isClosed);
    }
    void circle(ImVec2 middle, float radius) const {
        m_list.AddCircle(at(middle), radius * m_scale, m_colour, 0, width());
    }
    void disc(ImVec2 middle, float radius) const {
        m_list.AddCircleFilled(at(middle), radius * m_scale, m_colour);
    }
    void triangle(ImVec2 a, ImVec2 b, ImVec2 c) const {
        m_list.AddTriangleFilled(at(a), at(b), at(c), m_colour);
    }
    void block(ImVec2 from, ImVec2 to) const { m_list.AddRectFilled(at(from), at(to), m_colour, m_scale); }
    void arc(ImVec2 middle, float radius, float fromRadians, float toRadians) const {
        m_list.PathArcTo(at(middle), radius * m_scale, fromRadians, toRadians, 24);
        m_list.PathStroke(m_colour, ImDrawFlags_None, width());
    }
    void ellipse(ImVec2 middle, float radiusX, float radiusY) const {
        constexpr int kCorners = 28;
        for (int i = 0; i < kCorners; ++i) {
            const float angle = 2.0F * kPi * static_cast<float>(i) / kCorners;
            m_list.PathLineTo(
                at({middle.x + radiusX * std::cos(angle), middle.y + radiusY * std::sin(angle)}));
        }
        m_list.PathStroke(m_colour, ImDrawFlags_Closed, width());
    }

private:
    ImVec2 at(ImVec2 point) const { return {m_origin.x + point.x * m_scale, m_origin.y + point.y * m_scale}; }
    float width() const { return 1.5F * m_scale; }

    ImDrawList& m_list;
    float m_scale;
    ImVec2 m_origin;
    ImU32 m_colour;
};

void drawGlobe(const Pen& pen) {
    pen.circle({8, 8}, 6.5F);
    pen.ellipse({8, 8}, 2.9F, 6.5F);
    pen.line({{1.5F, 8}, {14.5F, 8}});
}

void drawPicture(const Pen& pen) {
    pen.line({{2, 3}, {14, 3}, {14, 13}, {2, 13}}, true);
    pen.line({{2.5F, 11.5F}, {6, 8}, {8.5F, 10.5F}, {10.5F, 8.8F}, {13.5F, 11.5F}});
    pen.disc({10.6F, 6}, 1.2F);
}

void drawReset(const Pen& pen) {
    pen.line({{2, 6}, {2, 2}, {6, 2}});
    pen.line({{10, 2}, {14, 2}, {14, 6}});
    pen.line({{14, 10}, {14, 14}, {10, 14}});
    pen.line({{6, 14}, {2, 14}, {2, 10}});
}

void drawMoon(const Pen& pen) {
    pen.arc({8, 8}, 6.0F, 0.05F * kPi, 1.45F * kPi);
    pen.arc({11.2F, 4.8F}, 4.9F, 0.29F * kPi, 1.21F * kPi);
}

void drawSun(const Pen& pen) {
    constexpr int kRays = 8;
    pen.circle({8, 8}, 3.0F);
    for (int i = 0; i < kRays; ++i) {
        const float angle = 2.0F * kPi * static_cast<float>(i) / kRays;
        const ImVec2 ray{std::cos(angle), std::sin(angle)};
        pen.line({{8 + 5 * ray.x, 8 + 5 * ray.y}, {8 + 7 * ray.x, 8 + 7 * ray.y}});
    }
}

void drawPrinter(const Pen& pen) {
    pen.line({{4.5F, 6}, {4.5F, 2}, {11.5F, 2}, {11.5F, 6}});
    pen.line({{4.5F, 11.5F}, {2, 11.5F}, {2, 6}, {14, 6}, {14, 11.5F}, {11.5F, 11.5F}});
    pen.line({{4.5F, 9.5F}, {11.5F, 9.5F}, {11.5F, 14}, {4.5F, 14}}, true);
}

void drawWarning(const Pen& pen) {
    pen.line({{8, 2}, {14.5F, 13.5F}, {1.5F, 13.5F}}, true);
    pen.line({{8, 6}, {8, 9.5F}});
    pen.disc({8, 11.5F}, 0.9F);
}

void drawKeyboard(const Pen& pen) {
    pen.line({{1.5F, 3.5F}, {14.5F, 3.5F}, {14.5F, 12.5F}, {1.5F, 12.5F}}, true);
    for (const float x : {4.5F, 8.0F, 11.5F}) {
        pen.disc({x, 6.6F}, 0.9F);
    }
    pen.line({{5, 9.8F}, {11, 9.8F}});
}

void drawPointer(const Pen& pen) {
    pen.line({{3.5F, 2.5F}, {13, 7.2F}, {8.8F, 8.8F}, {7.2F, 13}}, true);
}

void drawFunnel(const Pen& pen) {
    pen.line({{2, 3}, {14, 3}, {9.5F, 8.5F}, {9.5F, 13.5F}, {6.5F, 12}, {6.5F, 8.5F}}, true);
}

void drawBookmark(const Pen& pen) {
    pen.line({{4, 2}, {12, 2}, {12, 14}, {8, 10.5F}, {4, 14}}, true);
}

void drawScreen(const Pen& pen) {
    pen.line({{1.5F, 2.5F}, {14.5F, 2.5F}, {14.5F, 11}, {1.5F, 11}}, true);
    pen.line({{8, 11}, {8, 14}});
    pen.line({{5, 14.2F}, {11, 14.2F}});
    pen.line({{6.6F, 4.9F}, {10, 6.75F}, {6.6F, 8.6F}}, true);
}

void drawPencil(const Pen& pen) {
    pen.line({{3, 13}, {3.8F, 9.8F}, {10.8F, 2.8F}, {13.2F, 5.2F}, {6.2F, 12.2F}}, true);
    pen.line({{9.2F, 4.4F}, {11.6F, 6.8F}});
}

void drawTrash(const Pen& pen) {
    pen.line({{2.5F, 4}, {13.5F, 4}});
    pen.line({{6, 4}, {6, 2}, {10, 2}, {10, 4}});
    pen.line({{4, 4}, {4.7F, 14}, {11.3F, 14}, {12, 4}});
}

} // namespace

void drawIcon(ImDrawList& list, Icon icon, ImVec2 middle, float sizePixels, ImU32 colour) {
    const Pen pen(list, middle, sizePixels, colour);
    switch (icon) {
        case Icon::Globe:
            return drawGlobe(pen);
        case Icon::Check:
            return pen.line({{3.5F, 8.5F}, {6.5F, 11.5F}, {12.5F, 4.5F}});
        case Icon::Close:
            pen.line({{4, 4}, {12, 12}});
            return pen.line({{12, 4}, {4, 12}});
        case Icon::ChevronDown:
            return pen.line({{4, 6}, {8, 10}, {12, 6}});
        case Icon::ChevronLeft:
            return pen.line({{10, 4}, {6, 8}, {10, 12}});
        case Icon::ChevronRight:
            return pen.line({{6, 4}, {10, 8}, {6, 12}});
        case Icon::Search:
            pen.circle({7, 7}, 4.5F);
            return pen.line({{10.4F, 10.4F}, {14, 14}});
        case Icon::Picture:
            return drawPicture(pen);
        case Icon::Reset:
            return drawReset(pen);
        case Icon::Plus:
            pen.line({{8, 3}, {8, 13}});
            return pen.line({{3, 8}, {13, 8}});
        case Icon::Minus:
            return pen.line({{3, 8}, {13, 8}});
        case Icon::Moon:
            return drawMoon(pen);
        case Icon::Sun:
            return drawSun(pen);
        case Icon::Printer:
            return drawPrinter(pen);
        case Icon::Warning:
            return drawWarning(pen);
        case Icon::Keyboard:
            return drawKeyboard(pen);
        case Icon::Pointer:
            return drawPointer(pen);
        case Icon::Funnel:
            return drawFunnel(pen);
        case Icon::Screen:
            return drawScreen(pen);
        case Icon::Bookmark:
            return drawBookmark(pen);
        case Icon::Pencil:
            return drawPencil(pen);
        case Icon::Trash:
            return drawTrash(pen);
        case Icon::Bars:
            pen.line({{3, 13}, {3, 9}});
            pen.line({{8, 13}, {8, 3}});
            return pen.line({{13, 13}, {13, 6}});
        case Icon::Arc:
            pen.arc({8.0F, 14.0F}, 6.5F, kPi + 0.45F, 2.0F * kPi - 0.45F);
            pen.disc({2.2F, 11.2F}, 2.2F);
            pen.disc({13.8F, 11.2F}, 2.2F);
            break;
        case Icon::Play:
            return pen.triangle({5.5F, 3.0F}, {5.5F, 13.0F}, {13.5F, 8.0F});
        case Icon::Pause:
            pen.block({4.0F, 3.5F}, {6.8F, 12.5F});
            return pen.block({9.2F, 3.5F}, {12.0F, 12.5F});
    }
}

} // namespace atlas::ui
