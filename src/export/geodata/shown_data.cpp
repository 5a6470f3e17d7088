#include "export/geodata/shown_data.h"

#include <utility>

namespace atlas {

ShownData shownData(NetworkPointer network, const Filter& filter, const FilterResult& shown) {
    ShownData data;
    data.partnerships = listed(*network, filter, shown.partnerships);
    data.places.reserve(shown.cityCount);
    for (std::size_t city = 0; city < shown.partnersByCity.size(); ++city) {
        if (const std::uint32_t partners = shown.partnersByCity[city]; partners > 0)
            data.places.push_back({static_cast<CityIndex>(city), partners});
    }
    data.summary = headline(shown);
    data.credit = network->credit;
    data.network = std::move(network);
    return data;
}

std::string aboutText(const ShownData& data) {
    std::string text = data.summary;
    if (!data.credit.empty()) text += ". Data: " + data.credit;
    return text + ". Written by Sister Cities Atlas";
}

} // namespace atlas
