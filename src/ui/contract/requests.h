#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "model/commands/command.h"
#include "ui/gallery/gallery_memory.h"

namespace atlas::ui {

enum class CopyMeasures : std::uint8_t { Text, Json };

struct Requests {
    std::vector<Command> commands;
    std::optional<std::size_t> closedNotice;
    std::optional<std::vector<PartnershipIndex>> exportRows; // into a file
    std::vector<LngLat> goTo;                                // places to bring into sight
    std::optional<CountryIndex> goToCountry;                 // whose cities, if any, nobody shows
    bool keepsKeyboard = false;        // though the map flies: the next choice is beside the last one
    std::optional<CityIndex> centreOn; // makes it the map's own centre
    std::optional<Camera> flight;      // where to fly
    std::optional<Target> chosen;      // what was looked for
    bool closedHints = false;
    std::optional<CopyMeasures> copyMeasures; // to the clipboard
    std::optional<std::string> openLink;      // in the browser
    std::optional<GalleryDeed> viewDeed;
};

} // namespace atlas::ui
