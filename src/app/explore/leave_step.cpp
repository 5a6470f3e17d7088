#include "app/explore/leave_step.h"

namespace atlas {

LeaveStep leaveStep(const LeaveSituation& situation) {
    if (situation.wasMenuClosed) return LeaveStep::Nothing;
    if (situation.expectsLasso) return LeaveStep::DropLasso;
    if (situation.isSpotOpen) return LeaveStep::CloseSpot;
    if (situation.hasMark && !situation.isKeyboardInPanel) return LeaveStep::Unmark;
    if (situation.isPlaying) return LeaveStep::Pause;
    if (situation.isKeyboardInPanel) return LeaveStep::ReleaseKeyboard;
    if (situation.hasNotice) return LeaveStep::CloseNotice;
    if (situation.areHintsShown) return LeaveStep::CloseHints;
    if (situation.hasSelection) return LeaveStep::ReleaseSelection;
    return situation.isDrawerShown ? LeaveStep::CloseDrawer : LeaveStep::Nothing;
}

} // namespace atlas
