#include "data/style/fonts.h"

#include <fontconfig/fontconfig.h>

#include <algorithm>
#include <array>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>

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

std::optional<InstalledFont> installedFont(FcPattern* pattern) {
    FcChar8* file = nullptr;
    FcCharSet* letters = nullptr;
    if (FcPatternGetString(pattern, FC_FILE, 0, &file) != FcResultMatch ||
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

} // namespace

std::vector<std::filesystem::path> findFonts(FontWeight weight) {
    std::vector<std::filesystem::path> files;
    for (const InstalledFont& font : preferredFonts(weight))
        files.push_back(font.file);
    return files;
}

std::vector<std::filesystem::path> findFontsWith(std::span<const char32_t> letters, FontWeight weight) {
    CharSet missing(FcCharSetCreate());
    for (const char32_t letter : letters)
        FcCharSetAddChar(missing.get(), letter);
    std::vector<std::filesystem::path> files;
    for (const InstalledFont& font : preferredFonts(weight)) {
        if (takeFrom(missing, font.letters.get()) || files.empty()) files.push_back(font.file);
    }
    if (FcCharSetCount(missing.get()) > 0) addOtherFonts(missing, weight, files);
    return files;
}

} // namespace atlas
