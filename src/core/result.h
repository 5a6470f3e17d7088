#pragma once

#include <string>
#include <tl/expected.hpp>
#include <utility>

namespace atlas {

// What went wrong, as the one line that a person reads: the thing, the place, the remedy.
struct Error {
    std::string message;
};

template <typename T>
using Result = tl::expected<T, Error>;

inline tl::unexpected<Error> failure(std::string message) {
    return tl::unexpected<Error>(Error{std::move(message)});
}

} // namespace atlas
