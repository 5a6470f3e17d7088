#include "app/compose/page_desk.h"

#include <utility>

namespace atlas {

namespace {
constexpr std::size_t kMostSteps = 200; // of undo
}

void PageDesk::edit(PageComposition page, const std::string& key) {
    if (page == m_page) return;
    const bool goesOn = !key.empty() && key == m_key;
    if (!goesOn) m_past.push_back(m_page);
    if (m_past.size() > kMostSteps) m_past.erase(m_past.begin());
    m_future.clear();
    m_key = key;
    m_page = std::move(page);
    m_wasEdited = true;
}

void PageDesk::place(const HeldEdges& held, glm::dvec2 by, const std::string& key) {
    if (!m_chosen) return;
    const PagePlace& from = m_page.element(*m_chosen).place;
    edit(withPlace(m_page, *m_chosen, dragged(m_page, from, held, by)), key);
}

void PageDesk::move(glm::dvec2 by) {
    place({}, by, m_chosen ? "move " + std::string(wordOf(*m_chosen)) : "");
}

void PageDesk::resize(glm::dvec2 by) {
    place({.right = true, .bottom = true}, by, m_chosen ? "resize " + std::string(wordOf(*m_chosen)) : "");
}

void PageDesk::hide() {
    if (m_chosen) edit(withShown(m_page, *m_chosen, false));
    m_chosen.reset();
}

void PageDesk::travel(std::vector<PageComposition>& from, std::vector<PageComposition>& to) {
    if (from.empty()) return;
    to.push_back(std::exchange(m_page, std::move(from.back())));
    from.pop_back();
    m_key.clear();
    if (m_chosen && !m_page.element(*m_chosen).isShown) m_chosen.reset();
}

} // namespace atlas
