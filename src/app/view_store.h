#pragma once

#include <filesystem>
#include <functional>

#include "model/view/saved_views.h"

namespace atlas {

// A person's saved views in their file, which anybody may edit by hand meanwhile: it is read again before
// each change, and never overwritten while it cannot be read.
class ViewStore {
public:
    // An empty path: there is nowhere to keep views.
    explicit ViewStore(std::filesystem::path file) : m_file(std::move(file)) {}

    // Reads the file if it changed since. True when the views are other ones now.
    bool refresh();

    const SavedViews& views() const { return m_views; }
    const std::string& problem() const { return m_problem; } // why it cannot be read; empty: it can
    const std::filesystem::path& file() const { return m_file; }

    // Where a view's picture lies.
    std::filesystem::path pictureOf(const SavedView& view) const;

    using Change = std::function<void(SavedViews&)>;

    // Changes what the file holds by now. The value is what a person should know of, or empty: that a file
    // which could not be read now has another name.
    Result<std::string> change(const Change& toDo);

    // The same for a change that speaks of the views as they were seen: none when the file changed since.
    Result<std::string> changeAsSeen(const Change& toDo);

private:
    Result<std::string> setAside();

    std::filesystem::path m_file;
    std::string m_text; // of the file when it was read last
    SavedViews m_views;
    std::string m_problem;
};

} // namespace atlas
