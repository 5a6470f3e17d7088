#pragma once

#include <string>

namespace CLI {
class App;
class ParseError;
} // namespace CLI

namespace atlas {

// One line on what is wrong with the arguments and which option or sub-command was meant nearest.
std::string argumentErrorMessage(const CLI::App& app, const CLI::ParseError& error);

// Where the name of a sub-command stands, a file may, too: one that exists, or has a dot or a slash in its
// name.
bool looksLikeFile(const std::string& argument);
std::string unknownCommandMessage(const CLI::App& app, const std::string& argument);

} // namespace atlas
