#pragma once

#include <atomic>
#include <chrono>
#include <cstdint>
#include <filesystem>
#include <functional>
#include <list>
#include <mutex>
#include <optional>
#include <string>
#include <vector>

#include "app/window/window.h"
#include "core/job.h"
#include "export/orders/export_order.h"

namespace atlas {

// What a file is made for.
enum class ExportUse : std::uint8_t {
    TakeHome,
    ViewCard, // the picture of a saved view
    Clipboard // the file goes once it is copied
};

struct FinishedExport {
    ExportOrder order; // without its overlay
    ExportUse use = ExportUse::TakeHome;
    Result<std::filesystem::path> outcome; // the file that it became
    std::vector<std::string> notes;        // what people are to be told of it
    double seconds = 0.0;                  // that it took
};

// An order that waits or is worked on.
struct ExportStatus {
    std::uint64_t id = 0;
    std::filesystem::path file;
    ExportUse use = ExportUse::TakeHome;
    bool isBegun = false;
    ProgressState progress;
    double seconds = 0.0; // since it was begun
};

// Writes files on a thread of its own, one after another, so that the window stays awake. What draws is
// large and takes time to make: it serves all orders of a row, and goes once none waits any more.
class ExportQueue {
public:
    // Writes one order; the file that it became.
    using Write =
        std::function<Result<std::filesystem::path>(const ExportOrder&, const Tell&, const Progress&)>;

    // Makes what writes a row of orders. It is called, used and destroyed on the row's thread. After an
    // error the next order gets another.
    using MakeWrite = std::function<Result<Write>()>;

    explicit ExportQueue(MakeWrite makeWrite) : m_makeWrite(std::move(makeWrite)) {}
    ExportQueue(const ExportQueue&) = delete;
    ExportQueue& operator=(const ExportQueue&) = delete;
    ~ExportQueue(); // close(), and a line on stderr for each file that is not saved

    void add(ExportOrder order, ExportUse use = ExportUse::TakeHome);

    // Whether any order waits, is worked on, or is finished and not yet taken.
    bool isEmpty() const;
    std::optional<FinishedExport> takeFinished();

    // Of all orders that are not finished, the one that is worked on first.
    std::vector<ExportStatus> status() const;

    // Of all orders that are not yet taken: names that are given away, though there may be no file yet.
    std::vector<std::filesystem::path> files() const;

    // Ends one order: as soon as its work notices, without waiting, or at once while it only waits. Nothing
    // of it remains, and it is told as cancelled.
    void cancel(std::uint64_t id);

    // Ends all work as soon as it notices, without waiting.
    void cancelWork() { m_job.cancel(); }

    // Cancels what is worked on, drops what waits and returns the files that are therefore not saved. Nothing
    // half-written remains of them.
    std::vector<std::filesystem::path> close();

private:
    using Clock = std::chrono::steady_clock;

    struct Entry {
        std::uint64_t id;
        ExportOrder order;
        ExportUse use;
        std::atomic<bool> isCancelled = false;
        bool isBegun = false;
        Clock::time_point begin{};
        double seconds = 0.0;
        ProgressState progress;
        std::vector<std::string> notes;
        std::optional<Result<std::filesystem::path>> outcome; // nothing until it is finished
    };

    void beginRow();
    void endRow();
    Entry* firstUnfinished(); // with the lock

    // On the row's thread.
    Result<void> writeRow(const Progress& progress);
    Result<std::filesystem::path> writeNext(std::optional<Write>& write, Entry& entry,
                                            const Progress& progress);
    Entry* nextInRow(); // null: the row is over

    MakeWrite m_makeWrite;
    mutable std::mutex m_mutex; // of what follows
    std::list<Entry> m_entries; // that are not yet taken, in the order of their coming
    std::uint64_t m_lastId = 0;
    bool m_isInRow = false; // orders that are added now belong to the row that is being written
    Job<void> m_job;        // the row; the last: it ends before what it uses
};

// For the window: draws with a context of its own, whose last owner must be on the main thread.
ExportQueue::MakeWrite writingIn(HiddenContext context, ResourceFolders folders);

} // namespace atlas
