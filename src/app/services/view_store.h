#pragma once

#include <ctime>
#include <filesystem>
#include <functional>
#include <span>

#include "export/files/folder_lock.h"
#include "model/view/saved_views.h"

namespace atlas {

// A person's saved views in their file, which anybody may edit by hand meanwhile: it is read again before
// each change, which no other window can come between, and never overwritten while it cannot be read. One of
// a newer atlas is left alone. Views that were read once are kept: should the
// file vanish, be emptied or be damaged while the program runs, the next change writes them anew.
class ViewStore {
public:
    // An empty path: there is nowhere to keep views.
    explicit ViewStore(std::filesystem::path file) : m_file(std::move(file)) {}

    // Reads the file if it changed since. True when the views are other ones now.
    bool refresh();

    const SavedViews& views() const { return m_views; }
    const std::filesystem::path& file() const { return m_file; }

    // Why the views are not those of the file, in one line; empty: they are.
    std::string problem() const;

    // What becomes of such a file with the next change.
    std::string whatSavingDoes() const;

    // Where the pictures that the atlas draws of views lie, and where a view's own does.
    std::filesystem::path pictureFolder() const { return m_file.parent_path() / "views"; }
    std::filesystem::path pictureOf(const SavedView& view) const;

    using Change = std::function<void(SavedViews&)>;

    // Changes what the file holds by now. The value is what a person should know of, or empty: that a file
    // which could not be read now has another name, or that views were written anew.
    Result<std::string> change(const Change& toDo);

    // The same for a change that speaks of the views as they were seen: none when they are others by now.
    Result<std::string> changeAsSeen(const Change& toDo);

    // A view under a name of its own, after the others. Its picture is to be drawn into a file that no other
    // view names, in whatever window that is saved, and that is none of those `promised`.
    struct Added {
        std::string name;
        std::filesystem::path picture;
        Result<std::string> done; // as change() returns it
    };
    Added add(const View& view, const Network& network, std::time_t when,
              std::span<const std::filesystem::path> promised);

private:
    enum class State { Read, Gone, Empty, Unreadable, Newer };

    Result<FolderLock> lock() const;
    Result<std::string> changeUndisturbed(const Change& toDo);
    State readAnew(); // what it reads well goes into m_views
    Result<std::string> makeRoom() const;
    Result<std::string> setAside() const;

    std::filesystem::path m_file;
    SavedViews m_views; // that could be read last
    std::string m_text; // the file's when they were
    State m_state = State::Gone;
    std::string m_error; // of a file that is unreadable
};

} // namespace atlas
