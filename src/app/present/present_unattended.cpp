// A show that nobody steers, and that visitors leave and come back to.
#include <utility>

#include "app/present/present_mode.h"

namespace atlas {

std::optional<SceneInputs> PresentMode::seen() const {
    const std::optional<std::size_t> step = m_show.seenStep();
    if (!step || m_show.show().ground != ShowGround::Map) return std::nullopt;
    const Viewport viewport = m_stage.window.viewport();
    SceneInputs inputs = m_show.scenes().sceneOf(*step, viewport.widthPixels, viewport.heightPixels);
    inputs.view.camera = m_away ? m_away->inputs.view.camera : m_show.moment(m_stage.now()).incoming;
    return inputs;
}

// As somebody comes back who has looked around on a step.
void PresentMode::comeBackFrom(SceneInputs seen) {
    m_show.lookAround(seen.view.camera);
    m_show.take(ShowAction::First);
    m_away = Away{std::move(seen), true};
    m_presented.reset();
}

} // namespace atlas
