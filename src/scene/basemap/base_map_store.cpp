#include "scene/basemap/base_map_store.h"

#include <algorithm>
#include <cmath>

#include "core/freed_memory.h"

namespace atlas {

namespace {

constexpr double kPreparingBegins = 0.2; // after the reading; a share of the whole

std::size_t slotOf(DetailLevel level) {
    return static_cast<std::size_t>(level);
}

} // namespace

DetailLevel detailLevelFor(double pixelsPerRadius, double pixelRatio) {
    // Natural Earth's 110m coast bends about every 0.7°, the 50m one every 0.12°: finer than two or three
    // pixels is fine enough. The overview lies within 0.05° of the 50m coast, 0.4 pixels where it ends.
    const double detail = pixelsPerRadius / std::sqrt(std::max(1.0, pixelRatio));
    if (detail < 80.0) return DetailLevel::Coarse110m;
    if (detail < 450.0) return DetailLevel::Overview;
    if (detail < 1500.0) return DetailLevel::Medium50m;
    return DetailLevel::Fine10m;
}

Result<BaseMapStore::Prepared> BaseMapStore::read(const std::filesystem::path& folder, DetailLevel level,
                                                  const Progress& progress) {
    Result<LoadedBaseMap> loaded = loadBaseMap(folder, level, partOf(progress, 0.0, kPreparingBegins));
    if (!loaded) return tl::unexpected(loaded.error());
    Result<PreparedMap> prepared = prepareMap(loaded->map, partOf(progress, kPreparingBegins, 1.0));
    if (!prepared) return tl::unexpected(prepared.error());
    loaded->map = {};
    if (level != DetailLevel::Overview) returnFreedMemory(); // at the start there is no time for it
    return Prepared{std::make_shared<const PreparedMap>(*std::move(prepared)), std::move(loaded->messages)};
}

void BaseMapStore::addMessage(std::string message) {
    if (std::find(m_messages.begin(), m_messages.end(), message) == m_messages.end())
        m_messages.push_back(std::move(message));
}

void BaseMapStore::prefetch(DetailLevel level) {
    if (m_pending.hasWork() || m_maps[slotOf(level)] || m_hasFailed[slotOf(level)]) return;
    m_pendingLevel = level;
    m_pending = Job<Prepared>("the base map", [folder = m_folder, level](const Progress& progress) {
        return read(folder, level, progress);
    });
}

void BaseMapStore::share(const BaseMapStore& other) {
    for (std::size_t slot = 0; slot < slotOf(DetailLevel::Fine10m); ++slot) {
        if (!m_maps[slot]) m_maps[slot] = other.m_maps[slot];
    }
}

// What was read in the background, if it is ready. Where a level fails, the next best one stays in use.
Result<void> BaseMapStore::collectPending() {
    const bool wasCancelled = m_pending.isCancelled();
    std::optional<Result<Prepared>> read = m_pending.poll();
    if (!read) return {};
    if (*read) {
        m_maps[slotOf(m_pendingLevel)] = (*read)->map;
        for (std::string& message : (*read)->messages)
            addMessage(std::move(message));
        return {};
    }
    if (wasCancelled || !nearestAtHand(m_pendingLevel)) return tl::unexpected(read->error());
    m_hasFailed[slotOf(m_pendingLevel)] = true;
    addMessage(read->error().message + "; another level stands in for it");
    return {};
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

Result<std::shared_ptr<const PreparedMap>> BaseMapStore::get(DetailLevel level, const Progress& progress) {
    if (const Result<void> collected = collectPending(); !collected) return tl::unexpected(collected.error());
    // The finest level is as large as all else together; who looks at the whole world again can do without.
    std::shared_ptr<const PreparedMap>& finest = m_maps[slotOf(DetailLevel::Fine10m)];
    if (level <= DetailLevel::Overview && finest) {
        finest.reset();
        m_hasReleased = true;
    }
    if (m_maps[slotOf(level)]) return m_maps[slotOf(level)];
    // Pictures wait for the level itself, the window for any: first for what is being read already.
    const auto mustWait = [&] { return m_loadInBackground ? !nearestAtHand(level) : !m_maps[slotOf(level)]; };
    for (int attempt = 0; attempt < 2 && mustWait(); ++attempt) {
        if (attempt > 0) prefetch(level);
        m_pending.wait(progress);
        if (const Result<void> collected = collectPending(); !collected)
            return tl::unexpected(collected.error());
    }
    prefetch(level);
    return nearestAtHand(level);
}

} // namespace atlas
