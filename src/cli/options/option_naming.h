#pragma once

#include <string>
#include <string_view>

#include "core/result.h"

namespace atlas {

// Puts the option's name before what is wrong with its value: for Result::map_error.
inline auto naming(std::string_view option) {
    return [option](const Error& error) { return Error{std::string(option) + ": " + error.message}; };
}

} // namespace atlas
