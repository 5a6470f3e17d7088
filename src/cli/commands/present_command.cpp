#include "cli/commands/present_command.h"

#include <fmt/core.h>

#include <utility>

#include "cli/options/theme_option.h"
#include "core/text.h"
#include "model/tour/tour_file.h"

namespace atlas {

Result<PresentOptions> presentOptionsFrom(const PresentArguments& arguments) {
    Result<Tour> tour = loadTour(arguments.file);
    if (!tour) return tl::unexpected(tour.error());
    const std::size_t count = tour->steps.size();
    if (arguments.step > count)
        return failure(fmt::format("--step {}: {} has {}; write 1 to {}", arguments.step, arguments.file,
                                   counted(count, "step", "steps"), count));
    Result<std::string> themeId = themeIdTyped(arguments.theme);
    if (!themeId) return tl::unexpected(themeId.error());
    PresentOptions options;
    options.themeId = *std::move(themeId);
    options.tour = *std::move(tour);
    if (arguments.monitor > 0) options.monitor = arguments.monitor - 1;
    options.firstStep = arguments.step - 1;
    if (arguments.presenter) options.presenterView = PresenterView::Shown;
    if (arguments.noPresenter) options.presenterView = PresenterView::Hidden;
    options.pace = {arguments.autoplay, arguments.loop};
    return options;
}

} // namespace atlas
