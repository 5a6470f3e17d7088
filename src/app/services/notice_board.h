#pragma once

#include <chrono>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "ui/contract/notice.h"

namespace atlas {

// The lines at the bottom: what went well goes by itself, an error, or what is long, stays until it is
// closed. What is said again stands once, as the latest.
class NoticeBoard {
public:
    using Clock = std::chrono::steady_clock;

    // What the text cites may be anything: it comes to stand in one line.
    void add(std::string_view text, bool isError, Clock::time_point now, std::optional<Command> offer = {},
             std::string offerName = {}); // a button on it
    // What takes longer to read: it stays until it is closed.
    void addKept(std::string_view text);
    void close(std::size_t index);

    // Closes the latest of those that do not go by themselves; false when there is none.
    bool closeLastKept();

    // Takes down those whose button does this.
    void closeOffersOf(Command command);

    // Takes down what had its time.
    void tidy(Clock::time_point now);

    // How long until something goes; negative: nothing will.
    double secondsUntilNext(Clock::time_point now) const;

    std::span<const ui::Notice> notices() const { return m_notices; }

private:
    void place(std::string_view text, ui::Notice notice, Clock::time_point goesAt);

    std::vector<ui::Notice> m_notices;
    std::vector<Clock::time_point> m_goesAt; // one per notice
};

} // namespace atlas
