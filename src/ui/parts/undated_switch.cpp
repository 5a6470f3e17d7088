#include "ui/parts/undated_switch.h"

#include "ui/widgets/widgets.h"

namespace atlas::ui {

void undatedSwitch(const Look& look, View& view, float widthPixels) {
    bool& isOn = view.arcStyle.showsUndated;
    if (checkRow(look, "undated", "Show undated", isOn, widthPixels)) isOn = !isOn;
    tooltipBeside(look,
                  "While years are chosen, partnerships whose year is not recorded stay faintly on the "
                  "map; no figure counts them  (Enter)");
}

} // namespace atlas::ui
