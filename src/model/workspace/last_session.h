#pragma once

#include <array>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/result.h"
#include "model/workspace/window_place.h"
#include "model/workspace/workspace.h"

namespace atlas {

// What comes back at the next start: the view, the panels, the window's place. How large the interface is and
// whether motion is reduced are a person's preferences (data/files/preferences.h), which hold anyway.
struct LastSession {
    std::string view = "{}"; // its text (model/view/saved_views.h), to be read once the network is there
    std::array<bool, kPanelCount> openPanels = Workspace{}.openPanels;
    DrawerView drawerView = Workspace{}.drawerView;
    std::optional<bool> legendFolded;
    std::optional<WindowPlace> window;
    ExportSettings exporting;
    std::vector<RecentExport> recentExports;

    friend bool operator==(const LastSession&, const LastSession&) = default;
};

// Takes the part of a workspace that comes back, and puts it there again.
LastSession sessionOf(const Workspace& workspace);
void applyTo(Workspace& workspace, const LastSession& session);

// The session of a file's text. An error names what is wrong with the file as a whole, that a newer atlas
// wrote it for one; what is wrong in one field is as usual.
Result<LastSession> lastSessionFrom(std::string_view text, std::string_view file);

std::string textOf(const LastSession& session);

} // namespace atlas
