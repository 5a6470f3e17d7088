#include "scene/base_map_store.h"

#include <algorithm>
#include <chrono>
#include <cmath>

namespace atlas {

namespace {
std::size_t slotOf(DetailLevel level) {
    return static_cast<std::size_t>(level);
}
} // namespace

DetailLevel detailLevelFor(double pixelsPerRadius) {
    // Natural Earth's 110m coast bends about every 0.7°, the 50m one every 0.12°: finer than two pixels is
    // fine enough.
    if (pixelsPerRadius < 80.0) return DetailLevel::Coarse110m;
    if (pixelsPerRadius < 1100.0) return DetailLevel::Medium50m;
    return DetailLevel::Fine10m;
}

Result<BaseMapStore::Prepared> BaseMapStore::read(const std::filesystem::path& folder, DetailLevel level) {
    Result<LoadedBaseMap> loaded = loadBaseMap(folder, level);
    if (!loaded) return tl::unexpected(loaded.error());
    return Prepared{std::make_shared<const PreparedMap>(prepareMap(loaded->map)),
                    std::move(loaded->messages)};
}

Result<void> BaseMapStore::keep(DetailLevel level, Result<Prepared> prepared) {
    if (!prepared) return tl::unexpected(prepared.error());
    m_levels[slotOf(level)] = prepared->map;
    for (std::string& message : prepared->messages) {
        if (std::find(m_messages.begin(), m_messages.end(), message) == m_messages.end()) {
            m_messages.push_back(std::move(message));
        }
    }
    return {};
}

Result<void> BaseMapStore::collectPending() {
    if (!m_pending.valid() || m_pending.wait_for(std::chrono::seconds(0)) != std::future_status::ready)
        return {};
    return keep(m_pendingLevel, m_pending.get());
}

std::shared_ptr<const PreparedMap> BaseMapStore::nearestAtHand(DetailLevel level) const {
    std::shared_ptr<const PreparedMap> nearest;
    int smallestGap = static_cast<int>(kDetailLevelCount);
    for (std::size_t slot = 0; slot < kDetailLevelCount; ++slot) {
        const int gap = std::abs(static_cast<int>(slot) - static_cast<int>(level));
        if (m_levels[slot] && gap < smallestGap) {
            nearest = m_levels[slot];
            smallestGap = gap;
        }
    }
    return nearest;
}

Result<std::shared_ptr<const PreparedMap>> BaseMapStore::get(DetailLevel level) {
    if (const Result<void> collected = collectPending(); !collected) return tl::unexpected(collected.error());
    if (m_levels[slotOf(level)]) return m_levels[slotOf(level)];
    if (!m_loadInBackground) {
        if (const Result<void> kept = keep(level, read(m_folder, level)); !kept)
            return tl::unexpected(kept.error());
        return m_levels[slotOf(level)];
    }
    std::shared_ptr<const PreparedMap> standIn = nearestAtHand(level);
    if (!standIn) { // the coarsest is read at once, so that there is something to see
        if (const Result<void> kept = keep(DetailLevel::Coarse110m, read(m_folder, DetailLevel::Coarse110m));
            !kept) {
            return tl::unexpected(kept.error());
        }
        standIn = m_levels[slotOf(DetailLevel::Coarse110m)];
        if (level == DetailLevel::Coarse110m) return standIn;
    }
    if (!m_pending.valid()) {
        m_pendingLevel = level;
        m_pending = std::async(std::launch::async, &BaseMapStore::read, m_folder, level);
    }
    return standIn;
}

} // namespace atlas
