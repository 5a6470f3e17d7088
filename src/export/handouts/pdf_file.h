#pragma once

#include <cairo.h>

#include <filesystem>
#include <memory>
#include <string>

#include "core/result.h"
#include "export/files/atomic_file.h"
#include "export/handouts/pdf_description.h"
#include "render/pixels/pixel_image.h"

namespace atlas {

struct SurfaceRelease {
    void operator()(cairo_surface_t* surface) const { cairo_surface_destroy(surface); }
};
using Surface = std::unique_ptr<cairo_surface_t, SurfaceRelease>;

// A picture's pixels as Cairo has them, without alpha; in a PDF it is the JPEG.
Surface surfaceOf(const PixelImage& picture, std::string jpeg);

// A PDF of pages of one size, which appears whole or not at all. Fonts are embedded; text stays text.
class PdfFile {
public:
    // A4, the long side across, in points.
    static constexpr double kWidthPoints = 297.0 / 25.4 * 72.0;
    static constexpr double kHeightPoints = 210.0 / 25.4 * 72.0;

    // `title` and `subject`: what a reader shows of the document.
    static Result<PdfFile> create(const std::filesystem::path& file, const std::string& title,
                                  const std::string& subject, double widthPoints = kWidthPoints,
                                  double heightPoints = kHeightPoints);

    // To be called before the end, where more can be told.
    void describe(PdfDescription description) { m_description = std::move(description); }

    cairo_t* page() const { return m_page.get(); }  // what is drawn on
    int pageNumber() const { return m_pageNumber; } // from 1
    void endPage();

    // A line of the reader's table of contents, which leads to the page being drawn.
    void addOutline(const std::string& words) const;

    Result<void> finish();

private:
    struct PageRelease {
        void operator()(cairo_t* page) const { cairo_destroy(page); }
    };
    explicit PdfFile(AtomicFile file)
        : m_file(std::make_unique<AtomicFile>(std::move(file))), m_bytes(std::make_unique<std::string>()) {}

    std::unique_ptr<AtomicFile> m_file;
    std::unique_ptr<std::string> m_bytes; // stays where it is: Cairo writes to it
    PdfDescription m_description;
    Surface m_surface;
    std::unique_ptr<cairo_t, PageRelease> m_page;
    int m_pageNumber = 1;
};

} // namespace atlas
