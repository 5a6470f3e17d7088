#include "scene/annotations/legend_block.h"

#include <algorithm>
#include <array>
#include <functional>
#include <vector>

#include "model/drawing/legend_parts.h"
#include "scene/annotations/legend_colours.h"
#include "scene/geometry/disc_samples.h"

namespace atlas {

namespace {

// In design pixels.
constexpr double kPartGap = 48.0; // between parts of a row
constexpr double kRowGap = 16.0;
constexpr double kTopGap = 4.0;     // over the first row
constexpr double kUsualDisc = 20.0; // larger discs take more than a line
constexpr std::array kSteps{1.0, 0.85, 0.7};
constexpr std::string_view kDiscsTitle = "Partners of a city";

// A part of a legend, and the place that it takes.
struct Part {
    double width = 0.0;
    double height = 0.0;
    std::function<void(DrawListWriter& writer, glm::dvec2 foot)> write;
};

// All parts in one type size, in rows. Lengths are design pixels that are `step` as large as the page's:
// discs and stripes alone keep the size that they have on the map.
class Legend {
public:
    Legend(const LegendContent& content, const Theme& theme, const Page& page, double step,
           const TypeMeasure& measure)
        : m_theme(theme),
          m_step(step),
          m_mapRatio(page.pixelRatio),
          m_pixelRatio(page.pixelRatio * step),
          m_widest(page.textWidth() / step),
          m_margin(page.margin / step),
          m_foot(page.height / step - m_margin),
          m_measure(measure) {
        addColours(*content.colours);
        if (content.withDiscs) addDiscs(content);
        for (const ArcLegend& legend : content.more)
            addColours(legend);
        breakRows();
    }
    Legend(const Legend&) = delete; // its parts write with it
    Legend& operator=(const Legend&) = delete;

    bool isInWidth() const {
        return std::all_of(m_parts.begin(), m_parts.end(),
                           [this](const Part& part) { return part.width <= m_widest; });
    }

    // Of the page.
    double height() const { return m_step * (m_margin + m_rowsHeight + kTopGap); }

    DrawList written() const {
        DrawListWriter writer = this->writer();
        double top = m_foot - m_rowsHeight;
        for (const std::vector<const Part*>& row : m_rows) {
            double left = m_margin;
            for (const Part* part : row) {
                part->write(writer, {left, top + part->height});
                left += part->width + kPartGap;
            }
            top += heightOf(row) + kRowGap;
        }
        return writer.take();
    }

private:
    DrawListWriter writer() const { return {m_pixelRatio, m_mapRatio, m_measure}; }

    void addColours(const ArcLegend& legend) {
        const ColoursShape shape = shapeOfColours(legend, m_theme, writer(), m_widest);
        m_parts.push_back(
            {shape.width, shape.height, [this, &legend, shape](DrawListWriter& writer, glm::dvec2 foot) {
                 writeColours(writer, legend, m_theme, shape, foot);
             }});
    }

    double widthOf(const std::vector<DiscSample>& samples) const {
        DrawListWriter measuring = writer();
        return writeDiscSamples(measuring, samples, m_theme, 0.0, 0.0);
    }

    // The room is that of the largest discs. Other numbers may be drawn in it, if they fit.
    void addDiscs(const LegendContent& content) {
        const auto samplesAt = [&](double scale) {
            return discSamples({scale, m_mapRatio, content.mostPartners});
        };
        const std::vector<DiscSample> largest = samplesAt(content.largestDiscScale);
        std::vector<DiscSample> samples = samplesAt(content.discScale);
        if (largest.empty() || samples.empty()) return;
        const double more = std::max(0.0, writer().fromMap(largest.back().radius) - kUsualDisc);
        const double room = widthOf(largest);
        while (samples.size() > 1 && widthOf(samples) > room)
            samples.erase(samples.begin() + 1);
        const double width =
            std::max(room, writer().widthOf(kDiscsTitle, FontWeight::SemiBold, kLegendTypeSize));
        m_parts.push_back({width, kLegendPartHeight + 2.0 * more,
                           [this, samples, more](DrawListWriter& writer, glm::dvec2 foot) {
                               writer.text(kDiscsTitle, FontWeight::SemiBold, kLegendTypeSize,
                                           {foot.x, foot.y - kLegendTitleBase - 2.0 * more}, m_theme.text);
                               writeDiscSamples(writer, samples, m_theme, foot.x,
                                                foot.y - kLegendLastBase - more);
                           }});
    }

    static double heightOf(const std::vector<const Part*>& row) {
        double height = 0.0;
        for (const Part* part : row)
            height = std::max(height, part->height);
        return height;
    }

    void breakRows() {
        double left = 0.0;
        for (const Part& part : m_parts) {
            if (m_rows.empty() || left + part.width > m_widest) {
                m_rows.emplace_back();
                left = 0.0;
            }
            m_rows.back().push_back(&part);
            left += part.width + kPartGap;
        }
        m_rowsHeight = -kRowGap;
        for (const std::vector<const Part*>& row : m_rows)
            m_rowsHeight += heightOf(row) + kRowGap;
    }

    const Theme& m_theme;
    double m_step;
    double m_mapRatio;
    double m_pixelRatio;
    double m_widest;
    double m_margin;
    double m_foot;
    const TypeMeasure& m_measure;
    std::vector<Part> m_parts;
    std::vector<std::vector<const Part*>> m_rows;
    double m_rowsHeight = 0.0;
};

} // namespace

std::optional<LegendBlock> layOutLegend(const LegendContent& content, const Theme& theme, const Page& page,
                                        double roomHeight, const TypeMeasure& measure) {
    for (const double share : kSteps) {
        const double step = share * content.largestStep;
        if (!page.isLegible(step * kLegendTypeSize)) break;
        const Legend legend(content, theme, page, step, measure);
        if (legend.isInWidth() && legend.height() <= roomHeight)
            return LegendBlock{legend.written(), legend.height()};
    }
    return std::nullopt;
}

} // namespace atlas
