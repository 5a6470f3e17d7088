#pragma once

#include <string>

namespace CLI {
class App;
}

namespace atlas {

// Prints the program's manual page ("man") or a shell's completion ("bash", "zsh", "fish"). Returns the exit
// code.
int runManual(const CLI::App& program, const std::string& format);

} // namespace atlas
