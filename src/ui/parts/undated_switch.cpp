#include "ui/parts/undated_switch.h"

namespace atlas::ui {

void undatedSwitch(const Look& look, View& view, float widthPixels, CheckColumn column) {
    bool& isOn = view.arcStyle.showsUndated;
    if (checkRow(look, "undated", "Show undated", isOn, widthPixels, column)) isOn = !isOn;
    tooltipBeside(look,
                  "While years are chosen, partnerships whose year is not recorded stay faintly on the "
                  "map; no figure counts them  (Enter)");
}

} // namespace atlas::ui
