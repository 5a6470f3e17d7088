#include "app/services/tour_store.h"

#include <fmt/core.h>

#include <algorithm>
#include <system_error>

#include "app/services/ordinary_file.h"
#include "core/text.h"
#include "export/files/atomic_file.h"
#include "export/files/file_names.h"

namespace atlas {

namespace {

constexpr const char* kNewTitle = "My tour";
constexpr const char* kDeletedFolder = "deleted"; // in that of own tours

std::vector<std::filesystem::path> toursIn(const std::filesystem::path& folder) {
    std::vector<std::filesystem::path> files;
    std::error_code ignored;
    for (const auto& entry : std::filesystem::directory_iterator(folder, ignored)) {
        if (entry.path().extension() == ".json") files.push_back(entry.path());
    }
    std::sort(files.begin(), files.end());
    return files;
}

struct ReadTour {
    std::string text;
    Tour tour;
};

Result<ReadTour> readTour(const std::filesystem::path& file) {
    return readOrdinaryFile(file, "a tour needs one").and_then([&](const std::string& text) {
        return tourFrom(text, file.string()).map([&](Tour tour) { return ReadTour{text, std::move(tour)}; });
    });
}

ui::TourChoice choiceOf(const std::filesystem::path& file, bool isOwn) {
    const Result<ReadTour> read = readTour(file);
    if (!read) return {file.stem().string(), read.error().message, isOwn, false};
    const std::string& title = read->tour.title;
    return {title.empty() ? file.stem().string() : title, {}, isOwn, false};
}

Result<void> moveFile(const std::filesystem::path& from, const std::filesystem::path& to) {
    std::error_code wrong = makeFolder(to.parent_path());
    if (!wrong) std::filesystem::rename(from, to, wrong);
    if (!wrong) return {};
    return failure(fmt::format("{} cannot be moved to {}: {}; see who may write there", from.string(),
                               to.parent_path().string(), wrong.message()));
}

Tour newTour() {
    Tour tour;
    tour.title = kNewTitle;
    return tour;
}

} // namespace

TourStore::TourStore(std::filesystem::path own, std::filesystem::path builtIn, NetworkPointer network)
    : m_own(std::move(own)), m_builtIn(std::move(builtIn)), m_reader(std::move(network)) {
    m_desk.open(newTour());
}

void TourStore::refresh() {
    m_choices.clear();
    m_files.clear();
    for (const bool isOwn : {true, false}) {
        for (const std::filesystem::path& file : toursIn(isOwn ? m_own : m_builtIn)) {
            m_files.push_back(file);
            m_choices.push_back(choiceOf(file, isOwn));
            m_choices.back().isOpen = file == m_file;
        }
    }
    if (std::exchange(m_wasRead, true)) return;
    const auto own = std::find_if(m_choices.begin(), m_choices.end(), [](const ui::TourChoice& choice) {
        return choice.isOwn && choice.problem.empty();
    });
    if (own != m_choices.end()) open(static_cast<std::size_t>(own - m_choices.begin()));
}

ui::TourInputs TourStore::inputs() const {
    return {&m_desk.draft(),  m_choices,   m_words,        m_desk.canUndo(),
            m_desk.canRedo(), canRemove(), m_removed.title};
}

void TourStore::open(std::size_t choice) {
    if (choice >= m_files.size()) return;
    Result<ReadTour> read = readTour(m_files[choice]);
    if (!read) {
        m_choices[choice].problem = read.error().message;
        return;
    }
    const bool isOwn = m_choices[choice].isOwn;
    m_desk.open(std::move(read->tour));
    m_file = isOwn ? m_files[choice] : std::filesystem::path();
    m_text = isOwn ? read->text : std::string();
    m_dueAt.reset();
    for (std::size_t i = 0; i < m_choices.size(); ++i)
        m_choices[i].isOpen = i == choice;
    fillWords();
}

Result<void> TourStore::openFile(const std::filesystem::path& file) {
    refresh();
    const auto known = std::find(m_files.begin(), m_files.end(), file);
    Result<ReadTour> read = readTour(file);
    if (!read) return tl::unexpected(read.error());
    if (known != m_files.end()) {
        open(static_cast<std::size_t>(known - m_files.begin()));
        return {};
    }
    begin();
    m_desk.open(std::move(read->tour));
    fillWords();
    return {};
}

void TourStore::begin() {
    m_desk.open(newTour());
    m_file.clear();
    m_text.clear();
    m_dueAt.reset();
    for (ui::TourChoice& choice : m_choices)
        choice.isOpen = false;
    fillWords();
}

void TourStore::change(TourDraft draft, TourEdit edit, Clock::time_point now) {
    const bool isOther = draft.tour != m_desk.draft().tour;
    m_desk.change(std::move(draft), edit);
    if (isOther) edited(now);
}

void TourStore::undo(Clock::time_point now) {
    if (!m_desk.canUndo()) return;
    m_desk.undo();
    edited(now);
}

void TourStore::redo(Clock::time_point now) {
    if (!m_desk.canRedo()) return;
    m_desk.redo();
    edited(now);
}

// The next own one is opened, or a new one begun.
Result<std::string> TourStore::remove() {
    if (!canRemove()) return failure("This tour comes with the atlas and stays");
    if (const Result<std::string> kept = keep(); !kept) return kept;
    const std::string& title = m_desk.draft().tour.title;
    const Removed gone{freeName(m_own / kDeletedFolder / m_file.filename()),
                       title.empty() ? m_file.stem().string() : title};
    if (const Result<void> moved = moveFile(m_file, gone.file); !moved) return tl::unexpected(moved.error());
    m_removed = gone;
    m_wasRead = false;
    begin();
    refresh();
    return std::string();
}

Result<std::string> TourStore::restore() {
    if (m_removed.file.empty()) return std::string();
    if (const Result<std::string> kept = keep(); !kept) return kept;
    const std::filesystem::path file = freeName(m_own / m_removed.file.filename());
    if (const Result<void> moved = moveFile(m_removed.file, file); !moved)
        return tl::unexpected(moved.error());
    m_removed = {};
    refresh();
    open(static_cast<std::size_t>(std::find(m_files.begin(), m_files.end(), file) - m_files.begin()));
    return std::string();
}

void TourStore::edited(Clock::time_point now) {
    m_dueAt = now + kRest;
    fillWords();
}

void TourStore::fillWords() {
    m_words = m_reader.read(m_desk.draft().tour);
}

std::optional<double> TourStore::secondsUntilDue(Clock::time_point now) const {
    if (!m_dueAt) return std::nullopt;
    return std::max(0.0, std::chrono::duration<double>(*m_dueAt - now).count());
}

bool TourStore::isWrittenElsewhere() const {
    const Result<std::string> text = readOrdinaryFile(m_file, "a tour needs one");
    return text && *text != m_text;
}

Result<std::string> TourStore::keep() {
    if (!std::exchange(m_dueAt, std::nullopt)) return std::string();
    if (m_own.empty()) return failure("The tour is not kept: the environment names no home folder; set HOME");
    if (m_file.empty()) return keepAnew();
    if (isWrittenElsewhere()) {
        const std::string former = m_file.string();
        return keepAnew().map([&](const std::string&) {
            return fmt::format("{} was changed by somebody else meanwhile and stays so; your tour is {} now",
                               former, m_file.string());
        });
    }
    std::string text = textOf(m_desk.draft().tour);
    if (const Result<void> written = writeTextFile(m_file, text); !written)
        return tl::unexpected(written.error());
    m_text = std::move(text);
    return std::string();
}

// Under a name that no other tour has.
Result<std::string> TourStore::keepAnew() {
    if (makeFolder(m_own))
        return failure(
            fmt::format("The tour is not kept: {} cannot be made; see who may write there", m_own.string()));
    std::string text = textOf(m_desk.draft().tour);
    const std::string words = fileWords(m_desk.draft().tour.title);
    const Result<std::filesystem::path> file =
        writeNewTextFile(m_own / ((words.empty() ? "tour" : words) + ".json"), text);
    if (!file) return tl::unexpected(file.error());
    m_file = *file;
    m_text = std::move(text);
    refresh();
    return std::string();
}

} // namespace atlas
