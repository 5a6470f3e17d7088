#include "model/selection/network_change.h"

#include <algorithm>
#include <map>
#include <string_view>
#include <unordered_map>
#include <utility>

namespace atlas {

namespace {

using CityPair = std::pair<CityIndex, CityIndex>;

CityPair ordered(CityIndex a, CityIndex b) {
    return a < b ? CityPair{a, b} : CityPair{b, a};
}

// Rows of one list, by what they are called, in another.
std::vector<std::optional<std::uint32_t>> rowsByName(const std::vector<std::string>& from,
                                                     const std::vector<std::string>& to) {
    std::unordered_map<std::string_view, std::uint32_t> rows;
    for (std::uint32_t row = 0; row < to.size(); ++row)
        rows.emplace(to[row], row);
    std::vector<std::optional<std::uint32_t>> found;
    found.reserve(from.size());
    for (const std::string& name : from) {
        const auto row = rows.find(name);
        found.push_back(row == rows.end() ? std::nullopt : std::optional(row->second));
    }
    return found;
}

template <typename Index, typename Find>
std::vector<Index> remaining(const std::vector<Index>& former, const Find& find) {
    std::vector<Index> rows;
    for (const Index index : former) {
        if (const std::optional<Index> row = find(index)) rows.push_back(*row);
    }
    return rows;
}

} // namespace

NetworkChange::NetworkChange(const Network& from, const Network& to)
    : m_to(to),
      m_cities(rowsByName(from.cities.id, to.cities.id)),
      m_states(rowsByName(from.states.code, to.states.code)) {
    for (const CountryCode& code : from.countries.code)
        m_countries.push_back(to.findCountry(code));
    std::map<CityPair, PartnershipIndex> byCities;
    for (PartnershipIndex i = 0; i < to.partnerships.size(); ++i)
        byCities.emplace(ordered(to.partnerships.cityA[i], to.partnerships.cityB[i]), i);
    for (PartnershipIndex i = 0; i < from.partnerships.size(); ++i) {
        const std::optional<CityIndex> a = city(from.partnerships.cityA[i]);
        const std::optional<CityIndex> b = city(from.partnerships.cityB[i]);
        const auto found = a && b ? byCities.find(ordered(*a, *b)) : byCities.end();
        m_partnerships.push_back(found == byCities.end() ? std::nullopt : std::optional(found->second));
    }
}

Selection NetworkChange::selection(const Selection& former) const {
    if (former.state) {
        const std::optional<std::uint32_t> row = state(*former.state);
        return row ? selectionOfState(m_to, *row) : Selection{};
    }
    Selection selection;
    selection.cities = remaining(former.cities, [&](CityIndex index) { return city(index); });
    selection.chain = remaining(former.chain, [&](PartnershipIndex index) { return partnership(index); });
    if (former.partnership) selection.partnership = partnership(*former.partnership);
    if (former.country) selection.country = country(*former.country);
    const bool isWhole =
        selection.cities.size() == former.cities.size() && selection.chain.size() == former.chain.size();
    if (!isWhole) selection.chain.clear();
    selection.group = isWhole ? former.group : CityGroup::None;
    selection.isComparison = former.isComparison && isWhole;
    return selection;
}

Target NetworkChange::target(const Target& former) const {
    std::optional<std::uint32_t> index;
    if (former.kind == Target::Kind::City) index = city(former.index);
    if (former.kind == Target::Kind::Partnership) index = partnership(former.index);
    return index ? Target{former.kind, *index} : Target{};
}

} // namespace atlas
