#include "model/tour/tour_file.h"

#include <fmt/core.h>

#include "data/files/text_file.h"
#include "model/view/json_file.h"

namespace atlas {

Result<Tour> tourToShow(std::string_view text, std::string_view file) {
    Result<Tour> tour = tourFrom(text, file);
    if (tour && tour->steps.empty())
        return failure(fmt::format("{}: has no step to show; write one into its \"steps\"", file));
    return tour;
}

bool isTourText(std::string_view text) {
    const Json json = objectFrom(text);
    return json.contains("steps") && !json.contains("views");
}

Result<Tour> loadTour(const std::filesystem::path& file) {
    const Result<std::string> text = readTextFile(file);
    if (!text) return tl::unexpected(text.error());
    return tourToShow(*text, file.string());
}

} // namespace atlas
