#include "model/tour/tour_desk.h"

#include <algorithm>
#include <utility>

namespace atlas {

namespace {

constexpr std::size_t kMostKept = 200; // edits

TourDraft withStepWithin(TourDraft draft) {
    const std::size_t count = draft.tour.steps.size();
    draft.step = count == 0 ? 0 : std::min(draft.step, count - 1);
    return draft;
}

} // namespace

void TourDesk::open(Tour tour) {
    const std::uint64_t count = m_editCount;
    *this = {};
    m_draft.tour = std::move(tour);
    m_editCount = count;
}

void TourDesk::change(TourDraft draft, TourEdit edit) {
    draft = withStepWithin(std::move(draft));
    if (draft.tour == m_draft.tour) {
        if (draft.step != m_draft.step) m_typedStep.reset();
        m_draft.step = draft.step;
        return;
    }
    const bool goesOn = edit == TourEdit::Typing && m_typedStep == draft.step;
    if (!goesOn) {
        m_past.push_back(m_draft);
        ++m_editCount;
    }
    if (m_past.size() > kMostKept) m_past.erase(m_past.begin());
    m_future.clear();
    m_draft = std::move(draft);
    m_typedStep.reset();
    if (edit == TourEdit::Typing) m_typedStep = m_draft.step;
}

void TourDesk::undo() {
    travel(m_past, m_future);
}

void TourDesk::redo() {
    travel(m_future, m_past);
}

void TourDesk::travel(std::vector<TourDraft>& from, std::vector<TourDraft>& to) {
    if (from.empty()) return;
    to.push_back(std::exchange(m_draft, std::move(from.back())));
    from.pop_back();
    m_typedStep.reset();
}

} // namespace atlas
