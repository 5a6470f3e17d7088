#include "app/services/export_queue.h"

#include <algorithm>
#include <memory>
#include <utility>

#include "core/freed_memory.h"
#include "core/messages.h"
#include "export/orders/write_order.h"

namespace atlas {

namespace {

using Path = std::filesystem::path;

// Makes the context the thread's own, whatever happens until it is released.
class Current {
public:
    explicit Current(const HiddenContext& context) : m_context(context) { m_context.makeCurrent(); }
    Current(const Current&) = delete;
    Current& operator=(const Current&) = delete;
    ~Current() { m_context.release(); }

private:
    const HiddenContext& m_context;
};

// What a row of orders is written with. The context is released after what lives in it.
struct WritingTools {
    Current current;
    ExportTools tools;
};

} // namespace

ExportQueue::~ExportQueue() {
    for (const Path& file : close())
        printNote(file.string() + " is not saved: the window was closed before it was written");
}

void ExportQueue::add(ExportOrder order, ExportUse use) {
    {
        const std::scoped_lock lock(m_mutex);
        m_entries.emplace_back(++m_lastId, std::move(order), use);
        if (std::exchange(m_isInRow, true)) return;
    }
    beginRow();
}

bool ExportQueue::isEmpty() const {
    const std::scoped_lock lock(m_mutex);
    return m_entries.empty();
}

std::optional<FinishedExport> ExportQueue::takeFinished() {
    endRow();
    const std::scoped_lock lock(m_mutex);
    if (m_entries.empty() || !m_entries.front().outcome) return std::nullopt;
    Entry& first = m_entries.front();
    FinishedExport finished{std::move(first.order), first.use, *std::move(first.outcome),
                            std::move(first.notes), first.seconds};
    finished.order.pixels.overlay.reset();
    m_entries.pop_front();
    return finished;
}

std::vector<ExportStatus> ExportQueue::status() const {
    const std::scoped_lock lock(m_mutex);
    std::vector<ExportStatus> all;
    for (const Entry& entry : m_entries) {
        if (entry.outcome) continue;
        const std::chrono::duration<double> elapsed =
            entry.isBegun ? Clock::now() - entry.begin : Clock::duration::zero();
        all.push_back(
            {entry.id, entry.order.file, entry.use, entry.isBegun, entry.progress, elapsed.count()});
    }
    return all;
}

std::vector<Path> ExportQueue::files() const {
    const std::scoped_lock lock(m_mutex);
    std::vector<Path> files;
    for (const Entry& entry : m_entries)
        files.push_back(entry.order.file);
    return files;
}

void ExportQueue::cancel(std::uint64_t id) {
    const std::scoped_lock lock(m_mutex);
    const auto found =
        std::find_if(m_entries.begin(), m_entries.end(), [id](const Entry& entry) { return entry.id == id; });
    if (found == m_entries.end() || found->outcome) return;
    found->isCancelled = true;
    if (!found->isBegun) found->outcome = cancelled();
}

std::vector<Path> ExportQueue::close() {
    m_job.cancel();
    m_job = {};
    const std::scoped_lock lock(m_mutex);
    std::vector<Path> unsaved;
    for (const Entry& entry : m_entries) {
        const bool isSaved = entry.outcome && *entry.outcome;
        if (!isSaved && !entry.isCancelled) unsaved.push_back(entry.order.file);
    }
    m_entries.clear();
    m_isInRow = false;
    return unsaved;
}

void ExportQueue::beginRow() {
    m_job = {}; // waits for the former row, which may still be putting its tools away
    m_job = Job<void>("the export", [this](const Progress& progress) { return writeRow(progress); });
}

// A row that was cancelled, or that got no thread, leaves orders to another one.
void ExportQueue::endRow() {
    const std::optional<Result<void>> ended = m_job.poll();
    if (!ended) return;
    {
        const std::scoped_lock lock(m_mutex);
        if (Entry* next = firstUnfinished(); next != nullptr && !*ended)
            next->outcome = tl::unexpected(ended->error());
        m_isInRow = firstUnfinished() != nullptr;
        if (!m_isInRow) return;
    }
    beginRow();
}

Result<void> ExportQueue::writeRow(const Progress& progress) {
    std::optional<Write> write;
    do {
        Entry* const next = nextInRow();
        if (next == nullptr) break;
        Result<Path> outcome = writeNext(write, *next, progress);
        const std::scoped_lock lock(m_mutex);
        const std::chrono::duration<double> elapsed = Clock::now() - next->begin;
        next->seconds = elapsed.count();
        next->outcome = std::move(outcome);
    } while (goesOn(progress, 0.0, {}));
    write.reset();
    returnFreedMemory(); // a picture needs half as much again as the window
    return {};
}

// What hinders one order does not hinder the next.
Result<Path> ExportQueue::writeNext(std::optional<Write>& write, Entry& entry, const Progress& progress) {
    const Progress ofEntry = [&](double share, std::string_view what) {
        {
            const std::scoped_lock lock(m_mutex);
            entry.progress = {share, std::string(what)};
        }
        return !entry.isCancelled && progress(share, what);
    };
    const Tell tell = [&](const std::string& note) {
        const std::scoped_lock lock(m_mutex);
        entry.notes.push_back(note);
    };
    const auto attempt = [&]() -> Result<Path> {
        try {
            if (!write) {
                Result<Write> made = m_makeWrite();
                if (!made) return tl::unexpected(made.error());
                write = *std::move(made);
            }
            return (*write)(entry.order, tell, ofEntry);
        } catch (...) {
            return tl::unexpected(caughtError("the export"));
        }
    };
    Result<Path> outcome = attempt();
    if (!outcome) write.reset();
    return outcome;
}

// A list's elements stay where they are while others come and go.
ExportQueue::Entry* ExportQueue::nextInRow() {
    const std::scoped_lock lock(m_mutex);
    Entry* const next = firstUnfinished();
    m_isInRow = next != nullptr;
    if (next == nullptr) return nullptr;
    next->isBegun = true;
    next->begin = Clock::now();
    return next;
}

ExportQueue::Entry* ExportQueue::firstUnfinished() {
    const auto next =
        std::find_if(m_entries.begin(), m_entries.end(), [](const Entry& entry) { return !entry.outcome; });
    return next == m_entries.end() ? nullptr : &*next;
}

ExportQueue::MakeWrite writingIn(HiddenContext context, ResourceFolders folders) {
    return [context = std::make_shared<HiddenContext>(std::move(context)),
            folders = std::move(folders)]() -> Result<ExportQueue::Write> {
        const std::shared_ptr<WritingTools> row(new WritingTools{Current(*context), ExportTools(folders)});
        return [row](const ExportOrder& order, const Tell& tell, const Progress& progress) {
            return writeOrder(order, row->tools, tell, progress);
        };
    };
}

} // namespace atlas
