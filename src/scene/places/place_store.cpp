#include "scene/places/place_store.h"

#include "core/freed_memory.h"

namespace atlas {

namespace {

constexpr double kPreparingBegins = 0.2; // after the reading; a share of the whole

std::size_t slotOf(DetailLevel level) {
    return static_cast<std::size_t>(level == DetailLevel::Overview ? DetailLevel::Medium50m : level);
}

} // namespace

Result<PlaceStore::Places> PlaceStore::read(const std::filesystem::path& folder, DetailLevel level,
                                            const Progress& progress) {
    Result<std::vector<PlaceShape>> shapes =
        loadPlaceShapes(folder, level, partOf(progress, 0.0, kPreparingBegins));
    if (!shapes) return tl::unexpected<Error>(shapes.error());
    Result<PreparedPlaces> prepared = preparePlaces(*shapes, partOf(progress, kPreparingBegins, 1.0));
    if (!prepared) return tl::unexpected<Error>(prepared.error());
    shapes->clear();
    returnFreedMemory();
    return std::make_shared<const PreparedPlaces>(*std::move(prepared));
}

void PlaceStore::collect() {
    const bool wasCancelled = m_pending.isCancelled();
    std::optional<Result<Places>> read = m_pending.poll();
    if (!read || (wasCancelled && !*read)) return;
    m_hasFailed[m_pendingSlot] = !*read;
    if (*read)
        m_places[m_pendingSlot] = **std::move(read);
    else
        m_messages.push_back(read->error().message +
                             "; countries are shaded at another level, or not at all");
}

PlaceStore::Places PlaceStore::nearestTo(std::size_t slot) const {
    Places nearest;
    std::size_t smallestGap = kDetailLevelCount;
    for (std::size_t i = 0; i < kDetailLevelCount; ++i) {
        const std::size_t gap = i > slot ? i - slot : slot - i;
        if (!m_places[i] || gap >= smallestGap) continue;
        nearest = m_places[i];
        smallestGap = gap;
    }
    return nearest;
}

PlaceStore::Places PlaceStore::get(DetailLevel level, const Progress& progress) {
    collect();
    const std::size_t slot = slotOf(level);
    Places& finest = m_places[slotOf(DetailLevel::Fine10m)];
    if (level <= DetailLevel::Overview) finest.reset(); // as large as all else together
    if (!m_places[slot] && !m_hasFailed[slot] && !m_pending.hasWork()) {
        m_pendingSlot = slot;
        m_pending = Job<Places>("countries and states", [folder = m_folder, level](const Progress& reading) {
            return read(folder, level, reading);
        });
        if (!m_loadInBackground) m_pending.wait(progress);
        collect();
    }
    return nearestTo(slot);
}

} // namespace atlas
