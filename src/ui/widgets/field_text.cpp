#include "ui/widgets/field_text.h"

#include <algorithm>

#include "core/plain_text.h"
#include "core/utf8.h"
#include "ui/widgets/imgui_internals.h"
#include "ui/widgets/wanted_letters.h"

namespace atlas::ui {

namespace {

bool hasByteFrom(std::string_view text, unsigned char first) {
    return std::any_of(text.begin(), text.end(),
                       [&](char byte) { return static_cast<unsigned char>(byte) >= first; });
}

template <typename Change>
std::string eachChanged(std::string_view text, Change change) {
    std::string changed;
    for (const char32_t letter : decodedUtf8(text))
        changed += encodedUtf8(change(letter));
    return changed;
}

} // namespace

char32_t letterForField(char32_t letter) {
    WantedLetters* letters = keptWantedLetters();
    return letters == nullptr ? letter : letters->inFields().keptFor(letter);
}

std::string textForField(std::string_view text) {
    constexpr unsigned char kFirstByteBeyond = 0xF0; // of U+10000 in UTF-8
    if (!hasByteFrom(text, kFirstByteBeyond)) return std::string(text);
    return eachChanged(text, letterForField);
}

std::string textOfField(std::string_view kept) {
    constexpr unsigned char kFirstByteOfKept = 0xEF;
    const WantedLetters* letters = keptWantedLetters();
    if (letters == nullptr || !hasByteFrom(kept, kFirstByteOfKept)) return std::string(kept);
    return eachChanged(kept, [&](char32_t letter) { return letters->inFields().meantBy(letter); });
}

std::string pastedIntoField(std::string_view text) {
    while (text.ends_with('\n') || text.ends_with('\r'))
        text.remove_suffix(1);
    return textForField(inOneLine(text));
}

void useClipboardInFields() {
    changeClipboardText({pastedIntoField, textOfField});
}

} // namespace atlas::ui
