#pragma once

#include "model/facts/country_matrix.h"
#include "ui/widgets/style.h"

namespace atlas::ui {

// The shade of a cell with `count` partnerships, at least one, beside cells with up to `largest`.
Colour matrixShade(const Theme& theme, std::uint32_t count, std::uint32_t largest);

// Black or white, whichever stands out more on a ground (WCAG 2, relative luminance).
Colour inkOn(const Colour& ground);

// From one partnership to the most, as the cells are shaded; ends at `rightPixels`. Returns its width.
float drawMatrixLegend(const Look& look, const CountryMatrix& matrix, float rightPixels, float topPixels);

} // namespace atlas::ui
