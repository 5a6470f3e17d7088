#pragma once

#include <array>
#include <filesystem>
#include <future>
#include <memory>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "core/result.h"
#include "data/base_map.h"
#include "scene/prepared_map.h"

namespace atlas {

// How fine the base map is drawn: Natural Earth's three levels, and one between the coarsest two for maps of
// the whole world on a screen, where the middle level has many times the points that can be seen.
enum class MapDetail : std::uint8_t { Coarse110m, Overview, Medium50m, Fine10m };
inline constexpr std::size_t kMapDetailCount = 4;

// The detail whose coast is as fine as the picture's pixels.
MapDetail mapDetailFor(double pixelsPerRadius);

// Reads and prepares the base map in each detail once.
class BaseMapStore {
public:
    BaseMapStore(std::filesystem::path folder, bool loadInBackground)
        : m_folder(std::move(folder)), m_loadInBackground(loadInBackground) {}

    // Begins to read on another thread what get() will soon be asked for.
    void prefetch(MapDetail detail);

    // The detail, or, while it is read in the background, the best one at hand. The first call waits for it.
    Result<std::shared_ptr<const PreparedMap>> get(MapDetail detail);

    bool isLoading() const { return m_pending.valid(); }
    std::vector<std::string> takeMessages() { return std::exchange(m_messages, {}); }

private:
    struct Prepared {
        std::shared_ptr<const PreparedMap> map;
        std::vector<std::string> messages;
    };
    static Result<Prepared> read(const std::filesystem::path& folder, MapDetail detail);
    Result<void> keep(MapDetail detail, Result<Prepared> prepared);
    Result<void> collectPending(bool isPatient);
    std::shared_ptr<const PreparedMap> nearestAtHand(MapDetail detail) const;

    std::filesystem::path m_folder;
    bool m_loadInBackground;
    std::array<std::shared_ptr<const PreparedMap>, kMapDetailCount> m_maps;
    std::future<Result<Prepared>> m_pending;
    MapDetail m_pendingDetail = MapDetail::Coarse110m;
    std::vector<std::string> m_messages;
};

} // namespace atlas
