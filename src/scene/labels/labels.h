#pragma once

#include <filesystem>
#include <memory>
#include <string>
#include <vector>

#include "data/style/theme.h"
#include "scene/labels/label_placement.h"
#include "scene/type/typesetter.h"

namespace atlas {

// A name at its place, as type in colours of straight alpha.
struct MapLabel {
    PlacedLabel placed;
    std::shared_ptr<const ShapedLine> line; // the same pointer as long as the type is the same
    Colour text;
    Colour halo; // soft ground around the letters
};

// Names on the map, in pixels of one picture.
struct MapLabels {
    double pixelRatio = 1.0; // pixels of the picture per design pixel of type; sets the halo's width
    std::vector<MapLabel> labels;
};

MapLabels buildLabels(const std::vector<PlacedLabel>& placed, const Theme& theme, double pixelRatio,
                      Typesetter& type);

// What the labels of a picture depend on.
struct LabelInputs {
    NetworkPointer network;
    std::shared_ptr<const FilterResult> shown;
    Camera camera;
    Viewport viewport;
    std::string themeId;
    LabelSettings settings;
    Focus focus;
    Focus hovered;
    double discScale = 1.0;
    std::vector<ExtraLabel> extras;
    std::vector<PixelBox> keepFree;
    std::vector<PixelBox> covered;
    bool leavesWayToArcs = false;
    bool isInMotion =
        false; // names keep their places as long as they can; otherwise the view alone says them

    friend bool operator==(const LabelInputs&, const LabelInputs&) = default;
};

// Makes the labels of one picture after another: ranking and type are kept between them.
class LabelMaker {
public:
    explicit LabelMaker(std::filesystem::path naturalEarthFolder) : m_folder(std::move(naturalEarthFolder)) {}

    // The same pointer as long as nothing changes; null when no labels are to be shown.
    std::shared_ptr<const MapLabels> make(const LabelInputs& inputs, const Theme& theme);

    // About missing data, and letters of names that no font has; once.
    std::vector<std::string> takeMessages() { return std::exchange(m_messages, {}); }

private:
    void rank(const LabelInputs& inputs);
    void noteLetters(std::string_view name);

    std::filesystem::path m_folder;
    bool m_hasRead = false;
    std::vector<CountryLabel> m_countries;
    std::vector<KnownPlace> m_known;
    std::vector<std::string> m_messages;
    NetworkPointer m_rankedNetwork;
    std::shared_ptr<const FilterResult> m_rankedShown;
    RankingBasis m_basis;
    std::vector<char32_t> m_letters;     // of all names
    std::vector<char32_t> m_withoutFont; // those of them that are not yet noted
    LabelRanking m_ranking;
    double m_typeRatio = 0.0;
    std::optional<Typesetter> m_type; // of m_letters, for pictures of m_typeRatio
    LabelInputs m_inputs;
    std::shared_ptr<const MapLabels> m_labels;
    std::vector<PlacedLabel> m_names; // the last ones, without what has the focus
};

} // namespace atlas
