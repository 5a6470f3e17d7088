#include "export/vector/svg_numbers.h"

#include <cmath>
#include <cstdlib>
#include <glm/vec2.hpp>

namespace atlas {

namespace {

using Grid = glm::vec<2, long>;

Grid onGrid(PagePoint point) {
    return {std::lround(point.x * 100.0), std::lround(point.y * 100.0)};
}

// A sign or a command parts numbers as well as a blank does.
void appendParted(std::string& text, long hundredths) {
    if (hundredths >= 0 && !text.empty() && text.back() >= '0' && text.back() <= '9') text += ' ';
    appendHundredths(text, hundredths);
}

} // namespace

void appendHundredths(std::string& text, long hundredths) {
    if (hundredths < 0) text += '-';
    const long size = std::labs(hundredths);
    const long whole = size / 100;
    const long rest = size % 100;
    if (whole > 0 || rest == 0) text += std::to_string(whole);
    if (rest == 0) return;
    text += '.';
    text += static_cast<char>('0' + rest / 10);
    if (rest % 10 != 0) text += static_cast<char>('0' + rest % 10);
}

std::string svgNumber(double value) {
    std::string text;
    appendHundredths(text, std::lround(value * 100.0));
    return text;
}

std::string pathData(std::span<const PageLine> lines, bool isClosed) {
    std::string data;
    for (const PageLine& line : lines) {
        if (line.empty()) continue;
        Grid at = onGrid(line.front());
        data += 'M';
        appendHundredths(data, at.x);
        appendParted(data, at.y);
        bool isFirst = true;
        for (std::size_t i = 1; i < line.size(); ++i) {
            const Grid next = onGrid(line[i]);
            if (next == at) continue;
            if (isFirst) data += 'l';
            isFirst = false;
            appendParted(data, next.x - at.x);
            appendParted(data, next.y - at.y);
            at = next;
        }
        if (isClosed) data += 'z';
    }
    return data;
}

} // namespace atlas
