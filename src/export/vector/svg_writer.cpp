#include "export/vector/svg_writer.h"

#include <fmt/core.h>

#include <algorithm>
#include <cmath>
#include <optional>

#include "export/files/markup.h"
#include "export/files/picture_words.h"
#include "export/vector/svg_legend.h"
#include "export/vector/svg_numbers.h"
#include "export/vector/svg_paint.h"
#include "export/vector/svg_type.h"

namespace atlas {

namespace {

// What all paths of a layer have in common is said once.
struct PathStyle {
    bool isStroked = false;
    double widthPixels = 0.0;
};
std::optional<PathStyle> commonStyleOf(const PageLayer& layer) {
    std::optional<PathStyle> style;
    for (const PageItem& item : layer.items) {
        const auto* path = std::get_if<PathItem>(&item);
        if (path == nullptr || !std::holds_alternative<std::monostate>(path->fill)) return std::nullopt;
        if (!style) style = PathStyle{true, path->widthPixels};
    }
    return style;
}

std::string diamondOf(const DiscItem& disc, double radius) {
    const PagePoint& centre = disc.centrePixels;
    const PageLine corners{{centre.x, centre.y - radius},
                           {centre.x + radius, centre.y},
                           {centre.x, centre.y + radius},
                           {centre.x - radius, centre.y}};
    return pathData(std::span(&corners, 1), true);
}

class Writer {
public:
    explicit Writer(const SvgOptions& options) : m_options(options) {}

    void open(const VectorPage& page) {
        m_text += fmt::format(
            "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
            "<svg xmlns=\"http://www.w3.org/2000/svg\" "
            "xmlns:inkscape=\"http://www.inkscape.org/namespaces/inkscape\" version=\"1.1\" "
            "width=\"{}mm\" height=\"{}mm\" viewBox=\"0 0 {} {}\" role=\"img\" "
            "aria-labelledby=\"page-title page-description\" xml:lang=\"en\">\n"
            "<title id=\"page-title\">{}</title>\n<desc id=\"page-description\">{}</desc>\n",
            svgNumber(page.widthMillimetres), svgNumber(page.heightMillimetres), svgNumber(page.widthPixels),
            svgNumber(page.heightPixels), markupText(page.title), markupText(page.description));
        if (page.view.empty()) return;
        m_text += fmt::format("<metadata id=\"{}\">{}</metadata>\n", kCarriedViewKey, markupText(page.view));
    }

    void add(const PageLayer& layer) {
        if (layer.items.empty() && layer.layers.empty()) return;
        const std::optional<PathStyle> outer = m_style;
        m_style = commonStyleOf(layer);
        m_text += fmt::format("<g id=\"{}\" inkscape:groupmode=\"layer\" inkscape:label=\"{}\"", layer.id,
                              attributeText(layer.name));
        if (layer.opacity < 1.0) m_text += fmt::format(" opacity=\"{}\"", svgNumber(layer.opacity));
        if (m_style) {
            m_text += fmt::format(" fill=\"none\" stroke-width=\"{}\" stroke-linejoin=\"round\"",
                                  svgNumber(m_style->widthPixels));
        }
        m_text += ">\n";
        for (const PageItem& item : layer.items)
            std::visit([&](const auto& drawn) { write(drawn); }, item);
        for (const PageLayer& inner : layer.layers)
            add(inner);
        m_text += "</g>\n";
        m_style = outer;
    }

    std::string close() {
        m_text += "</svg>\n";
        return std::move(m_text);
    }

private:
    void write(const PathItem& path) {
        const std::string fill = m_paints.attributes("fill", path.fill, m_text);
        const std::string stroke = m_paints.attributes("stroke", path.stroke, m_text);
        m_text += "<path";
        if (!path.id.empty()) m_text += fmt::format(" id=\"{}\"", path.id);
        for (const DataField& field : path.data)
            m_text += fmt::format(" data-{}=\"{}\"", field.name, attributeText(field.value));
        if (!m_style) m_text += fill.empty() ? " fill=\"none\"" : fill + " fill-rule=\"evenodd\"";
        m_text += stroke;
        const bool isUsual = m_style && m_style->widthPixels == path.widthPixels;
        if (!stroke.empty() && !isUsual) {
            m_text += fmt::format(" stroke-width=\"{}\"", svgNumber(path.widthPixels));
            if (!m_style) m_text += " stroke-linejoin=\"round\"";
        }
        m_text += fmt::format(" d=\"{}\"", pathData(path.lines, path.isClosed));
        closeWith(path.title, "path");
    }

    void write(const PlaceItem& place) {
        const DiscItem& disc = place.disc;
        const double radius = disc.radiusPixels - disc.ringPixels / 2.0;
        m_text += place.isDiamond ? "<path" : "<circle";
        m_text += fmt::format(" id=\"{}\"{}", place.id, m_paints.attributes("fill", disc.colour, m_text));
        if (disc.ringPixels > 0.0) {
            m_text += m_paints.attributes("stroke", disc.ring, m_text);
            m_text += fmt::format(" stroke-width=\"{}\"", svgNumber(disc.ringPixels));
        }
        if (place.isDiamond) {
            m_text += fmt::format(" d=\"{}\"", diamondOf(disc, radius));
        } else {
            m_text += fmt::format(" cx=\"{}\" cy=\"{}\" r=\"{}\"", svgNumber(disc.centrePixels.x),
                                  svgNumber(disc.centrePixels.y), svgNumber(radius));
        }
        closeWith(place.title, place.isDiamond ? "path" : "circle");
    }

    void write(const NameItem& name) { m_text += svgText(name, m_options.asOutlines, m_outlines); }
    void write(const HaloItem& halo) { m_text += svgHalo(halo, m_options.asOutlines, m_outlines); }
    void write(const BoxItem& box) { m_text += svgBox(box, m_paints); }
    void write(const RampItem& ramp) { m_text += svgRamp(ramp, m_paints); }
    void write(const StripesItem& stripes) { m_text += svgStripes(stripes, m_paints); }
    void write(const DiscItem& disc) { m_text += svgDisc(disc, m_paints); }
    void write(const PictureItem& picture) { m_text += svgPicture(picture); }

    void closeWith(const std::string& title, std::string_view tag) {
        if (title.empty())
            m_text += "/>\n";
        else
            m_text += fmt::format("><title>{}</title></{}>\n", markupText(title), tag);
    }

    SvgOptions m_options;
    SvgPaints m_paints;
    GlyphOutlines m_outlines;
    std::optional<PathStyle> m_style;
    std::string m_text;
};

} // namespace

std::string svgOf(const VectorPage& page, const SvgOptions& options) {
    Writer writer(options);
    writer.open(page);
    for (const PageLayer& layer : page.layers)
        writer.add(layer);
    return writer.close();
}

} // namespace atlas
