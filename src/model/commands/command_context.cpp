#include "model/commands/command_context.h"

namespace atlas {

void execute(Command command, CommandContext context) {
    const CommandRow& row = rowOf(command);
    context.about = row.about;
    row.does(context);
}

} // namespace atlas
