// What passes a filter, and how many each choice would leave.
#include <fmt/core.h>

#include <algorithm>
#include <bit>
#include <limits>
#include <span>
#include <utility>

#include "core/parallel.h"
#include "core/text.h"
#include "model/filter/compiled_filter.h"
#include "model/filter/facet_counter.h"
#include "model/filter/filter.h"

namespace atlas {

namespace {

// Partnerships sorted by the one facet that they fail, a block at a time. Sorting first and counting after
// leaves no branch for the processor to guess wrongly, whatever the filter.
class FacetSorter {
public:
    static constexpr std::size_t kBlockSize = 1024;
    static constexpr std::size_t kPassing = kFacetCount; // the bucket after those of the facets
    static_assert(kPassing < std::numeric_limits<FacetMask>::digits, "a mask has a bit for it as well");

    // Partnerships that fail two facets or more are left out.
    void sort(const CompiledFilter& filter, PartnershipIndex begin, PartnershipIndex end) {
        m_sizes.fill(0);
        for (PartnershipIndex i = begin; i < end; ++i) {
            const FacetMask failing = filter.failing(i);
            const auto bucket =
                static_cast<std::size_t>(std::countr_zero(failing | (FacetMask{1} << kPassing)));
            const bool isOneBitAtMost = (failing & (failing - 1U)) == 0;
            m_buckets[bucket][m_sizes[bucket]] = i;
            m_sizes[bucket] += static_cast<std::size_t>(isOneBitAtMost);
        }
    }

    std::span<const PartnershipIndex> bucket(std::size_t index) const {
        return {m_buckets[index].data(), m_sizes[index]};
    }

private:
    std::array<std::array<PartnershipIndex, kBlockSize>, kFacetCount + 1> m_buckets;
    std::array<std::size_t, kFacetCount + 1> m_sizes{};
};

// Partnerships that one core counts at a time. The shipped network is a single piece: sharing it out would
// cost more than it saves.
constexpr std::size_t kPieceSize = 131'072;

class Piece {
public:
    explicit Piece(const Network& network) : m_counter(network), m_partnersByCity(network.cities.size(), 0) {}

    // Those that pass go to `into`, where there is room for all.
    void filter(const Network& network, const CompiledFilter& compiled, std::size_t begin, std::size_t end,
                PartnershipIndex* into) {
        const PartnershipTable& table = network.partnerships;
        FacetSorter sorter;
        for (std::size_t block = begin; block < end; block += FacetSorter::kBlockSize) {
            const std::size_t blockEnd = std::min(end, block + FacetSorter::kBlockSize);
            sorter.sort(compiled, static_cast<PartnershipIndex>(block),
                        static_cast<PartnershipIndex>(blockEnd));
            for (std::size_t facet = 0; facet < kFacetCount; ++facet) {
                m_counter.countFacet(sorter.bucket(facet), static_cast<Facet>(facet));
            }
            const std::span<const PartnershipIndex> passing = sorter.bucket(FacetSorter::kPassing);
            m_counter.countAll(passing);
            std::copy(passing.begin(), passing.end(), into + m_passing);
            m_passing += passing.size();
            for (const PartnershipIndex i : passing) {
                const CityIndex a = table.cityA[i];
                const CityIndex b = table.cityB[i];
                ++m_partnersByCity[a];
                m_partnersByCity[b] += static_cast<std::uint32_t>(a != b);
            }
        }
    }

    std::size_t passing() const { return m_passing; }

    void add(const Piece& other) {
        m_counter.add(other.m_counter);
        for (std::size_t city = 0; city < m_partnersByCity.size(); ++city)
            m_partnersByCity[city] += other.m_partnersByCity[city];
    }

    void writeTo(FilterResult& result, Ends citySizeEnds) {
        m_counter.writeTo(result, citySizeEnds);
        result.partnersByCity = std::move(m_partnersByCity);
    }

private:
    FacetCounter m_counter;
    std::vector<std::uint32_t> m_partnersByCity;
    std::size_t m_passing = 0;
};

// Cities and countries that the passing partnerships touch.
void countPlaces(const Network& network, FilterResult& result) {
    std::vector<std::uint8_t> isShown(network.countries.size(), 0);
    for (std::size_t city = 0; city < result.partnersByCity.size(); ++city) {
        if (result.partnersByCity[city] == 0) continue;
        ++result.cityCount;
        ++result.citiesByKind[static_cast<std::size_t>(network.cities.kind[city])];
        isShown[network.cities.country[city]] = 1;
    }
    result.countryCount = static_cast<std::size_t>(std::count(isShown.begin(), isShown.end(), 1));
}

void countEnded(const Network& network, FilterResult& result) {
    const PartnershipTable& table = network.partnerships;
    result.endedByCity.assign(network.cities.size(), 0);
    for (const PartnershipIndex i : result.partnerships) {
        if (!isEnded(table.status[i])) continue;
        ++result.endedCount;
        ++result.endedByCity[table.cityA[i]];
        if (table.cityB[i] != table.cityA[i]) ++result.endedByCity[table.cityB[i]];
    }
}

} // namespace

FilterResult applyFilter(const Network& network, const Filter& filter) {
    const CompiledFilter compiled(network, filter);
    const std::size_t count = network.partnerships.size();
    FilterResult result;
    result.partnerships.resize(count);
    std::vector<Piece> pieces(std::max<std::size_t>(1, (count + kPieceSize - 1) / kPieceSize),
                              Piece(network));
    inParallel(pieces.size(), [&](std::size_t i) {
        const std::size_t begin = i * kPieceSize;
        pieces[i].filter(network, compiled, begin, std::min(count, begin + kPieceSize),
                         result.partnerships.data() + begin);
    });
    std::size_t end = 0; // of what passes, brought together
    for (std::size_t i = 0; i < pieces.size(); ++i) {
        const auto from = result.partnerships.begin() + static_cast<std::ptrdiff_t>(i * kPieceSize);
        const auto to = result.partnerships.begin() + static_cast<std::ptrdiff_t>(end);
        if (from != to) std::copy_n(from, pieces[i].passing(), to);
        end += pieces[i].passing();
        if (i > 0) pieces.front().add(pieces[i]);
    }
    result.partnerships.resize(end);
    pieces.front().writeTo(result, filter.citySizeEnds);
    countPlaces(network, result);
    countEnded(network, result);
    return result;
}

FilterResult countsAmong(const Network& network, std::span<const PartnershipIndex> partnerships) {
    FacetCounter counter(network);
    counter.countAll(partnerships);
    FilterResult result;
    counter.writeTo(result, Ends::Any);
    return result;
}

std::vector<PartnershipIndex> passingWithout(const Network& network, const Filter& filter, Facet facet,
                                             const FilterResult& shown) {
    if (!isActive(filter, facet)) return shown.partnerships;
    return applyFilter(network, cleared(filter, facet)).partnerships;
}

std::string endedOfThem(std::size_t ended) {
    if (ended == 0) return {};
    return withThousands(static_cast<std::int64_t>(ended)) + " of them ended";
}

ShownCount shownCount(const FilterResult& result) {
    const std::size_t all = result.partnerships.size();
    if (all > 0 && result.endedCount == all)
        return {counted(all, "ended partnership", "ended partnerships"), {}};
    return {counted(all, "partnership", "partnerships"), endedOfThem(result.endedCount)};
}

std::string headline(const FilterResult& result) {
    const ShownCount count = shownCount(result);
    const std::string ended =
        count.ended.empty() ? "" : fmt::format(" ({} ended)", withThousands(result.endedCount));
    return fmt::format("{}{} · {} · {}", count.partnerships, ended,
                       counted(result.cityCount, "place", "places"),
                       counted(result.countryCount, "country", "countries"));
}

std::string kindsOfPlaces(const FilterResult& result) {
    struct Words {
        std::string_view one;
        std::string_view several;
    };
    constexpr std::array<Words, kPlaceKindCount> kWords{{{"city or town", "cities and towns"},
                                                         {"district of a city", "districts of cities"},
                                                         {"county", "counties"},
                                                         {"state or region", "states and regions"},
                                                         {"of unknown kind", "of unknown kind"}}};
    std::string text;
    for (std::size_t kind = 0; kind < kPlaceKindCount; ++kind) {
        if (result.citiesByKind[kind] == 0) continue;
        if (!text.empty()) text += " · ";
        text += counted(result.citiesByKind[kind], kWords[kind].one, kWords[kind].several);
    }
    return text;
}

} // namespace atlas
