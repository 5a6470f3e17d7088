#include "app/services/view_store.h"

#include <fmt/core.h>

#include <system_error>

#include "data/files/text_file.h"
#include "export/files/atomic_file.h"

namespace atlas {

namespace {

bool isBlank(const std::string& text) {
    return text.find_first_not_of(" \t\r\n") == std::string::npos;
}

} // namespace

ViewStore::State ViewStore::readAnew() {
    std::error_code ignored;
    if (m_file.empty() || !std::filesystem::exists(m_file, ignored)) return State::Gone;
    const Result<std::string> text = readTextFile(m_file);
    if (text && *text == m_text && m_state == State::Read) return State::Read;
    if (text && isBlank(*text) && !m_views.views.empty()) return State::Empty;
    if (text && isBlank(*text)) {
        m_error = fmt::format("{} is empty; if there is a copy of it, put it there", m_file.string());
        return State::Unreadable;
    }
    Result<SavedViews> views =
        text.and_then([&](const std::string& read) { return savedViewsFrom(read, m_file.string()); });
    if (!views) {
        m_error = views.error().message;
        return State::Unreadable;
    }
    m_text = *text;
    m_views = *std::move(views);
    return State::Read;
}

bool ViewStore::refresh() {
    const SavedViews before = m_views;
    m_state = readAnew();
    return m_views != before;
}

std::string ViewStore::problem() const {
    switch (m_state) {
        case State::Read:
            return {};
        case State::Gone:
            if (m_views.views.empty()) return {}; // there was none yet
            return fmt::format("{} is gone; what it held comes back with the next change", m_file.string());
        case State::Empty:
            return fmt::format("{} is empty now; what it held comes back with the next change",
                               m_file.string());
        case State::Unreadable:
            return m_error;
    }
    return {};
}

std::filesystem::path ViewStore::pictureOf(const SavedView& view) const {
    return view.picture.empty() ? std::filesystem::path() : m_file.parent_path() / view.picture;
}

// A file that a person cannot open any more is still theirs: it keeps its content under another name.
Result<std::string> ViewStore::setAside() const {
    std::error_code error;
    std::filesystem::path aside = m_file;
    aside += ".damaged";
    for (int copy = 2; std::filesystem::exists(aside, error); ++copy) {
        aside = m_file;
        aside += fmt::format(".damaged-{}", copy);
    }
    std::filesystem::rename(m_file, aside, error);
    if (error) {
        return failure(fmt::format("{}; nothing was saved, because it cannot be renamed either ({})", m_error,
                                   error.message()));
    }
    return fmt::format("{}. It is kept as {}", m_error, aside.string());
}

// Before the file is written: what a person should know of the one that stands there, or does not.
Result<std::string> ViewStore::makeRoom() const {
    if (m_state == State::Unreadable) return setAside();
    if (m_state == State::Read || m_views.views.empty()) return std::string();
    return fmt::format("{} was {}; what it held is written anew", m_file.string(),
                       m_state == State::Gone ? "gone" : "empty");
}

Result<std::string> ViewStore::change(const Change& toDo) {
    if (m_file.empty())
        return failure("there is no folder to keep views in; set HOME or XDG_DATA_HOME and start again");
    refresh();
    if (const std::error_code error = makeFolder(m_file.parent_path())) {
        return failure(fmt::format("{}: cannot be made ({}); nothing was saved",
                                   m_file.parent_path().string(), error.message()));
    }
    SavedViews changed = m_views;
    toDo(changed);
    Result<std::string> note = makeRoom();
    if (!note) return note;
    if (const Result<void> written = writeTextFile(m_file, textOf(changed)); !written) {
        const std::string& problem = written.error().message;
        return failure(note->empty() ? problem : fmt::format("{}; {}", *note, problem));
    }
    refresh();
    return note;
}

Result<std::string> ViewStore::changeAsSeen(const Change& toDo) {
    if (refresh()) return failure("the file of views was changed meanwhile; here are those it holds now");
    return change(toDo);
}

} // namespace atlas
