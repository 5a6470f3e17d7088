#pragma once

#include <optional>
#include <string>
#include <vector>

#include "model/page/page_composition.h"
#include "model/page/page_editing.h"

namespace atlas {

// The page that is composed, apart from any window: what is chosen on it, what was edited, undo and redo.
class PageDesk {
public:
    explicit PageDesk(PageComposition page) : m_page(std::move(page)) {}

    const PageComposition& page() const { return m_page; }
    std::optional<PageElementKind> chosen() const { return m_chosen; }
    void choose(std::optional<PageElementKind> kind) { m_chosen = kind; }
    void chooseBeside(int steps) { m_chosen = elementAfter(m_page, m_chosen, steps); }

    // Edits of the same key that follow each other, as of one drag or of words that are typed, are undone
    // together. An empty key stands alone.
    void edit(PageComposition page, const std::string& key = {});
    void endEdit() { m_key.clear(); } // what follows is undone apart

    // What is chosen, by keyboard: so many millimetres, or wider and higher by so many.
    void move(glm::dvec2 by);
    void resize(glm::dvec2 by);
    void hide(); // what is chosen; then nothing is

    bool canUndo() const { return !m_past.empty(); }
    bool canRedo() const { return !m_future.empty(); }
    void undo() { travel(m_past, m_future); }
    void redo() { travel(m_future, m_past); }

    bool wasEdited() const { return m_wasEdited; } // at all

private:
    void travel(std::vector<PageComposition>& from, std::vector<PageComposition>& to);
    void place(const HeldEdges& held, glm::dvec2 by, const std::string& key);

    PageComposition m_page;
    std::optional<PageElementKind> m_chosen;
    std::vector<PageComposition> m_past;
    std::vector<PageComposition> m_future;
    std::string m_key; // of the last edit
    bool m_wasEdited = false;
};

} // namespace atlas
