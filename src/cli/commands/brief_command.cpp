#include "cli/commands/brief_command.h"

#include <fmt/core.h>

#include <CLI/CLI.hpp>

#include "analysis/briefs/brief_facts.h"
#include "cli/commands/brief_plan.h"
#include "cli/output/outcome.h"
#include "cli/output/progress_line.h"
#include "core/messages.h"
#include "core/time_left.h"
#include "core/utf8.h"
#include "data/style/fonts.h"
#include "gl/context.h"

namespace atlas {

namespace {

// Letters that no font has would be empty boxes.
void noteLetters(const std::string& words) {
    const std::string note = noteOnLetters(lettersWithoutFont(decodedUtf8(words)));
    if (!note.empty()) printNote(note);
}

std::string wordsOf(const Brief& brief) {
    std::string words = brief.title + brief.subtitle;
    for (const BriefSection& section : brief.sections) {
        for (const BriefRow& row : section.table.value_or(BriefTable()).rows) {
            for (const std::string& cell : row.cells)
                words += cell;
        }
    }
    return words;
}

void noteFiles(const std::vector<std::filesystem::path>& files) {
    if (files.size() < 2) return;
    printNote(fmt::format("{}: {} pages; the last is {}", files.front().string(), files.size(),
                          files.back().string()));
}

Result<void> writeAll(const BriefPlan& plan, StepPainter& painter, const Progress& progress) {
    const Document document(plan.network);
    const auto count = static_cast<double>(plan.subjects.size());
    std::string words;
    for (std::size_t i = 0; i < plan.subjects.size(); ++i) {
        const std::string name = nameOf(*plan.network, plan.subjects[i]);
        if (!goesOn(progress, static_cast<double>(i) / count, fmt::format("writing {}", name)))
            return cancelled();
        const Brief brief = briefOf(document, plan.subjects[i], plan.date);
        words += wordsOf(brief);
        const auto files = writeBrief(plan.requests[i], plan.network, brief, painter);
        if (!files) return tl::unexpected(files.error());
        noteFiles(*files);
    }
    noteLetters(words);
    return {};
}

Result<void> write(const BriefOptions& options) {
    ProgressLine line;
    const Progress progress = line.progress();
    const Result<BriefPlan> plan = briefPlanFrom(options, progress);
    if (!plan) return tl::unexpected(plan.error());
    const Result<gl::HeadlessContext> context = gl::HeadlessContext::create();
    if (!context) return tl::unexpected(context.error());
    Result<StepPainter> painter = StepPainter::create(plan->resources.naturalEarth);
    if (!painter) return tl::unexpected(painter.error());
    const Result<void> written = writeAll(*plan, *painter, withTimeLeft(progress));
    for (const std::string& message : painter->takeMessages())
        printNote(message);
    return written;
}

} // namespace

void addBriefOptions(CLI::App& command, BriefOptions& options) {
    command
        .add_option(
            "NAME", options.subject,
            "a city such as \"Hays, KS\", a state or a country, by name, code or id; \"state:Georgia\" "
            "where it may be several")
        ->type_name("");
    command
        .add_option("--out", options.file,
                    "the file, a .pdf, .svg, .png or .html; of many a pattern with {name}, {code} or {kind}")
        ->type_name("OUT")
        ->required();
    command.add_option("--list", options.listFile, "pages about all that a file names, one a line")
        ->type_name("FILE");
    command.add_option("--all", options.all, "pages about all states, or all countries")
        ->type_name("states|countries");
    command.add_flag("--poster", options.isPoster, "a poster of a city, A3, instead of pages");
    command.add_option("--theme", options.theme, "of the map: print unless given, of a poster night")
        ->type_name("NAME");
    command
        .add_option("--date", options.date,
                    "the day that the page is of, from which anniversaries follow; today unless given")
        ->type_name("YYYY-MM-DD");
    command.add_option("--data", options.dataFolder, "folder with another network")->type_name("FOLDER");
}

int runBrief(const BriefOptions& options) {
    return exitCodeOf(write(options));
}

} // namespace atlas
