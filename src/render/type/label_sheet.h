#pragma once

#include <cstdint>
#include <glm/vec2.hpp>
#include <memory>
#include <vector>

#include "model/drawing/shaped_line.h"

namespace atlas {

// Some rows of the sheet: two bytes per pixel, coverage of the type and of its halo, top row first.
using LabelPage = std::vector<std::uint8_t>;

// Pages above one another. A page that is the same pointer as before is the same picture.
struct LabelPages {
    int widthPixels = 0;
    int rowsPerPage = 0;
    std::vector<std::shared_ptr<const LabelPage>> pages;
};

// A name on the sheet.
struct LabelImage {
    glm::ivec2 sheetPixels{};  // top left corner
    glm::ivec2 sizePixels{};   // {0, 0}: nothing to see
    glm::ivec2 originPixels{}; // from the start of the base line to the top left corner, y down
};

// Names as pictures, each rasterised once at the very size at which it is shown, and kept. The halo is a soft
// outline.
class LabelSheet {
public:
    // `pixelRatio`: picture pixels per design pixel; sets the halo's width.
    explicit LabelSheet(double pixelRatio);
    ~LabelSheet();
    LabelSheet(LabelSheet&&) noexcept;
    LabelSheet& operator=(LabelSheet&&) noexcept;

    double pixelRatio() const;

    // Where the line, in type of this size, lies on the sheet. Never moves until makeRoom().
    LabelImage image(const std::shared_ptr<const ShapedLine>& line, double sizePixels);

    // Empties the sheet when it is nearly full; to be called before the names of a picture are asked for.
    void makeRoom();

    LabelPages pages();

private:
    struct Implementation;
    std::unique_ptr<Implementation> m_implementation;
};

} // namespace atlas
