#pragma once

#include <array>
#include <cstdio>
#include <memory>
#include <string>

namespace atlas::testing {

// What a command line of the shell writes to its standard output.
inline std::string outputOf(const std::string& command) {
    const std::unique_ptr<std::FILE, int (*)(std::FILE*)> pipe(popen(command.c_str(), "r"), pclose);
    std::string output;
    std::array<char, 4096> bytes{};
    while (const std::size_t count = std::fread(bytes.data(), 1, bytes.size(), pipe.get()))
        output.append(bytes.data(), count);
    return output;
}

} // namespace atlas::testing
