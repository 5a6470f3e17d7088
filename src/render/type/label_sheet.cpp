#include "render/type/label_sheet.h"

#include <algorithm>
#include <cmath>
#include <glm/common.hpp>
#include <map>

#include "type/font_files.h"
#include "type/glyph_raster.h"

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

// The line is held, so that no other can lie at its address.
struct LineKey {
    std::shared_ptr<const ShapedLine> line;
    double sizePixels;

    friend auto operator<=>(const LineKey&, const LineKey&) = default;
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
    struct Glyph {
        GlyphRaster type;
        GlyphRaster halo;
    };

    double pixelRatio;
    int widthPixels;
    int rowsPerPage;
    FontFiles fonts;
    std::map<GlyphKey, Glyph> glyphs;
    std::map<LineKey, LabelImage> images;
    std::vector<std::shared_ptr<LabelPage>> pages; // changed only while `shared` has none or an older one
    std::vector<std::shared_ptr<const LabelPage>> shared;
    glm::ivec2 nextPixels{0, 0}; // where the next name goes
    int rowHeightPixels = 0;

    explicit Implementation(double ratio)
        : pixelRatio(ratio),
          widthPixels(scaled(kWidthPixels, ratio)),
          rowsPerPage(scaled(kRowsPerPage, ratio)) {}

    const Glyph& glyphOf(FT_FaceRec_* face, unsigned index, double sizePixels, int subpixel) {
        const auto [place, isNew] = glyphs.try_emplace({face, index, sizePixels, subpixel});
        if (isNew) {
            place->second.type = rasterise(face, index, sizePixels, subpixel);
            place->second.halo = haloOf(place->second.type, haloReachPixels(pixelRatio));
        }
        return place->second;
    }

    // Nothing when the name is larger than a page.
    bool placeFor(glm::ivec2 sizePixels, glm::ivec2& place) {
        if (sizePixels.x > widthPixels || sizePixels.y > rowsPerPage) return false;
        if (nextPixels.x + sizePixels.x > widthPixels) {
            nextPixels = {0, nextPixels.y + rowHeightPixels + kGapPixels};
            rowHeightPixels = 0;
        }
        const int rowInPage = nextPixels.y % rowsPerPage;
        if (rowInPage + std::max(sizePixels.y, rowHeightPixels) > rowsPerPage) { // names do not cross pages
            nextPixels = {0, nextPixels.y - rowInPage + rowsPerPage};
            rowHeightPixels = 0;
        }
        place = nextPixels;
        nextPixels.x += sizePixels.x + kGapPixels;
        rowHeightPixels = std::max(rowHeightPixels, sizePixels.y);
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
    void blit(const GlyphRaster& layer, glm::ivec2 corner, std::size_t channel, LabelPage& page) const {
        for (int row = 0; row < layer.sizePixels.y; ++row) {
            for (int column = 0; column < layer.sizePixels.x; ++column) {
                const auto source = static_cast<std::size_t>(row * layer.sizePixels.x + column);
                const int target = (corner.y % rowsPerPage + row) * widthPixels + corner.x + column;
                std::uint8_t& value = page[2 * static_cast<std::size_t>(target) + channel];
                value = std::max(value, layer.coverage[source]);
            }
        }
    }

    // A glyph of the line and where its pen stands.
    struct Piece {
        const Glyph* glyph;
        glm::ivec2 pen;
    };

    std::vector<Piece> piecesOf(const LineKey& key) {
        std::vector<Piece> pieces;
        for (const ShapedRun& run : key.line->runs) {
            FT_FaceRec_* face = fonts.face(run.font);
            for (const ShapedGlyph& shaped : run.glyphs) {
                const Pen pen = penOf(shaped);
                const Glyph& glyph = glyphOf(face, shaped.index, key.sizePixels, pen.subpixel);
                if (!glyph.type.isEmpty()) pieces.push_back({&glyph, pen.pixel});
            }
        }
        return pieces;
    }

    LabelImage draw(const LineKey& key) {
        const std::vector<Piece> pieces = piecesOf(key);
        glm::ivec2 minimum(0);
        glm::ivec2 maximum(0);
        for (const Piece& piece : pieces) {
            for (const GlyphRaster* layer : {&piece.glyph->type, &piece.glyph->halo}) {
                minimum = glm::min(minimum, piece.pen + layer->cornerPixels);
                maximum = glm::max(maximum, piece.pen + layer->cornerPixels + layer->sizePixels);
            }
        }
        LabelImage image;
        if (pieces.empty() || !placeFor(maximum - minimum, image.sheetPixels)) return image;
        image.sizePixels = maximum - minimum;
        image.originPixels = minimum;
        LabelPage& page = pageFor(image.sheetPixels.y);
        for (const Piece& piece : pieces) {
            const glm::ivec2 pen = image.sheetPixels - minimum + piece.pen;
            blit(piece.glyph->type, pen + piece.glyph->type.cornerPixels, 0, page);
            blit(piece.glyph->halo, pen + piece.glyph->halo.cornerPixels, 1, page);
        }
        return image;
    }
};

LabelSheet::LabelSheet(double pixelRatio) : m_implementation(std::make_unique<Implementation>(pixelRatio)) {}
LabelSheet::~LabelSheet() = default;
LabelSheet::LabelSheet(LabelSheet&&) noexcept = default;
LabelSheet& LabelSheet::operator=(LabelSheet&&) noexcept = default;

double LabelSheet::pixelRatio() const {
    return m_implementation->pixelRatio;
}

LabelImage LabelSheet::image(const std::shared_ptr<const ShapedLine>& line, double sizePixels) {
    const auto [place, isNew] = m_implementation->images.try_emplace({line, sizePixels});
    if (isNew) place->second = m_implementation->draw(place->first);
    return place->second;
}

void LabelSheet::makeRoom() {
    Implementation& sheet = *m_implementation;
    if (sheet.pages.size() <= kMaxPages) return;
    sheet.images.clear();
    sheet.pages.clear();
    sheet.shared.clear();
    sheet.nextPixels = {0, 0};
    sheet.rowHeightPixels = 0;
}

LabelPages LabelSheet::pages() {
    Implementation& sheet = *m_implementation;
    for (std::size_t page = 0; page < sheet.pages.size(); ++page) {
        if (!sheet.shared[page]) sheet.shared[page] = sheet.pages[page];
    }
    return {sheet.widthPixels, sheet.rowsPerPage, sheet.shared};
}

} // namespace atlas
