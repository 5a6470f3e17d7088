#include "cli/commands/brief_plan.h"

#include <fmt/core.h>

#include <array>
#include <ctime>
#include <optional>
#include <system_error>

#include "cli/options/network_loading.h"
#include "cli/options/option_naming.h"
#include "cli/output/output_file.h"
#include "core/known_words.h"
#include "core/parse_number.h"
#include "core/text.h"
#include "data/files/text_file.h"
#include "export/briefs/brief_files.h"
#include "export/files/atomic_file.h"

namespace atlas {

namespace {

using Path = std::filesystem::path;

constexpr std::array<std::string_view, 2> kAll{"states", "countries"};

bool isBatch(const BriefOptions& options) {
    return !options.all.empty() || !options.listFile.empty();
}

Result<void> checkOptions(const BriefOptions& options) {
    const int given = (options.subject.empty() ? 0 : 1) + (options.listFile.empty() ? 0 : 1) +
                      (options.all.empty() ? 0 : 1);
    if (given == 0)
        return failure("brief needs a city, a state or a country, or --list FILE, or --all states|countries");
    if (given > 1) return failure("a name, --list and --all do not go together; write one of them");
    if (isBatch(options) && !hasFields(options.file))
        return failure(
            fmt::format("--out {}: many pages need many names; write a pattern such as "
                        "'{{name}}.pdf', with {{name}}, {{code}} or {{kind}}",
                        options.file));
    return {};
}

// A line each; empty ones and those that begin with # are for people.
Result<std::vector<BriefSubject>> listedSubjects(const Network& network, const std::string& file) {
    const Result<std::string> text = readTextFile(file);
    if (!text) return tl::unexpected(text.error());
    std::vector<BriefSubject> subjects;
    std::size_t number = 0;
    std::string wrong;
    forEachPart(*text, '\n', [&](std::string_view line) {
        ++number;
        while (!line.empty() && (line.back() == '\r' || line.back() == ' '))
            line.remove_suffix(1);
        if (line.empty() || line.front() == '#' || !wrong.empty()) return;
        const Result<BriefSubject> subject = parseBriefSubject(network, line);
        if (subject)
            subjects.push_back(*subject);
        else
            wrong = fmt::format("{}:{}: {}", file, number, subject.error().message);
    });
    if (!wrong.empty()) return failure(wrong);
    if (subjects.empty()) return failure(file + ": there is no name in it; write one a line");
    return subjects;
}

Result<std::vector<BriefSubject>> subjectsFrom(const BriefOptions& options, const Network& network) {
    if (!options.listFile.empty()) return listedSubjects(network, options.listFile);
    if (!options.all.empty()) {
        return indexOfWord(kAll, options.all).map_error(naming("--all")).map([&](std::size_t which) {
            return allSubjects(network, which == 0 ? BriefKind::State : BriefKind::Country);
        });
    }
    return parseBriefSubject(network, options.subject).map([](const BriefSubject& subject) {
        return std::vector{subject};
    });
}

Result<void> checkPosters(const BriefPlan& plan, BriefFormat format) {
    if (format == BriefFormat::Html)
        return failure("--poster is written as .pdf, .svg or .png; let the name of --out end so");
    for (const BriefSubject& subject : plan.subjects) {
        if (subject.kind == BriefKind::City) continue;
        return failure(fmt::format("--poster is of a city, and {} is a {}; leave out --poster",
                                   inQuotes(labelOf(*plan.network, subject)), wordOf(subject.kind)));
    }
    return {};
}

// The folders that a pattern names are made; that of a single file has to be there.
Result<void> checkFolders(const std::vector<Path>& files, bool areMade) {
    for (const Path& file : files) {
        if (areMade && file.has_parent_path()) {
            if (const std::error_code wrong = makeFolder(file.parent_path()))
                return failure(
                    fmt::format("{}: cannot be made: {}", file.parent_path().string(), wrong.message()));
        }
        if (const Result<void> checked = checkWritable(file); !checked) return checked;
    }
    return {};
}

struct Themes {
    Theme map;
    Theme ink;
};

Result<Themes> themesFrom(const BriefOptions& options, const Path& folder) {
    const Result<std::vector<Theme>> themes = loadThemes(folder);
    if (!themes) return tl::unexpected(themes.error());
    const Result<Theme> ink = findTheme(*themes, "print");
    if (!ink) return tl::unexpected(ink.error());
    const std::string usual = options.isPoster ? "night" : "print";
    const Result<Theme> map = options.theme.empty()
                                  ? findTheme(*themes, usual)
                                  : findTheme(*themes, options.theme).map_error(naming("--theme"));
    if (!map) return tl::unexpected(map.error());
    return Themes{*map, *ink};
}

} // namespace

Result<std::chrono::year_month_day> briefDateFrom(const std::string& typed) {
    using namespace std::chrono;
    if (typed.empty()) {
        const std::time_t now = std::time(nullptr);
        std::tm local{};
        localtime_r(&now, &local);
        return year_month_day{year{local.tm_year + 1900}, month{static_cast<unsigned>(local.tm_mon + 1)},
                              day{static_cast<unsigned>(local.tm_mday)}};
    }
    const std::string_view text = typed;
    const bool isFormed = text.size() == 10 && text[4] == '-' && text[7] == '-';
    const auto number = [&](std::size_t begin, std::size_t length) {
        return isFormed ? parseNumber<unsigned>(text.substr(begin, length)) : std::nullopt;
    };
    const auto years = number(0, 4);
    const auto months = number(5, 2);
    const auto days = number(8, 2);
    if (years && months && days) {
        const year_month_day date{year{static_cast<int>(*years)}, month{*months}, day{*days}};
        if (date.ok()) return date;
    }
    return failure(
        fmt::format("--date: {} is no date; write YYYY-MM-DD, such as 2026-11-28", inQuotes(typed)));
}

Result<BriefPlan> briefPlanFrom(const BriefOptions& options, const Progress& progress) {
    BriefPlan plan;
    if (const Result<void> checked = checkOptions(options); !checked) return tl::unexpected(checked.error());
    const Result<BriefFormat> format = briefFormatOf(options.file);
    if (!format) return tl::unexpected(format.error());
    const Result<std::chrono::year_month_day> date = briefDateFrom(options.date);
    if (!date) return tl::unexpected(date.error());
    plan.date = *date;
    const Result<ResourceFolders> resources = findResources();
    if (!resources) return tl::unexpected(resources.error());
    plan.resources = *resources;
    const Result<Themes> themes = themesFrom(options, resources->themes);
    if (!themes) return tl::unexpected(themes.error());
    const Result<NetworkPointer> network = loadNetworkOrNote(options.dataFolder, progress);
    if (!network) return tl::unexpected(network.error());
    plan.network = *network;
    Result<std::vector<BriefSubject>> subjects = subjectsFrom(options, *plan.network);
    if (!subjects) return tl::unexpected(subjects.error());
    plan.subjects = *std::move(subjects);
    if (options.isPoster) {
        if (const Result<void> checked = checkPosters(plan, *format); !checked)
            return tl::unexpected(checked.error());
    }
    const Result<std::vector<Path>> files = briefFiles(*plan.network, plan.subjects, options.file);
    if (!files) return tl::unexpected(files.error());
    if (const Result<void> checked = checkFolders(*files, isBatch(options)); !checked)
        return tl::unexpected(checked.error());
    for (const Path& file : *files)
        plan.requests.push_back({file, *format, themes->map, themes->ink, options.isPoster});
    return plan;
}

} // namespace atlas
