#pragma once

#include <functional>
#include <memory>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "data/network/network.h"
#include "data/network/row_readers.h"

namespace atlas {

// What to make of a city id that no row of cities.csv has.
enum class UnknownCities : std::uint8_t {
    Refuse,
    Invent // there is no cities.csv to look it up in: each new id is taken for a city
};

// Puts a network together row by row, in the order countries, states, cities, names, partnerships, awards,
// and says in the report what does not fit what came before.
class NetworkBuilder {
public:
    explicit NetworkBuilder(UnknownCities unknownCities);

    // From now on: there is a cities.csv, but it cannot be read.
    void inventCities() { m_unknownCities = UnknownCities::Invent; }

    void addCountry(const CodeRecord& record, RowReport& report);
    void addState(const CodeRecord& record, RowReport& report);
    void addCity(const CityRecord& record, RowReport& report);
    void addNames(const NamesRecord& record, RowReport& report);
    void addPartnership(const PartnershipRecord& record, RowReport& report);
    void addAward(const AwardRecord& record, RowReport& report);

    void setCredit(std::string credit);

    // The finished network; the builder is empty afterwards.
    NetworkPointer finish();

private:
    struct TextHash {
        using is_transparent = void;
        std::size_t operator()(std::string_view text) const { return std::hash<std::string_view>{}(text); }
    };
    template <typename Value>
    using TextMap = std::unordered_map<std::string, Value, TextHash, std::equal_to<>>;

    struct PairHash {
        std::size_t operator()(std::uint64_t pair) const;
    };

    CountryIndex countryFor(CountryCode code, RowReport& report);
    void checkState(const CityRecord& record, RowReport& report);
    std::optional<CityIndex> cityFor(std::string_view column, std::string_view id, RowReport& report);
    void mergePartnership(PartnershipIndex into, const PartnershipRecord& record, RowReport& report);
    TownNetworkMask townNetworksOf(std::string_view names, RowReport& report);
    void markAwarded();

    UnknownCities m_unknownCities;
    std::unique_ptr<Network> m_network;
    std::array<std::array<std::int32_t, 26>, 26> m_countryByLetters{}; // CountryIndex + 1, 0: none
    TextMap<CityIndex> m_cityById;
    std::unordered_map<std::uint64_t, PartnershipIndex, PairHash> m_partnershipByPair;
    std::vector<std::size_t> m_cityLines;        // of the rows, for messages
    std::vector<std::size_t> m_partnershipLines; // likewise
    std::size_t m_unknownIdCount = 0;
};

} // namespace atlas
