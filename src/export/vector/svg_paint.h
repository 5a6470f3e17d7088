#pragma once

#include <string>
#include <string_view>

#include "export/vector/vector_page.h"

namespace atlas {

// Paints as attributes of SVG. Gradients and patterns are defined before what they are for.
class SvgPaints {
public:
    // ` fill="#12ab34" fill-opacity=".5"`; empty for no paint. What must be defined for it is appended to
    // `definitions`.
    std::string attributes(std::string_view what, const Paint& paint, std::string& definitions);

private:
    std::string gradient(const GradientPaint& paint);
    std::string stripes(const StripePaint& paint);

    std::size_t m_count = 0; // of what has been defined
};

} // namespace atlas
