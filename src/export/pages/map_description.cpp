#include "export/pages/map_description.h"

#include <fmt/core.h>

#include <algorithm>
#include <vector>

#include "core/text.h"
#include "model/facts/country_matrix.h"
#include "model/view/view_name.h"

namespace atlas {

namespace {

constexpr std::size_t kNamedCountries = 3;

std::string mostOf(const Network& network, const CountryMatrix& matrix) {
    std::vector<CountryIndex> order = matrix.countries();
    if (order.size() < 3) return {};
    std::stable_sort(order.begin(), order.end(),
                     [&](CountryIndex a, CountryIndex b) { return matrix.of(a) > matrix.of(b); });
    order.resize(std::min(order.size(), kNamedCountries));
    std::vector<std::string> words;
    for (const CountryIndex country : order)
        words.push_back(fmt::format("{} ({})", network.countries.name[country],
                                    withThousands(static_cast<std::int64_t>(matrix.of(country)))));
    return fmt::format(" Most have an end in {}.", enumerated(words));
}

std::string closestOf(const Network& network, const CountryMatrix& matrix) {
    CountryIndex one = 0;
    CountryIndex other = 0;
    std::uint32_t most = 0;
    for (const CountryIndex a : matrix.countries()) {
        for (const CountryIndex b : matrix.countries()) {
            if (b <= a || matrix.between(a, b) <= most) continue;
            one = a;
            other = b;
            most = matrix.between(a, b);
        }
    }
    if (most < 2 || matrix.countries().size() < 3) return {};
    return fmt::format(" The most between two countries join {} and {} ({}).", network.countries.name[one],
                       network.countries.name[other], withThousands(most));
}

std::string bestConnectedOf(const Network& network, const FilterResult& shown) {
    const std::vector<std::uint32_t>& partners = shown.partnersByCity;
    const auto most = std::max_element(partners.begin(), partners.end());
    if (most == partners.end() || *most < 2) return {};
    const auto city = static_cast<CityIndex>(most - partners.begin());
    return fmt::format(" {} has the most partners ({}).", network.cityLabel(city), withThousands(*most));
}

} // namespace

std::string mapDescription(const Network& network, const FilterResult& shown, const View& view) {
    if (shown.partnerships.empty()) return "A map without any partnership: none passes its filters.";
    const bool isGlobe = view.camera.projection == ProjectionKind::Orthographic;
    std::string words = fmt::format("{} with {} between {} in {}, each drawn as a great-circle arc.",
                                    isGlobe ? "A globe" : "A map of the world",
                                    counted(shown.partnerships.size(), "partnership", "partnerships"),
                                    counted(shown.cityCount, "place", "places"),
                                    counted(shown.countryCount, "country", "countries"));
    const CountryMatrix matrix(network, shown.partnerships);
    words += mostOf(network, matrix) + closestOf(network, matrix) + bestConnectedOf(network, shown);
    View chosen;
    chosen.selection = view.selection;
    if (!view.selection.isEmpty()) words += fmt::format(" {} stands out.", suggestedName(chosen, network));
    return words;
}

} // namespace atlas
