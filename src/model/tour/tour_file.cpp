#include "model/tour/tour_file.h"

#include <fmt/core.h>

#include "data/files/text_file.h"

namespace atlas {

Result<Tour> loadTour(const std::filesystem::path& file) {
    const Result<std::string> text = readTextFile(file);
    if (!text) return tl::unexpected(text.error());
    Result<Tour> tour = tourFrom(*text, file.string());
    if (tour && tour->steps.empty())
        return failure(fmt::format("{}: has no step to show; write one into its \"steps\"", file.string()));
    return tour;
}

} // namespace atlas
