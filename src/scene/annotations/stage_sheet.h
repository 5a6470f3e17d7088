#pragma once

#include <string>
#include <string_view>
#include <utility>

#include "core/utf8.h"
#include "data/style/theme.h"
#include "model/drawing/draw_list_writer.h"
#include "scene/annotations/caption_block.h"
#include "scene/annotations/page.h"
#include "scene/type/typesetter.h"

namespace atlas {

inline constexpr double kSmallestSheetShare = 1.0 / 30.0; // of the stage's height: the smallest type

// What lies over the stage for a while, as captions do: type for the last row, within the safe area, on a
// ground that lets hardly anything through. Lengths are design pixels.
class StageSheetWriter {
public:
    // `words`: all that is written, so that fonts are found for it.
    StageSheetWriter(std::string_view words, const Theme& theme, const Viewport& viewport)
        : m_page(viewport), m_type(decodedUtf8(std::string(words) + "…")), m_theme(theme) {}
    StageSheetWriter(const StageSheetWriter&) = delete;
    StageSheetWriter& operator=(const StageSheetWriter&) = delete;

    const Page& page() const { return m_page; }
    double share(double ofHeight) const { return ofHeight * m_page.height; }

    DrawListWriter writer() {
        return {m_page.pixelRatio, [this](std::string_view words, const TypeStyle& style) {
                    return m_type.line(words, style)->widthPixels;
                }};
    }

    // With glyphs, on its ground.
    DrawList take(DrawListWriter& written, glm::dvec2 topLeft, glm::dvec2 bottomRight) {
        Colour ground = m_theme.surround;
        ground.alpha = kCaptionGroundOpacity;
        DrawListWriter under = writer();
        under.box(topLeft, bottomRight, ground);
        DrawList list = under.take();
        for (DrawItem& item : written.take().items)
            list.items.push_back(std::move(item));
        m_type.set(list);
        return list;
    }

private:
    Page m_page;
    Typesetter m_type;
    const Theme& m_theme;
};

} // namespace atlas
