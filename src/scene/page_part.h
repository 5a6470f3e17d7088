#pragma once

#include <memory>
#include <string>

#include "core/kept.h"
#include "scene/annotations/annotation_part.h"
#include "scene/page/page_layout.h"
#include "scene/scene_inputs.h"

namespace atlas {

// What stands on a composed page, kept until what it is made of changes.
class PagePart {
public:
    // `source`: of what the map explains.
    std::shared_ptr<const DrawList> listFor(const SceneInputs& inputs, AnnotationPart::Source source,
                                            std::shared_ptr<const LocatorGlobe> globe);

private:
    struct Inputs {
        std::shared_ptr<const PageSheet> page;
        AnnotationPart::Source source;
        std::shared_ptr<const LocatorGlobe> globe;
        std::optional<ScaleBar> scaleBar;
        bool isMapFramed = false;
        std::string themeId;
        Viewport viewport;

        friend bool operator==(const Inputs&, const Inputs&) = default;
    };

    Kept<Inputs, const DrawList> m_list;
};

// What the inset globe of a page tells of.
LocatorRequest locatorRequestOf(const SceneInputs& inputs);

// The same, laid out anew, with its problems. Without a globe: it tells nothing.
LaidPage laidPage(const SceneInputs& inputs, const AnnotationPart::Source& source,
                  const LocatorGlobe* globe = nullptr);

} // namespace atlas
