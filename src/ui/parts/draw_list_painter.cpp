#include "ui/parts/draw_list_painter.h"

#include <numbers>

#include "ui/widgets/imgui_internals.h"
#include "ui/widgets/text.h"

namespace atlas::ui {

namespace {

ImFont* fontOf(const Fonts& fonts, const TypeStyle& style) {
    if (style.weight == FontWeight::SemiBold) return fonts.strong;
    return style.sizePixels > static_cast<double>(kCaptionPixels) ? fonts.body : fonts.caption;
}

class Painter {
public:
    Painter(ImDrawList& target, const Fonts& fonts, ImVec2 origin)
        : m_target(target), m_fonts(fonts), m_origin(origin) {}

    void operator()(const TextItem& text) {
        ImFont* font = fontOf(m_fonts, text.style);
        ImVec2 at = placeOf(text.basePixels);
        at.y -= fontAscent(*font);
        drawText(m_target, font, at, fontSize(*font), packed(text.colour), text.words);
    }

    void operator()(const BoxItem& box) {
        m_target.AddRectFilled(placeOf(box.topLeftPixels), placeOf(box.bottomRightPixels),
                               packed(box.colour));
    }

    void operator()(const RampItem& ramp) {
        const bool isDownward = ramp.direction == RampDirection::Downward;
        const ImU32 from = packed(ramp.from);
        const ImU32 to = packed(ramp.to);
        m_target.AddRectFilledMultiColor(placeOf(ramp.topLeftPixels), placeOf(ramp.bottomRightPixels), from,
                                         isDownward ? from : to, to, isDownward ? to : from);
    }

    void operator()(const StripesItem& stripes) {
        const ImVec2 from = placeOf(stripes.topLeftPixels);
        const ImVec2 to = placeOf(stripes.bottomRightPixels);
        m_target.AddRectFilled(from, to, packed(stripes.ground));
        m_target.PushClipRect(from, to, true);
        const float height = to.y - from.y;
        const auto period = std::numbers::sqrt2_v<float> * static_cast<float>(stripes.periodPixels);
        for (float x = from.x - height; x < to.x; x += period) {
            m_target.AddLine({x, from.y}, {x + height, to.y}, packed(stripes.stripe),
                             static_cast<float>(stripes.widthPixels));
        }
        m_target.PopClipRect();
    }

    void operator()(const DiscItem& disc) {
        const ImVec2 centre = placeOf(disc.centrePixels);
        if (disc.ringPixels > 0.0)
            m_target.AddCircleFilled(centre, static_cast<float>(disc.radiusPixels), packed(disc.ring));
        m_target.AddCircleFilled(centre, static_cast<float>(disc.radiusPixels - disc.ringPixels),
                                 packed(disc.colour));
    }

    void operator()(const LineItem& line) {
        for (const glm::dvec2& point : line.pointsPixels)
            m_target.PathLineTo(placeOf(point));
        m_target.PathStroke(packed(line.colour), line.isClosed ? ImDrawFlags_Closed : ImDrawFlags_None,
                            static_cast<float>(line.widthPixels));
    }

    void operator()(const AreaItem& area) {
        for (std::size_t i = 0; i + 2 < area.indices.size(); i += 3) {
            m_target.AddTriangleFilled(placeOf(area.pointsPixels[area.indices[i]]),
                                       placeOf(area.pointsPixels[area.indices[i + 1]]),
                                       placeOf(area.pointsPixels[area.indices[i + 2]]), packed(area.colour));
        }
    }

    void operator()(const PictureItem& /*picture*/) {} // panels bring none along

private:
    ImVec2 placeOf(const glm::dvec2& pixels) const {
        return {m_origin.x + static_cast<float>(pixels.x), m_origin.y + static_cast<float>(pixels.y)};
    }

    ImDrawList& m_target;
    const Fonts& m_fonts;
    ImVec2 m_origin;
};

} // namespace

TypeMeasure measureIn(const Fonts& fonts) {
    return [&fonts](std::string_view words, const TypeStyle& style) {
        return static_cast<double>(textWidth(fontOf(fonts, style), words));
    };
}

void paint(ImDrawList& target, const Fonts& fonts, const DrawList& list, ImVec2 origin) {
    Painter painter(target, fonts, origin);
    for (const DrawItem& item : list.items)
        std::visit(painter, item);
}

} // namespace atlas::ui
