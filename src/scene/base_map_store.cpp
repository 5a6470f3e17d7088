#include "scene/base_map_store.h"

#include <algorithm>
#include <chrono>
#include <cmath>

#include "core/huge_pages.h"
#include "scene/simplified_map.h"

namespace atlas {

namespace {

// At most 0.4 pixels where the overview is finest.
constexpr double kOverviewToleranceDegrees = 0.05;
constexpr double kOverviewPixelsPerRadius = 450.0;

std::size_t slotOf(MapDetail detail) {
    return static_cast<std::size_t>(detail);
}

DetailLevel levelOf(MapDetail detail) {
    switch (detail) {
        case MapDetail::Coarse110m:
            return DetailLevel::Coarse110m;
        case MapDetail::Fine10m:
            return DetailLevel::Fine10m;
        default:
            return DetailLevel::Medium50m;
    }
}

} // namespace

MapDetail mapDetailFor(double pixelsPerRadius) {
    // Natural Earth's 110m coast bends about every 0.7°, the 50m one every 0.12°: finer than two or three
    // pixels is fine enough.
    if (pixelsPerRadius < 80.0) return MapDetail::Coarse110m;
    if (pixelsPerRadius < kOverviewPixelsPerRadius) return MapDetail::Overview;
    if (pixelsPerRadius < 1500.0) return MapDetail::Medium50m;
    return MapDetail::Fine10m;
}

Result<BaseMapStore::Prepared> BaseMapStore::read(const std::filesystem::path& folder, MapDetail detail) {
    Result<LoadedBaseMap> loaded = loadBaseMap(folder, levelOf(detail));
    if (!loaded) return tl::unexpected(loaded.error());
    if (detail == MapDetail::Overview) loaded->map = simplified(loaded->map, kOverviewToleranceDegrees);
    Prepared prepared{std::make_shared<const PreparedMap>(prepareMap(loaded->map)),
                      std::move(loaded->messages)};
    loaded->map = {};
    if (detail != MapDetail::Overview) returnFreedMemory(); // at the start there is no time for it
    return prepared;
}

Result<void> BaseMapStore::keep(MapDetail detail, Result<Prepared> prepared) {
    if (!prepared) return tl::unexpected(prepared.error());
    m_maps[slotOf(detail)] = prepared->map;
    for (std::string& message : prepared->messages) {
        if (std::find(m_messages.begin(), m_messages.end(), message) == m_messages.end()) {
            m_messages.push_back(std::move(message));
        }
    }
    return {};
}

void BaseMapStore::prefetch(MapDetail detail) {
    if (m_pending.valid() || m_maps[slotOf(detail)]) return;
    m_pendingDetail = detail;
    m_pending = std::async(std::launch::async, &BaseMapStore::read, m_folder, detail);
}

Result<void> BaseMapStore::collectPending(bool isPatient) {
    if (!m_pending.valid()) return {};
    if (!isPatient && m_pending.wait_for(std::chrono::seconds(0)) != std::future_status::ready) return {};
    return keep(m_pendingDetail, m_pending.get());
}

std::shared_ptr<const PreparedMap> BaseMapStore::nearestAtHand(MapDetail detail) const {
    std::shared_ptr<const PreparedMap> nearest;
    int smallestGap = static_cast<int>(kMapDetailCount);
    for (std::size_t slot = 0; slot < kMapDetailCount; ++slot) {
        const int gap = std::abs(static_cast<int>(slot) - static_cast<int>(detail));
        if (m_maps[slot] && gap < smallestGap) {
            nearest = m_maps[slot];
            smallestGap = gap;
        }
    }
    return nearest;
}

Result<std::shared_ptr<const PreparedMap>> BaseMapStore::get(MapDetail detail) {
    if (const Result<void> collected = collectPending(false); !collected)
        return tl::unexpected(collected.error());
    if (m_maps[slotOf(detail)]) return m_maps[slotOf(detail)];
    std::shared_ptr<const PreparedMap> standIn = nearestAtHand(detail);
    const bool mustWait = !m_loadInBackground || !standIn;
    if (mustWait) { // for what is being read already, then perhaps for what is wanted
        if (const Result<void> collected = collectPending(true); !collected)
            return tl::unexpected(collected.error());
    }
    prefetch(detail);
    if (mustWait) {
        if (const Result<void> collected = collectPending(true); !collected)
            return tl::unexpected(collected.error());
    }
    return m_maps[slotOf(detail)] ? m_maps[slotOf(detail)] : standIn;
}

} // namespace atlas
