#pragma once

#include <string>

#include "analysis/document/document.h"
#include "core/result.h"
#include "export/tables/data_table.h"
#include "model/commands/request.h"
#include "model/workspace/explore_state.h"
#include "ui/interface_memory.h"

// What is answered in the window just now, as tables to take along.
namespace atlas {

// The table with at least one row. Otherwise an error that a person reads: there is nothing to export, or the
// answer is still being looked for. `currentYear`: of the calendar.
Result<DataTable> tableOf(Answer answer, const Document& document, const ExploreState& state,
                          const ui::InterfaceMemory& memory, int currentYear);

// What the table holds, for its file's name: "anniversaries 2027", "partners of Hays". Of partners, two
// cities and suggestions as long as these are selected.
std::string contentOf(Answer answer, const Document& document, const ExploreState& state,
                      const ui::InterfaceMemory& memory, int currentYear);

} // namespace atlas
