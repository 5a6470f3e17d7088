// The part of a session that measures what is shown while somebody looks at the measures.
#define GLFW_INCLUDE_NONE
#include <GLFW/glfw3.h>

#include "app/session.h"
#include "export/tables/stats_writers.h"

namespace atlas {

MeasureWorker::Work Session::measuring(NetworkPointer network) {
    return [network = std::move(network)](const FilterResult& shown, const Progress& progress) {
        return measureReport(*network, shown, {}, progress);
    };
}

void Session::followMeasures() {
    const bool isLookedAt = m_state.shows(DrawerView::Measures);
    if (m_measures.follow(isLookedAt ? m_document.shown() : nullptr, MeasureWorker::Clock::now()))
        m_framesWanted = kFramesPerEvent;
}

// The same words and the same JSON as `sister-atlas stats`.
void Session::copyMeasures(ask::MeasureFormat format) const {
    const ui::MeasureNews news = m_measures.news();
    if (!news.report) return;
    const std::string text = format == ask::MeasureFormat::Json ? statsJson(*m_data.network, *news.report)
                                                                : statsText(*m_data.network, *news.report);
    glfwSetClipboardString(m_window.handle(), text.c_str());
}

} // namespace atlas
