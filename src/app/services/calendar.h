#pragma once

namespace atlas {

// Of the calendar.
int currentYear();

} // namespace atlas
