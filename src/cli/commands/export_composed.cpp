#include "cli/commands/export_composed.h"

#include <fmt/core.h>

#include "cli/commands/export_sheet.h"
#include "cli/options/option_naming.h"
#include "core/messages.h"
#include "export/composed/page_inputs.h"
#include "export/files/export_format.h"
#include "model/filter/filter.h"
#include "model/page/page_defaults.h"
#include "model/page/page_editing.h"
#include "scene/picture_annotations.h"

namespace atlas {

namespace {

// A picture placed in a GIS is all map, and data have no paper.
bool canHoldPage(const ExportOptions& options) {
    const Result<ExportFormat> format = exportFormatOf(options.file);
    if (!format || options.worldFile) return false;
    return format->kind == ExportKind::Picture || format->kind == ExportKind::Svg ||
           format->kind == ExportKind::Pdf;
}

Result<void> checkPossible(const ExportOptions& options) {
    const auto wrong = [](const char* option, const char* why) {
        return failure(
            fmt::format("{} does nothing for a page, {}; leave it out, or write --no-page", option, why));
    };
    if (options.sizeIsTyped) return wrong("--size", "which has the size of its paper");
    if (options.transparent) return wrong("--transparent", "which has a ground of its own");
    return {};
}

// What was typed goes before what was saved.
Result<PageComposition> pageFrom(const ExportOptions& options, const View& view, const Network& network) {
    const PageAbout about =
        pageAboutOf(view.selection, view.camera, network, applyFilter(network, view.filter).partnerships);
    PageComposition page =
        view.page ? *view.page : defaultComposition(*parsePaper("A4"), options.landscape, about);
    if (!options.paper.empty()) {
        const Result<Paper> paper = parsePaper(options.paper).map_error(naming("--paper"));
        if (!paper) return tl::unexpected(paper.error());
        page = onPaper(page, *paper, options.landscape, about);
    } else if (options.landscape) {
        page = onPaper(page, page.paper, true, about);
    }
    if (!options.title.empty()) page = withText(page, PageElementKind::Title, options.title);
    if (options.withoutCredit) page = withShown(page, PageElementKind::Sources, false);
    return page;
}

} // namespace

Result<void> composePage(const ExportOptions& options, SceneInputs& inputs) {
    if (options.withoutPage) inputs.view.page.reset();
    if (!options.page && !inputs.view.page) return {};
    if (!canHoldPage(options)) {
        printNote("the map alone is written, without the page of the view; a .pdf holds the page");
        inputs.view.page.reset();
        return {};
    }
    if (const Result<void> possible = checkPossible(options); !possible) return possible;
    const Result<PageComposition> page = pageFrom(options, inputs.view, *inputs.network);
    if (!page) return tl::unexpected(page.error());
    inputs.view.page = *page;
    addPage(inputs);
    return {};
}

void notePageProblems(const SceneInputs& inputs) {
    if (!inputs.page) return;
    for (const std::string& note : pictureAnnotations(inputs).notes)
        printNote(note);
}

Result<PictureSheet> sheetFrom(const ExportOptions& options, const SceneInputs& inputs) {
    if (!inputs.view.page) return sheetFrom(options);
    return paperSheet(*inputs.view.page, options.dotsPerInch.value_or(kPrintDotsPerInch))
        .map_error(naming("--dpi"));
}

} // namespace atlas
