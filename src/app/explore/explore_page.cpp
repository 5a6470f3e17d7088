// Exploring and the page that is composed of what is seen.
#include <utility>

#include "app/explore/explore_mode.h"
#include "model/page/page_defaults.h"

namespace atlas {

ComposeStart ExploreMode::pageStart() {
    ComposeStart start{sceneInputs(m_stage.window.viewport()),
                       m_exploration.document(),
                       false,
                       vision(),
                       [this](const PageComposition& page) { saveViewWith(page); },
                       [this] { takeFinishedExports(); }};
    leaveOutPanels(start.inputs);
    std::optional<PageComposition>& page = start.inputs.view.page;
    start.isNew = !page.has_value();
    if (start.isNew)
        page =
            defaultComposition(*parsePaper("A4"), false,
                               pageAboutOf(start.inputs.view.selection, start.inputs.view.camera, network()));
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
