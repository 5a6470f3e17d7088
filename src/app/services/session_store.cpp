#include "app/services/session_store.h"

#include <algorithm>
#include <system_error>

#include "app/services/ordinary_file.h"
#include "core/plain_text.h"
#include "export/files/atomic_file.h"
#include "model/view/saved_views.h"

namespace atlas {

Result<std::optional<LastSession>> loadLastSession(const std::filesystem::path& file) {
    std::error_code ignored;
    if (file.empty() || !std::filesystem::exists(file, ignored)) return std::nullopt;
    const Result<std::string> text = readOrdinaryFile(file, "the last session needs one");
    if (!text) return tl::unexpected(text.error());
    if (isBlank(*text)) return std::nullopt;
    Result<LastSession> session = lastSessionFrom(*text, file.string());
    if (!session) return tl::unexpected(session.error());
    return std::optional(*std::move(session));
}

bool saveLastSession(const std::filesystem::path& file, const LastSession& session) {
    if (file.empty() || !loadLastSession(file)) return false;
    if (makeFolder(file.parent_path())) return false;
    return writeTextFile(file, textOf(session)).has_value();
}

void SessionKeeper::follow(const View& view, const Workspace& workspace, Clock::time_point now) {
    if (m_view == view && m_workspace == workspace) return;
    if (m_view && !m_dueAt) m_dueAt = now + kRest;
    m_view = view;
    m_workspace = workspace;
}

std::optional<double> SessionKeeper::secondsUntilDue(Clock::time_point now) const {
    if (!m_dueAt) return std::nullopt;
    return std::max(0.0, std::chrono::duration<double>(*m_dueAt - now).count());
}

void SessionKeeper::save(const Network& network, const WindowPlace& window) {
    m_dueAt.reset();
    if (!m_view || !m_workspace.opensAsLeft) return;
    LastSession session = sessionOf(m_workspace);
    session.view = viewText(*m_view, network);
    session.window = window;
    saveLastSession(m_file, session); // should it fail, the next start is as usual
}

} // namespace atlas
