#include "app/services/calendar.h"

#include <chrono>

namespace atlas {

int currentYear() {
    const std::chrono::year_month_day today(
        std::chrono::floor<std::chrono::days>(std::chrono::system_clock::now()));
    return static_cast<int>(today.year());
}

} // namespace atlas
