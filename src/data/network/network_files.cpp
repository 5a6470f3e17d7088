#include "data/network/network_files.h"

#include <fmt/core.h>

#include <algorithm>
#include <array>
#include <iterator>
#include <nlohmann/json.hpp>
#include <system_error>

#include "core/plain_text.h"
#include "core/text.h"
#include "data/files/resources.h"
#include "data/files/table_reader.h"
#include "data/files/text_file.h"
#include "data/network/network_builder.h"

namespace atlas {

namespace {

using Path = std::filesystem::path;

bool isThere(const Path& file) {
    std::error_code ignored;
    return std::filesystem::exists(file, ignored);
}

// One table of the folder and how its rows enter the network.
struct TableKind {
    const TableFormat* format;
    void (*read)(NetworkBuilder& builder, const TableRow& row, RowReport& report);
    const char* withoutIt = nullptr; // what follows when it cannot be read; null: it must be there
    bool hasStandIn = false;         // the atlas's own holds common knowledge and stands in for it
    bool isReferredTo = true;        // other tables name its rows
};

template <auto readRow, auto add>
void readInto(NetworkBuilder& builder, const TableRow& row, RowReport& report) {
    if (const auto record = readRow(row, report)) (builder.*add)(*record, report);
}

constexpr const char* kCodesForNames = "codes stand for names";

const TableKind kCountries{&kCountryFormat, readInto<readCountryRow, &NetworkBuilder::addCountry>,
                           kCodesForNames, true};
const TableKind kStates{&kStateFormat, readInto<readStateRow, &NetworkBuilder::addState>, kCodesForNames,
                        true};
const TableKind kCities{&kCityFormat, readInto<readCityRow, &NetworkBuilder::addCity>};
const TableKind kNames{&kNamesFormat, readInto<readNamesRow, &NetworkBuilder::addNames>,
                       "places are found by the names of cities.csv alone", false, false};
const TableKind kPartnerships{&kPartnershipFormat,
                              readInto<readPartnershipRow, &NetworkBuilder::addPartnership>, nullptr, false,
                              false};
const TableKind kAwards{&kAwardFormat, readInto<readAwardRow, &NetworkBuilder::addAward>,
                        "no partnership counts as awarded", false, false};

// In the order in which a network is built: each refers only to those before it.
const std::array<const TableKind*, 6> kTableKinds{&kCountries, &kStates,       &kCities,
                                                  &kNames,     &kPartnerships, &kAwards};

constexpr std::size_t kLongestCreditBytes = 200; // a line under a picture

constexpr const char* kNeeded =
    ": is missing; a network is a folder that holds cities.csv and partnerships.csv";

constexpr const char* kUnknownHeader =
    "the header fits none of the tables of the atlas; compare its columns with those of cities.csv, "
    "names.csv, "
    "partnerships.csv, awards.csv, countries.csv and states.csv";

// Asks now and then whether rows are still wanted. It never forgets a no.
class RowInterest {
public:
    explicit RowInterest(const Progress& progress) : m_progress(progress) {}

    bool goesOn() {
        constexpr std::size_t kRowsPerReport = 1024;
        if (m_rows++ % kRowsPerReport == 0 && !m_isCancelled)
            m_isCancelled = !atlas::goesOn(m_progress, 0.0, "reading the network");
        return !m_isCancelled;
    }
    bool isCancelled() const { return m_isCancelled; }

private:
    const Progress& m_progress;
    std::size_t m_rows = 0;
    bool m_isCancelled = false;
};

Path fileOf(const Path& folder, const TableKind& kind) {
    return folder / kind.format->fileName;
}

tl::expected<void, Problem> readContent(NetworkBuilder& builder, const TableKind& kind,
                                        std::string_view content, TableReport& report,
                                        RowInterest& interest) {
    return readTable(*kind.format, content, report, [&](const TableRow& row, RowReport& rowReport) {
        if (interest.goesOn()) kind.read(builder, row, rowReport);
    });
}

Result<TableReport> readFile(NetworkBuilder& builder, const TableKind& kind, const Path& file,
                             RowInterest& interest) {
    const Result<std::string> content = readTextFile(file);
    if (!content) return tl::unexpected<Error>(content.error());
    TableReport report{file, {}, {}};
    const auto result = readContent(builder, kind, *content, report, interest);
    if (interest.isCancelled()) return cancelled();
    if (!result) return failure(toString(result.error()));
    return report;
}

void add(LoadedNetwork& loaded, TableReport report) {
    std::move(report.problems.begin(), report.problems.end(), std::back_inserter(loaded.problems));
    loaded.summary += report.summary;
}

// What stands in for a table that cannot be read: the atlas's own, where that is common knowledge.
Path standInFor(const Path& folder, const TableKind& kind) {
    const Path own = fileOf(folder, kind);
    if (!kind.hasStandIn) return own;
    const Result<ResourceFolders> resources = findResources();
    return resources ? fileOf(resources->network, kind) : own;
}

// Whom a folder's data are from. Nobody needs to say it, and who says it in another form is not understood.
std::string creditOf(const Path& folder) {
    const Path file = folder / "sources.json";
    const Result<std::string> content = isThere(file) ? readTextFile(file) : failure("");
    if (!content) return {};
    const nlohmann::json json = nlohmann::json::parse(*content, nullptr, false);
    const auto credit = json.is_object() ? json.find("credit") : json.end();
    if (credit == json.end() || !credit->is_string()) return {};
    return shortened(inOneLine(credit->get<std::string>()), kLongestCreditBytes);
}

Result<void> checkFolder(const Path& folder) {
    std::error_code ignored;
    if (std::filesystem::is_directory(folder, ignored)) return {};
    if (isThere(folder)) {
        return failure(folder.string() +
                       ": is not a folder; name the folder that holds cities.csv and partnerships.csv");
    }
    return failure(folder.string() +
                   ": there is no such folder; name one that holds cities.csv and partnerships.csv");
}

std::size_t sharedColumns(const TableFormat& format, const std::vector<std::string>& header) {
    return static_cast<std::size_t>(
        std::count_if(format.columns.begin(), format.columns.end(), [&](std::string_view column) {
            return std::find(header.begin(), header.end(), column) != header.end();
        }));
}

// The table that a file is meant to be: the one with the largest share of its columns in the header, but
// never one by a single common column.
const TableKind* kindOf(const Path& file, const std::vector<std::string>& header) {
    for (const TableKind* kind : kTableKinds) {
        if (file.filename() == kind->format->fileName) return kind;
    }
    const TableKind* best = nullptr;
    double bestShare = 0.0;
    for (const TableKind* kind : kTableKinds) {
        const std::size_t shared = sharedColumns(*kind->format, header);
        const double share = static_cast<double>(shared) / static_cast<double>(kind->format->columns.size());
        if (shared < 2 || share <= bestShare) continue;
        best = kind;
        bestShare = share;
    }
    return best;
}

// Reads one table that the checked one refers to. Problems of its rows are not the checked file's; that it
// cannot be read at all is, because nothing can be looked up in it.
void readReference(NetworkBuilder& builder, const TableKind& kind, const Path& folder, RowInterest& interest,
                   TableReport& report) {
    const Path own = fileOf(folder, kind);
    if (isThere(own)) {
        const Result<TableReport> read = readFile(builder, kind, own, interest);
        if (read) return;
        report.add(0, Severity::Error,
                   fmt::format("{} beside it cannot be read, so that nothing was looked up there: {}",
                               kind.format->fileName, read.error().message));
    }
    if (&kind == &kCities) builder.inventCities();
    const Path standIn = standInFor(folder, kind);
    if (standIn != own && isThere(standIn)) (void)readFile(builder, kind, standIn, interest);
}

void readReferences(NetworkBuilder& builder, const TableKind& checked, const Path& folder,
                    RowInterest& interest, TableReport& report) {
    for (const TableKind* kind : kTableKinds) {
        if (kind == &checked) return;
        if (kind->isReferredTo) readReference(builder, *kind, folder, interest, report);
    }
}

// What a person is told of an optional table that is there and cannot be read.
Problem damaged(const Path& file, const TableKind& kind, bool standsIn, const Error& error) {
    const char* without = standsIn ? "the atlas's own stands in for it" : kind.withoutIt;
    return {file, 0, Severity::Warning,
            fmt::format("cannot be read, so that {}: {}", without, error.message)};
}

// One table of the folder. Who has no more than cities and partnerships leaves the others out, and nothing
// is wrong with that.
Result<void> readTableOf(const Path& folder, const TableKind& kind, NetworkBuilder& builder,
                         RowInterest& interest, LoadedNetwork& loaded) {
    const Path own = fileOf(folder, kind);
    const Path standIn = standInFor(folder, kind);
    const bool standsIn = standIn != own && isThere(standIn);
    const bool isOptional = kind.withoutIt != nullptr;
    const bool isOwnThere = isThere(own);
    if (!isOwnThere && !isOptional) return failure(own.string() + kNeeded);
    if (!isOwnThere && !standsIn) {
        if (kind.hasStandIn)
            loaded.problems.push_back({own, 0, Severity::Warning,
                                       fmt::format("is missing, so that {}; restore it", kind.withoutIt)});
        return {};
    }
    Result<TableReport> report = readFile(builder, kind, isOwnThere ? own : standIn, interest);
    if (!report && isOwnThere && isOptional && !isCancellation(report.error())) {
        loaded.problems.push_back(damaged(own, kind, standsIn, report.error()));
        if (!standsIn) return {};
        report = readFile(builder, kind, standIn, interest);
    }
    if (!report) return tl::unexpected<Error>(report.error());
    add(loaded, *std::move(report));
    return {};
}

} // namespace

Result<LoadedNetwork> loadNetwork(const Path& folder, const Progress& progress) {
    if (const Result<void> usable = checkFolder(folder); !usable) {
        return tl::unexpected<Error>(usable.error());
    }
    LoadedNetwork loaded;
    NetworkBuilder builder(UnknownCities::Refuse);
    RowInterest interest(progress);
    for (const TableKind* kind : kTableKinds) {
        if (const Result<void> read = readTableOf(folder, *kind, builder, interest, loaded); !read)
            return tl::unexpected<Error>(read.error());
    }
    builder.setCredit(creditOf(folder));
    loaded.network = builder.finish();
    return loaded;
}

Result<LoadedNetwork> checkFile(const Path& file) {
    const Result<std::string> content = readTextFile(file);
    if (!content) return tl::unexpected<Error>(content.error());
    LoadedNetwork loaded;
    const TableKind* kind = kindOf(file, readHeader(*content));
    if (kind == nullptr) {
        loaded.problems.push_back({file, 1, Severity::Error, kUnknownHeader});
        loaded.network = std::make_shared<const Network>();
        return loaded;
    }
    NetworkBuilder builder(UnknownCities::Refuse);
    const Progress endless;
    RowInterest interest(endless);
    TableReport report{file, {}, {}};
    readReferences(builder, *kind, file.parent_path(), interest, report);
    const auto result = readContent(builder, *kind, *content, report, interest);
    if (!result) report.problems.push_back(result.error());
    add(loaded, std::move(report));
    loaded.network = builder.finish();
    return loaded;
}

std::string noteOnRefusedRows(const LoadedNetwork& loaded, const std::filesystem::path& folder) {
    const std::size_t refused = loaded.summary.refused;
    if (refused == 0) return {};
    return fmt::format("{} of {} {} left out; \"sister-atlas check\" names {}",
                       counted(refused, "bad row", "bad rows"), folder.string(), refused == 1 ? "is" : "are",
                       refused == 1 ? "it" : "them");
}

} // namespace atlas
