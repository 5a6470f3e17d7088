#pragma once

#include <cstdint>

namespace CLI {
class Validator;
}

namespace atlas {

// Checks that an option's value is a whole number from min to max, and says so of anything else.
CLI::Validator wholeNumber(std::int64_t min, std::int64_t max);

} // namespace atlas
