#include "type/shaped_scripts.h"

#include <hb.h>

#include <algorithm>
#include <array>

namespace atlas {

namespace {

constexpr std::array kScripts{
    HB_SCRIPT_DEVANAGARI, HB_SCRIPT_BENGALI,   HB_SCRIPT_GURMUKHI,     HB_SCRIPT_GUJARATI,  HB_SCRIPT_ORIYA,
    HB_SCRIPT_TAMIL,      HB_SCRIPT_TELUGU,    HB_SCRIPT_KANNADA,      HB_SCRIPT_MALAYALAM, HB_SCRIPT_SINHALA,
    HB_SCRIPT_THAI,       HB_SCRIPT_LAO,       HB_SCRIPT_TIBETAN,      HB_SCRIPT_MYANMAR,   HB_SCRIPT_KHMER,
    HB_SCRIPT_THAANA,     HB_SCRIPT_JAVANESE,  HB_SCRIPT_BALINESE,     HB_SCRIPT_SUNDANESE, HB_SCRIPT_CHAM,
    HB_SCRIPT_LIMBU,      HB_SCRIPT_LEPCHA,    HB_SCRIPT_MEETEI_MAYEK, HB_SCRIPT_TAI_THAM,  HB_SCRIPT_SYRIAC,
    HB_SCRIPT_NKO,        HB_SCRIPT_MONGOLIAN, HB_SCRIPT_PHAGS_PA,     HB_SCRIPT_MANDAIC};

constexpr char32_t kFirstOfThem = 0x0700; // Syriac; no letter before it is of one of these scripts

} // namespace

bool isShapedWithOthers(char32_t letter) {
    if (letter < kFirstOfThem) return false;
    const hb_script_t script = hb_unicode_script(hb_unicode_funcs_get_default(), letter);
    return std::find(kScripts.begin(), kScripts.end(), script) != kScripts.end();
}

bool staysWithLetter(char32_t letter) {
    const hb_unicode_general_category_t category =
        hb_unicode_general_category(hb_unicode_funcs_get_default(), letter);
    return category == HB_UNICODE_GENERAL_CATEGORY_NON_SPACING_MARK ||
           category == HB_UNICODE_GENERAL_CATEGORY_ENCLOSING_MARK ||
           category == HB_UNICODE_GENERAL_CATEGORY_SPACING_MARK ||
           category == HB_UNICODE_GENERAL_CATEGORY_FORMAT;
}

} // namespace atlas
