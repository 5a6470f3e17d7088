#include "scene/annotations/annotations.h"

#include <fmt/core.h>

#include <iterator>

#include "core/text.h"
#include "core/utf8.h"
#include "scene/annotations/caption_block.h"
#include "scene/annotations/legend_block.h"
#include "scene/annotations/title_block.h"
#include "scene/type/typesetter.h"

namespace atlas {

namespace {

constexpr double kLegendShare = 0.5; // of a page's height, at most
constexpr double kMapShare = 0.2;    // at least

// Everything that is written, so that fonts are found for all of it.
std::vector<char32_t> lettersOf(const AnnotationRequest& request) {
    std::string text =
        request.title + request.headline + request.caption + request.captionHeading + "…·0123456789 km";
    for (const std::string& credit : request.foot.credits)
        text += credit;
    const auto add = [&text](const ArcLegend& legend) {
        text += legend.title;
        for (const std::string& note : legend.notes)
            text += note;
        for (const ArcLegend::Swatch& swatch : legend.swatches)
            text += swatch.label;
    };
    if (request.legend) add(*request.legend);
    for (const ArcLegend& legend : request.more)
        add(legend);
    return decodedUtf8(text);
}

class Composer {
public:
    Composer(const AnnotationRequest& request, const Theme& theme, const Viewport& viewport)
        : m_request(request),
          m_theme(theme),
          m_viewport(viewport),
          m_page(viewport),
          m_letters(lettersOf(request)),
          m_type(m_letters),
          m_measure([this](std::string_view words, const TypeStyle& style) {
              return m_type.line(words, style)->widthPixels;
          }) {}

    Annotations compose() {
        m_foot = layOutFoot(m_request.foot, m_theme, m_page, m_measure);
        if (!m_request.title.empty() || m_request.legend) writeTitle();
        if (m_request.legend) writeLegend();
        if (!m_request.caption.empty() || !m_request.captionHeading.empty()) writeCaption();
        writeFoot();
        m_type.set(m_result.list);
        if (const std::string note = noteOnLetters(lettersWithoutFont(m_letters)); !note.empty())
            m_result.notes.push_back(note);
        return std::move(m_result);
    }

private:
    void note(std::string_view what, TextFit fit) {
        if (fit == TextFit::Shortened) note(what, "is shortened");
        if (fit == TextFit::LeftOut) note(what, "is left out");
    }

    void note(std::string_view what, std::string_view outcome) {
        m_result.notes.push_back(fmt::format("{} into {} pixels and {}", what,
                                             sizeText(m_viewport.widthPixels, m_viewport.heightPixels),
                                             outcome));
    }

    void append(DrawList list) {
        std::move(list.items.begin(), list.items.end(), std::back_inserter(m_result.list.items));
    }

    // Behind type lies a veil, for where the map fills the picture; it ends where the map's own room begins.
    void veil(glm::dvec2 topLeft, glm::dvec2 bottomRight, VeilEdge edge) {
        if (m_request.isTransparent) return;
        DrawListWriter writer(m_page.pixelRatio, m_measure);
        writer.veil(topLeft, bottomRight, m_theme.surround, edge);
        append(writer.take());
    }

    void writeTitle() {
        DrawListWriter writer(m_page.pixelRatio, m_measure);
        const TitleBlock block = layOutTitle(m_request.title, m_request.headline, writer, m_page);
        veil({0.0, 0.0}, {m_page.width, block.height}, VeilEdge::Bottom);
        for (const TitleBlock::Line& line : block.lines) {
            writer.text(line.words, line.weight, line.size, {m_page.margin, line.base},
                        line.isTitle ? m_theme.text : m_theme.textMuted);
        }
        append(writer.take());
        m_result.insets.topPixels = block.height * m_page.pixelRatio;
        note("The title does not fit", block.title);
        note("The line of figures does not fit", block.headline);
    }

    void writeCaption() {
        DrawListWriter writer(m_page.pixelRatio, m_measure);
        const CaptionBlock block = layOutCaption(m_request.captionHeading, m_request.caption, writer, m_page);
        note("The caption does not fit", block.setting.fit);
        note("The caption's heading does not fit", block.heading.fit);
        if (block.setting.lines.empty() && block.heading.lines.empty()) return;
        Colour ground = m_theme.surround;
        ground.alpha = kCaptionGroundOpacity;
        writer.box({0.0, block.top}, {m_page.width, m_page.height}, ground);
        writeLines(block.heading, {block.left, block.headingBase}, writer);
        writeLines(block.setting, {block.left, block.firstBase}, writer);
        append(writer.take());
        m_result.insets.bottomPixels = (m_page.height - block.top) * m_page.pixelRatio;
    }

    void writeLines(const TextSetting& setting, glm::dvec2 base, DrawListWriter& writer) const {
        for (const std::string& line : setting.lines) {
            writer.text(line, FontWeight::SemiBold, setting.size, base, m_theme.text);
            base.y += kLineHeightEms * setting.size;
        }
    }

    // Over the map where no legend's veil lies behind it.
    void writeFoot() {
        const bool isBare = m_result.insets.bottomPixels == 0.0 && m_foot.left < m_foot.right;
        if (isBare && !m_request.isTransparent) {
            constexpr double kAround = 6.0;
            Colour ground = m_theme.surround;
            ground.alpha = 0.7F;
            DrawListWriter writer(m_page.pixelRatio, m_measure);
            writer.box({m_foot.left - kAround, m_page.height - m_foot.height},
                       {m_foot.right + kAround, m_page.height - 2.0}, ground);
            append(writer.take());
        }
        append(std::move(m_foot.list));
        note("The line of sources does not fit", m_foot.credit);
    }

    // What explains least goes first.
    void writeLegend() {
        LegendContent content{&*m_request.legend,     m_request.more,      true,
                              m_request.mostPartners, m_request.discScale, m_request.largestDiscScale};
        if (addLegend(content)) return;
        content.withDiscs = false;
        if (addLegend(content)) return note("The discs of the legend do not fit", "are left out");
        note("The legend does not fit", "is left out");
    }

    bool addLegend(const LegendContent& content) {
        const double top = m_result.insets.topPixels / m_page.pixelRatio;
        Page above = m_page;
        above.height -= m_foot.height;
        const double room = std::min(kLegendShare * above.height, (1.0 - kMapShare) * above.height - top);
        std::optional<LegendBlock> legend = layOutLegend(content, m_theme, above, room, m_measure);
        if (!legend) return false;
        const double height = legend->height + m_foot.height;
        veil({0.0, m_page.height - height}, {m_page.width, m_page.height}, VeilEdge::Top);
        append(std::move(legend->list));
        m_result.insets.bottomPixels = height * m_page.pixelRatio;
        return true;
    }

    const AnnotationRequest& m_request;
    const Theme& m_theme;
    const Viewport& m_viewport;
    Page m_page;
    std::vector<char32_t> m_letters;
    Typesetter m_type;
    TypeMeasure m_measure;
    FootLine m_foot;
    Annotations m_result;
};

} // namespace

Annotations buildAnnotations(const AnnotationRequest& request, const Theme& theme, const Viewport& viewport) {
    return Composer(request, theme, viewport).compose();
}

} // namespace atlas
