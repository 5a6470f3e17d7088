#include "cli/commands/manual_command.h"

#include <fmt/core.h>

#include <algorithm>
#include <array>
#include <span>
#include <vector>

#include "cli/manual/man_page.h"
#include "cli/manual/shell_completion.h"
#include "cli/output/outcome.h"
#include "cli/output/standard_output.h"
#include "core/text.h"

namespace atlas {

namespace {

struct Format {
    const char* name;
    std::string (*write)(std::span<const CommandEntry> commands);
};
constexpr std::array kFormats{Format{"man", manPage}, Format{"bash", bashCompletion},
                              Format{"zsh", zshCompletion}, Format{"fish", fishCompletion}};

Result<void> printManual(const CLI::App& program, const std::string& name) {
    std::vector<std::string> known;
    for (const Format& format : kFormats) {
        if (name == format.name) return print(format.write(referenceOf(program)));
        known.emplace_back(format.name);
    }
    return failure(fmt::format("FORMAT: {} is unknown{}", inQuotes(name), meantOrKnown(name, known)));
}

} // namespace

int runManual(const CLI::App& program, const std::string& format) {
    return exitCodeOf(printManual(program, format));
}

} // namespace atlas
