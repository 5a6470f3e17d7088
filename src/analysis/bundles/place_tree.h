#pragma once

#include <cstdint>
#include <span>
#include <vector>

#include "geo/lng_lat.h"

namespace atlas {

// Places on the unit sphere, to be asked which lie near. J. L. Bentley, "Multidimensional binary search trees
// used for associative searching" (1975): every range of the array is split at its middle element, across its
// widest axis. Distances are squared chords.
class PlaceTree {
public:
    struct Near {
        double squaredChord = 0.0;
        std::uint32_t place = 0; // row of what the tree was made of

        friend bool operator<(const Near& x, const Near& y) {
            return x.squaredChord != y.squaredChord ? x.squaredChord < y.squaredChord : x.place < y.place;
        }
    };

    explicit PlaceTree(std::span<const UnitVector> places);

    // The `count` nearest, or all if there are fewer, the nearest first; a place counts itself.
    void nearest(const UnitVector& centre, std::size_t count, std::vector<Near>& found) const;

    // All within the chord, in the tree's order.
    void within(const UnitVector& centre, double chord, std::vector<Near>& found) const;

    // Rows so that neighbours in the array are mostly neighbours on the globe.
    std::vector<std::uint32_t> order() const;

private:
    struct Entry {
        UnitVector place{};
        std::uint32_t row = 0;
    };

    void split(std::size_t begin, std::size_t end);
    template <typename Visit>
    void search(const UnitVector& centre, std::size_t begin, std::size_t end, double& squaredReach,
                const Visit& visit) const;

    std::vector<Entry> m_entries;
    std::vector<std::uint8_t> m_axes; // by middle element
};

} // namespace atlas
