#include "cli/commands/export_sheet.h"

#include "cli/options/option_naming.h"
#include "cli/options/picture_size.h"
#include "core/text.h"

namespace atlas {

Result<PictureSheet> sheetFrom(const ExportOptions& options) {
    if (options.paper.empty()) {
        if (options.dotsPerInch) return failure("--dpi does nothing alone; write --paper with it");
        if (options.landscape) return failure("--landscape does nothing alone; write --paper with it");
        for (const ScreenFormat& format : screenFormats()) {
            if (format.name == folded(options.size)) return format.sheet; // with a scale of its own
        }
        return parseSize(options.size).map([](const PictureSize& size) {
            return screenSheet(size.widthPixels, size.heightPixels);
        });
    }
    if (options.sizeIsTyped)
        return failure("--size and --paper both say how large the picture is; leave one of them out");
    const Result<Paper> paper = parsePaper(options.paper).map_error(naming("--paper"));
    if (!paper) return tl::unexpected(paper.error());
    return paperSheet(*paper, options.dotsPerInch.value_or(kPrintDotsPerInch), options.landscape)
        .map_error(naming("--dpi"));
}

} // namespace atlas
