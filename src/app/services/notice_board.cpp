#include "app/services/notice_board.h"

#include <algorithm>
#include <cstddef>
#include <utility>

#include "core/plain_text.h"

namespace atlas {

namespace {
constexpr std::chrono::seconds kTimeToRead{6};
constexpr std::size_t kMaxNotices = 4;
} // namespace

void NoticeBoard::add(std::string_view cited, bool isError, Clock::time_point now,
                      std::optional<Command> offer, std::string offerName) {
    place(cited, {{}, isError, offer, std::move(offerName)},
          isError ? Clock::time_point::max() : now + kTimeToRead);
}

void NoticeBoard::addKept(std::string_view text) {
    ui::Notice notice;
    notice.isKept = true;
    place(text, std::move(notice), Clock::time_point::max());
}

void NoticeBoard::place(std::string_view text, ui::Notice notice, Clock::time_point goesAt) {
    notice.text = inOneLine(text);
    const auto same = std::find_if(m_notices.begin(), m_notices.end(),
                                   [&](const ui::Notice& other) { return other.text == notice.text; });
    if (same != m_notices.end()) close(static_cast<std::size_t>(same - m_notices.begin()));
    if (m_notices.size() == kMaxNotices) close(0);
    m_notices.push_back(std::move(notice));
    m_goesAt.push_back(goesAt);
}

void NoticeBoard::close(std::size_t index) {
    if (index >= m_notices.size()) return;
    m_notices.erase(m_notices.begin() + static_cast<std::ptrdiff_t>(index));
    m_goesAt.erase(m_goesAt.begin() + static_cast<std::ptrdiff_t>(index));
}

bool NoticeBoard::closeLastKept() {
    for (std::size_t i = m_notices.size(); i-- > 0;) {
        if (!m_notices[i].isClosedByHand()) continue;
        close(i);
        return true;
    }
    return false;
}

void NoticeBoard::closeOffersOf(Command command) {
    for (std::size_t i = m_notices.size(); i-- > 0;) {
        if (m_notices[i].offer == command) close(i);
    }
}

void NoticeBoard::tidy(Clock::time_point now) {
    for (std::size_t i = m_notices.size(); i-- > 0;) {
        if (m_goesAt[i] <= now) close(i);
    }
}

double NoticeBoard::secondsUntilNext(Clock::time_point now) const {
    const auto next = std::min_element(m_goesAt.begin(), m_goesAt.end());
    if (next == m_goesAt.end() || *next == Clock::time_point::max()) return -1.0;
    return std::max(0.0, std::chrono::duration<double>(*next - now).count());
}

} // namespace atlas
