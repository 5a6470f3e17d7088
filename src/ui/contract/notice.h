#pragma once

#include <optional>
#include <string>

#include "model/commands/command.h"

namespace atlas::ui {

// A line that appears at the bottom for a while: a picture was saved, a file is damaged.
struct Notice {
    std::string text;
    bool isError = false;
    std::optional<Command> offer; // what a button on it does
    std::string offerName;        // and how that is called
    bool isKept = false;          // stays until it is closed, as an error does

    bool isClosedByHand() const { return isError || isKept; }
};

} // namespace atlas::ui
