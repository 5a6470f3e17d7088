#include "cli/commands/export_data.h"

#include <fmt/core.h>

#include "cli/commands/picture_options.h"
#include "cli/options/filtered_network.h"
#include "cli/output/interruptible.h"
#include "cli/output/output_file.h"
#include "core/messages.h"
#include "export/geodata/data_files.h"

namespace atlas {

namespace {

Result<std::vector<std::filesystem::path>> write(const std::filesystem::path& file,
                                                 const FilteredNetwork& filtered) {
    InterruptibleWork work;
    return writeShownData(file, shownData(filtered.network, filtered.filter, filtered.shown),
                          work.progress());
}

} // namespace

Result<void> writeData(const ExportOptions& options, const FilterOptions& filters, const ViewOptions& view) {
    const Result<void> possible =
        checkNoPictureOptions(options, view).and_then([&] { return checkWritable(options.file); });
    if (!possible) return possible;
    const Result<FilteredNetwork> filtered = loadFiltered(filters);
    if (!filtered) return tl::unexpected(filtered.error());
    const Result<std::vector<std::filesystem::path>> files = write(options.file, *filtered);
    if (!files) return tl::unexpected(files.error());
    for (std::size_t i = 1; i < files->size(); ++i)
        printNote(fmt::format("the places are in {}", (*files)[i].string()));
    return {};
}

} // namespace atlas
