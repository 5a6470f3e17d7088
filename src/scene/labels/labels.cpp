#include "scene/labels/labels.h"

#include <algorithm>

#include "core/utf8.h"

namespace atlas {

namespace {

// In a room with light what is faint is not seen. A theme that enlarges names is for one, and there none has
// less contrast than 4.5 : 1, however far it recedes.
constexpr float kFaintestInLight = 0.66F;

float opacityOf(const PlacedLabel& label, const Theme& theme) {
    return theme.nameScale > 1.0F ? std::max(label.opacity, kFaintestInLight) : label.opacity;
}

// Sorted, none twice.
std::vector<char32_t> lettersOf(const Network& network, const std::vector<Landmark>& landmarks) {
    std::vector<char32_t> letters = lettersOfNames(network);
    for (const Landmark& landmark : landmarks) {
        if (landmark.city) continue;
        for (const char32_t letter : decodedUtf8(landmark.name))
            letters.push_back(letter);
    }
    std::sort(letters.begin(), letters.end());
    letters.erase(std::unique(letters.begin(), letters.end()), letters.end());
    return letters;
}

Colour faded(Colour colour, float opacity) {
    colour.alpha *= opacity;
    return colour;
}

const Colour& colourOf(LabelKind kind, const Theme& theme) {
    switch (kind) {
        case LabelKind::Country:
        case LabelKind::Extra:
            return theme.labelCountry;
        case LabelKind::Focus:
        case LabelKind::Partner:
            return theme.highlight;
        case LabelKind::City:
        case LabelKind::Landmark:
            break;
    }
    return theme.label;
}

} // namespace

MapLabels buildLabels(const std::vector<PlacedLabel>& placed, const Theme& theme, double pixelRatio,
                      Typesetter& type) {
    MapLabels labels{pixelRatio, {}};
    labels.labels.reserve(placed.size());
    for (const PlacedLabel& label : placed) {
        const float opacity = opacityOf(label, theme);
        labels.labels.push_back({label, type.line(label.text, label.type),
                                 faded(colourOf(label.kind, theme), opacity),
                                 faded(theme.labelHalo, opacity)});
    }
    return labels;
}

void LabelMaker::rank(const LabelInputs& inputs) {
    if (!m_hasRead) {
        m_hasRead = true;
        Result<std::vector<CountryLabel>> countries = loadCountryLabels(m_folder);
        if (countries) {
            m_countries = *std::move(countries);
        } else {
            m_messages.push_back(countries.error().message + "; the map is drawn without names of countries");
        }
        Result<std::vector<KnownPlace>> known = loadKnownPlaces(m_folder);
        if (known)
            m_known = *std::move(known);
        else
            m_messages.push_back(known.error().message + "; the map names no places outside of the network");
    }
    if (m_rankedNetwork == inputs.network && m_rankedShown == inputs.shown) return;
    if (m_rankedNetwork != inputs.network) {
        m_basis = prepareRanking(*inputs.network, m_known);
        m_letters = lettersOf(*inputs.network, *m_basis.landmarks);
        m_withoutFont = lettersWithoutFont(m_letters);
        m_type.reset();
    }
    m_rankedNetwork = inputs.network;
    m_rankedShown = inputs.shown;
    m_ranking = rankLabels(*inputs.network, m_basis, *inputs.shown, m_countries);
}

// Of names that are in sight.
void LabelMaker::noteLetters(std::string_view name) {
    if (m_withoutFont.empty()) return;
    std::vector<char32_t> noted;
    for (const char32_t letter : decodedUtf8(name)) {
        if (std::erase(m_withoutFont, letter) > 0) noted.push_back(letter);
    }
    if (!noted.empty()) m_messages.push_back(noteOnLetters(noted));
}

std::shared_ptr<const MapLabels> LabelMaker::make(const LabelInputs& inputs, const Theme& theme) {
    if (!inputs.settings.areShown || inputs.settings.maxCities == 0U) {
        m_labels.reset();
        return nullptr;
    }
    if (m_labels && inputs == m_inputs) return m_labels;
    rank(inputs);
    const double ratio = labelPixelRatio(inputs.viewport);
    if (!m_type || m_typeRatio != ratio) {
        m_type.emplace(m_letters);
        m_typeRatio = ratio;
    }
    if (!inputs.isInMotion || m_inputs.network != inputs.network) m_names.clear();
    const LabelMeasure measure = [this](std::string_view text, const TypeStyle& style) {
        noteLetters(text);
        return m_type->line(text, style)->widthPixels;
    };
    const LabelRequest request{*inputs.network,
                               *inputs.shown,
                               m_ranking,
                               inputs.camera,
                               inputs.viewport,
                               inputs.discScale,
                               inputs.focus,
                               inputs.settings.maxCities,
                               inputs.extras,
                               inputs.keepFree,
                               m_names,
                               measure,
                               inputs.hovered,
                               inputs.covered,
                               inputs.leavesWayToArcs};
    std::vector<PlacedLabel> names = placeNames(request);
    const std::vector<PlacedLabel> placed = withFocus(request, names);
    m_labels = std::make_shared<const MapLabels>(buildLabels(placed, theme, ratio, *m_type));
    m_inputs = inputs;
    m_names = std::move(names);
    return m_labels;
}

} // namespace atlas
