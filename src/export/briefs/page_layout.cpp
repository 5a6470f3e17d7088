#include "export/briefs/page_layout.h"

#include <fmt/core.h>

namespace atlas {

namespace {

constexpr double kTolerance = 0.5;

bool overlap(const PageBox& a, const PageBox& b) {
    return a.left + kTolerance < b.right() && b.left + kTolerance < a.right() &&
           a.top + kTolerance < b.bottom() && b.top + kTolerance < a.bottom();
}

void findFaults(const PageLayout& layout, const LaidPage& page, double margin, const std::string& where,
                std::vector<std::string>& faults) {
    const double right = layout.widthPoints - margin + kTolerance;
    const double bottom = layout.heightPoints - margin + kTolerance;
    for (std::size_t i = 0; i < page.lines.size(); ++i) {
        const PageLine& line = page.lines[i];
        const PageBox& box = line.box;
        const bool isCut = box.left < margin - kTolerance || box.right() > right ||
                           box.top < margin - kTolerance || box.bottom() > bottom;
        if (isCut) faults.push_back(fmt::format("{}: \"{}\" is cut off", where, line.text));
        if (page.map && overlap(box, *page.map))
            faults.push_back(fmt::format("{}: \"{}\" lies over the map", where, line.text));
        for (std::size_t other = i + 1; other < page.lines.size(); ++other) {
            if (overlap(box, page.lines[other].box))
                faults.push_back(
                    fmt::format("{}: \"{}\" lies over \"{}\"", where, line.text, page.lines[other].text));
        }
    }
}

} // namespace

std::vector<std::string> faultsOf(const PageLayout& layout, double marginPoints) {
    std::vector<std::string> faults;
    for (std::size_t i = 0; i < layout.pages.size(); ++i)
        findFaults(layout, layout.pages[i], marginPoints, fmt::format("page {}", i + 1), faults);
    return faults;
}

} // namespace atlas
