#include "analysis/briefs/brief_subject.h"

#include <fmt/core.h>

#include <algorithm>
#include <array>
#include <limits>
#include <optional>
#include <set>

#include "core/text.h"
#include "model/facts/profile.h"
#include "model/filter/filter_text.h"
#include "model/selection/selection.h"

namespace atlas {

namespace {

constexpr std::array<std::string_view, kBriefKindCount> kKinds{"city", "state", "country"};

std::string trimmed(std::string_view text) {
    const std::size_t begin = text.find_first_not_of(" \t\r");
    if (begin == std::string_view::npos) return {};
    return std::string(text.substr(begin, text.find_last_not_of(" \t\r") - begin + 1));
}

// "state:Georgia": which of the kinds is meant, and the name.
struct Typed {
    std::optional<BriefKind> kind;
    std::string name;
};

Typed typedFrom(std::string_view text) {
    for (std::size_t i = 0; i < kBriefKindCount; ++i) {
        const std::string prefix = std::string(kKinds[i]) + ":";
        if (folded(text).starts_with(prefix))
            return {static_cast<BriefKind>(i), trimmed(text.substr(prefix.size()))};
    }
    return {std::nullopt, trimmed(text)};
}

std::optional<std::size_t> findState(const Network& network, std::string_view name) {
    std::string wanted = folded(name);
    if (wanted.starts_with("us-")) wanted.erase(0, 3);
    const StateTable& states = network.states;
    for (std::size_t i = 0; i < states.code.size(); ++i) {
        if (folded(states.code[i]) == wanted || folded(states.name[i]) == wanted) return i;
    }
    return std::nullopt;
}

// A state that is a partner itself stands for itself.
bool isStateItself(const Network& network, CityIndex city, const std::vector<BriefSubject>& found) {
    return std::any_of(found.begin(), found.end(), [&](const BriefSubject& subject) {
        if (subject.kind != BriefKind::State) return false;
        const std::vector<CityIndex> regions = regionsOfState(network, subject.index);
        return std::find(regions.begin(), regions.end(), city) != regions.end();
    });
}

// As it is typed to mean this one alone.
std::string typedFor(const Network& network, const BriefSubject& subject, bool isKindTold) {
    const std::string label = labelOf(network, subject);
    return inQuotes(isKindTold ? label : fmt::format("{}:{}", wordOf(subject.kind), label));
}

Error ambiguity(const Network& network, const std::string& name, std::vector<BriefSubject> found) {
    constexpr std::size_t kShown = 5;
    const bool areCities = std::all_of(found.begin(), found.end(), [](const BriefSubject& subject) {
        return subject.kind == BriefKind::City;
    });
    const std::size_t count = found.size();
    // The most populous first.
    std::stable_sort(found.begin(), found.end(), [&](const BriefSubject& a, const BriefSubject& b) {
        const auto people = [&](const BriefSubject& subject) {
            return subject.kind == BriefKind::City ? network.cities.population[subject.index].value_or(0)
                                                   : std::numeric_limits<std::int64_t>::max();
        };
        return people(a) > people(b);
    });
    if (count > kShown) found.resize(kShown);
    std::vector<std::string> words;
    for (const BriefSubject& subject : found)
        words.push_back(typedFor(network, subject, areCities));
    // Two places of one name in one state have only their ids.
    for (std::size_t i = 0; i < words.size(); ++i) {
        if (std::count(words.begin(), words.end(), words[i]) > 1 && found[i].kind == BriefKind::City)
            words[i] =
                fmt::format("{} ({})", network.cities.id[found[i].index], network.cityLabel(found[i].index));
    }
    return {fmt::format("{}: {} are called so; write {}{}", inQuotes(name),
                        counted(count, areCities ? "place" : "thing", areCities ? "places" : "things"),
                        enumerated(words, " or "),
                        count > kShown ? fmt::format(", or one of {} more", count - kShown) : "")};
}

} // namespace

std::string_view wordOf(BriefKind kind) {
    return kKinds[static_cast<std::size_t>(kind)];
}

std::string labelOf(const Network& network, const BriefSubject& subject) {
    return subject.kind == BriefKind::City ? network.cityLabel(subject.index) : nameOf(network, subject);
}

std::string nameOf(const Network& network, const BriefSubject& subject) {
    switch (subject.kind) {
        case BriefKind::City:
            return network.cities.name[subject.index];
        case BriefKind::State:
            return network.states.name[subject.index];
        case BriefKind::Country:
            break;
    }
    return network.countries.name[subject.index];
}

std::string codeOf(const Network& network, const BriefSubject& subject) {
    switch (subject.kind) {
        case BriefKind::City:
            return network.cities.id[subject.index];
        case BriefKind::State:
            return "US-" + network.states.code[subject.index];
        case BriefKind::Country:
            break;
    }
    return std::string(network.countries.code[subject.index].view());
}

Result<BriefSubject> parseBriefSubject(const Network& network, std::string_view text) {
    const Typed typed = typedFrom(text);
    const auto isAsked = [&](BriefKind one) { return !typed.kind || *typed.kind == one; };
    std::vector<BriefSubject> found;
    Error wrong;
    if (isAsked(BriefKind::Country)) {
        const Result<CountryCode> code = parseCountry(network, typed.name);
        const std::optional<CountryIndex> country = code ? network.findCountry(*code) : std::nullopt;
        if (country) found.push_back({BriefKind::Country, *country});
        if (!code) wrong = code.error();
    }
    if (isAsked(BriefKind::State)) {
        const std::optional<std::size_t> state = findState(network, typed.name);
        if (state) found.push_back({BriefKind::State, static_cast<std::uint32_t>(*state)});
        if (!state)
            wrong = Error{fmt::format("state {} is unknown{}", inQuotes(typed.name),
                                      meantOrKnown(typed.name, network.states.name))};
    }
    if (isAsked(BriefKind::City)) {
        const Result<std::vector<std::string>> ids = parseCityIds(network, typed.name);
        if (!ids) wrong = ids.error();
        const bool hasRegion = !found.empty();
        for (const std::string& id : ids.value_or(std::vector<std::string>())) {
            const std::optional<CityIndex> city = network.findCityById(id);
            if (!city || isStateItself(network, *city, found)) continue;
            // What a place is called in another language as well is no match for a country's own name.
            const bool isOwnName = folded(network.cities.name[*city]) == folded(typed.name);
            if (hasRegion && !isOwnName) continue;
            found.push_back({BriefKind::City, *city});
        }
    }
    if (found.empty()) return tl::unexpected(wrong);
    if (found.size() > 1) return tl::unexpected(ambiguity(network, typed.name, found));
    return found.front();
}

std::vector<BriefSubject> allSubjects(const Network& network, BriefKind kind) {
    std::vector<BriefSubject> subjects;
    const PartnershipTable& table = network.partnerships;
    std::vector<bool> hasCountry(network.countries.size());
    std::set<std::string_view> statesMet; // codes
    const auto meet = [&](CityIndex city, CountryIndex country) {
        hasCountry[country] = true;
        if (network.countries.code[country] == kUnitedStates) statesMet.insert(network.cities.admin1[city]);
    };
    for (PartnershipIndex i = 0; i < table.size(); ++i) {
        meet(table.cityA[i], table.countryA[i]);
        meet(table.cityB[i], table.countryB[i]);
    }
    for (std::uint32_t i = 0; kind == BriefKind::State && i < network.states.code.size(); ++i) {
        if (statesMet.contains(network.states.code[i])) subjects.push_back({kind, i});
    }
    for (std::uint32_t i = 0; kind == BriefKind::Country && i < hasCountry.size(); ++i) {
        if (hasCountry[i]) subjects.push_back({kind, i});
    }
    std::stable_sort(subjects.begin(), subjects.end(), [&](const BriefSubject& a, const BriefSubject& b) {
        return folded(nameOf(network, a)) < folded(nameOf(network, b));
    });
    return subjects;
}

Filter filterOf(const Network& network, const BriefSubject& subject) {
    Filter filter;
    switch (subject.kind) {
        case BriefKind::City:
            filter.cityIds.insert(network.cities.id[subject.index]);
            break;
        case BriefKind::State:
            for (const CityIndex city : citiesOfState(network, subject.index))
                filter.cityIds.insert(network.cities.id[city]);
            break;
        case BriefKind::Country:
            filter.countries.insert(network.countries.code[subject.index]);
            break;
    }
    return filter;
}

bool liesIn(const Network& network, CityIndex city, const BriefSubject& subject) {
    const CountryIndex country = network.cities.country[city];
    switch (subject.kind) {
        case BriefKind::City:
            return city == subject.index;
        case BriefKind::State:
            return network.countries.code[country] == kUnitedStates &&
                   network.cities.admin1[city] == network.states.code[subject.index];
        case BriefKind::Country:
            break;
    }
    return country == subject.index;
}

CountryIndex countryOf(const Network& network, const BriefSubject& subject) {
    if (subject.kind == BriefKind::Country) return static_cast<CountryIndex>(subject.index);
    if (subject.kind == BriefKind::City) return network.cities.country[subject.index];
    return network.findCountry(kUnitedStates).value_or(0);
}

} // namespace atlas
