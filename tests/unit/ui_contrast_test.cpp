// Words, signs and outlines on every ground that panels have, in every theme, whatever of the map shows
// through.
#include <algorithm>
#include <cmath>

#include "data/style/theme.h"
#include "tests/support/contrast.h"
#include "tests/support/sample_network.h"
#include "ui/widgets/style.h"

using namespace atlas;
using namespace atlas::testing;

namespace {

constexpr double kWords = 4.5; // WCAG 2.2, 1.4.3
constexpr double kSigns = 3.0; // WCAG 2.2, 1.4.11

// A panel over all that the map may show beneath it, the darkest and the lightest included.
std::vector<Colour> panelsOf(const Theme& theme) {
    std::vector<Colour> behind{theme.ocean, theme.land, theme.surround, theme.disc, theme.label, theme.lake};
    for (const std::vector<Colour>* palette : {&theme.distanceRamp, &theme.categories, &theme.sequence})
        behind.insert(behind.end(), palette->begin(), palette->end());
    for (Colour& colour : behind)
        colour = over(theme.panel, colour);
    return behind;
}

const std::vector<Theme>& themes() {
    static const std::vector<Theme> all = *loadThemes(sourceFolder() / "assets" / "themes");
    return all;
}

} // namespace

TEST_CASE("words keep 4.5 : 1 on every ground of a control") {
    for (const Theme& theme : themes()) {
        CAPTURE(theme.id);
        for (const Colour& panel : panelsOf(theme)) {
            const auto ground = [&](float opacity) { return over(theme.text, panel, opacity); };
            for (const float opacity :
                 {0.0F, ui::kGroundAtRest, ui::kGroundAtRest + ui::kGroundHovered, ui::kGroundChosen}) {
                CHECK(contrast(theme.text, ground(opacity)) >= kWords);
                CHECK(contrast(theme.textMuted, ground(opacity)) >= kWords);
            }
            CHECK(contrast(theme.text, ground(ui::kGroundAtRest + ui::kGroundHeld)) >= kWords);
            const Colour marked = over(theme.accent, panel, ui::kGroundMarked);
            CHECK(contrast(theme.text, marked) >= kWords);
            CHECK(contrast(theme.textMuted, marked) >= kWords);
            CHECK(contrast(theme.text, over(theme.accent, panel, ui::kChipHovered)) >= kWords);
            CHECK(contrast(theme.text, over(theme.bar, panel, ui::kBarChosen)) >= kWords);
            CHECK(contrast(theme.textMuted, over(theme.bar, panel)) >= kWords); // figures on bars
            CHECK(contrast(theme.accent, panel) >= kWords);
            CHECK(contrast(theme.warning, panel) >= kWords);
        }
        CHECK(contrast(theme.onAccent, theme.accent) >= kWords);
        CHECK(contrast(theme.onAccent, ui::mixed(theme.accent, theme.text, 0.15F)) >= kWords); // hovered
    }
}

TEST_CASE("outlines of what has the keyboard, boxes and grips keep 3 : 1") {
    for (const Theme& theme : themes()) {
        CAPTURE(theme.id);
        for (const Colour& panel : panelsOf(theme)) {
            CHECK(contrast(theme.accent, panel) >= kSigns);
            CHECK(contrast(theme.accent, over(theme.text, panel, ui::kGroundAtRest)) >= kSigns);
            CHECK(contrast(theme.accent, over(theme.bar, panel, ui::kBarChosen)) >= kSigns);
            CHECK(contrast(over(theme.textMuted, panel, ui::kOutlineAtRest), panel) >= kSigns);
            CHECK(contrast(over(theme.text, panel, ui::kScrollGrip), panel) >= kSigns);
        }
        for (const Colour& map : {theme.ocean, theme.land, theme.surround, theme.lake})
            CHECK(contrast(theme.accent, map) >= kSigns); // the outline of a city
    }
}
