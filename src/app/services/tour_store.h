#pragma once

#include <chrono>
#include <filesystem>
#include <optional>
#include <span>
#include <string>
#include <vector>

#include "core/result.h"
#include "model/tour/tour_desk.h"
#include "ui/contract/tour_inputs.h"

namespace atlas {

// The tour that a person makes, and the files of tours. Own ones lie in a folder of theirs and are written a
// moment after each edit; those that come with the atlas stay as they are, and an edit makes an own copy. A
// file that somebody else has written meanwhile is left alone: the tour goes on in another one.
class TourStore {
public:
    using Clock = std::chrono::steady_clock;
    static constexpr std::chrono::milliseconds kRest{1000}; // after an edit: typing is written once

    // An empty `own` folder: there is nowhere to keep tours.
    TourStore(std::filesystem::path own, std::filesystem::path builtIn, NetworkPointer network);
    ~TourStore() { (void)keep(); }
    TourStore(const TourStore&) = delete;
    TourStore& operator=(const TourStore&) = delete;

    // Reads which tours there are. The first time the first own one is opened, or a new one begun.
    void refresh();

    const TourDraft& draft() const { return m_desk.draft(); }
    ui::TourInputs inputs() const;

    void open(std::size_t choice);
    // One of elsewhere: it stays as it is, and an edit makes an own copy.
    Result<void> openFile(const std::filesystem::path& file);
    void begin(); // a new one
    void change(TourDraft draft, TourEdit edit, Clock::time_point now);
    std::uint64_t editCount() const { return m_desk.editCount(); }
    bool canUndo() const { return m_desk.canUndo(); }
    bool canRedo() const { return m_desk.canRedo(); }
    void undo(Clock::time_point now);
    void redo(Clock::time_point now);

    // Takes the open tour away, if it is an own one: its file goes to the folder "deleted" beside the others,
    // from where the last one comes back. What a person should know of, or empty.
    bool canRemove() const { return !m_own.empty() && (!m_file.empty() || m_dueAt); }
    Result<std::string> remove();
    Result<std::string> restore();
    const std::string& removedTitle() const { return m_removed.title; } // empty: none can come back

    // Writes what is not yet written. What a person should know of, or empty.
    Result<std::string> keep();
    bool isDue(Clock::time_point now) const { return m_dueAt && now >= *m_dueAt; }
    std::optional<double> secondsUntilDue(Clock::time_point now) const; // nothing: all is written

private:
    void edited(Clock::time_point now);
    void fillWords();
    Result<std::string> keepAnew();
    bool isWrittenElsewhere() const;

    struct Removed {
        std::filesystem::path file; // where it is now
        std::string title;
    };

    std::filesystem::path m_own;
    std::filesystem::path m_builtIn;
    StepReader m_reader;
    TourDesk m_desk;
    std::filesystem::path m_file; // of the tour on the desk; empty: it has none of its own yet
    std::string m_text;           // of the file when it was read or written
    std::optional<Clock::time_point> m_dueAt;
    bool m_wasRead = false;
    std::vector<ui::TourChoice> m_choices;
    std::vector<std::filesystem::path> m_files; // of the choices
    std::vector<StepWords> m_words;
    Removed m_removed;
};

} // namespace atlas
