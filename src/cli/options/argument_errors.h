#pragma once

#include <string>

namespace CLI {
class App;
class ParseError;
} // namespace CLI

namespace atlas {

// One line on what is wrong with the arguments and which option or sub-command was meant nearest.
std::string argumentErrorMessage(const CLI::App& app, const CLI::ParseError& error);

} // namespace atlas
