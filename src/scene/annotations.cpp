#include "scene/annotations.h"

#include <algorithm>
#include <array>
#include <cmath>

#include "core/text.h"
#include "data/fonts.h"
#include "scene/disc_geometry.h"

namespace atlas {

namespace {

// In design pixels, on the 8 px grid.
constexpr double kMargin = 32.0;
constexpr double kTitleSize = 34.0;
constexpr double kHeadlineSize = 16.0;
constexpr double kLegendSize = 13.0;
constexpr double kRampWidth = 224.0;
constexpr double kRampHeight = 8.0;
constexpr std::array<std::uint32_t, 3> kSampleCounts{1, 25, 100};

class Painter {
public:
    explicit Painter(double pixelRatio)
        : m_ratio(pixelRatio),
          m_regular(findFonts(FontWeight::Regular)),
          m_semiBold(findFonts(FontWeight::SemiBold)) {}

    double widthOf(std::string_view text, FontWeight weight, double size) {
        return layOut(text, weight, size).widthPixels / m_ratio;
    }

    // `x`, `y`: where the base line starts, in design pixels.
    void text(std::string_view words, FontWeight weight, double size, double x, double y,
              const Colour& colour) {
        const glm::vec2 origin(std::round(x * m_ratio), std::round(y * m_ratio));
        for (const PlacedGlyph& glyph : layOut(words, weight, size).glyphs) {
            const glm::vec2 topLeft = origin + glyph.positionPixels;
            const glm::vec2 extent(glyph.sizePixels);
            quad(topLeft, topLeft + extent, glm::vec2(glyph.sheetPixels),
                 glm::vec2(glyph.sheetPixels) + extent, colour, colour);
        }
    }

    // A rectangle whose colour runs from left to right.
    void rectangle(double left, double top, double right, double bottom, const Colour& from,
                   const Colour& to) {
        const glm::vec2 covered(0.5F, 0.5F);
        quad(glm::vec2(left * m_ratio, top * m_ratio), glm::vec2(right * m_ratio, bottom * m_ratio), covered,
             covered, from, to);
    }

    void disc(double x, double y, double radius, const Colour& colour) {
        constexpr int corners = 48;
        const auto base = static_cast<std::uint32_t>(m_mesh.vertices.size());
        const auto add = [&](double distance, float alpha) {
            for (int i = 0; i < corners; ++i) {
                const double angle = 2.0 * kPi * i / corners;
                Colour faded = colour;
                faded.alpha *= alpha;
                vertex(
                    {(x * m_ratio) + distance * std::cos(angle), (y * m_ratio) + distance * std::sin(angle)},
                    {0.5F, 0.5F}, faded);
            }
        };
        const double radiusPixels = radius * m_ratio;
        add(std::max(0.0, radiusPixels - 0.5), 1.0F);
        add(radiusPixels + 0.5, 0.0F);
        for (std::uint32_t i = 0; i < corners; ++i) {
            const std::uint32_t next = (i + 1) % corners;
            if (i + 1 < corners && i > 0)
                m_mesh.indices.insert(m_mesh.indices.end(), {base, base + i, base + next});
            m_mesh.indices.insert(m_mesh.indices.end(),
                                  {base + i, base + corners + i, base + next, base + next, base + corners + i,
                                   base + corners + next});
        }
    }

    AnnotationMesh take() {
        m_mesh.glyphs = m_sheet.image();
        return std::move(m_mesh);
    }

private:
    LaidOutText layOut(std::string_view text, FontWeight weight, double size) {
        return m_sheet.layOut(text, weight == FontWeight::Regular ? m_regular : m_semiBold, size * m_ratio);
    }
    void vertex(glm::dvec2 position, glm::vec2 texel, const Colour& colour) {
        m_mesh.vertices.push_back(
            {glm::vec2(position), texel, {colour.red, colour.green, colour.blue, colour.alpha}});
    }
    void quad(glm::vec2 topLeft, glm::vec2 bottomRight, glm::vec2 texelFrom, glm::vec2 texelTo,
              const Colour& left, const Colour& right) {
        const auto base = static_cast<std::uint32_t>(m_mesh.vertices.size());
        vertex(topLeft, texelFrom, left);
        vertex({bottomRight.x, topLeft.y}, {texelTo.x, texelFrom.y}, right);
        vertex({topLeft.x, bottomRight.y}, {texelFrom.x, texelTo.y}, left);
        vertex(bottomRight, texelTo, right);
        for (const std::uint32_t offset : {0U, 1U, 2U, 2U, 1U, 3U})
            m_mesh.indices.push_back(base + offset);
    }

    double m_ratio;
    std::vector<std::filesystem::path> m_regular;
    std::vector<std::filesystem::path> m_semiBold;
    GlyphSheet m_sheet;
    AnnotationMesh m_mesh;
};

std::string kilometres(double distance) {
    const double rounded =
        distance < 1000.0 ? std::round(distance / 10.0) * 10.0 : std::round(distance / 100.0) * 100.0;
    return withThousands(static_cast<std::int64_t>(rounded)) + " km";
}

void paintTitle(Painter& painter, const AnnotationRequest& request, const Theme& theme) {
    double base = kMargin;
    if (!request.title.empty()) {
        base += kTitleSize * 0.75;
        painter.text(request.title, FontWeight::SemiBold, kTitleSize, kMargin, base, theme.text);
        base += 16.0;
    }
    base += kHeadlineSize * 0.75;
    painter.text(request.headline, FontWeight::Regular, kHeadlineSize, kMargin, base, theme.textMuted);
}

void paintRamp(Painter& painter, const AnnotationRequest& request, const Theme& theme, double left,
               double bottom) {
    const std::size_t steps = theme.distanceRamp.size() - 1;
    const double step = kRampWidth / static_cast<double>(steps);
    for (std::size_t i = 0; i < steps; ++i) {
        const double x = left + step * static_cast<double>(i);
        painter.rectangle(x, bottom - 24.0 - kRampHeight, x + step, bottom - 24.0, theme.distanceRamp[i],
                          theme.distanceRamp[i + 1]);
    }
    painter.text("Distance, by rank", FontWeight::SemiBold, kLegendSize, left, bottom - 44.0, theme.text);
    const auto label = [&](const std::string& words, double share) {
        const double width = painter.widthOf(words, FontWeight::Regular, kLegendSize);
        painter.text(words, FontWeight::Regular, kLegendSize, left + share * (kRampWidth - width),
                     bottom - 4.0, theme.textMuted);
    };
    label("short", 0.0);
    label(kilometres(request.medianDistanceKilometres), 0.5);
    label(kilometres(request.longestDistanceKilometres), 1.0);
}

void paintDiscSamples(Painter& painter, const AnnotationRequest& request, const Theme& theme, double left,
                      double bottom) {
    painter.text("Partners of a city", FontWeight::SemiBold, kLegendSize, left, bottom - 44.0, theme.text);
    double x = left;
    for (const std::uint32_t count : kSampleCounts) {
        const double radius = std::max(0.5, discRadiusPixels(count) * request.discScale);
        painter.disc(x + radius, bottom - 9.0, radius, theme.disc);
        const std::string words = withThousands(count);
        painter.text(words, FontWeight::Regular, kLegendSize, x + 2.0 * radius + 6.0, bottom - 4.0,
                     theme.textMuted);
        x += 2.0 * radius + 6.0 + painter.widthOf(words, FontWeight::Regular, kLegendSize) + 20.0;
    }
}

} // namespace

double titleHeightPixels(const AnnotationRequest& request, double pixelRatio) {
    if (request.title.empty() && !request.withLegend) return 0.0;
    const double title = request.title.empty() ? 0.0 : kTitleSize + 8.0;
    return (kMargin + title + kHeadlineSize + 8.0) * pixelRatio;
}

AnnotationMesh buildAnnotations(const AnnotationRequest& request, const Theme& theme,
                                const Viewport& viewport) {
    Painter painter(viewport.pixelRatio);
    if (!request.title.empty() || request.withLegend) paintTitle(painter, request, theme);
    if (request.withLegend) {
        const double bottom = viewport.heightPixels / viewport.pixelRatio - kMargin;
        paintRamp(painter, request, theme, kMargin, bottom);
        paintDiscSamples(painter, request, theme, kMargin + kRampWidth + 48.0, bottom);
    }
    return painter.take();
}

} // namespace atlas
