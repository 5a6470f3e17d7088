#include "analysis/document/document_legend.h"

namespace atlas {

MapLegend legendOf(const Document& document, const View& view, const Theme& theme, const ArcScale& scale) {
    const auto undated = document.undated();
    const PlaceShades* shades = view.shading == Shading::None ? nullptr : document.placeShades().get();
    return mapLegend({*document.network(), *document.shown(), undated.get(),
                      document.comparedKinds(view.selection), shades},
                     view, theme, scale);
}

} // namespace atlas
