// Exploring and the page that is composed of what is seen.
#include <utility>

#include "app/explore/explore_mode.h"

namespace atlas {

ComposeStart ExploreMode::pageStart() {
    ComposeStart start{sceneInputs(m_stage.window.viewport()),
                       m_exploration.document(),
                       false,
                       vision(),
                       [this](const PageComposition& page) { saveViewWith(page); },
                       [this] { takeFinishedExports(); }};
    leaveOutPanels(start.inputs);
    start.isNew = !state().view.page;
    start.inputs.view.page = composedPage();
    return start;
}

void ExploreMode::setPage(std::optional<PageComposition> page) {
    state().view.page = std::move(page);
    m_stage.interface.releaseKeyboard();
    m_stage.frames.wantFrames();
}

void ExploreMode::saveViewWith(const PageComposition& page) {
    state().view.page = page;
    saveView();
}

} // namespace atlas
