#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

#include "core/result.h"

// How a booth is left: by a code that its staff enters on a small board of keys.
namespace atlas {

inline constexpr std::size_t kShortestCode = 4;
inline constexpr std::size_t kLongestCode = 16;
inline constexpr int kTriesBeforePause = 5;
inline constexpr double kPauseSeconds = 60.0;      // after so many wrong codes
inline constexpr double kEntryQuietSeconds = 15.0; // after which the board closes

// Letters and digits, in capitals: which case was typed does not count. An error says what a code is.
Result<std::string> leaveCodeFrom(std::string_view typed);

struct LeaveEntry {
    bool isOpen = false;
    std::string typed;         // so far, in capitals
    bool wasWrong = false;     // what was entered last
    bool isRight = false;      // the booth may be left
    int wrongCount = 0;        // since the last pause
    double pauseSeconds = 0.0; // that are left, in which no code counts
    double quietSeconds = 0.0; // since the last sign

    friend bool operator==(const LeaveEntry&, const LeaveEntry&) = default;
};

enum class LeaveAct : std::uint8_t { Open, Erase, Enter, Close };

LeaveEntry leaveAfter(LeaveEntry entry, LeaveAct act, std::string_view code);
LeaveEntry leaveAfterSign(LeaveEntry entry, char sign); // what no code has is passed over
LeaveEntry leaveAfterTime(LeaveEntry entry, double seconds);

} // namespace atlas
