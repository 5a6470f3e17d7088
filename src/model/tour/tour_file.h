#pragma once

#include <filesystem>
#include <string_view>

#include "core/result.h"
#include "model/tour/tour.h"

namespace atlas {

// Of the tour for a talk that comes with the atlas, in its folder of tours.
inline constexpr const char* kBuiltInTour = "grassroots-diplomacy.json";

// The tour of a file that is to be shown: one with a step at least. An error is the one line that `check`
// would write.
Result<Tour> loadTour(const std::filesystem::path& file);

// Whether a file's text is a tour, rather than saved views.
bool isTourText(std::string_view text);

// The same of such a file's text.
Result<Tour> tourToShow(std::string_view text, std::string_view file);

} // namespace atlas
