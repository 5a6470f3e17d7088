#pragma once

#include <string>

#include "model/commands/request.h"

namespace atlas::ui {

// What the export menu offers to take along as a table.
struct ExportOffer {
    Answer answer = Answer::Shown;
    std::string name; // "Table", "Suggestions for Hays"
    std::string tip;
};

} // namespace atlas::ui
