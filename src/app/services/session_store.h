#pragma once

#include <chrono>
#include <filesystem>
#include <optional>
#include <utility>

#include "core/result.h"
#include "model/view/view.h"
#include "model/workspace/last_session.h"

namespace atlas {

// What the last session left in its file; nothing where there is none yet. An error is one line, for a file
// that is damaged or a newer atlas's: the window then opens as usual.
Result<std::optional<LastSession>> loadLastSession(const std::filesystem::path& file);

// False where nothing was written: there is no such folder, or a file stands there that cannot be read, which
// is left untouched.
bool saveLastSession(const std::filesystem::path& file, const LastSession& session);

// Says when the session is to be saved: when the window closes, and half a minute after a change, so that
// little is lost should it never close. What comes within that time is saved along.
class SessionKeeper {
public:
    using Clock = std::chrono::steady_clock;
    static constexpr std::chrono::seconds kRest{30};

    explicit SessionKeeper(std::filesystem::path file) : m_file(std::move(file)) {}

    // Looks at what is there now. The first look is what the session begins with.
    void follow(const View& view, const Workspace& workspace, Clock::time_point now);

    bool isDue(Clock::time_point now) const { return m_dueAt && now >= *m_dueAt; }
    std::optional<double> secondsUntilDue(Clock::time_point now) const; // nothing: all is saved

    // With the panels as they were seen last; not where a person wants none.
    void save(const Network& network, const WindowPlace& window);

private:
    std::filesystem::path m_file;
    std::optional<View> m_view; // seen last
    Workspace m_workspace;
    std::optional<Clock::time_point> m_dueAt;
};

} // namespace atlas
