#pragma once

#include <array>
#include <filesystem>
#include <memory>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "core/job.h"
#include "data/basemap/base_map.h"
#include "scene/basemap/prepared_map.h"

namespace atlas {

// The level whose coast is as fine as the picture's pixels. Where a design pixel has several of them, lines
// are wider, and bends finer than they are would only fray them.
DetailLevel detailLevelFor(double pixelsPerRadius, double pixelRatio = 1.0);

// Reads and prepares each level of the base map once.
class BaseMapStore {
public:
    BaseMapStore(std::filesystem::path folder, bool loadInBackground)
        : m_folder(std::move(folder)), m_loadInBackground(loadInBackground) {}

    // Begins to read on another thread what get() will soon be asked for.
    void prefetch(DetailLevel level);

    // Takes over what another store of the same folder has at hand, but the finest level, which comes and
    // goes.
    void share(const BaseMapStore& other);

    // The level, or the best one at hand while it is read in the background, or when that has failed, which
    // is said once. The first call waits until there is one; `progress` may cancel that. An error only where
    // no level is at hand.
    Result<std::shared_ptr<const PreparedMap>> get(DetailLevel level, const Progress& progress = {});

    // Whether a level was released since the last question: its memory can be given back once nothing draws
    // it.
    bool takeReleased() { return std::exchange(m_hasReleased, false); }

    bool isLoading() const { return m_pending.hasWork(); }
    std::vector<std::string> takeMessages() { return std::exchange(m_messages, {}); }

private:
    struct Prepared {
        std::shared_ptr<const PreparedMap> map;
        std::vector<std::string> messages;
    };
    static Result<Prepared> read(const std::filesystem::path& folder, DetailLevel level,
                                 const Progress& progress);
    Result<void> collectPending();
    void addMessage(std::string message);
    std::shared_ptr<const PreparedMap> nearestAtHand(DetailLevel level) const;

    std::filesystem::path m_folder;
    bool m_loadInBackground;
    std::array<std::shared_ptr<const PreparedMap>, kDetailLevelCount> m_maps;
    std::array<bool, kDetailLevelCount> m_hasFailed{};
    bool m_hasReleased = true; // at the start: what reading and tracing needed
    DetailLevel m_pendingLevel = DetailLevel::Coarse110m;
    std::vector<std::string> m_messages;
    Job<Prepared> m_pending;
};

} // namespace atlas
