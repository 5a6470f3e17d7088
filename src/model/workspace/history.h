#pragma once

#include <cstdint>
#include <optional>
#include <vector>

#include "model/view/view.h"
#include "model/workspace/trail.h"

namespace atlas {

// What undo brings back: the view, and how one came to what is selected.
struct HistoryEntry {
    View view;
    Trail trail;

    friend bool operator==(const HistoryEntry&, const HistoryEntry&) = default;
};

// Undo as a stack of values. What is open, what the cursor is on and the settings of pictures are no part of
// it and stay as they are.
class History {
public:
    explicit History(HistoryEntry start) : m_current(start), m_latest(std::move(start)) {}

    // Call with what is shown now, as often as you like; an edit since the last call can be undone.
    // `isInMotion`: the view is being dragged or zoomed; `isSliding`: the filter is, or it plays: all of that
    // is one edit, which ends with settle() or with another edit.
    void follow(const HistoryEntry& entry, bool isInMotion = false, bool isSliding = false);

    // The view has come to rest.
    void settle();

    // How many edits there have been so far.
    std::uint64_t editCount() const { return m_editCount; }

    std::optional<HistoryEntry> undo();
    std::optional<HistoryEntry> redo();

    // Another network has taken the place of the former one: `resolve` makes a selection of the one from a
    // selection of the other.
    template <typename Resolve>
    void resolveSelections(const Resolve& resolve) {
        const auto resolveEntry = [&](HistoryEntry& entry) { entry = resolve(std::move(entry)); };
        resolveEntry(m_current);
        resolveEntry(m_latest);
        for (HistoryEntry& entry : m_past)
            resolveEntry(entry);
        for (HistoryEntry& entry : m_future)
            resolveEntry(entry);
    }

private:
    void record(const HistoryEntry& entry);
    std::optional<HistoryEntry> travel(std::vector<HistoryEntry>& from, std::vector<HistoryEntry>& to);

    HistoryEntry m_current;       // after the last edit
    HistoryEntry m_latest;        // seen last: another view than m_current's while the view moves
    bool m_isBrightening = false; // the last edit only changed the brightness: more of it is the same edit
    std::vector<HistoryEntry> m_past;
    std::vector<HistoryEntry> m_future;
    std::uint64_t m_editCount = 0;
};

} // namespace atlas
