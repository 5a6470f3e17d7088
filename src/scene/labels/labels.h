#pragma once

#include <filesystem>
#include <glm/vec4.hpp>
#include <memory>
#include <string>
#include <vector>

#include "data/style/theme.h"
#include "scene/labels/label_placement.h"
#include "scene/labels/label_sheet.h"

namespace atlas {

struct LabelVertex {
    glm::vec2 positionPixels; // of the picture, y down
    glm::vec2 texel;          // of the sheet
    glm::vec4 text;           // straight alpha
    glm::vec4 halo;
};

// Names on the map, one rectangle each, in pixels of one picture.
struct LabelMesh {
    std::vector<LabelVertex> vertices;
    std::vector<std::uint32_t> indices; // three per triangle
    LabelPages sheet;
    std::vector<PlacedLabel> placed; // what the rectangles show
};

// Paints placed labels onto whole pixels, so that they are sharp.
LabelMesh buildLabels(std::vector<PlacedLabel> placed, const Theme& theme, LabelSheet& sheet);

// What the labels of a picture depend on.
struct LabelInputs {
    NetworkPointer network;
    std::shared_ptr<const FilterResult> shown;
    Camera camera;
    Viewport viewport;
    std::string themeId;
    LabelSettings settings;
    Focus focus;
    double discScale = 1.0;
    std::vector<ExtraLabel> extras;
    std::vector<PixelBox> keepFree;

    friend bool operator==(const LabelInputs&, const LabelInputs&) = default;
};

// Makes the labels of one picture after another: ranking, type and sheet are kept between them.
class LabelMaker {
public:
    // `isMoving`: pictures follow each other on a screen, and names keep their places as long as they can;
    // otherwise each picture stands for itself.
    LabelMaker(std::filesystem::path naturalEarthFolder, bool isMoving)
        : m_folder(std::move(naturalEarthFolder)), m_isMoving(isMoving) {}

    // The same pointer as long as nothing changes; null when no labels are to be shown.
    std::shared_ptr<const LabelMesh> make(const LabelInputs& inputs, const Theme& theme);

    // About missing data, once.
    std::vector<std::string> takeMessages() { return std::exchange(m_messages, {}); }

private:
    void rank(const LabelInputs& inputs);

    std::filesystem::path m_folder;
    bool m_isMoving;
    bool m_hasReadCountries = false;
    std::vector<CountryLabel> m_countries;
    std::vector<std::string> m_messages;
    NetworkPointer m_rankedNetwork;
    std::shared_ptr<const FilterResult> m_rankedShown;
    RankingBasis m_basis;
    std::vector<char32_t> m_letters; // of all names
    LabelRanking m_ranking;
    double m_sheetRatio = 0.0;
    std::optional<LabelSheet> m_sheet;
    LabelInputs m_inputs;
    std::shared_ptr<const LabelMesh> m_mesh;
    std::vector<PlacedLabel> m_calm; // the last ones without a focus, to which names come back after it
};

} // namespace atlas
