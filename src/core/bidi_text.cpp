#include "core/bidi_text.h"

#include <fribidi.h>

#include <algorithm>
#include <numeric>

#include "core/utf8.h"

namespace atlas {

namespace {

constexpr char32_t kFirstRightToLeft = 0x0590; // no letter before it runs so

FriBidiCharType typeOf(char32_t letter) {
    return fribidi_get_bidi_type(letter);
}

bool runsRightToLeft(char32_t letter) {
    if (letter < kFirstRightToLeft) return false;
    const FriBidiCharType type = typeOf(letter);
    return FRIBIDI_IS_STRONG(type) && FRIBIDI_IS_RTL(type) && FRIBIDI_IS_LETTER(type);
}

bool runsLeftToRight(char32_t letter) {
    const FriBidiCharType type = typeOf(letter);
    return FRIBIDI_IS_STRONG(type) && !FRIBIDI_IS_RTL(type) && FRIBIDI_IS_LETTER(type);
}

bool hasRightToLeft(std::span<const char32_t> letters) {
    return std::any_of(letters.begin(), letters.end(), runsRightToLeft);
}

// Quickly, for what is drawn at each frame. False: the text has none of the letters that are seen to here.
bool mayConcern(std::string_view text) {
    constexpr unsigned char kFirstByte = 0xD6; // of U+0590 in UTF-8, and no letter before it has a larger one
    return std::any_of(text.begin(), text.end(), [](char byte) {
        const auto value = static_cast<unsigned char>(byte);
        return value >= kFirstByte || (value < 0x20 && byte != '\n') || value == 0x7F;
    });
}

bool turnsWhatFollows(char32_t letter) {
    return (letter >= 0x202A && letter <= 0x202E) || (letter >= 0x2066 && letter <= 0x2069);
}

bool isControl(char32_t letter) {
    return letter < 0x20 || (letter >= 0x7F && letter < 0xA0);
}

bool isSpacing(char32_t letter) {
    return (letter >= 0x09 && letter <= 0x0D) || letter == 0x85 || letter == 0x2028 || letter == 0x2029;
}

// Marks of direction and of joining, byte order marks, and FriBidi's place of a letter that a ligature took.
bool isUnseen(char32_t letter) {
    return (letter >= 0x200B && letter <= 0x200F) || letter == 0x061C || letter == FRIBIDI_CHAR_FILL;
}

// A line as the algorithm sees it.
struct Layout {
    std::vector<FriBidiCharType> types;
    std::vector<FriBidiLevel> levels;
    std::vector<FriBidiChar> letters; // as seen, in the forms in which they are drawn
    std::vector<FriBidiStrIndex> indices;
};

// What FriBidi gives no memory for runs from left to right.
Layout plainLayout(std::span<const char32_t> line) {
    Layout layout;
    layout.levels.assign(line.size(), 0);
    layout.letters.assign(line.begin(), line.end());
    layout.indices.resize(line.size());
    std::iota(layout.indices.begin(), layout.indices.end(), 0);
    return layout;
}

bool findLevels(Layout& layout, FriBidiParType& direction) {
    const auto count = static_cast<FriBidiStrIndex>(layout.letters.size());
    layout.types.resize(layout.letters.size());
    fribidi_get_bidi_types(layout.letters.data(), count, layout.types.data());
    std::vector<FriBidiBracketType> brackets(layout.letters.size());
    fribidi_get_bracket_types(layout.letters.data(), count, layout.types.data(), brackets.data());
    return fribidi_get_par_embedding_levels_ex(layout.types.data(), brackets.data(), count, &direction,
                                               layout.levels.data()) != 0;
}

void shape(Layout& layout) {
    const auto count = static_cast<FriBidiStrIndex>(layout.letters.size());
    std::vector<FriBidiArabicProp> joining(layout.letters.size());
    fribidi_get_joining_types(layout.letters.data(), count, joining.data());
    fribidi_join_arabic(layout.types.data(), count, layout.levels.data(), joining.data());
    fribidi_shape(FRIBIDI_FLAGS_DEFAULT | FRIBIDI_FLAGS_ARABIC, layout.levels.data(), count, joining.data(),
                  layout.letters.data());
}

enum class Forms { AsRead, AsDrawn };

Layout layoutOf(std::span<const char32_t> line, Forms forms) {
    Layout layout = plainLayout(line);
    if (!hasRightToLeft(line)) return layout;
    const bool isOfInterface =
        forms == Forms::AsDrawn && std::any_of(line.begin(), line.end(), runsLeftToRight);
    FriBidiParType direction = isOfInterface ? FRIBIDI_PAR_LTR : FRIBIDI_PAR_ON;
    if (!findLevels(layout, direction)) return plainLayout(line);
    if (forms == Forms::AsDrawn) shape(layout);
    // Drawn one after another, a mark comes after its letter; runs are shaped as they are read.
    const FriBidiFlags flags = forms == Forms::AsDrawn ? FRIBIDI_FLAG_REORDER_NSM : 0;
    const FriBidiLevel highest =
        fribidi_reorder_line(flags, layout.types.data(), static_cast<FriBidiStrIndex>(line.size()), 0,
                             direction, layout.levels.data(), layout.letters.data(), layout.indices.data());
    return highest != 0 ? layout : plainLayout(line);
}

} // namespace

std::vector<char32_t> lettersOfLine(std::string_view text) {
    std::vector<char32_t> letters = decodedUtf8(text);
    std::replace_if(letters.begin(), letters.end(), isSpacing, U' ');
    std::erase_if(letters, [](char32_t letter) { return isControl(letter) || turnsWhatFollows(letter); });
    return letters;
}

bool hasRightToLeft(std::string_view text) {
    return mayConcern(text) && hasRightToLeft(decodedUtf8(text));
}

std::vector<DirectedRun> runsAsSeen(std::span<const char32_t> letters) {
    const Layout layout = layoutOf(letters, Forms::AsRead);
    std::vector<DirectedRun> runs;
    FriBidiLevel level = 0;
    for (const FriBidiStrIndex index : layout.indices) {
        const auto at = static_cast<std::size_t>(index);
        const bool isRightToLeft = FRIBIDI_LEVEL_IS_RTL(layout.levels[at]);
        const bool goesOn = !runs.empty() && layout.levels[at] == level &&
                            (isRightToLeft ? at + 1 == runs.back().begin : at == runs.back().end);
        if (!goesOn) runs.push_back({at, at + 1, isRightToLeft});
        runs.back().begin = std::min(runs.back().begin, at);
        runs.back().end = std::max(runs.back().end, at + 1);
        level = layout.levels[at];
    }
    return runs;
}

std::vector<SeenLetter> lettersAsSeen(std::span<const char32_t> letters) {
    const Layout layout = layoutOf(letters, Forms::AsDrawn);
    std::vector<SeenLetter> seen;
    for (std::size_t i = 0; i < layout.letters.size(); ++i) {
        const auto index = static_cast<std::size_t>(layout.indices[i]);
        if (isUnseen(layout.letters[i])) continue;
        seen.push_back({layout.letters[i], index, FRIBIDI_LEVEL_IS_RTL(layout.levels[index]) != 0});
    }
    return seen;
}

std::string textAsLaidOut(std::string_view text, const LineLayout& layout) {
    std::string seen;
    while (true) {
        const std::size_t end = std::min(text.find('\n'), text.size());
        for (const SeenLetter& letter : layout(text.substr(0, end)))
            seen += encodedUtf8(letter.letter);
        if (end == text.size()) return seen;
        seen += '\n';
        text.remove_prefix(end + 1);
    }
}

std::string textAsSeen(std::string_view text) {
    if (!mayConcern(text)) return std::string(text);
    return textAsLaidOut(text, [](std::string_view line) { return lettersAsSeen(lettersOfLine(line)); });
}

} // namespace atlas
