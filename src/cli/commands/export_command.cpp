#include "cli/commands/export_command.h"

#include "cli/commands/export_data.h"
#include "cli/commands/export_geo_tiff.h"
#include "cli/commands/export_page.h"
#include "cli/commands/export_picture.h"
#include "cli/output/outcome.h"
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
    }
    return {};
}

} // namespace

int runExport(const ExportOptions& options, const FilterOptions& filters, const ViewOptions& view) {
    return exitCodeOf(write(options, filters, view));
}

} // namespace atlas
