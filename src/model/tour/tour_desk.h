#pragma once

#include <cstdint>
#include <optional>
#include <vector>

#include "model/tour/tour.h"

namespace atlas {

// A tour while it is made, and the step that is being looked at: 0 where there is none.
struct TourDraft {
    Tour tour;
    std::size_t step = 0;

    friend bool operator==(const TourDraft&, const TourDraft&) = default;
};

// What an edit was. Typing goes on in the words that were typed last: all of it is undone together.
enum class TourEdit : std::uint8_t { Change, Typing };

// The draft with what undo brings back, as a stack of values.
class TourDesk {
public:
    const TourDraft& draft() const { return m_draft; }

    // Another tour: of the one before nothing can be undone any more.
    void open(Tour tour);

    // Choosing another step is no edit. A step beyond the last is the last.
    void change(TourDraft draft, TourEdit edit = TourEdit::Change);

    // How many edits there have been so far, of all tours.
    std::uint64_t editCount() const { return m_editCount; }

    bool canUndo() const { return !m_past.empty(); }
    bool canRedo() const { return !m_future.empty(); }
    void undo();
    void redo();

private:
    void travel(std::vector<TourDraft>& from, std::vector<TourDraft>& to);

    TourDraft m_draft;
    std::optional<std::size_t> m_typedStep; // the last edit was typing, there
    std::vector<TourDraft> m_past;
    std::vector<TourDraft> m_future;
    std::uint64_t m_editCount = 0;
};

} // namespace atlas
