#include "scene/arcs/arc_dashes.h"

#include <glm/common.hpp>

namespace atlas {

TracedLines dashed(const TracedLines& lines, float count) {
    TracedLines dashes;
    for (std::size_t number = 0; number < lines.starts.size(); ++number) {
        const TracedLines::Line line = lines.line(number);
        float drawnTo = -1.0F; // nothing yet of this line
        for (std::size_t i = 1; i < line.points.size(); ++i) {
            const float from = line.fractions[i - 1];
            const float span = line.fractions[i] - from;
            const auto pointAt = [&](float share) {
                return glm::mix(line.points[i - 1], line.points[i],
                                static_cast<double>((share - from) / span));
            };
            forEachDash(from, line.fractions[i], count, [&](float begin, float end) {
                if (begin > drawnTo) { // else a dash goes on over a joint of the line
                    if (!dashes.starts.empty()) dashes.finishLine();
                    dashes.beginLine();
                    dashes.add(pointAt(begin), static_cast<double>(begin));
                }
                dashes.add(pointAt(end), static_cast<double>(end));
                drawnTo = end;
            });
        }
    }
    if (!dashes.starts.empty()) dashes.finishLine();
    return dashes;
}

} // namespace atlas
