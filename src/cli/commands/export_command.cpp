#include "cli/commands/export_command.h"

#include "cli/commands/export_data.h"
#include "cli/commands/export_geo_tiff.h"
#include "cli/commands/export_page.h"
#include "cli/commands/export_picture.h"
#include "cli/commands/export_vector.h"
#include "cli/output/outcome.h"
#include "core/progress.h"
#include "export/files/export_format.h"

namespace atlas {

namespace {

Result<void> write(const ExportOptions& options, const FilterOptions& filters, const ViewOptions& view) {
    const Result<ExportFormat> format = exportFormatOf(options.file);
    if (!format) return tl::unexpected(format.error());
    if (!options.tour.empty() && format->kind != ExportKind::Page)
        return failure(options.file + ": --tour is for pages; leave it out, or let the name end in .html");
    switch (format->kind) {
        case ExportKind::Picture:
            return writePicture(options, filters, view);
        case ExportKind::Page:
            return writePage(options, filters, view);
        case ExportKind::GeoTiff:
            return writeGeoTiffPicture(options, filters, view);
        case ExportKind::Data:
            return writeData(options, filters, view);
        case ExportKind::Svg:
        case ExportKind::Pdf:
            return writeVector(format->kind, options, filters, view);
    }
    return {};
}

// Ctrl+C ended it, in good order.
Error told(const ExportOptions& options, const Error& error) {
    if (!isCancellation(error)) return error;
    return {options.file + ": given up, and nothing is written"};
}

} // namespace

int runExport(const ExportOptions& options, const FilterOptions& filters, const ViewOptions& view) {
    return exitCodeOf(
        write(options, filters, view).map_error([&](const Error& error) { return told(options, error); }));
}

} // namespace atlas
