#include "export/handouts/pdf_file.h"

#include <cairo-pdf.h>
#include <fmt/core.h>

#include <utility>

namespace atlas {

namespace {

cairo_status_t writeBytes(void* stream, const unsigned char* bytes, unsigned int count) {
    static_cast<std::string*>(stream)->append(reinterpret_cast<const char*>(bytes), count);
    return CAIRO_STATUS_SUCCESS;
}

// The surface keeps it from now on.
void attach(cairo_surface_t* surface, std::unique_ptr<std::string> jpeg) {
    const auto* bytes = reinterpret_cast<const unsigned char*>(jpeg->data());
    const cairo_status_t attached = cairo_surface_set_mime_data(
        surface, CAIRO_MIME_TYPE_JPEG, bytes, jpeg->size(),
        [](void* kept) { const std::unique_ptr<std::string> gone(static_cast<std::string*>(kept)); },
        jpeg.get());
    if (attached == CAIRO_STATUS_SUCCESS) jpeg.release(); // NOLINT(bugprone-unused-return-value)
}

} // namespace

Surface surfaceOf(const PixelImage& picture, std::string jpeg) {
    Surface surface(
        cairo_image_surface_create(CAIRO_FORMAT_RGB24, picture.widthPixels, picture.heightPixels));
    if (cairo_surface_status(surface.get()) != CAIRO_STATUS_SUCCESS) return surface;
    cairo_surface_flush(surface.get());
    unsigned char* rows = cairo_image_surface_get_data(surface.get());
    const int stride = cairo_image_surface_get_stride(surface.get());
    for (int y = 0; y < picture.heightPixels; ++y) {
        const std::uint32_t* from = picture.row(picture.heightPixels - 1 - y);
        auto* to = reinterpret_cast<std::uint32_t*>(rows + static_cast<std::ptrdiff_t>(y) * stride);
        for (int x = 0; x < picture.widthPixels; ++x) // red and blue change places
            to[x] = (from[x] & 0xFF00U) | (from[x] & 0xFFU) << 16U | (from[x] >> 16U & 0xFFU);
    }
    cairo_surface_mark_dirty(surface.get());
    attach(surface.get(), std::make_unique<std::string>(std::move(jpeg)));
    return surface;
}

Result<PdfFile> PdfFile::create(const std::filesystem::path& file, const std::string& title,
                                const std::string& subject, double widthPoints, double heightPoints) {
    Result<AtomicFile> output = AtomicFile::create(file);
    if (!output) return tl::unexpected(output.error());
    PdfFile pdf(*std::move(output));
    pdf.m_surface.reset(
        cairo_pdf_surface_create_for_stream(writeBytes, pdf.m_bytes.get(), widthPoints, heightPoints));
    const auto set = [&](cairo_pdf_metadata_t what, const std::string& words) {
        cairo_pdf_surface_set_metadata(pdf.m_surface.get(), what, words.c_str());
    };
    set(CAIRO_PDF_METADATA_TITLE, title);
    set(CAIRO_PDF_METADATA_SUBJECT, subject);
    set(CAIRO_PDF_METADATA_KEYWORDS, "sister cities, town twinning, map");
    set(CAIRO_PDF_METADATA_CREATOR, "Sister Cities Atlas");
    pdf.m_page.reset(cairo_create(pdf.m_surface.get()));
    return pdf;
}

void PdfFile::endPage() {
    cairo_show_page(page());
    ++m_pageNumber;
}

void PdfFile::addOutline(const std::string& words) const {
    cairo_pdf_surface_add_outline(m_surface.get(), CAIRO_PDF_OUTLINE_ROOT, words.c_str(),
                                  fmt::format("page={}", m_pageNumber).c_str(), CAIRO_PDF_OUTLINE_FLAG_OPEN);
}

Result<void> PdfFile::finish() {
    const cairo_status_t drawn = cairo_status(page());
    m_page.reset();
    cairo_surface_finish(m_surface.get());
    const cairo_status_t written = cairo_surface_status(m_surface.get());
    if (drawn != CAIRO_STATUS_SUCCESS || written != CAIRO_STATUS_SUCCESS) {
        const cairo_status_t wrong = drawn != CAIRO_STATUS_SUCCESS ? drawn : written;
        return failure(
            fmt::format("cannot write {}: {}", m_file->target().string(), cairo_status_to_string(wrong)));
    }
    const Result<std::string> described = describedPdf(*m_bytes, m_description);
    if (!described) return tl::unexpected(described.error());
    return m_file->write(*described).and_then([&] { return m_file->commit(); });
}

} // namespace atlas
