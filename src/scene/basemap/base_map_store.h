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
#include "data/basemap/base_map.h"
#include "scene/basemap/prepared_map.h"

namespace atlas {

// The level whose coast is as fine as the picture's pixels.
DetailLevel detailLevelFor(double pixelsPerRadius);

// Reads and prepares each level of the base map once.
class BaseMapStore {
public:
    BaseMapStore(std::filesystem::path folder, bool loadInBackground)
        : m_folder(std::move(folder)), m_loadInBackground(loadInBackground) {}

    // Begins to read on another thread what get() will soon be asked for.
    void prefetch(DetailLevel level);

    // The level, or, while it is read in the background, the best one at hand. The first call waits for it.
    Result<std::shared_ptr<const PreparedMap>> get(DetailLevel level);

    // Whether a level was released since the last question: its memory can be given back once nothing draws
    // it.
    bool takeReleased() { return std::exchange(m_hasReleased, false); }

    bool isLoading() const { return m_pending.valid(); }
    std::vector<std::string> takeMessages() { return std::exchange(m_messages, {}); }

private:
    struct Prepared {
        std::shared_ptr<const PreparedMap> map;
        std::vector<std::string> messages;
    };
    static Result<Prepared> read(const std::filesystem::path& folder, DetailLevel level);
    Result<void> keep(DetailLevel level, Result<Prepared> prepared);
    Result<void> collectPending(bool isPatient);
    std::shared_ptr<const PreparedMap> nearestAtHand(DetailLevel level) const;

    std::filesystem::path m_folder;
    bool m_loadInBackground;
    std::array<std::shared_ptr<const PreparedMap>, kDetailLevelCount> m_maps;
    std::future<Result<Prepared>> m_pending;
    bool m_hasReleased = true; // at the start: what reading and tracing needed
    DetailLevel m_pendingLevel = DetailLevel::Coarse110m;
    std::vector<std::string> m_messages;
};

} // namespace atlas
