#include "scene/places/place_store.h"

#include <chrono>

#include "core/huge_pages.h"

namespace atlas {

namespace {

std::size_t slotOf(DetailLevel level) {
    return static_cast<std::size_t>(level == DetailLevel::Overview ? DetailLevel::Medium50m : level);
}

} // namespace

Result<PlaceStore::Places> PlaceStore::read(const std::filesystem::path& folder, DetailLevel level) {
    Result<std::vector<PlaceShape>> shapes = loadPlaceShapes(folder, level);
    if (!shapes) return tl::unexpected<Error>(shapes.error());
    Places places = std::make_shared<const PreparedPlaces>(preparePlaces(*shapes));
    shapes->clear();
    returnFreedMemory();
    return places;
}

void PlaceStore::collect(bool isPatient) {
    if (!m_pending.valid()) return;
    if (!isPatient && m_pending.wait_for(std::chrono::seconds(0)) != std::future_status::ready) return;
    Result<Places> read = m_pending.get();
    m_hasFailed[m_pendingSlot] = !read;
    if (read)
        m_places[m_pendingSlot] = *std::move(read);
    else
        m_messages.push_back(read.error().message + "; countries are shaded at another level, or not at all");
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

PlaceStore::Places PlaceStore::get(DetailLevel level) {
    collect(false);
    const std::size_t slot = slotOf(level);
    Places& finest = m_places[slotOf(DetailLevel::Fine10m)];
    if (level <= DetailLevel::Overview) finest.reset(); // as large as all else together
    if (!m_places[slot] && !m_hasFailed[slot] && !m_pending.valid()) {
        m_pendingSlot = slot;
        m_pending = std::async(std::launch::async, &PlaceStore::read, m_folder, level);
        collect(!m_loadInBackground);
    }
    return nearestTo(slot);
}

} // namespace atlas
