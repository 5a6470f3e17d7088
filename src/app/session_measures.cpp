// The part of a session that measures what is shown while somebody looks at the measures.
#define GLFW_INCLUDE_NONE
#include <GLFW/glfw3.h>

#include "app/session.h"
#include "cli/output/stats_writers.h"

namespace atlas {

MeasureWorker::Work Session::measuring(NetworkPointer network) {
    return [network = std::move(network)](const FilterResult& shown, const Progress& progress) {
        return measureReport(*network, shown, {}, progress);
    };
}

void Session::followMeasures() {
    const bool isLookedAt = layout().shows(DrawerView::Measures);
    if (m_measures.follow(isLookedAt ? m_shown : nullptr, MeasureWorker::Clock::now()))
        m_framesWanted = kFramesPerEvent;
}

// The same words and the same JSON as `sister-atlas stats`.
void Session::copyMeasures(ui::CopyMeasures as) const {
    const ui::MeasureNews news = m_measures.news();
    if (!news.report) return;
    const std::string text = as == ui::CopyMeasures::Json ? statsJson(*m_data.network, *news.report)
                                                          : statsText(*m_data.network, *news.report);
    glfwSetClipboardString(m_window.handle(), text.c_str());
}

} // namespace atlas
