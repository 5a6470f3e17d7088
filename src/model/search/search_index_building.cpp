// How a search index is made.
#include <algorithm>
#include <array>
#include <bit>

#include "core/text.h"
#include "model/search/search_index.h"

namespace atlas {

namespace {

// The first eight bytes as one number that sorts as they do.
std::uint64_t firstBytesOf(std::string_view text) {
    std::uint64_t bytes = 0;
    for (std::size_t i = 0; i < 8; ++i) {
        bytes = (bytes << 8U) | (i < text.size() ? static_cast<unsigned char>(text[i]) : 0U);
    }
    return bytes;
}

struct PartnershipCounts {
    std::vector<std::uint32_t> byCountry;
    std::vector<std::uint32_t> byState;
    std::array<std::uint32_t, kProgramTypeCount> byProgram{};
    std::array<std::uint32_t, kMaxTownNetworks> byTownNetwork{};
};

// What lies in two places at once counts once in either.
PartnershipCounts countsOf(const Network& network, const std::vector<std::uint8_t>& stateOfCity) {
    PartnershipCounts counts;
    counts.byCountry.assign(network.countries.size(), 0);
    counts.byState.assign(network.states.code.size() + 1, 0);
    const PartnershipTable& table = network.partnerships;
    for (std::size_t i = 0; i < table.size(); ++i) {
        ++counts.byCountry[table.countryA[i]];
        if (table.countryB[i] != table.countryA[i]) ++counts.byCountry[table.countryB[i]];
        const std::uint8_t stateA = stateOfCity[table.cityA[i]];
        const std::uint8_t stateB = stateOfCity[table.cityB[i]];
        ++counts.byState[stateA];
        if (stateB != stateA) ++counts.byState[stateB];
        for (ProgramMask left = table.programs[i]; left != 0;
             left = static_cast<ProgramMask>(left & (left - 1U))) {
            ++counts.byProgram[static_cast<std::size_t>(std::countr_zero(left))];
        }
        for (TownNetworkMask left = table.townNetworks[i]; left != 0; left &= left - 1U)
            ++counts.byTownNetwork[static_cast<std::size_t>(std::countr_zero(left))];
    }
    return counts;
}

std::vector<std::uint8_t> statesOfCities(const Network& network) {
    std::vector<std::uint8_t> states(network.cities.size(), 0);
    const std::vector<std::string>& codes = network.states.code;
    for (std::size_t city = 0; city < states.size(); ++city) {
        if (network.countries.code[network.cities.country[city]] != kUnitedStates) continue;
        const auto found = std::find(codes.begin(), codes.end(), network.cities.admin1[city]);
        if (found != codes.end()) states[city] = static_cast<std::uint8_t>(found - codes.begin() + 1);
    }
    return states;
}

} // namespace

SearchIndex::SearchIndex(NetworkPointer network)
    : m_network(std::move(network)), m_stateOfCity(statesOfCities(*m_network)) {
    const CityTable& cities = m_network->cities;
    m_citiesInCountry.assign(m_network->countries.size(), 0);
    m_citiesInState.assign(m_network->states.code.size() + 1, 0);
    m_entries.reserve(cities.size() + m_network->countries.size() + m_network->states.code.size());
    m_words.reserve(2 * cities.size());
    m_text.reserve(12 * cities.size());
    for (std::size_t city = 0; city < cities.size(); ++city) {
        ++m_citiesInCountry[cities.country[city]];
        ++m_citiesInState[m_stateOfCity[city]];
        add(SearchKind::City, static_cast<std::uint32_t>(city), cities.name[city], cities.partnerCount[city]);
        addOtherNames(static_cast<CityIndex>(city));
    }
    addAllButCities();
    sortWords();
    sortOtherNames();
}

// Countries and states without a community cannot be shown: they are left out.
void SearchIndex::addAllButCities() {
    const PartnershipCounts counts = countsOf(*m_network, m_stateOfCity);
    for (std::size_t i = 0; i < m_network->countries.size(); ++i) {
        m_countryForms.push_back(searchForm(m_network->countries.name[i]));
        if (m_citiesInCountry[i] == 0) continue;
        add(SearchKind::Country, static_cast<std::uint32_t>(i), m_network->countries.name[i],
            counts.byCountry[i]);
    }
    for (std::size_t i = 0; i < m_network->states.code.size(); ++i) {
        m_stateForms.push_back(searchForm(m_network->states.name[i]));
        if (m_citiesInState[i + 1] == 0) continue;
        add(SearchKind::State, static_cast<std::uint32_t>(i), m_network->states.name[i],
            counts.byState[i + 1]);
    }
    for (std::size_t i = 0; i < kProgramTypeCount; ++i) {
        add(SearchKind::Program, static_cast<std::uint32_t>(i), termOf(static_cast<ProgramType>(i)).name,
            counts.byProgram[i]);
    }
    for (std::size_t i = 0; i < m_network->townNetworks.size(); ++i) {
        add(SearchKind::TownNetwork, static_cast<std::uint32_t>(i), m_network->townNetworks.name[i],
            counts.byTownNetwork[i]);
    }
}

void SearchIndex::add(SearchKind kind, std::uint32_t index, std::string_view name, std::uint32_t count) {
    const std::string form = searchForm(name);
    const auto entry = static_cast<std::uint32_t>(m_entries.size());
    const auto begin = static_cast<std::uint32_t>(m_text.size());
    m_entries.push_back({kind, index, begin, static_cast<std::uint32_t>(form.size()), count});
    m_text += form;
    for (std::size_t at = 0; at < form.size();) {
        const std::string_view rest = std::string_view(form).substr(at);
        m_words.push_back(
            {firstBytesOf(rest), begin + static_cast<std::uint32_t>(at), entry, letterMask(rest)});
        const std::size_t space = form.find(' ', at);
        at = space == std::string::npos ? form.size() : space + 1;
    }
}

// Those that differ from its usual name and from each other in more than case and accents.
void SearchIndex::addOtherNames(CityIndex city) {
    const std::string& names = m_network->cities.otherNames[city];
    const auto entry = static_cast<std::uint32_t>(m_entries.size() - 1);
    const auto first = static_cast<std::ptrdiff_t>(m_otherNames.size());
    const std::string usual(std::string_view(m_text).substr(m_entries[entry].begin, m_entries[entry].length));
    forEachPart(names, ';', [&](std::string_view name) {
        const std::string form = searchForm(name);
        if (form.empty() || form == usual) return;
        const bool isThere = std::any_of(m_otherNames.begin() + first, m_otherNames.end(),
                                         [&](const OtherName& other) { return formOf(other) == form; });
        if (isThere) return;
        m_otherNames.push_back({static_cast<std::uint32_t>(m_text.size()),
                                static_cast<std::uint32_t>(form.size()), entry, letterMask(form)});
        m_text += form;
    });
}

void SearchIndex::sortOtherNames() {
    std::sort(m_otherNames.begin(), m_otherNames.end(), [this](const OtherName& a, const OtherName& b) {
        const int order = formOf(a).compare(formOf(b));
        return order != 0 ? order < 0 : a.entry < b.entry;
    });
}

std::string_view SearchIndex::formOf(const OtherName& name) const {
    return std::string_view(m_text).substr(name.begin, name.length);
}

void SearchIndex::sortWords() {
    std::sort(m_words.begin(), m_words.end(), [this](const Word& a, const Word& b) {
        if (a.firstBytes != b.firstBytes) return a.firstBytes < b.firstBytes;
        const int order = textFrom(a).compare(textFrom(b));
        return order != 0 ? order < 0 : a.entry < b.entry;
    });
}

std::string_view SearchIndex::textFrom(const Word& word) const {
    const Entry& entry = m_entries[word.entry];
    return std::string_view(m_text).substr(word.begin, entry.begin + entry.length - word.begin);
}

} // namespace atlas
