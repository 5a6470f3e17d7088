#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

namespace atlas {

// What a person can take an edit back of.
enum class EditedPart : std::uint8_t { View, Tour, TourDeleted };

// The one time line of undo: in which order the view of the map and the tour were edited. Each keeps its own
// edits; this says whose turn it is.
class EditOrder {
public:
    // To be called with how many edits each has had so far, before one is taken back. What was taken back is
    // not to be done again after a new edit.
    void follow(std::uint64_t viewEdits, std::uint64_t tourEdits);
    void add(EditedPart part);

    // Another tour, whose edits come to nothing: those of the one before cannot be taken back any more.
    void forgetTour();

    struct Able { // to be taken back, or done again
        bool tour = false;
        bool tourDeleted = false;
    };
    // Where nothing else is left it is the view's, which may have nothing, either.
    EditedPart toUndo(Able able) const;
    EditedPart toRedo(Able able) const;
    void undone(EditedPart part);
    void redone(EditedPart part);

private:
    std::uint64_t m_viewEdits = 0;
    std::uint64_t m_tourEdits = 0;
    std::vector<EditedPart> m_done;
    std::vector<EditedPart> m_undone;
};

} // namespace atlas
