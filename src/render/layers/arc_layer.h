#pragma once

#include <memory>
#include <span>
#include <vector>

#include "core/deadline.h"
#include "render/layers/view_transform.h"
#include "render/light/density_survey.h"
#include "render/light/light_field.h"
#include "scene/arcs/arc_sight.h"
#include "scene/arcs/arc_tracing.h"
#include "scene/scene.h"

namespace atlas {

inline constexpr float kBoldArcFactor = 1.9F; // of the widths of arcs that are bold

// How an arc is drawn: rgb times weight, a the weight.
struct ArcInk {
    glm::vec4 start; // at city A
    glm::vec4 end;
    bool isOne; // the same all along

    bool isDark() const { return start.a <= 0.0F && end.a <= 0.0F; } // it does not draw
};

// The light of all arcs on a part of a picture, added up slice by slice on the processor's cores. Not by
// OpenGL: without a graphics card, which is where speed matters, its triangles cost eight times as much
// (docs/performance.md), and this way the sums are the same on every machine.
class ArcLayer {
public:
    // What to show. Begins anew when that needs other sums than the ones at hand. `resolution`: pixels of the
    // layer per pixel of the picture; `part` is counted in the layer's.
    void aim(const Scene& scene, const PlaneToScreen& plane, const PixelRectangle& part,
             double resolution = 1.0);

    // Adds the next slices at one go, which costs less than one by one: the sums are gone through once. At
    // most so many as memory allows, and no more than are traced by `enough`. Returns how many, at least one.
    std::size_t add(std::size_t slices, const Deadline& enough = Deadline::never());

    bool isComplete() const { return m_nextSlice >= sliceCount(); }
    std::size_t slicesLeft() const { return sliceCount() - m_nextSlice; }
    bool hasSample() const { return isComplete() || m_nextSlice > 0; }

    const LightField& light() const { return m_light; }
    float densityScale() const; // of the whole to what has been added
    ArcSurvey survey() const;   // of what has been added, scaled to the whole

    // For who adds up arcs on their own: the ink of each, and the strokes that they are drawn with.
    ArcInk inkOf(const ArcLines& arc) const;
    bool isBold(PartnershipIndex partnership) const;
    bool isDashed(PartnershipIndex partnership) const;
    float dashesOf(PartnershipIndex partnership) const; // how many an arc has
    void appendStrokes(std::span<const ArcLines> arcs, std::vector<LightStrokes>& groups) const;

private:
    struct Inputs { // all that the sums depend on
        std::shared_ptr<const ArcTracing> arcs;
        std::shared_ptr<const ArcColours> colours;
        std::vector<Colour> palette;
        double scalePixels = 0.0;
        ScreenPoint originPixels{};
        PixelRectangle part;
        int widthPixels = 0; // of the whole picture
        int heightPixels = 0;
        float halfWidthPixels = 0.0F;
        ArcSight sight;
        std::shared_ptr<const std::vector<PartnershipIndex>> lit; // the rest is faint; null: all shine alike
        double dashPixels = 0.0;                                  // a dash and its gap

        friend bool operator==(const Inputs&, const Inputs&) = default;
    };

    std::size_t sliceCount() const;
    float weightOf(const ArcLines& arc) const;

    Inputs m_inputs;
    std::vector<std::uint8_t> m_isFaint; // per partnership; empty: none is
    LightField m_light;
    DensitySurvey m_survey;
    std::size_t m_nextSlice = 0;
};

} // namespace atlas
