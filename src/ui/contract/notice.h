#pragma once

#include <optional>
#include <string>

#include "model/commands/command.h"

namespace atlas::ui {

// A line that appears at the bottom for a while: a picture was saved, a file is damaged.
struct Notice {
    std::string text;
    bool isError = false;         // stays until it is closed
    std::optional<Command> offer; // what a button on it does
    std::string offerName;        // and how that is called
};

} // namespace atlas::ui
