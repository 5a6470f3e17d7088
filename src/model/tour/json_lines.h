#pragma once

#include <cstddef>
#include <map>
#include <string>
#include <string_view>

namespace atlas {

// On which lines of a JSON text its fields and entries stand, so that what is wrong with one is found.
class JsonLines {
public:
    // Of a text that is not JSON: those before the place where it ends to be any.
    explicit JsonLines(std::string_view text);

    // Counted from 1. `pointer`: "/steps/2/caption"; where there is no such field, the line of what it would
    // stand in.
    std::size_t lineOf(std::string_view pointer) const;

private:
    std::map<std::string, std::size_t, std::less<>> m_lines; // by pointer
};

} // namespace atlas
