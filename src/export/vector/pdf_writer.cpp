#include "export/vector/pdf_writer.h"

#include <cairo-pdf.h>
#include <fmt/core.h>

#include <memory>
#include <utility>
#include <vector>

#include "export/vector/pdf_finish.h"
#include "export/vector/pdf_painter.h"

namespace atlas {

namespace {

constexpr double kPointsPerMillimetre = 72.0 / 25.4;

struct SurfaceRelease {
    void operator()(cairo_surface_t* surface) const { cairo_surface_destroy(surface); }
};
struct PageRelease {
    void operator()(cairo_t* page) const { cairo_destroy(page); }
};

cairo_status_t appendBytes(void* text, const unsigned char* bytes, unsigned int count) {
    static_cast<std::string*>(text)->append(reinterpret_cast<const char*>(bytes), count);
    return CAIRO_STATUS_SUCCESS;
}

// Each layer is a page of its own until they are put together.
class LayerPages {
public:
    LayerPages(const VectorPage& page, const PdfOptions& options)
        : m_perPixel(page.widthMillimetres / page.widthPixels * kPointsPerMillimetre),
          m_bleedPixels(page.bleedPixels),
          m_surface(cairo_pdf_surface_create_for_stream(
              appendBytes, &m_bytes, (page.widthPixels + 2.0 * page.bleedPixels) * m_perPixel,
              (page.heightPixels + 2.0 * page.bleedPixels) * m_perPixel)),
          m_page(cairo_create(m_surface.get())),
          m_painter(m_page.get(), options.asOutlines) {}

    // Pages of the layer and of those in it.
    PdfLayer add(const PageLayer& layer) {
        PdfLayer drawn{layer.name, layer.opacity, std::nullopt, {}};
        if (!layer.items.empty()) {
            cairo_save(m_page.get());
            cairo_scale(m_page.get(), m_perPixel, m_perPixel);
            cairo_translate(m_page.get(), m_bleedPixels, m_bleedPixels);
            for (const PageItem& item : layer.items)
                m_painter.draw(item);
            cairo_restore(m_page.get());
            cairo_show_page(m_page.get());
            drawn.page = m_count++;
        }
        for (const PageLayer& inner : layer.layers) {
            if (!inner.items.empty() || !inner.layers.empty()) drawn.layers.push_back(add(inner));
        }
        return drawn;
    }

    Result<std::string> finish() {
        const cairo_status_t drawn = cairo_status(m_page.get());
        m_page.reset();
        cairo_surface_finish(m_surface.get());
        const cairo_status_t written = cairo_surface_status(m_surface.get());
        for (const cairo_status_t status : {drawn, written}) {
            if (status != CAIRO_STATUS_SUCCESS)
                return failure(fmt::format("the PDF could not be drawn: {}", cairo_status_to_string(status)));
        }
        return std::move(m_bytes);
    }

private:
    double m_perPixel; // points
    double m_bleedPixels;
    std::string m_bytes;
    std::unique_ptr<cairo_surface_t, SurfaceRelease> m_surface;
    std::unique_ptr<cairo_t, PageRelease> m_page;
    PdfPainter m_painter;
    std::size_t m_count = 0;
};

} // namespace

Result<std::string> pdfOf(const VectorPage& page, const PdfOptions& options) {
    LayerPages pages(page, options);
    PdfDocument document;
    document.title = page.title;
    document.description = page.description;
    document.view = page.view;
    document.bleedPoints = page.bleedPixels * page.widthMillimetres / page.widthPixels * kPointsPerMillimetre;
    for (const PageLayer& layer : page.layers) {
        if (!layer.items.empty() || !layer.layers.empty()) document.layers.push_back(pages.add(layer));
    }
    const Result<std::string> drawn = pages.finish();
    if (!drawn) return tl::unexpected(drawn.error());
    return finishedPdf(*drawn, document);
}

} // namespace atlas
