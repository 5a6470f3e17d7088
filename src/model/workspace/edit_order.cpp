#include "model/workspace/edit_order.h"

#include <algorithm>
#include <iterator>

namespace atlas {

namespace {

constexpr std::size_t kMostKept = 500;

EditedPart latest(const std::vector<EditedPart>& parts, EditOrder::Able able) {
    const auto isAble = [able](EditedPart part) {
        if (part == EditedPart::Tour) return able.tour;
        return part == EditedPart::View || able.tourDeleted;
    };
    const auto found = std::find_if(parts.rbegin(), parts.rend(), isAble);
    return found == parts.rend() ? EditedPart::View : *found;
}

void takeLatest(EditedPart part, std::vector<EditedPart>& parts) {
    const auto found = std::find(parts.rbegin(), parts.rend(), part);
    if (found != parts.rend()) parts.erase(std::next(found).base());
}

} // namespace

void EditOrder::follow(std::uint64_t viewEdits, std::uint64_t tourEdits) {
    for (; m_viewEdits < viewEdits; ++m_viewEdits)
        add(EditedPart::View);
    for (; m_tourEdits < tourEdits; ++m_tourEdits)
        add(EditedPart::Tour);
}

void EditOrder::add(EditedPart part) {
    m_done.push_back(part);
    if (m_done.size() > kMostKept) m_done.erase(m_done.begin());
    m_undone.clear();
}

void EditOrder::forgetTour() {
    std::erase(m_done, EditedPart::Tour);
    std::erase(m_undone, EditedPart::Tour);
}

EditedPart EditOrder::toUndo(Able able) const {
    return latest(m_done, able);
}

EditedPart EditOrder::toRedo(Able able) const {
    return latest(m_undone, able);
}

void EditOrder::undone(EditedPart part) {
    takeLatest(part, m_done);
    if (part != EditedPart::TourDeleted) m_undone.push_back(part);
}

void EditOrder::redone(EditedPart part) {
    takeLatest(part, m_undone);
    m_done.push_back(part);
}

} // namespace atlas
