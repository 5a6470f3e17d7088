#include "core/messages.h"

#include <algorithm>
#include <cstdio>

#include "core/text.h"

namespace atlas {

namespace {

void printLine(std::string_view prefix, std::string_view message) {
    std::string line(prefix);
    line += message;
    std::replace(line.begin(), line.end(), '\n', ' ');
    line = printable(line); // what is cited may be anything
    line += '\n';
    std::fputs(line.c_str(), stderr);
}

} // namespace

void printError(std::string_view message) {
    printLine("sister-atlas: error: ", message);
}

void printNote(std::string_view message) {
    printLine("sister-atlas: note: ", message);
}

void printProblem(std::string_view line) {
    printLine("", line);
}

} // namespace atlas
