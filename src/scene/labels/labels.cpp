#include "scene/labels/labels.h"

#include <glm/common.hpp>

namespace atlas {

namespace {

glm::vec4 faded(const Colour& colour, float opacity) {
    return {colour.red, colour.green, colour.blue, colour.alpha * opacity};
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
            break;
    }
    return theme.label;
}

} // namespace

LabelMesh buildLabels(std::vector<PlacedLabel> placed, const Theme& theme, LabelSheet& sheet) {
    LabelMesh mesh;
    mesh.placed = std::move(placed);
    for (const PlacedLabel& label : mesh.placed) {
        const LabelImage image = sheet.image(label.text, label.type);
        if (image.sizePixels.x == 0) continue;
        const glm::vec4 text = faded(colourOf(label.kind, theme), label.opacity);
        const glm::vec4 halo = faded(theme.labelHalo, label.opacity);
        const glm::vec2 corner(glm::ivec2(glm::round(label.basePixels)) + image.originPixels);
        const glm::vec2 size(image.sizePixels);
        const glm::vec2 texel(image.sheetPixels);
        const auto base = static_cast<std::uint32_t>(mesh.vertices.size());
        for (const glm::vec2 share : {glm::vec2{0, 0}, glm::vec2{1, 0}, glm::vec2{0, 1}, glm::vec2{1, 1}}) {
            mesh.vertices.push_back({corner + share * size, texel + share * size, text, halo});
        }
        for (const std::uint32_t offset : {0U, 1U, 2U, 2U, 1U, 3U})
            mesh.indices.push_back(base + offset);
    }
    mesh.sheet = sheet.pages();
    return mesh;
}

void LabelMaker::rank(const LabelInputs& inputs) {
    if (!m_hasReadCountries) {
        m_hasReadCountries = true;
        Result<std::vector<CountryLabel>> countries = loadCountryLabels(m_folder);
        if (countries) {
            m_countries = *std::move(countries);
        } else {
            m_messages.push_back(countries.error().message + "; the map is drawn without names of countries");
        }
    }
    if (m_rankedNetwork == inputs.network && m_rankedShown == inputs.shown) return;
    if (m_rankedNetwork != inputs.network) {
        m_basis = prepareRanking(*inputs.network);
        m_letters = lettersOfNames(*inputs.network);
        m_sheet.reset();
    }
    m_rankedNetwork = inputs.network;
    m_rankedShown = inputs.shown;
    m_ranking = rankLabels(*inputs.network, m_basis, *inputs.shown, m_countries);
}

std::shared_ptr<const LabelMesh> LabelMaker::make(const LabelInputs& inputs, const Theme& theme) {
    if (!inputs.settings.areShown || inputs.settings.maxCities == 0U) {
        m_mesh.reset();
        return nullptr;
    }
    if (m_mesh && inputs == m_inputs) return m_mesh;
    rank(inputs);
    const double ratio = labelPixelRatio(inputs.viewport);
    if (!m_sheet || m_sheetRatio != ratio) {
        m_sheet.emplace(ratio, m_letters);
        m_sheetRatio = ratio;
    }
    m_sheet->makeRoom();
    if (!m_isMoving || m_inputs.network != inputs.network) m_calm.clear();
    const LabelMeasure measure = [this](std::string_view text, const LabelType& type) {
        return m_sheet->widthPixels(text, type);
    };
    const LabelRequest request{*inputs.network, *inputs.shown,    m_ranking,    inputs.camera,
                               inputs.viewport, inputs.discScale, inputs.focus, inputs.settings.maxCities,
                               inputs.extras,   inputs.keepFree,  m_calm,       measure};
    m_mesh = std::make_shared<const LabelMesh>(buildLabels(placeLabels(request), theme, *m_sheet));
    m_inputs = inputs;
    if (m_isMoving && inputs.focus.isEmpty()) m_calm = m_mesh->placed;
    return m_mesh;
}

} // namespace atlas
