#include "export/vector/logo_surface.h"

#include <cstring>

namespace atlas {

namespace {

// Colours multiplied by alpha, in the machine's order of bytes.
std::uint32_t pixelOf(const std::uint8_t* rgba) {
    const unsigned alpha = rgba[3];
    const auto channel = [&](unsigned value) { return (value * alpha + 127U) / 255U; };
    return alpha << 24U | channel(rgba[0]) << 16U | channel(rgba[1]) << 8U | channel(rgba[2]);
}

cairo_status_t append(void* text, const unsigned char* bytes, unsigned count) {
    static_cast<std::string*>(text)->append(reinterpret_cast<const char*>(bytes), count);
    return CAIRO_STATUS_SUCCESS;
}

} // namespace

LogoSurface::LogoSurface(const LogoPicture& picture)
    : m_surface(cairo_image_surface_create(CAIRO_FORMAT_ARGB32, picture.widthPixels, picture.heightPixels)) {
    unsigned char* rows = cairo_image_surface_get_data(m_surface.get());
    if (rows == nullptr) return;
    const auto stride = static_cast<std::size_t>(cairo_image_surface_get_stride(m_surface.get()));
    const auto width = static_cast<std::size_t>(picture.widthPixels);
    for (std::size_t y = 0; y < static_cast<std::size_t>(picture.heightPixels); ++y) {
        for (std::size_t x = 0; x < width; ++x) {
            const std::uint32_t pixel = pixelOf(&picture.rgba[4 * (y * width + x)]);
            std::memcpy(rows + y * stride + 4 * x, &pixel, sizeof pixel);
        }
    }
    cairo_surface_mark_dirty(m_surface.get());
}

std::string LogoSurface::png() const {
    std::string bytes;
    if (cairo_surface_write_to_png_stream(m_surface.get(), append, &bytes) != CAIRO_STATUS_SUCCESS) return {};
    return bytes;
}

} // namespace atlas
