#include "cli/commands/export_vector.h"

#include <fmt/core.h>

#include <filesystem>

#include "cli/commands/export_composed.h"
#include "cli/commands/export_inputs.h"
#include "cli/commands/export_sheet.h"
#include "cli/output/output_file.h"
#include "core/messages.h"
#include "export/files/atomic_file.h"
#include "export/pictures/picture.h"
#include "export/vector/pdf_writer.h"
#include "export/vector/svg_writer.h"
#include "export/vector/vector_map.h"
#include "scene/picture_annotations.h"

namespace atlas {

namespace {

constexpr double kBleedMillimetres = 3.0; // what print shops ask for

// On paper as large as that; for a screen, a pixel is CSS's.
double millimetresOf(int pixels, const PictureSheet& sheet) {
    constexpr double kMillimetresPerInch = 25.4;
    return sheet.dotsPerInch > 0 ? pixels * kMillimetresPerInch / sheet.dotsPerInch
                                 : millimetresOfPixels(pixels);
}

std::string megabytes(std::size_t bytes) {
    return fmt::format("{:.1f} MB", static_cast<double>(bytes) / 1e6);
}

Result<void> writeFile(const std::string& file, std::string_view content) {
    constexpr std::size_t kLarge = 2'000'000; // bytes, for a program that draws
    printNote(fmt::format(
        "{}: {}{}", file, megabytes(content.size()),
        content.size() > kLarge ? "; --simplify 0.5 makes it smaller, fewer partnerships much smaller" : ""));
    return writeTextFile(file, content);
}

} // namespace

Result<void> writeVector(ExportKind kind, const ExportOptions& options, const FilterOptions& filters,
                         const ViewOptions& view) {
    const Result<ResourceFolders> resources = findResources();
    if (!resources) return tl::unexpected(resources.error());
    Result<SceneInputs> inputs = exportInputs(options, filters, view, *resources, {});
    if (!inputs) return tl::unexpected(inputs.error());
    const Result<PictureSheet> sheet = sheetFrom(options, *inputs);
    if (!sheet) return tl::unexpected(sheet.error());
    if (const Result<void> checked = checkWritable(options.file); !checked) return checked;
    for (const std::string& note : notesOn(inputs->view.filter, *inputs->shown))
        printNote(note);
    inputs->viewport = viewportForPicture(*sheet, *inputs);
    notePageProblems(*inputs);
    VectorRequest request;
    request.inputs = *std::move(inputs);
    request.widthMillimetres = millimetresOf(sheet->widthPixels, *sheet);
    request.heightMillimetres = millimetresOf(sheet->heightPixels, *sheet);
    request.simplifyPixels = options.simplifyPixels;
    if (options.bleed) request.bleedMillimetres = kBleedMillimetres;
    SceneBuilder builder(resources->naturalEarth, false);
    const Result<VectorPage> page = vectorPageOf(request, builder);
    for (const std::string& message : builder.takeMessages())
        printNote(message);
    if (!page) return tl::unexpected(page.error());
    if (!request.inputs.page) {
        for (const std::string& note : pictureAnnotations(request.inputs).notes)
            printNote(note);
    }
    if (kind == ExportKind::Svg) return writeFile(options.file, svgOf(*page, {options.outlines}));
    const Result<std::string> pdf = pdfOf(*page, {options.outlines});
    if (!pdf) return tl::unexpected(pdf.error());
    return writeFile(options.file, *pdf);
}

} // namespace atlas
