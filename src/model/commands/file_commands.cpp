// What commands do that ends in a file, or ends the program.
#include "model/commands/command_context.h"

namespace atlas::commands {

void savePicture(CommandContext& context) {
    context.requests.add(ask::SavePicture{});
}

void copyPicture(CommandContext& context) {
    context.requests.add(ask::CopyPicture{});
}

void composePage(CommandContext& context) {
    context.requests.add(ask::ComposePage{});
}

void saveView(CommandContext& context) {
    context.requests.add(ask::SaveView{});
}

void restoreView(CommandContext& context) {
    context.requests.add(ask::RestoreView{});
}

void restoreTour(CommandContext& context) {
    context.requests.add(ask::RestoreTour{});
}

void addStep(CommandContext& context) {
    context.requests.add(ask::AddStep{});
}

void present(CommandContext& context) {
    context.requests.add(ask::Present{});
}

void presentOn(CommandContext& context) {
    context.requests.add(ask::Present{true});
}

void quit(CommandContext& context) {
    context.requests.add(ask::Quit{});
}

} // namespace atlas::commands
