#include "export/composed/logo_file.h"

#include <cairo.h>
#include <fmt/core.h>
#include <librsvg/rsvg.h>

#include <algorithm>
#include <cmath>
#include <cstring>
#include <system_error>

#include "core/text.h"
#include "data/files/text_file.h"
#include "export/pictures/png_reader.h"

namespace atlas {

namespace {

constexpr double kDrawnSidePixels = 1600.0; // of an SVG's longer side
constexpr double kThinnest = 1.0 / 200.0;   // of one side to the other

struct ObjectRelease {
    void operator()(RsvgHandle* handle) const { g_object_unref(handle); }
};
struct ErrorRelease {
    void operator()(GError* error) const { g_error_free(error); }
};
struct SurfaceRelease {
    void operator()(cairo_surface_t* surface) const { cairo_surface_destroy(surface); }
};
struct ContextRelease {
    void operator()(cairo_t* context) const { cairo_destroy(context); }
};
using Surface = std::unique_ptr<cairo_surface_t, SurfaceRelease>;

// Its size in any unit: what it says of itself, or its view box.
glm::dvec2 shapeOf(RsvgHandle* drawing) {
    double width = 0.0;
    double height = 0.0;
    if (rsvg_handle_get_intrinsic_size_in_pixels(drawing, &width, &height) != 0) return {width, height};
    gboolean hasWidth = 0;
    gboolean hasHeight = 0;
    gboolean hasBox = 0;
    RsvgLength unused{};
    RsvgRectangle box{};
    rsvg_handle_get_intrinsic_dimensions(drawing, &hasWidth, &unused, &hasHeight, &unused, &hasBox, &box);
    return hasBox != 0 ? glm::dvec2(box.width, box.height) : glm::dvec2(0.0);
}

// Straight alpha of Cairo's multiplied one.
LogoPicture pictureOf(cairo_surface_t* surface) {
    cairo_surface_flush(surface);
    LogoPicture picture;
    picture.widthPixels = cairo_image_surface_get_width(surface);
    picture.heightPixels = cairo_image_surface_get_height(surface);
    const auto width = static_cast<std::size_t>(picture.widthPixels);
    const auto height = static_cast<std::size_t>(picture.heightPixels);
    const auto stride = static_cast<std::size_t>(cairo_image_surface_get_stride(surface));
    picture.rgba.resize(4 * width * height);
    const unsigned char* rows = cairo_image_surface_get_data(surface);
    for (std::size_t y = 0; y < height; ++y) {
        for (std::size_t x = 0; x < width; ++x) {
            std::uint32_t pixel = 0;
            std::memcpy(&pixel, rows + y * stride + 4 * x, sizeof pixel);
            const std::uint32_t alpha = pixel >> 24U;
            std::uint8_t* out = &picture.rgba[4 * (y * width + x)];
            for (unsigned channel = 0; channel < 3; ++channel) {
                const std::uint32_t value = (pixel >> (16U - 8U * channel)) & 255U;
                out[channel] = static_cast<std::uint8_t>(
                    alpha == 0 ? 0U : std::min(255U, (value * 255U + alpha / 2U) / alpha));
            }
            out[3] = static_cast<std::uint8_t>(alpha);
        }
    }
    return picture;
}

Result<std::shared_ptr<const LogoPicture>> readSvg(const std::filesystem::path& file) {
    const auto wrong = [&](std::string_view what) {
        return failure(fmt::format("{} {}; name another file", file.string(), what));
    };
    const Result<std::string> text = readTextFile(file);
    if (!text) return tl::unexpected(text.error());
    GError* told = nullptr;
    const std::unique_ptr<RsvgHandle, ObjectRelease> drawing(
        rsvg_handle_new_from_data(reinterpret_cast<const guint8*>(text->data()), text->size(), &told));
    const std::unique_ptr<GError, ErrorRelease> error(told);
    if (!drawing) return wrong("is no SVG that can be read");
    const glm::dvec2 shape = shapeOf(drawing.get());
    const double longer = std::max(shape.x, shape.y);
    if (!std::isfinite(longer) || !(std::min(shape.x, shape.y) > kThinnest * longer))
        return wrong("is an SVG without a size; give it a viewBox");
    const double scale = kDrawnSidePixels / longer;
    const RsvgRectangle box{0.0, 0.0, std::ceil(shape.x * scale), std::ceil(shape.y * scale)};
    const Surface surface(cairo_image_surface_create(CAIRO_FORMAT_ARGB32, static_cast<int>(box.width),
                                                     static_cast<int>(box.height)));
    const std::unique_ptr<cairo_t, ContextRelease> context(cairo_create(surface.get()));
    if (rsvg_handle_render_document(drawing.get(), context.get(), &box, nullptr) == 0 ||
        cairo_surface_status(surface.get()) != CAIRO_STATUS_SUCCESS)
        return wrong("is an SVG that cannot be drawn");
    return std::make_shared<const LogoPicture>(pictureOf(surface.get()));
}

Result<std::shared_ptr<const LogoPicture>> readPngLogo(const std::filesystem::path& file) {
    return readPng(file, kLongestLogoSidePixels).map([](PngPicture picture) {
        return std::make_shared<const LogoPicture>(
            LogoPicture{picture.widthPixels, picture.heightPixels, std::move(picture.rgba)});
    });
}

} // namespace

Result<std::shared_ptr<const LogoPicture>> readLogo(const std::filesystem::path& file) {
    std::error_code problem;
    if (!std::filesystem::is_regular_file(file, problem))
        return failure(fmt::format("{} is no file that can be read; name a PNG or an SVG", file.string()));
    const std::uintmax_t size = std::filesystem::file_size(file, problem);
    if (problem || size > kMaxLogoBytes) {
        return failure(fmt::format("{} has more than {} MB; name a smaller one", file.string(),
                                   kMaxLogoBytes / 1'000'000));
    }
    const std::string ending = folded(file.extension().string());
    if (ending == ".png") return readPngLogo(file);
    if (ending == ".svg") return readSvg(file);
    return failure(fmt::format("{} is neither a PNG nor an SVG; name one of these", file.string()));
}

} // namespace atlas
