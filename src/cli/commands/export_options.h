#pragma once

#include <cstdint>
#include <optional>
#include <string>

namespace atlas {

struct ExportOptions {
    std::string file;
    std::string size = "1920x1080";
    std::string title;
    std::optional<std::uint32_t> labels; // at most so many names of cities
    bool legend = false;
    bool withoutCredit = false;
    bool transparent = false;
    bool worldFile = false;
    std::string tour; // of a page for browsers; empty: none
};

} // namespace atlas
