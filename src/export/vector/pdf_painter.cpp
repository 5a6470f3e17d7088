#include "export/vector/pdf_painter.h"

#include <cairo-ft.h>

#include <cmath>
#include <memory>
#include <vector>

#include "export/vector/logo_surface.h"
#include "export/vector/paint_pieces.h"
#include "geo/lng_lat.h"

namespace atlas {

namespace {

struct PatternRelease {
    void operator()(cairo_pattern_t* pattern) const { cairo_pattern_destroy(pattern); }
};
using Pattern = std::unique_ptr<cairo_pattern_t, PatternRelease>;

struct FontRelease {
    void operator()(cairo_font_face_t* face) const { cairo_font_face_destroy(face); }
};

// The face, and with it the files, are kept until Cairo lets go of the font.
std::unique_ptr<cairo_font_face_t, FontRelease> fontOf(FT_FaceRec_* file,
                                                       const std::shared_ptr<FontFiles>& files) {
    static const cairo_user_data_key_t kFiles{};
    std::unique_ptr<cairo_font_face_t, FontRelease> face(cairo_ft_font_face_create_for_ft_face(file, 0));
    if (cairo_font_face_get_user_data(face.get(), &kFiles) != nullptr) return face;
    auto kept = std::make_unique<std::shared_ptr<FontFiles>>(files);
    const cairo_status_t isKept =
        cairo_font_face_set_user_data(face.get(), &kFiles, kept.get(), [](void* gone) {
            const std::unique_ptr<std::shared_ptr<FontFiles>> owner(
                static_cast<std::shared_ptr<FontFiles>*>(gone));
        });
    if (isKept == CAIRO_STATUS_SUCCESS) kept.release(); // NOLINT(bugprone-unused-return-value)
    return face;
}

Pattern patternOf(const GradientPaint& paint) {
    Pattern pattern(cairo_pattern_create_linear(paint.from.x, paint.from.y, paint.to.x, paint.to.y));
    for (const GradientPaint::Stop& stop : paint.stops) {
        cairo_pattern_add_color_stop_rgba(pattern.get(), stop.share, static_cast<double>(stop.colour.red),
                                          static_cast<double>(stop.colour.green),
                                          static_cast<double>(stop.colour.blue),
                                          static_cast<double>(stop.colour.alpha));
    }
    return pattern;
}

} // namespace

void PdfPainter::draw(const PageItem& item) {
    std::visit([this](const auto& drawn) { draw(drawn); }, item);
}

// Each opacity costs an object of the file, and readers mix in 255ths.
void PdfPainter::use(const Colour& colour) {
    constexpr double kSteps = 255.0;
    cairo_set_source_rgba(m_page, static_cast<double>(colour.red), static_cast<double>(colour.green),
                          static_cast<double>(colour.blue),
                          std::round(static_cast<double>(colour.alpha) * kSteps) / kSteps);
}

void PdfPainter::addLines(const std::vector<PageLine>& lines, bool isClosed) {
    for (const PageLine& line : lines) {
        if (line.empty()) continue;
        cairo_move_to(m_page, line.front().x, line.front().y);
        for (std::size_t i = 1; i < line.size(); ++i)
            cairo_line_to(m_page, line[i].x, line[i].y);
        if (isClosed) cairo_close_path(m_page);
    }
}

void PdfPainter::addBox(glm::dvec2 topLeft, glm::dvec2 bottomRight) {
    cairo_rectangle(m_page, topLeft.x, topLeft.y, bottomRight.x - topLeft.x, bottomRight.y - topLeft.y);
}

// Stripes are drawn one by one within what they fill.
void PdfPainter::fill(const Paint& paint) {
    cairo_set_fill_rule(m_page, CAIRO_FILL_RULE_EVEN_ODD);
    if (const auto* colour = std::get_if<Colour>(&paint)) {
        use(*colour);
        cairo_fill(m_page);
    } else if (const auto* gradient = std::get_if<GradientPaint>(&paint)) {
        cairo_set_source(m_page, patternOf(*gradient).get());
        cairo_fill(m_page);
    } else if (const auto* stripes = std::get_if<StripePaint>(&paint)) {
        double left = 0.0;
        double top = 0.0;
        double right = 0.0;
        double bottom = 0.0;
        cairo_save(m_page);
        cairo_clip(m_page);
        cairo_clip_extents(m_page, &left, &top, &right, &bottom);
        const double step = stripes->periodPixels * std::sqrt(2.0); // of x - y
        const double first = stripes->origin.x - stripes->origin.y + step / 2.0;
        for (double across = first + std::floor((left - bottom - first) / step) * step;
             across < right - top + step; across += step) {
            cairo_move_to(m_page, across + top, top);
            cairo_line_to(m_page, across + bottom, bottom);
        }
        use(stripes->colour);
        cairo_set_line_width(m_page, stripes->widthPixels);
        cairo_stroke(m_page);
        cairo_restore(m_page);
    }
    cairo_new_path(m_page);
}

void PdfPainter::draw(const PathItem& path) {
    if (!std::holds_alternative<std::monostate>(path.fill)) {
        addLines(path.lines, path.isClosed);
        fill(path.fill);
    }
    cairo_set_line_width(m_page, path.widthPixels);
    cairo_set_line_join(m_page, CAIRO_LINE_JOIN_ROUND);
    const auto stroke = [&](const std::vector<PageLine>& lines, const Colour& colour) {
        if (colour.alpha <= 0.0F) return;
        addLines(lines, path.isClosed);
        use(colour);
        cairo_stroke(m_page);
    };
    if (const auto* colour = std::get_if<Colour>(&path.stroke)) stroke(path.lines, *colour);
    if (const auto* gradient = std::get_if<GradientPaint>(&path.stroke)) {
        for (const PaintPiece& piece : piecesOf(path.lines, *gradient))
            stroke(piece.lines, piece.colour);
    }
}

void PdfPainter::draw(const PlaceItem& place) {
    if (!place.isDiamond) return draw(place.disc);
    const PagePoint& centre = place.disc.centrePixels;
    const double radius = place.disc.radiusPixels - place.disc.ringPixels / 2.0;
    PathItem diamond;
    diamond.isClosed = true;
    diamond.lines = {{{centre.x, centre.y - radius},
                      {centre.x + radius, centre.y},
                      {centre.x, centre.y + radius},
                      {centre.x - radius, centre.y}}};
    diamond.fill = place.disc.colour;
    if (place.disc.ringPixels > 0.0) diamond.stroke = place.disc.ring;
    diamond.widthPixels = place.disc.ringPixels;
    draw(diamond);
}

void PdfPainter::draw(const DiscItem& disc) {
    const double radius = disc.radiusPixels - disc.ringPixels / 2.0;
    cairo_new_sub_path(m_page);
    cairo_arc(m_page, disc.centrePixels.x, disc.centrePixels.y, radius, 0.0, 2.0 * kPi);
    cairo_close_path(m_page);
    use(disc.colour);
    if (disc.ringPixels <= 0.0) {
        cairo_fill(m_page);
        return;
    }
    cairo_fill_preserve(m_page);
    use(disc.ring);
    cairo_set_line_width(m_page, disc.ringPixels);
    cairo_stroke(m_page);
}

void PdfPainter::addLetters(const TextItem& text, Letters how) {
    for (const ShapedRun& run : text.line.runs) {
        FT_FaceRec_* file = m_fonts->face(run.font);
        if (file == nullptr) continue;
        const auto face = fontOf(file, m_fonts);
        cairo_set_font_face(m_page, face.get());
        cairo_set_font_size(m_page, text.style.sizePixels);
        std::vector<cairo_glyph_t> glyphs;
        for (const ShapedGlyph& glyph : run.glyphs) {
            glyphs.push_back(
                {glyph.index, text.basePixels.x + glyph.xPixels, text.basePixels.y - glyph.yPixels});
        }
        if (how == Letters::Shown)
            cairo_show_glyphs(m_page, glyphs.data(), static_cast<int>(glyphs.size()));
        else
            cairo_glyph_path(m_page, glyphs.data(), static_cast<int>(glyphs.size()));
    }
}

void PdfPainter::draw(const NameItem& name) {
    use(name.text.colour);
    if (!m_asOutlines) return addLetters(name.text, Letters::Shown);
    addLetters(name.text, Letters::Path);
    cairo_set_fill_rule(m_page, CAIRO_FILL_RULE_WINDING);
    cairo_fill(m_page);
}

void PdfPainter::draw(const HaloItem& halo) {
    addLetters(halo.name.text, Letters::Path);
    use(halo.colour);
    cairo_set_line_width(m_page, 2.0 * halo.reachPixels);
    cairo_set_line_join(m_page, CAIRO_LINE_JOIN_ROUND);
    cairo_stroke(m_page);
}

void PdfPainter::draw(const BoxItem& box) {
    addBox(box.topLeftPixels, box.bottomRightPixels);
    fill(box.colour);
}

void PdfPainter::draw(const RampItem& ramp) {
    const bool isDownward = ramp.direction == RampDirection::Downward;
    const glm::dvec2 to = isDownward ? glm::dvec2(ramp.topLeftPixels.x, ramp.bottomRightPixels.y)
                                     : glm::dvec2(ramp.bottomRightPixels.x, ramp.topLeftPixels.y);
    addBox(ramp.topLeftPixels, ramp.bottomRightPixels);
    fill(GradientPaint{ramp.topLeftPixels, to, {{0.0, ramp.from}, {1.0, ramp.to}}});
}

void PdfPainter::draw(const StripesItem& stripes) {
    draw(BoxItem{stripes.topLeftPixels, stripes.bottomRightPixels, stripes.ground});
    addBox(stripes.topLeftPixels, stripes.bottomRightPixels);
    fill(stripesIn(stripes));
}

void PdfPainter::draw(const PictureItem& picture) {
    const glm::dvec2 size = picture.bottomRightPixels - picture.topLeftPixels;
    const LogoSurface surface(*picture.picture);
    cairo_save(m_page);
    cairo_translate(m_page, picture.topLeftPixels.x, picture.topLeftPixels.y);
    cairo_scale(m_page, size.x / picture.picture->widthPixels, size.y / picture.picture->heightPixels);
    cairo_set_source_surface(m_page, surface.get(), 0.0, 0.0);
    cairo_paint(m_page);
    cairo_restore(m_page);
}

} // namespace atlas
