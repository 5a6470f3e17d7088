#pragma once

#include "cli/commands/export_options.h"
#include "cli/options/filter_options.h"
#include "cli/options/view_options.h"
#include "core/progress.h"
#include "export/files/export_format.h"
#include "export/orders/export_order.h"

namespace atlas {

// What the arguments come to, before anything is drawn.
struct ExportPlan {
    ExportOrder order;
    ResourceFolders folders;
};
Result<ExportPlan> makePlan(ExportKind kind, const ExportOptions& options, const FilterOptions& filters,
                            const ViewOptions& view, const Progress& progress);

} // namespace atlas
