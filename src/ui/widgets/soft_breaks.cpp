#include "ui/widgets/soft_breaks.h"

#include <algorithm>

namespace atlas::ui {

namespace {

// One line of the text itself. A word that is longer than a line stays whole: the field scrolls.
std::string broken(std::string_view line, const LineFits& fits) {
    std::string kept(line);
    std::size_t begin = 0; // of the kept line
    std::size_t blank = std::string::npos;
    for (std::size_t i = 0; i <= kept.size(); ++i) {
        if (i < kept.size() && kept[i] != ' ') continue;
        const bool isTooLong =
            blank != std::string::npos && !fits(std::string_view(kept).substr(begin, i - begin));
        if (isTooLong) {
            kept[blank] = '\n';
            begin = blank + 1;
        }
        blank = i;
    }
    return kept;
}

} // namespace

std::string withSoftBreaks(std::string_view text, const LineFits& fits) {
    std::string kept;
    while (true) {
        const std::size_t end = std::min(text.find('\n'), text.size());
        kept += broken(text.substr(0, end), fits);
        if (end == text.size()) return kept;
        kept += "\r\n";
        text.remove_prefix(end + 1);
    }
}

std::string withoutSoftBreaks(std::string_view kept) {
    std::string text;
    for (std::size_t i = 0; i < kept.size(); ++i) {
        const bool isOwn = kept[i] == '\r' && i + 1 < kept.size() && kept[i + 1] == '\n';
        if (isOwn) {
            text += '\n';
            ++i;
        } else if (kept[i] != '\r') {
            text += kept[i] == '\n' ? ' ' : kept[i];
        }
    }
    return text;
}

std::size_t ownOffset(std::string_view kept, std::size_t offset) {
    return withoutSoftBreaks(kept.substr(0, offset)).size();
}

std::size_t keptOffset(std::string_view kept, std::size_t offset) {
    std::size_t at = 0;
    for (std::size_t own = 0; own < offset && at < kept.size(); ++own)
        at += kept[at] == '\r' ? 2 : 1;
    return at;
}

} // namespace atlas::ui
