#pragma once

#include <string_view>

namespace atlas {

// One line each on standard error, with the program's name before it. Safe to call from any thread.
void printError(std::string_view message);
void printNote(std::string_view message);

// One line on standard error as it is: a problem of a file, which begins with the file's name.
void printProblem(std::string_view line);

} // namespace atlas
