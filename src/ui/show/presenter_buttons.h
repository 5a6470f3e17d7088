#pragma once

#include <string>
#include <vector>

#include "model/workspace/panel_layout.h"
#include "ui/show/presenter_view.h"

namespace atlas::ui {

// What the speaker does with the mouse, in as many rows as there is room for. Each button has a key, too.
class PresenterButtons {
public:
    PresenterButtons(const Look& look, const PresenterShown& shown);

    float heightWithin(float width) const;
    PresenterUse draw(const PanelBox& box) const;

private:
    struct Button {
        const char* id;
        std::string label;
        std::string tip;
        ShowAction does;
        bool isChosen = false;
        bool beginsGroup = false;
        bool isMenu = false; // of monitors
        float width = 0.0F;
    };
    struct Placed {
        const Button* button;
        float left;
        int row;
    };
    std::vector<Placed> placed(float width) const;
    bool drawButton(const Button& button) const;
    std::optional<std::size_t> drawMonitors(const Button& button) const;

    const Look& m_look;
    const PresenterShown& m_shown;
    std::vector<Button> m_buttons;
};

} // namespace atlas::ui
