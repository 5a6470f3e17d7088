#include "analysis/findings/city_groups.h"

#include <algorithm>
#include <iterator>
#include <map>
#include <utility>

#include "core/text.h"

namespace atlas {

namespace {

constexpr std::size_t kSmallestCommunity = 3;

// Where each kind of work begins, as shares of the whole; measured on the whole network.
constexpr double kCommunitiesBegin = 0.3;
constexpr double kRowsBegin = 0.9;

// Every city's partnerships shown, one row after the other.
class PartnershipsByCity {
public:
    PartnershipsByCity(const Network& network, const FilterResult& shown)
        : m_table(network.partnerships), m_begin(network.cities.size() + 1) {
        for (const PartnershipIndex partnership : shown.partnerships) {
            ++m_begin[m_table.cityA[partnership] + 1];
            ++m_begin[m_table.cityB[partnership] + 1];
        }
        for (std::size_t i = 1; i < m_begin.size(); ++i)
            m_begin[i] += m_begin[i - 1];
        m_partnerships.resize(m_begin.back());
        std::vector<std::size_t> next(m_begin.begin(), m_begin.end() - 1);
        for (const PartnershipIndex partnership : shown.partnerships) {
            m_partnerships[next[m_table.cityA[partnership]]++] = partnership;
            m_partnerships[next[m_table.cityB[partnership]]++] = partnership;
        }
    }

    // Number and mean length of those among members, which are sorted by row.
    void measure(const std::vector<CityIndex>& sorted, CityGroupRow& row) const {
        double kilometres = 0.0;
        for (const CityIndex city : sorted) {
            for (std::size_t i = m_begin[city]; i < m_begin[city + 1]; ++i) {
                const PartnershipIndex partnership = m_partnerships[i];
                const CityIndex first = m_table.cityA[partnership];
                const CityIndex other = first == city ? m_table.cityB[partnership] : first;
                if (other <= city || !std::binary_search(sorted.begin(), sorted.end(), other)) continue;
                ++row.partnerships;
                row.ended += isEnded(m_table.status[partnership]) ? 1 : 0;
                kilometres += static_cast<double>(m_table.distanceKilometres[partnership]);
            }
        }
        if (row.partnerships > 0) row.meanKilometres = kilometres / static_cast<double>(row.partnerships);
    }

private:
    const PartnershipTable& m_table;
    std::vector<std::size_t> m_begin; // per city, in m_partnerships
    std::vector<PartnershipIndex> m_partnerships;
};

std::vector<CountryIndex> countriesOf(const Network& network, const std::vector<CityIndex>& members) {
    std::map<CountryIndex, std::size_t> counts;
    for (const CityIndex city : members)
        ++counts[network.cities.country[city]];
    std::vector<CountryIndex> countries;
    for (const auto& [country, count] : counts)
        countries.push_back(country);
    std::sort(countries.begin(), countries.end(), [&](CountryIndex x, CountryIndex y) {
        if (counts[x] != counts[y]) return counts[x] > counts[y];
        return network.countries.code[x] < network.countries.code[y];
    });
    return countries;
}

CityGroupRow rowOf(const Network& network, const FilterResult& shown, const PartnershipsByCity& partnerships,
                   std::vector<CityIndex> members) {
    CityGroupRow row;
    std::sort(members.begin(), members.end());
    partnerships.measure(members, row);
    row.countries = countriesOf(network, members);
    std::stable_sort(members.begin(), members.end(), [&](CityIndex x, CityIndex y) {
        return shown.partnersByCity[x] > shown.partnersByCity[y];
    });
    row.members = std::move(members);
    return row;
}

std::size_t sharedMembers(const Clique& x, const Clique& y) {
    std::vector<CityIndex> shared;
    std::set_intersection(x.members.begin(), x.members.end(), y.members.begin(), y.members.end(),
                          std::back_inserter(shared));
    return shared.size();
}

// Cliques come the largest first. False when it is cancelled.
bool markVariants(const std::vector<Clique>& cliques, const Progress& progress,
                  std::vector<CityGroupRow>& rows) {
    for (std::size_t i = 0; i < cliques.size(); ++i) {
        const double share = static_cast<double>(i) / static_cast<double>(cliques.size());
        if (!goesOn(progress, share, "comparing circles")) return false;
        const double min = kVariantShare * static_cast<double>(cliques[i].members.size());
        for (std::size_t j = 0; j < i && !rows[i].isVariant; ++j) {
            if (rows[j].isVariant || static_cast<double>(sharedMembers(cliques[i], cliques[j])) < min)
                continue;
            rows[i].isVariant = true;
            ++rows[j].variants;
        }
    }
    return true;
}

} // namespace

Result<CityGroups> findCityGroups(const Network& network, const FilterResult& shown,
                                  const Progress& progress) {
    const Result<std::vector<Clique>> cliques =
        findCliques(network, shown, kSmallestClique, partOf(progress, 0.0, kCommunitiesBegin));
    if (!cliques) return tl::unexpected<Error>(cliques.error());
    Result<Communities> communities =
        findCommunities(network, shown, kCommunitiesSeed, partOf(progress, kCommunitiesBegin, kRowsBegin));
    if (!communities) return tl::unexpected<Error>(communities.error());
    const PartnershipsByCity partnerships(network, shown);
    const auto isWanted = [&] { return goesOn(progress, kRowsBegin, "listing groups"); };
    CityGroups groups{{}, {}, communities->modularity};
    for (const Clique& clique : *cliques) {
        if (!isWanted()) return cancelled();
        groups.cliques.push_back(rowOf(network, shown, partnerships, clique.members));
    }
    if (!markVariants(*cliques, partOf(progress, kRowsBegin, 1.0), groups.cliques)) return cancelled();
    for (std::vector<CityIndex>& community : communities->communities) {
        if (community.size() < kSmallestCommunity) continue;
        if (!isWanted()) return cancelled();
        groups.communities.push_back(rowOf(network, shown, partnerships, std::move(community)));
    }
    return groups;
}

std::string memberNames(const Network& network, const CityGroupRow& group, std::size_t max) {
    std::string names;
    const std::size_t count = std::min(max, group.members.size());
    for (std::size_t i = 0; i < count; ++i)
        names += (i == 0 ? "" : ", ") + network.cities.name[group.members[i]];
    return names + (count < group.members.size() ? " …" : "");
}

std::string countryNames(const Network& network, const CityGroupRow& group, std::size_t max) {
    std::string names;
    const std::size_t count = group.countries.size() <= max + 1 ? group.countries.size() : max;
    for (std::size_t i = 0; i < count; ++i)
        names += (i == 0 ? "" : ", ") + network.countries.name[group.countries[i]];
    const std::size_t rest = group.countries.size() - count;
    return rest == 0 ? names : names + " and " + std::to_string(rest) + " more countries";
}

bool hasMemberCalled(const Network& network, const CityGroupRow& group, std::string_view foldedName) {
    const auto isCalled = [&](const std::string& name) {
        const std::string form = folded(name);
        for (std::size_t at = form.find(foldedName); at != std::string::npos;
             at = form.find(foldedName, at + 1)) {
            if (at == 0 || form[at - 1] == ' ' || form[at - 1] == '-') return true;
        }
        return false;
    };
    return std::any_of(group.members.begin(), group.members.end(),
                       [&](CityIndex city) { return isCalled(network.cities.name[city]); }) ||
           std::any_of(group.countries.begin(), group.countries.end(),
                       [&](CountryIndex country) { return isCalled(network.countries.name[country]); });
}

} // namespace atlas
