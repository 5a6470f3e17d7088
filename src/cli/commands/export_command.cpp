#include "cli/commands/export_command.h"

#include <optional>

#include "cli/commands/export_composed.h"
#include "cli/commands/export_plan.h"
#include "cli/commands/picture_options.h"
#include "cli/output/interruptible.h"
#include "cli/output/outcome.h"
#include "cli/output/output_file.h"
#include "core/job.h"
#include "core/messages.h"
#include "export/orders/write_order.h"
#include "gl/context.h"

namespace atlas {

namespace {

using Context = Result<gl::HeadlessContext>;

// What holds pixels cannot do without a graphics driver; a page has a picture of its map where there is one.
bool needsContext(ExportKind kind) {
    return kind == ExportKind::Picture || kind == ExportKind::GeoTiff;
}

std::optional<Context> contextFor(ExportKind kind) {
    if (needsContext(kind) || kind == ExportKind::Page) return gl::HeadlessContext::create();
    return std::nullopt;
}

// The network is read while the graphics driver wakes up; what is wrong with the request is told
// first.
Result<void> write(const ExportOptions& options, const FilterOptions& filters, const ViewOptions& view) {
    const Result<ExportFormat> format = exportFormatOf(options.file);
    if (!format) return tl::unexpected(format.error());
    if (const Result<void> fits = checkOptionsFor(format->kind, options, view); !fits) return fits;
    InterruptibleWork work;
    const Progress progress = work.progress();
    Job<ExportPlan> planning("the export", [&](const Progress& planned) {
        return makePlan(format->kind, options, filters, view, planned);
    });
    const std::optional<Context> context = contextFor(format->kind);
    const Result<ExportPlan> plan = planning.take(progress);
    if (!plan) return tl::unexpected(plan.error());
    if (const Result<void> checked = checkWritable(options.file); !checked) return checked;
    const SceneInputs& inputs = plan->order.inputs;
    for (const std::string& note : notesOn(inputs.view.filter, *inputs.shown))
        printNote(note);
    if (needsContext(format->kind) && !*context) return tl::unexpected(context->error());
    notePageProblems(inputs);
    ExportTools tools(plan->folders);
    tools.mayDraw = context.has_value() && context->has_value();
    return writeOrder(
               plan->order, tools, [](const std::string& note) { printNote(note); }, progress)
        .map([](const std::filesystem::path&) {});
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
