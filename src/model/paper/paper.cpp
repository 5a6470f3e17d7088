#include "model/paper/paper.h"

#include <fmt/core.h>

#include <algorithm>
#include <array>
#include <string>
#include <vector>

#include "core/text.h"

namespace atlas {

namespace {

constexpr std::array kPapers{
    Paper{"A4", 210.0, 297.0},      Paper{"A3", 297.0, 420.0},     Paper{"A2", 420.0, 594.0},
    Paper{"A1", 594.0, 841.0},      Paper{"A0", 841.0, 1189.0},    Paper{"Letter", 215.9, 279.4},
    Paper{"Tabloid", 279.4, 431.8}, Paper{"Arch-A", 228.6, 304.8}, Paper{"Arch-B", 304.8, 457.2},
    Paper{"Arch-C", 457.2, 609.6},  Paper{"Arch-D", 609.6, 914.4}, Paper{"Arch-E", 914.4, 1219.2},
};

std::string plainName(std::string_view name) {
    std::string plain = folded(name);
    std::erase_if(plain, [](char letter) { return letter == ' ' || letter == '-' || letter == '_'; });
    return plain;
}

} // namespace

std::span<const Paper> papers() {
    return kPapers;
}

Result<Paper> parsePaper(std::string_view text) {
    const std::string plain = plainName(text);
    const auto found = std::find_if(kPapers.begin(), kPapers.end(),
                                    [&](const Paper& paper) { return plainName(paper.name) == plain; });
    if (found != kPapers.end()) return *found;
    std::vector<std::string> names;
    for (const Paper& paper : kPapers)
        names.emplace_back(paper.name);
    return failure(fmt::format("paper {} is unknown{}", inQuotes(text), meantOrKnown(text, names)));
}

} // namespace atlas
