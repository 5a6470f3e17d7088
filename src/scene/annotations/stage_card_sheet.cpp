#include "scene/annotations/stage_card_sheet.h"

#include <algorithm>
#include <array>
#include <variant>

#include "core/line_breaks.h"
#include "scene/annotations/stage_sheet.h"

namespace atlas {

namespace {

constexpr double kWidthShare = 0.66;  // of the stage's height
constexpr double kWidestShare = 0.44; // of its width, where it is wide
constexpr double kPaddingShare = 1.0 / 30.0;

// Of type, as shares of the stage's height.
constexpr std::array kNameShares{1.0 / 14.0, 1.0 / 17.0, 1.0 / 20.0, 1.0 / 24.0};
constexpr std::array kLeadShares{1.0 / 22.0, 1.0 / 25.0, kSmallestSheetShare};
constexpr std::array kFactShares{kSmallestSheetShare};

constexpr double kGapEms = 0.65; // before a fact

std::string wordsOf(const StageCard& card) {
    std::string words = card.name + card.where + card.lead;
    for (const StageFact& fact : card.facts) {
        words += fact.label;
        for (const std::string& value : fact.values)
            words += value;
    }
    return words;
}

class CardWriter {
public:
    CardWriter(const StageCard& card, const Theme& theme, const Viewport& viewport)
        : m_card(card),
          m_theme(theme),
          m_sheet(wordsOf(card), theme, viewport),
          m_writer(m_sheet.writer()),
          m_padding(m_sheet.share(kPaddingShare)),
          m_width(widthOn(m_sheet.page())),
          m_bottom(m_padding) {}

    StageCardSheet write() {
        text(m_card.name, kNameShares, FontWeight::SemiBold);
        text(m_card.where, kFactShares, FontWeight::Regular);
        gap();
        text(m_card.lead, kLeadShares, FontWeight::SemiBold);
        for (const StageFact& fact : m_card.facts) {
            gap();
            text(fact.label, kFactShares, FontWeight::Regular);
            for (const std::string& value : fact.values)
                text(value, kFactShares, FontWeight::SemiBold);
        }
        const glm::dvec2 size{m_width, m_bottom + m_padding};
        StageCardSheet sheet{m_sheet.take(m_writer, {0.0, 0.0}, size), size * m_sheet.page().pixelRatio};
        return sheet;
    }

private:
    static double widthOn(const Page& page) {
        const double widest = page.width > page.height ? kWidestShare : 1.0 - 2.0 * kSafeShare;
        return std::min(kWidthShare * page.height, widest * page.width);
    }

    // What the safe area leaves below.
    double room() const { return (1.0 - 2.0 * kSafeShare) * m_sheet.page().height - m_bottom - m_padding; }

    void gap() { m_bottom += kGapEms * m_sheet.share(kSmallestSheetShare); }

    // What there is no room for is left out.
    template <std::size_t count>
    void text(const std::string& words, const std::array<double, count>& shares, FontWeight weight) {
        if (words.empty()) return;
        std::array<double, count> sizes{};
        std::transform(shares.begin(), shares.end(), sizes.begin(),
                       [&](double share) { return m_sheet.share(share); });
        const TextSetting setting =
            setText(typedLines(words), sizes, {m_writer, weight, m_width - 2.0 * m_padding, room()});
        for (const std::string& line : setting.lines) {
            m_writer.text(line, weight, setting.size, {m_padding, m_bottom + kCapitalEms * setting.size},
                          m_theme.text);
            m_bottom += kLineHeightEms * setting.size;
        }
    }

    const StageCard& m_card;
    const Theme& m_theme;
    StageSheetWriter m_sheet;
    DrawListWriter m_writer;
    double m_padding;
    double m_width;
    double m_bottom; // of what is written so far
};

struct Move {
    glm::dvec2 by;
    void operator()(TextItem& item) const { item.basePixels += by; }
    void operator()(DiscItem& item) const { item.centrePixels += by; }
    void operator()(LineItem& item) const {
        for (glm::dvec2& point : item.pointsPixels)
            point += by;
    }
    void operator()(AreaItem& item) const {
        for (glm::vec2& point : item.pointsPixels)
            point += glm::vec2(by);
    }
    template <typename Box>
    void operator()(Box& item) const {
        item.topLeftPixels += by;
        item.bottomRightPixels += by;
    }
};

} // namespace

StageCardSheet layOutStageCard(const StageCard& card, const Theme& theme, const Viewport& viewport) {
    return CardWriter(card, theme, viewport).write();
}

DrawList placedAt(DrawList list, glm::dvec2 cornerPixels) {
    const glm::dvec2 by = glm::round(cornerPixels);
    for (DrawItem& item : list.items)
        std::visit(Move{by}, item);
    return list;
}

std::vector<ScreenBox> cardCorners(glm::dvec2 sizePixels, const Viewport& viewport) {
    const glm::dvec2 stage{viewport.widthPixels, viewport.heightPixels};
    const glm::dvec2 first = kSafeShare * stage;
    const glm::dvec2 last = glm::max(first, (1.0 - kSafeShare) * stage - sizePixels);
    std::vector<ScreenBox> corners;
    for (const glm::dvec2 corner : {glm::dvec2{last.x, first.y}, first, last, glm::dvec2{first.x, last.y}})
        corners.push_back({corner, corner + sizePixels});
    return corners;
}

} // namespace atlas
