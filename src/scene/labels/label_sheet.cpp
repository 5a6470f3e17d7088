#include "scene/labels/label_sheet.h"

#include <algorithm>
#include <cmath>
#include <glm/common.hpp>
#include <map>
#include <string>
#include <tuple>

#include "scene/labels/font_faces.h"
#include "scene/labels/glyph_raster.h"

namespace atlas {

namespace {

// At design size; larger pictures have larger sheets.
constexpr int kWidthPixels = 1024;
constexpr int kRowsPerPage = 96;
constexpr int kMaxPages = 12; // then it is emptied
constexpr int kGapPixels = 1;

int scaled(int pixels, double ratio) {
    return static_cast<int>(std::ceil(pixels * std::max(1.0, ratio)));
}

struct TextKey {
    std::string text;
    LabelType type;

    friend auto operator<=>(const TextKey&, const TextKey&) = default;
};

struct GlyphKey {
    FT_FaceRec_* face;
    unsigned index;
    double sizePixels;
    int subpixel;

    friend auto operator<=>(const GlyphKey&, const GlyphKey&) = default;
};

// Where the pen stands, as a whole pixel and steps of a pixel right of it.
struct Pen {
    glm::ivec2 pixel;
    int subpixel;
};

Pen penOf(const ShapedGlyph& glyph) {
    const long steps = std::lround(glyph.xPixels * kSubpixelSteps);
    const long whole =
        static_cast<long>(std::floor(static_cast<double>(steps) / static_cast<double>(kSubpixelSteps)));
    return {{static_cast<int>(whole), -static_cast<int>(std::lround(glyph.yPixels))},
            static_cast<int>(steps - whole * kSubpixelSteps)};
}

} // namespace

struct LabelSheet::Implementation {
    double pixelRatio;
    int widthPixels;
    int rowsPerPage;
    std::vector<std::filesystem::path> regular;
    std::vector<std::filesystem::path> semiBold;
    FontFaces faces;
    std::map<GlyphKey, GlyphRaster> glyphs;
    std::map<TextKey, ShapedLine> lines;
    std::map<TextKey, LabelImage> images;
    std::vector<std::shared_ptr<LabelPage>> pages; // changed only while `shared` has none or an older one
    std::vector<std::shared_ptr<const LabelPage>> shared;
    glm::ivec2 shelfPixels{0, 0}; // where the next name goes
    int shelfHeightPixels = 0;

    Implementation(double ratio, std::span<const char32_t> letters)
        : pixelRatio(ratio),
          widthPixels(scaled(kWidthPixels, ratio)),
          rowsPerPage(scaled(kRowsPerPage, ratio)),
          regular(findFontsWith(letters, FontWeight::Regular)),
          semiBold(findFontsWith(letters, FontWeight::SemiBold)) {}

    const ShapedLine& lineOf(const TextKey& key) {
        const auto [place, isNew] = lines.try_emplace(key);
        if (isNew) {
            place->second = faces.shape(key.text, key.type.weight == FontWeight::Regular ? regular : semiBold,
                                        key.type.sizePixels, key.type.letterSpacingPixels);
        }
        return place->second;
    }

    const GlyphRaster& glyphOf(const ShapedGlyph& glyph, double sizePixels, int subpixel) {
        const auto [place, isNew] = glyphs.try_emplace({glyph.face, glyph.index, sizePixels, subpixel});
        if (isNew)
            place->second =
                rasterise(glyph.face, glyph.index, sizePixels, subpixel, haloReachPixels(pixelRatio));
        return place->second;
    }

    // Nothing when the name is larger than a page.
    bool placeFor(glm::ivec2 sizePixels, glm::ivec2& place) {
        if (sizePixels.x > widthPixels || sizePixels.y > rowsPerPage) return false;
        if (shelfPixels.x + sizePixels.x > widthPixels) {
            shelfPixels = {0, shelfPixels.y + shelfHeightPixels + kGapPixels};
            shelfHeightPixels = 0;
        }
        const int rowInPage = shelfPixels.y % rowsPerPage;
        if (rowInPage + std::max(sizePixels.y, shelfHeightPixels) > rowsPerPage) { // names do not cross pages
            shelfPixels = {0, shelfPixels.y - rowInPage + rowsPerPage};
            shelfHeightPixels = 0;
        }
        place = shelfPixels;
        shelfPixels.x += sizePixels.x + kGapPixels;
        shelfHeightPixels = std::max(shelfHeightPixels, sizePixels.y);
        return true;
    }

    LabelPage& pageFor(int row) {
        const auto page = static_cast<std::size_t>(row / rowsPerPage);
        while (pages.size() <= page) {
            pages.push_back(std::make_shared<LabelPage>(2 * static_cast<std::size_t>(widthPixels) *
                                                        static_cast<std::size_t>(rowsPerPage)));
            shared.emplace_back();
        }
        if (shared[page]) { // someone may be looking at it: a new one
            pages[page] = std::make_shared<LabelPage>(*pages[page]);
            shared[page].reset();
        }
        return *pages[page];
    }

    // `channel`: 0 is type, 1 halo. Halos of neighbours merge; they do not add up.
    void blit(const GlyphRaster::Layer& layer, glm::ivec2 corner, std::size_t channel,
              LabelPage& page) const {
        for (int row = 0; row < layer.sizePixels.y; ++row) {
            for (int column = 0; column < layer.sizePixels.x; ++column) {
                const auto source = static_cast<std::size_t>(row * layer.sizePixels.x + column);
                const int target = (corner.y % rowsPerPage + row) * widthPixels + corner.x + column;
                std::uint8_t& value = page[2 * static_cast<std::size_t>(target) + channel];
                value = std::max(value, layer.coverage[source]);
            }
        }
    }

    LabelImage draw(const TextKey& key) {
        const ShapedLine& line = lineOf(key);
        glm::ivec2 min(0);
        glm::ivec2 max(0);
        struct Piece {
            const GlyphRaster* raster;
            glm::ivec2 pen;
        };
        std::vector<Piece> pieces;
        for (const ShapedGlyph& glyph : line.glyphs) {
            const Pen pen = penOf(glyph);
            const GlyphRaster& raster = glyphOf(glyph, key.type.sizePixels, pen.subpixel);
            if (raster.type.coverage.empty()) continue;
            pieces.push_back({&raster, pen.pixel});
            for (const GlyphRaster::Layer* layer : {&raster.type, &raster.halo}) {
                min = glm::min(min, pen.pixel + layer->cornerPixels);
                max = glm::max(max, pen.pixel + layer->cornerPixels + layer->sizePixels);
            }
        }
        LabelImage image;
        if (pieces.empty() || !placeFor(max - min, image.sheetPixels)) return image;
        image.sizePixels = max - min;
        image.originPixels = min;
        LabelPage& page = pageFor(image.sheetPixels.y);
        for (const Piece& piece : pieces) {
            const glm::ivec2 pen = image.sheetPixels - min + piece.pen;
            blit(piece.raster->type, pen + piece.raster->type.cornerPixels, 0, page);
            blit(piece.raster->halo, pen + piece.raster->halo.cornerPixels, 1, page);
        }
        return image;
    }
};

LabelSheet::LabelSheet(double pixelRatio, std::span<const char32_t> letters)
    : m_implementation(std::make_unique<Implementation>(pixelRatio, letters)) {}
LabelSheet::~LabelSheet() = default;
LabelSheet::LabelSheet(LabelSheet&&) noexcept = default;
LabelSheet& LabelSheet::operator=(LabelSheet&&) noexcept = default;

double LabelSheet::widthPixels(std::string_view text, const LabelType& type) {
    return m_implementation->lineOf({std::string(text), type}).widthPixels;
}

LabelImage LabelSheet::image(std::string_view text, const LabelType& type) {
    TextKey key{std::string(text), type};
    const auto known = m_implementation->images.find(key);
    if (known != m_implementation->images.end()) return known->second;
    const LabelImage drawn = m_implementation->draw(key);
    m_implementation->images.emplace(std::move(key), drawn);
    return drawn;
}

void LabelSheet::makeRoom() {
    Implementation& sheet = *m_implementation;
    if (sheet.pages.size() <= kMaxPages) return;
    sheet.images.clear();
    sheet.pages.clear();
    sheet.shared.clear();
    sheet.shelfPixels = {0, 0};
    sheet.shelfHeightPixels = 0;
}

LabelPages LabelSheet::pages() {
    Implementation& sheet = *m_implementation;
    for (std::size_t page = 0; page < sheet.pages.size(); ++page) {
        if (!sheet.shared[page]) sheet.shared[page] = sheet.pages[page];
    }
    return {sheet.widthPixels, sheet.rowsPerPage, sheet.shared};
}

} // namespace atlas
