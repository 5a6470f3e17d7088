#pragma once

#include <string>
#include <string_view>

namespace atlas {

// Exit codes of every sub-command.
inline constexpr int kExitDone = 0;
inline constexpr int kExitProblems = 1; // a checked file has problems
inline constexpr int kExitFailed = 2;   // an argument is wrong, or the work could not be done

// One line each on stderr, with the program's name before it.
void printError(std::string_view message);
void printNote(std::string_view message);

// One line on stderr as it is: a problem of a file, which begins with the file's name.
void printProblem(std::string_view line);

} // namespace atlas
