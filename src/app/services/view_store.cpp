#include "app/services/view_store.h"

#include <fmt/core.h>

#include <system_error>

#include "app/services/ordinary_file.h"
#include "app/services/picture_file.h"
#include "core/plain_text.h"
#include "export/files/atomic_file.h"
#include "export/files/file_names.h"
#include "model/view/view_name.h"

namespace atlas {

ViewStore::State ViewStore::readAnew() {
    std::error_code ignored;
    if (m_file.empty() || !std::filesystem::exists(m_file, ignored)) return State::Gone;
    const Result<std::string> text = readOrdinaryFile(m_file, "saved views need one");
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
        return text && areOfNewerAtlas(*text) ? State::Newer : State::Unreadable;
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
        case State::Newer:
            return m_error;
    }
    return {};
}

std::filesystem::path ViewStore::pictureOf(const SavedView& view) const {
    return view.picture.empty() ? std::filesystem::path() : m_file.parent_path() / view.picture;
}

std::string ViewStore::whatSavingDoes() const {
    switch (m_state) {
        case State::Unreadable:
            return "Nothing in the file is touched. Saving a view now would begin a new file and keep this "
                   "one "
                   "under another name.";
        case State::Newer:
            return "Nothing in the file is touched, and no view is saved as long as it is there.";
        default:
            return {};
    }
}

// A file that a person cannot open any more is still theirs: it keeps its content under another name.
Result<std::string> ViewStore::setAside() const {
    std::error_code error;
    const std::filesystem::path file = behindLinks(m_file);
    std::filesystem::path aside = file;
    aside += ".damaged";
    for (int copy = 2; std::filesystem::exists(aside, error); ++copy) {
        aside = file;
        aside += fmt::format(".damaged-{}", copy);
    }
    std::filesystem::rename(file, aside, error);
    if (error) {
        return failure(fmt::format("{}; nothing was saved, because it cannot be renamed either ({})", m_error,
                                   error.message()));
    }
    return fmt::format("{}. It is kept as {}", m_error, aside.string());
}

// Before the file is written: what a person should know of the one that stands there, or does not.
Result<std::string> ViewStore::makeRoom() const {
    if (m_state == State::Newer)
        return failure(fmt::format(
            "Nothing was saved: a newer atlas wrote {}; use that one, or give the file another name ({})",
            m_file.filename().string(), m_file.string()));
    if (m_state == State::Unreadable) return setAside();
    if (m_state == State::Read || m_views.views.empty()) return std::string();
    return fmt::format("{} was {}; what it held is written anew", m_file.string(),
                       m_state == State::Gone ? "gone" : "empty");
}

Result<std::string> ViewStore::changeUndisturbed(const Change& toDo) {
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

Result<FolderLock> ViewStore::lock() const {
    if (m_file.empty())
        return failure("there is no folder to keep views in; set HOME or XDG_DATA_HOME and start again");
    if (const std::error_code error = makeFolder(m_file.parent_path())) {
        return failure(fmt::format("{}: cannot be made ({}); nothing was saved",
                                   m_file.parent_path().string(), error.message()));
    }
    return FolderLock::take(m_file.parent_path());
}

Result<std::string> ViewStore::change(const Change& toDo) {
    const Result<FolderLock> locked = lock();
    if (!locked) return tl::unexpected(locked.error());
    refresh();
    return changeUndisturbed(toDo);
}

Result<std::string> ViewStore::changeAsSeen(const Change& toDo) {
    const Result<FolderLock> locked = lock();
    if (!locked) return tl::unexpected(locked.error());
    if (refresh()) return failure("the file of views was changed meanwhile; here are those it holds now");
    return changeUndisturbed(toDo);
}

ViewStore::Added ViewStore::add(const View& view, const Network& network, std::time_t when,
                                std::span<const std::filesystem::path> promised) {
    Added added;
    added.done = change([&](SavedViews& views) {
        std::vector<std::filesystem::path> taken(promised.begin(), promised.end());
        for (const SavedView& other : views.views)
            taken.push_back(pictureOf(other));
        added.name = freeName(suggestedName(view, network), views);
        added.picture = newFile(pictureFolder(), when, ".png", taken);
        const std::filesystem::path relative = pictureFolder().filename() / added.picture.filename();
        views.views.push_back(savedView(added.name, view, network, relative.string()));
    });
    return added;
}

} // namespace atlas
