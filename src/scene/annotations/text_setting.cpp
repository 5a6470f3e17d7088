#include "scene/annotations/text_setting.h"

#include <algorithm>

#include "core/line_breaks.h"

namespace atlas {

namespace {

class Setter {
public:
    explicit Setter(const TextRoom& room) : m_room(room) {}

    bool fits(const TextSetting& setting) const {
        return std::all_of(setting.lines.begin(), setting.lines.end(), fitsAt(setting.size)) &&
               setting.height() <= m_room.height;
    }

    TextSetting broken(const std::vector<std::string>& typed, double size) const {
        TextSetting setting{{}, size};
        for (const std::string& line : typed) {
            for (std::string& piece : brokenLines(line, fitsAt(size)))
                setting.lines.push_back(std::move(piece));
        }
        return setting;
    }

    void shorten(TextSetting& setting) const {
        setting.fit = TextFit::Shortened;
        bool isCut = false;
        for (; !setting.lines.empty() && setting.height() > m_room.height; isCut = true)
            setting.lines.pop_back();
        if (isCut && !setting.lines.empty()) setting.lines.back() += "…";
        for (std::string& line : setting.lines)
            line = shortened(line, fitsAt(setting.size)); // a single letter may be wider than the room
        std::erase(setting.lines, std::string());
        if (setting.lines.empty()) setting.fit = TextFit::LeftOut;
    }

private:
    LineFits fitsAt(double size) const {
        return [this, size](std::string_view line) {
            return m_room.writer.widthOf(line, m_room.weight, size) <= m_room.width;
        };
    }

    const TextRoom& m_room;
};

} // namespace

double TextSetting::height() const {
    return lines.empty() ? 0.0 : size * (1.0 + kLineHeightEms * (static_cast<double>(lines.size()) - 1.0));
}

TextSetting setText(const std::vector<std::string>& typed, std::span<const double> sizes,
                    const TextRoom& room) {
    const Setter setter(room);
    for (const double size : sizes) {
        if (TextSetting setting{typed, size}; setter.fits(setting)) return setting;
    }
    TextSetting setting;
    for (const double size : sizes) {
        setting = setter.broken(typed, size);
        if (setter.fits(setting)) return setting;
    }
    setter.shorten(setting);
    return setting;
}

} // namespace atlas
