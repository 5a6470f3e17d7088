#include "model/kiosk/leave_code.h"

#include <algorithm>
#include <cctype>

#include <fmt/core.h>

namespace atlas {

namespace {

bool isCodeSign(char sign) {
    return std::isalnum(static_cast<unsigned char>(sign)) != 0 && static_cast<unsigned char>(sign) < 0x80;
}

char capital(char sign) {
    return static_cast<char>(std::toupper(static_cast<unsigned char>(sign)));
}

LeaveEntry closed(LeaveEntry entry) {
    entry.isOpen = false;
    entry.typed.clear();
    entry.wasWrong = false;
    entry.quietSeconds = 0.0;
    return entry;
}

LeaveEntry afterEntering(LeaveEntry entry, std::string_view code) {
    if (entry.typed.empty() || entry.pauseSeconds > 0.0) return entry;
    entry.isRight = !code.empty() && entry.typed == code;
    entry.typed.clear();
    entry.wasWrong = !entry.isRight;
    if (entry.isRight || ++entry.wrongCount < kTriesBeforePause) return entry;
    entry.wrongCount = 0;
    entry.pauseSeconds = kPauseSeconds;
    return entry;
}

} // namespace

Result<std::string> leaveCodeFrom(std::string_view typed) {
    const bool isCode = typed.size() >= kShortestCode && typed.size() <= kLongestCode &&
                        std::all_of(typed.begin(), typed.end(), isCodeSign);
    if (!isCode)
        return failure(fmt::format("the code of a kiosk is {} to {} letters and digits, such as 24680",
                                   kShortestCode, kLongestCode));
    std::string code(typed);
    std::transform(code.begin(), code.end(), code.begin(), capital);
    return code;
}

LeaveEntry leaveAfter(LeaveEntry entry, LeaveAct act, std::string_view code) {
    if (act != LeaveAct::Open && !entry.isOpen) return entry;
    entry.quietSeconds = 0.0;
    switch (act) {
        case LeaveAct::Open:
            entry.isOpen = true;
            return entry;
        case LeaveAct::Erase:
            if (!entry.typed.empty()) entry.typed.pop_back();
            return entry;
        case LeaveAct::Enter:
            return afterEntering(std::move(entry), code);
        case LeaveAct::Close:
            return closed(std::move(entry));
    }
    return entry;
}

LeaveEntry leaveAfterSign(LeaveEntry entry, char sign) {
    if (!entry.isOpen || !isCodeSign(sign)) return entry;
    entry.quietSeconds = 0.0;
    entry.wasWrong = false;
    if (entry.typed.size() < kLongestCode) entry.typed += capital(sign);
    return entry;
}

// The pause goes on while the board is closed.
LeaveEntry leaveAfterTime(LeaveEntry entry, double seconds) {
    entry.pauseSeconds = std::max(0.0, entry.pauseSeconds - seconds);
    if (!entry.isOpen) return entry;
    entry.quietSeconds += seconds;
    return entry.quietSeconds < kEntryQuietSeconds ? entry : closed(std::move(entry));
}

} // namespace atlas
