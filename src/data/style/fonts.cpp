#include "data/style/fonts.h"

#include <fmt/core.h>
#include <fmt/format.h>
#include <fontconfig/fontconfig.h>

#include <algorithm>
#include <array>
#include <cstdint>
#include <iterator>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>

#include "core/utf8.h"
#include "data/files/existing_working_folder.h"

namespace atlas {

namespace {

template <auto release>
struct PointerRelease {
    template <typename Handle>
    void operator()(Handle* handle) const {
        release(handle);
    }
};
using Pattern = std::unique_ptr<FcPattern, PointerRelease<FcPatternDestroy>>;

// Families by what they bring; within a line the first that is installed is taken.
constexpr std::array<std::string_view, 2> kLatin{"Inter", "Inter Display"};
constexpr std::array<std::string_view, 2> kOtherScripts{"Noto Sans", "DejaVu Sans"};
constexpr std::array<std::string_view, 6> kChineseJapaneseKorean{"Noto Sans CJK SC",    "Noto Sans CJK JP",
                                                                 "Source Han Sans SC",  "WenQuanYi Micro Hei",
                                                                 "Droid Sans Fallback", "IPAGothic"};

// Where their letters lie in Unicode: signs, syllables and ideographs, and wide forms of other letters.
struct LetterRange {
    char32_t first;
    char32_t last;
};
constexpr std::array kChineseJapaneseKoreanLetters{
    LetterRange{0x1100, 0x11FF}, LetterRange{0x2E80, 0xA4CF},  LetterRange{0xA960, 0xA97F},
    LetterRange{0xAC00, 0xD7FF}, LetterRange{0xF900, 0xFAFF},  LetterRange{0xFE30, 0xFE4F},
    LetterRange{0xFF00, 0xFFEF}, LetterRange{0x20000, 0x3FFFF}};

// Debian's packages with the most letters.
constexpr std::string_view kChineseJapaneseKoreanPackage = "fonts-noto-cjk";
constexpr std::string_view kOtherPackages = "fonts-noto-core or fonts-unifont";

const FcChar8* fontconfigText(const std::string& text) {
    return reinterpret_cast<const FcChar8*>(text.c_str());
}

std::string_view textOf(const FcChar8* text) {
    return reinterpret_cast<const char*>(text);
}

int fontconfigWeight(FontWeight weight) {
    return weight == FontWeight::SemiBold ? FC_WEIGHT_DEMIBOLD : FC_WEIGHT_REGULAR;
}

bool bearsFamily(FcPattern* font, std::string_view family) {
    FcChar8* name = nullptr;
    for (int i = 0; FcPatternGetString(font, FC_FAMILY, i, &name) == FcResultMatch; ++i) {
        if (textOf(name) == family) return true;
    }
    return false;
}

using CharSet = std::unique_ptr<FcCharSet, PointerRelease<FcCharSetDestroy>>;

struct InstalledFont {
    std::filesystem::path file;
    CharSet letters;
};

// Letters are drawn as outlines of one colour: fonts of pictures have nothing to show.
bool hasPlainOutlines(FcPattern* pattern) {
    FcBool isOutline = FcTrue;
    FcBool isColoured = FcFalse;
    FcPatternGetBool(pattern, FC_OUTLINE, 0, &isOutline); // what is not said stays as it is
    FcPatternGetBool(pattern, FC_COLOR, 0, &isColoured);
    return isOutline == FcTrue && isColoured != FcTrue;
}

std::optional<InstalledFont> installedFont(FcPattern* pattern) {
    FcChar8* file = nullptr;
    FcCharSet* letters = nullptr;
    if (!hasPlainOutlines(pattern) || FcPatternGetString(pattern, FC_FILE, 0, &file) != FcResultMatch ||
        FcPatternGetCharSet(pattern, FC_CHARSET, 0, &letters) != FcResultMatch) {
        return std::nullopt;
    }
    return InstalledFont{textOf(file), CharSet(FcCharSetCopy(letters))};
}

Pattern patternFor(FcConfig* config, std::string_view family, FontWeight weight, const FcCharSet* letters) {
    const std::string familyName(family);
    Pattern wanted(FcPatternCreate());
    FcPatternAddString(wanted.get(), FC_FAMILY, fontconfigText(familyName));
    FcPatternAddInteger(wanted.get(), FC_WEIGHT, fontconfigWeight(weight));
    FcPatternAddInteger(wanted.get(), FC_SLANT, FC_SLANT_ROMAN);
    FcPatternAddInteger(wanted.get(), FC_WIDTH, FC_WIDTH_NORMAL);
    // A variable font would show its default weight, whichever was asked for.
    FcPatternAddBool(wanted.get(), FC_VARIABLE, FcFalse);
    if (letters != nullptr) FcPatternAddCharSet(wanted.get(), FC_CHARSET, letters);
    FcConfigSubstitute(config, wanted.get(), FcMatchPattern);
    FcDefaultSubstitute(wanted.get());
    return wanted;
}

// The font of a family, nothing when fontconfig can only offer another family in its place.
std::optional<InstalledFont> findFamily(FcConfig* config, std::string_view family, FontWeight weight) {
    const Pattern wanted = patternFor(config, family, weight, nullptr);
    FcResult result = FcResultNoMatch;
    const Pattern found(FcFontMatch(config, wanted.get(), &result));
    if (!found || !bearsFamily(found.get(), family)) return std::nullopt;
    return installedFont(found.get());
}

void addFirstInstalled(FcConfig* config, std::span<const std::string_view> families, FontWeight weight,
                       std::vector<InstalledFont>& fonts) {
    for (const std::string_view family : families) {
        std::optional<InstalledFont> font = findFamily(config, family, weight);
        if (!font) continue;
        const bool isNew = std::none_of(fonts.begin(), fonts.end(),
                                        [&](const InstalledFont& other) { return other.file == font->file; });
        if (isNew) fonts.push_back(*std::move(font));
        return;
    }
}

using Config = std::unique_ptr<FcConfig, PointerRelease<FcConfigDestroy>>;

// The first time it reads the system's settings, for which Fontconfig 2.15 needs a working folder: without
// one it complains of too little memory.
Config currentConfig() {
    const ExistingWorkingFolder existing;
    return Config(FcConfigReference(nullptr));
}

std::vector<InstalledFont> searchPreferred(FontWeight weight) {
    std::vector<InstalledFont> fonts;
    const Config config = currentConfig();
    if (!config) return fonts;
    addFirstInstalled(config.get(), kLatin, weight, fonts);
    addFirstInstalled(config.get(), kOtherScripts, weight, fonts);
    addFirstInstalled(config.get(), kChineseJapaneseKorean, weight, fonts);
    return fonts;
}

const std::vector<InstalledFont>& preferredFonts(FontWeight weight) {
    if (weight == FontWeight::Regular) {
        static const std::vector<InstalledFont> regular = searchPreferred(FontWeight::Regular);
        return regular;
    }
    static const std::vector<InstalledFont> semiBold = searchPreferred(FontWeight::SemiBold);
    return semiBold;
}

// Takes from `missing` what the font has; whether that was anything.
bool takeFrom(CharSet& missing, const FcCharSet* has) {
    if (FcCharSetIntersectCount(missing.get(), has) == 0) return false;
    missing.reset(FcCharSetSubtract(missing.get(), has));
    return true;
}

// Other fonts that are installed, until nothing is missing that any of them has.
void addOtherFonts(CharSet& missing, FontWeight weight, std::vector<std::filesystem::path>& files) {
    const Config config = currentConfig();
    if (!config) return;
    const Pattern wanted = patternFor(config.get(), "sans-serif", weight, missing.get());
    FcResult result = FcResultNoMatch;
    const std::unique_ptr<FcFontSet, PointerRelease<FcFontSetDestroy>> sorted(
        FcFontSort(config.get(), wanted.get(), FcTrue, nullptr, &result));
    for (int i = 0; sorted && i < sorted->nfont && FcCharSetCount(missing.get()) > 0; ++i) {
        const std::optional<InstalledFont> font = installedFont(sorted->fonts[i]);
        if (font && takeFrom(missing, font->letters.get())) files.push_back(font->file);
    }
}

struct FoundFonts {
    std::vector<std::filesystem::path> files;
    CharSet missing; // letters that none of them has
};

FoundFonts search(std::span<const char32_t> letters, FontWeight weight) {
    FoundFonts found{{}, CharSet(FcCharSetCreate())};
    for (const char32_t letter : letters)
        FcCharSetAddChar(found.missing.get(), letter);
    for (const InstalledFont& font : preferredFonts(weight)) {
        if (takeFrom(found.missing, font.letters.get()) || found.files.empty())
            found.files.push_back(font.file);
    }
    if (FcCharSetCount(found.missing.get()) > 0) addOtherFonts(found.missing, weight, found.files);
    return found;
}

// The letter itself, but by its number where everyone may give it another look.
std::string nameOf(char32_t letter) {
    const bool isPrivate = (letter >= 0xE000 && letter <= 0xF8FF) || letter >= 0xF0000;
    return isPrivate ? fmt::format(" U+{:04X}", static_cast<std::uint32_t>(letter)) : encodedUtf8(letter);
}

bool isChineseJapaneseKorean(char32_t letter) {
    return std::any_of(
        kChineseJapaneseKoreanLetters.begin(), kChineseJapaneseKoreanLetters.end(),
        [letter](const LetterRange& range) { return letter >= range.first && letter <= range.last; });
}

} // namespace

std::string preferredFamilies() {
    return fmt::format("{},{},{}", fmt::join(kLatin, ","), fmt::join(kOtherScripts, ","),
                       fmt::join(kChineseJapaneseKorean, ","));
}

std::vector<std::filesystem::path> findFonts(FontWeight weight) {
    std::vector<std::filesystem::path> files;
    for (const InstalledFont& font : preferredFonts(weight))
        files.push_back(font.file);
    return files;
}

std::vector<std::filesystem::path> findFontsWith(std::span<const char32_t> letters, FontWeight weight) {
    return search(letters, weight).files;
}

std::vector<char32_t> lettersWithoutFont(std::span<const char32_t> letters) {
    std::vector<char32_t> seen;
    std::copy_if(letters.begin(), letters.end(), std::back_inserter(seen), isSeen);
    const CharSet missing = search(seen, FontWeight::Regular).missing;
    std::erase_if(seen, [&](char32_t letter) { return FcCharSetHasChar(missing.get(), letter) == FcFalse; });
    std::vector<char32_t> once;
    std::copy_if(seen.begin(), seen.end(), std::back_inserter(once),
                 [&](char32_t letter) { return std::find(once.begin(), once.end(), letter) == once.end(); });
    return once;
}

std::string noteOnLetters(std::span<const char32_t> withoutFont) {
    if (withoutFont.empty()) return {};
    constexpr std::size_t kMaxNamed = 12;
    std::string named;
    for (const char32_t letter : withoutFont.first(std::min(kMaxNamed, withoutFont.size())))
        named += nameOf(letter);
    if (withoutFont.size() > kMaxNamed) named += "…";
    const auto wide = std::count_if(withoutFont.begin(), withoutFont.end(), isChineseJapaneseKorean);
    std::string packages(wide > 0 ? kChineseJapaneseKoreanPackage : std::string_view());
    if (static_cast<std::size_t>(wide) < withoutFont.size()) {
        packages += wide > 0 ? ", and " : "";
        packages += kOtherPackages;
    }
    const bool isSpaced = named.starts_with(' ');
    return fmt::format("No installed font has the {}{}{}; install {}",
                       withoutFont.size() == 1 ? "letter" : "letters", isSpaced ? "" : " ", named, packages);
}

} // namespace atlas
