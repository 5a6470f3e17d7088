#pragma once

#include <glm/vec2.hpp>
#include <glm/vec4.hpp>
#include <span>
#include <vector>

#include "core/huge_pages.h"

namespace atlas {

// Light added up per pixel, the bottom row first: rgb is the sum of colours times coverage, a the sum of
// coverages, that is, how many arcs cover the pixel. Floats: Europe has thousands in one place.
class LightField {
public:
    void reset(int widthPixels, int heightPixels); // to darkness

    int widthPixels() const { return m_widthPixels; }
    int heightPixels() const { return m_heightPixels; }
    const glm::vec4* row(int y) const { return m_sums.data() + index(y); }
    glm::vec4* row(int y) { return m_sums.data() + index(y); }

private:
    std::size_t index(int y) const {
        return static_cast<std::size_t>(y) * static_cast<std::size_t>(m_widthPixels);
    }

    int m_widthPixels = 0;
    int m_heightPixels = 0;
    HugeVector<glm::vec4> m_sums;
};

// A straight piece of a line, in pixels from the bottom left corner. Its ink (rgb times weight, a the weight)
// may change from end to end.
struct LightSegment {
    glm::vec2 from;
    glm::vec2 to;
    glm::vec4 inkFrom;
    glm::vec4 inkTo;
};

// Segments made ready to be added, in the order in which they were given.
class LightStrokes {
public:
    // `halfWidthPixels`: of every line.
    explicit LightStrokes(float halfWidthPixels);

    // Leaves out what a field of that size would not show.
    void add(const LightSegment& segment, int widthPixels, int heightPixels);

    struct Stroke {
        glm::vec2 from;
        glm::vec2 direction; // of length 1
        float length;
        // Per row, at dy from `from`: the line's strip is acrossSlope * dy ± acrossReach wide in x, and its
        // two ends lie at alongSlope * dy + alongLow and + alongHigh.
        float acrossSlope, acrossReach, alongSlope, alongLow, alongHigh;
        glm::vec4 ink;
        glm::vec4 inkChange; // over the whole length
    };
    struct Rows {
        int first;
        int end;
    };
    float halfWidthPixels() const { return m_halfWidthPixels; }
    const std::vector<Stroke>& strokes() const { return m_strokes; }
    const std::vector<Rows>& rows() const { return m_rows; } // that each stroke touches

private:
    float m_halfWidthPixels;
    std::vector<Stroke> m_strokes;
    std::vector<Rows> m_rows;
};

// Adds strokes as anti-aliased lines: a pixel's coverage follows from its middle's distance to the line (a
// box filter one pixel wide), so that widths below a pixel stay right. A pixel belongs to the segment at
// whose side it lies, so that the segments of one line join without gap or overlap. Groups are added in their
// order whatever the number of cores: the same sums, bit for bit, on every machine.
void addStrokes(LightField& field, std::span<const LightStrokes> groups);

} // namespace atlas
