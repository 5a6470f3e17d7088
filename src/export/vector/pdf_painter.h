#pragma once

#include <cairo.h>

#include <memory>

#include "export/vector/vector_page.h"
#include "type/font_files.h"

namespace atlas {

// Draws items of a page with Cairo, in pixels of the picture. Letters stay letters of their fonts, unless
// they are asked for as outlines.
class PdfPainter {
public:
    PdfPainter(cairo_t* page, bool asOutlines)
        : m_page(page), m_asOutlines(asOutlines), m_fonts(std::make_shared<FontFiles>()) {}

    void draw(const PageItem& item);

private:
    void draw(const PathItem& path);
    void draw(const PlaceItem& place);
    void draw(const NameItem& name);
    void draw(const HaloItem& halo);
    void draw(const BoxItem& box);
    void draw(const RampItem& ramp);
    void draw(const StripesItem& stripes);
    void draw(const DiscItem& disc);
    void draw(const PictureItem& picture);

    void fill(const Paint& paint); // the path that stands
    void use(const Colour& colour);
    void addLines(const std::vector<PageLine>& lines, bool isClosed);
    void addBox(glm::dvec2 topLeft, glm::dvec2 bottomRight);

    enum class Letters { Shown, Path }; // of a line: drawn, or added to the path
    void addLetters(const TextItem& text, Letters how);

    cairo_t* m_page;
    bool m_asOutlines;
    std::shared_ptr<FontFiles> m_fonts; // as long as Cairo has a font of them
};

} // namespace atlas
