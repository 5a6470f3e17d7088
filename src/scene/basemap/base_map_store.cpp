#include "scene/basemap/base_map_store.h"

#include <algorithm>
#include <chrono>
#include <cmath>

#include "core/huge_pages.h"

namespace atlas {

namespace {

std::size_t slotOf(DetailLevel level) {
    return static_cast<std::size_t>(level);
}

} // namespace

DetailLevel detailLevelFor(double pixelsPerRadius) {
    // Natural Earth's 110m coast bends about every 0.7°, the 50m one every 0.12°: finer than two or three
    // pixels is fine enough. The overview lies within 0.05° of the 50m coast, 0.4 pixels where it ends.
    if (pixelsPerRadius < 80.0) return DetailLevel::Coarse110m;
    if (pixelsPerRadius < 450.0) return DetailLevel::Overview;
    if (pixelsPerRadius < 1500.0) return DetailLevel::Medium50m;
    return DetailLevel::Fine10m;
}

Result<BaseMapStore::Prepared> BaseMapStore::read(const std::filesystem::path& folder, DetailLevel level) {
    Result<LoadedBaseMap> loaded = loadBaseMap(folder, level);
    if (!loaded) return tl::unexpected(loaded.error());
    Prepared prepared{std::make_shared<const PreparedMap>(prepareMap(loaded->map)),
                      std::move(loaded->messages)};
    loaded->map = {};
    if (level != DetailLevel::Overview) returnFreedMemory(); // at the start there is no time for it
    return prepared;
}

Result<void> BaseMapStore::keep(DetailLevel level, Result<Prepared> prepared) {
    if (!prepared) return tl::unexpected(prepared.error());
    m_maps[slotOf(level)] = prepared->map;
    for (std::string& message : prepared->messages) {
        if (std::find(m_messages.begin(), m_messages.end(), message) == m_messages.end()) {
            m_messages.push_back(std::move(message));
        }
    }
    return {};
}

void BaseMapStore::prefetch(DetailLevel level) {
    if (m_pending.valid() || m_maps[slotOf(level)]) return;
    m_pendingLevel = level;
    m_pending = std::async(std::launch::async, &BaseMapStore::read, m_folder, level);
}

Result<void> BaseMapStore::collectPending(bool isPatient) {
    if (!m_pending.valid()) return {};
    if (!isPatient && m_pending.wait_for(std::chrono::seconds(0)) != std::future_status::ready) return {};
    return keep(m_pendingLevel, m_pending.get());
}

std::shared_ptr<const PreparedMap> BaseMapStore::nearestAtHand(DetailLevel level) const {
    std::shared_ptr<const PreparedMap> nearest;
    int smallestGap = static_cast<int>(kDetailLevelCount);
    for (std::size_t slot = 0; slot < kDetailLevelCount; ++slot) {
        const int gap = std::abs(static_cast<int>(slot) - static_cast<int>(level));
        if (m_maps[slot] && gap < smallestGap) {
            nearest = m_maps[slot];
            smallestGap = gap;
        }
    }
    return nearest;
}

Result<std::shared_ptr<const PreparedMap>> BaseMapStore::get(DetailLevel level) {
    if (const Result<void> collected = collectPending(false); !collected)
        return tl::unexpected(collected.error());
    // The finest level is as large as all else together; who looks at the whole world again can do without.
    std::shared_ptr<const PreparedMap>& finest = m_maps[slotOf(DetailLevel::Fine10m)];
    if (level <= DetailLevel::Overview && finest) {
        finest.reset();
        m_hasReleased = true;
    }
    if (m_maps[slotOf(level)]) return m_maps[slotOf(level)];
    std::shared_ptr<const PreparedMap> standIn = nearestAtHand(level);
    const bool mustWait = !m_loadInBackground || !standIn;
    if (mustWait) { // for what is being read already, then perhaps for what is wanted
        if (const Result<void> collected = collectPending(true); !collected)
            return tl::unexpected(collected.error());
    }
    prefetch(level);
    if (mustWait) {
        if (const Result<void> collected = collectPending(true); !collected)
            return tl::unexpected(collected.error());
    }
    return m_maps[slotOf(level)] ? m_maps[slotOf(level)] : standIn;
}

} // namespace atlas
