#pragma once

#include <memory>
#include <string>
#include <vector>

#include "analysis/findings/place_shades.h"
#include "core/kept.h"
#include "data/network/network.h"
#include "model/filter/filter.h"
#include "model/view/view.h"
#include "scene/annotations/annotations.h"

namespace atlas {

// Title, headline and legend of a scene, kept until what they are made of changes.
class AnnotationPart {
public:
    struct Source {
        std::string title;   // empty: none
        std::string caption; // likewise
        std::string captionHeading;
        bool withLegend = false;
        NetworkPointer network;
        std::shared_ptr<const FilterResult> shown;
        View view; // of which the legend tells: not the camera
        std::shared_ptr<const std::vector<PartnershipIndex>> undated;
        std::shared_ptr<const PlaceShades> placeShades; // null: places are not shaded
        double discScale = 1.0;                         // of discs in the picture, for the legend's samples
        double largestDiscScale = 1.0;
        bool isTransparent = false;
        FootContent foot;

        bool isEmpty() const {
            return title.empty() && caption.empty() && captionHeading.empty() && !withLegend &&
                   foot == FootContent{};
        }
        friend bool operator==(const Source&, const Source&) = default;
    };

    // What a picture says about that.
    static AnnotationRequest requestFor(const Source& source, const Theme& theme);

    // Null when there are none.
    std::shared_ptr<const DrawList> annotationsFor(Source source, const Theme& theme,
                                                   const Viewport& viewport);

private:
    struct Inputs {
        Source source;
        std::string themeId;
        Viewport viewport;

        friend bool operator==(const Inputs&, const Inputs&) = default;
    };

    Kept<Inputs, const DrawList> m_list;
};

} // namespace atlas
