#include "app/view_store.h"

#include <system_error>

#include "data/files/text_file.h"
#include "export/files/atomic_file.h"

namespace atlas {

bool ViewStore::refresh() {
    std::error_code ignored;
    if (m_file.empty() || !std::filesystem::exists(m_file, ignored)) {
        const bool isNews = !m_text.empty() || !m_problem.empty();
        m_text.clear();
        m_problem.clear();
        m_views = {};
        return isNews;
    }
    const Result<std::string> text = readTextFile(m_file);
    if (text && *text == m_text && m_problem.empty()) return false;
    m_text = text.value_or(std::string());
    Result<SavedViews> views =
        text ? savedViewsFrom(m_text, m_file.string()) : Result<SavedViews>(tl::unexpected(text.error()));
    m_problem = views ? std::string() : views.error().message;
    m_views = views ? *std::move(views) : SavedViews();
    return true;
}

std::filesystem::path ViewStore::pictureOf(const SavedView& view) const {
    return view.picture.empty() ? std::filesystem::path() : m_file.parent_path() / view.picture;
}

// A file that a person cannot open any more is still theirs: it keeps its content under another name.
Result<std::string> ViewStore::setAside() {
    std::error_code error;
    std::filesystem::path aside = m_file;
    aside += ".damaged";
    for (int copy = 2; std::filesystem::exists(aside, error); ++copy) {
        aside = m_file;
        aside += ".damaged-" + std::to_string(copy);
    }
    std::filesystem::rename(m_file, aside, error);
    if (error)
        return failure(m_problem + "; nothing was saved, because it cannot be renamed either (" +
                       error.message() + ")");
    return m_problem + ". It is kept as " + aside.string();
}

Result<std::string> ViewStore::change(const Change& toDo) {
    if (m_file.empty())
        return failure("there is no folder to keep views in; set HOME or XDG_DATA_HOME and start again");
    refresh();
    std::error_code error;
    std::filesystem::create_directories(m_file.parent_path(), error);
    if (error)
        return failure(m_file.parent_path().string() + ": cannot be made (" + error.message() +
                       "); nothing was saved");
    std::string note;
    if (!m_problem.empty()) {
        Result<std::string> aside = setAside();
        if (!aside) return aside;
        note = *std::move(aside);
    }
    SavedViews changed = m_views;
    toDo(changed);
    const std::string text = textOf(changed);
    if (const Result<void> written = writeTextFile(m_file, text); !written)
        return tl::unexpected(written.error());
    refresh();
    return note;
}

Result<std::string> ViewStore::changeAsSeen(const Change& toDo) {
    if (refresh()) return failure("the file of views was changed meanwhile; here are those it holds now");
    return change(toDo);
}

} // namespace atlas
