#include "ui/widgets/sign_letters.h"

#include "data/style/fonts.h"

namespace atlas::ui {

namespace {

constexpr char32_t kLast = 0xF8FF; // of the private use area
constexpr char32_t kUnknown = 0xFFFD;

} // namespace

bool SignLetters::isSign(char32_t letter) {
    return letter >= kFirst && letter <= kLast;
}

char32_t SignLetters::signOf(const std::u32string& letters) {
    const auto known = m_signs.find(letters);
    if (known != m_signs.end()) return known->second;
    if (kFirst + m_letters.size() > kLast) return kUnknown;
    const char32_t sign = kFirst + static_cast<char32_t>(m_letters.size());
    m_letters.push_back(letters);
    m_signs.emplace(letters, sign);
    return sign;
}

const std::vector<SignLetters::PlacedSign>& SignLetters::signsOf(std::span<const char32_t> letters,
                                                                 bool isRightToLeft) {
    const auto [place, isNew] = m_runs.try_emplace(std::u32string(letters.begin(), letters.end()));
    if (isNew) place->second = placedSigns(letters, isRightToLeft);
    return place->second;
}

std::vector<SignLetters::PlacedSign> SignLetters::placedSigns(std::span<const char32_t> letters,
                                                              bool isRightToLeft) {
    const std::vector<std::size_t> begins =
        m_shaper.clusterBegins(letters, isRightToLeft, findFontsWith(letters, FontWeight::Regular));
    std::vector<PlacedSign> signs;
    for (std::size_t i = 0; i < begins.size(); ++i) {
        const std::size_t end = i + 1 < begins.size() ? begins[i + 1] : letters.size();
        const auto part = letters.subspan(begins[i], end - begins[i]);
        signs.push_back({signOf(std::u32string(part.begin(), part.end())), begins[i]});
    }
    return signs;
}

} // namespace atlas::ui
