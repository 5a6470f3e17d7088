#include "ui/details/details_memory.h"

namespace atlas::ui {

SuggestionOptions SuggestionMemory::options() const {
    SuggestionOptions options;
    options.weights = weights;
    options.count = 8;
    if (country) options.countries.insert(*country);
    return options;
}

} // namespace atlas::ui
