#pragma once

#include <array>
#include <filesystem>
#include <memory>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "core/job.h"
#include "scene/places/place_map.h"

namespace atlas {

// Reads and prepares countries and states once per level, the first time that they are to be shaded.
class PlaceStore {
public:
    PlaceStore(std::filesystem::path folder, bool loadInBackground)
        : m_folder(std::move(folder)), m_loadInBackground(loadInBackground) {}

    // Nothing while they are read in the background and no other level is at hand, or when they cannot be
    // read, which is said once. `progress` may cancel a reading that has to be waited for: nothing as well.
    std::shared_ptr<const PreparedPlaces> get(DetailLevel level, const Progress& progress = {});

    bool isLoading() const { return m_pending.hasWork(); }
    std::vector<std::string> takeMessages() { return std::exchange(m_messages, {}); }

private:
    using Places = std::shared_ptr<const PreparedPlaces>;
    static Result<Places> read(const std::filesystem::path& folder, DetailLevel level,
                               const Progress& progress);
    void collect();
    Places nearestTo(std::size_t slot) const;

    std::filesystem::path m_folder;
    bool m_loadInBackground;
    std::array<Places, kDetailLevelCount> m_places; // the overview's is never there
    std::array<bool, kDetailLevelCount> m_hasFailed{};
    std::size_t m_pendingSlot = 0;
    std::vector<std::string> m_messages;
    Job<Places> m_pending;
};

} // namespace atlas
