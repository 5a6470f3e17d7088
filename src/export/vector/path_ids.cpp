#include "export/vector/path_ids.h"

#include <fmt/core.h>

#include <algorithm>
#include <cmath>

namespace atlas {

std::string UniqueIds::idFor(std::string_view wanted) {
    std::string plain(wanted);
    std::replace_if(
        plain.begin(), plain.end(),
        [](char sign) {
            const bool isKept = (sign >= 'a' && sign <= 'z') || (sign >= 'A' && sign <= 'Z') ||
                                (sign >= '0' && sign <= '9') || sign == '-';
            return !isKept;
        },
        '_');
    std::string id = plain;
    for (int number = 2; !m_given.insert(id).second; ++number)
        id = fmt::format("{}-{}", plain, number);
    return id;
}

PathItem pathOfPartnership(const Network& network, PartnershipIndex partnership, UniqueIds& ids) {
    const PartnershipTable& table = network.partnerships;
    const CityIndex a = table.cityA[partnership];
    const CityIndex b = table.cityB[partnership];
    PathItem path;
    path.id = ids.idFor(fmt::format("arc-{}-{}", network.cities.id[a], network.cities.id[b]));
    path.title = fmt::format("{} – {}", network.cityLabel(a), network.cityLabel(b));
    path.data.push_back({"km", std::to_string(std::lround(table.distanceKilometres[partnership]))});
    if (const std::int16_t year = table.yearEstablished[partnership]; year != kYearNotRecorded)
        path.data.push_back({"year", std::to_string(year)});
    if (const Status status = table.status[partnership]; status != Status::NotRecorded)
        path.data.push_back({"status", std::string(termOf(status).id)});
    return path;
}

} // namespace atlas
