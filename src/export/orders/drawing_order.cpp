// Paths and type, for designers and printers.
#include <fmt/core.h>

#include "core/text.h"
#include "export/orders/order_writers.h"
#include "export/vector/pdf_writer.h"
#include "export/vector/svg_writer.h"
#include "model/paper/paper.h"

namespace atlas {

namespace {

using Path = std::filesystem::path;

// On paper as large as that; for a screen, a pixel is CSS's.
double millimetresOf(int pixels, int dotsPerInch) {
    return dotsPerInch > 0 ? pixels * kMillimetresPerInch / dotsPerInch : millimetresOfPixels(pixels);
}

VectorRequest requestOf(const ExportOrder& order) {
    VectorRequest request;
    request.inputs = order.inputs;
    request.widthMillimetres = millimetresOf(order.inputs.viewport.widthPixels, order.dotsPerInch);
    request.heightMillimetres = millimetresOf(order.inputs.viewport.heightPixels, order.dotsPerInch);
    request.bleedMillimetres = order.drawing.bleedMillimetres;
    request.simplifyPixels = order.drawing.simplifyPixels;
    return request;
}

Result<std::string> textOf(const VectorPage& page, ExportKind kind, bool withOutlines) {
    if (kind == ExportKind::Svg) return svgOf(page, {withOutlines});
    return pdfOf(page, {withOutlines});
}

// Before it is written.
void saySize(const OrderWork& work, std::size_t bytes) {
    constexpr std::size_t kLarge = 2'000'000; // for a program that draws
    const std::string_view advice = work.order.drawing.advice;
    if (advice.empty()) return;
    work.say(fmt::format("{}: {}{}{}", work.order.file.string(), bytesText(static_cast<double>(bytes)),
                         bytes > kLarge ? "; " : "", bytes > kLarge ? advice : ""));
}

} // namespace

Result<Path> writeDrawingOrder(const OrderWork& work, ExportKind kind) {
    const VectorRequest request = requestOf(work.order);
    const Result<VectorPage> page =
        vectorPageOf(request, work.tools.builder, partOf(work.progress, 0.0, 0.7));
    sayOfMap(work, request.inputs);
    if (!page) return tl::unexpected(page.error());
    if (!goesOn(work.progress, 0.7, "writing the drawing")) return cancelled();
    const Result<std::string> text = textOf(*page, kind, work.order.drawing.withOutlines);
    if (!text) return tl::unexpected(text.error());
    if (!goesOn(work.progress, 0.95, "writing the drawing")) return cancelled();
    saySize(work, text->size());
    return writeOrderedText(work.order, *text);
}

} // namespace atlas
