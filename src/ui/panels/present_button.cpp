#include "ui/panels/present_button.h"

#include "model/commands/command.h"
#include "ui/widgets/widgets.h"

namespace atlas::ui {

void drawPresentButton(const Look& look, Requests& requests) {
    if (iconButton(look, "present", Icon::Screen, tooltipOf("present"_command)))
        requests.run("present"_command);
}

} // namespace atlas::ui
