#pragma once

#include <unordered_map>

#include "scene/basemap/outline_span.h"
#include "scene/basemap/prepared_map.h"
#include "scene/labels/label_request.h"

namespace atlas {

// The work behind placeLabels: puts one label after another where room is left.
class LabelPlacer {
public:
    explicit LabelPlacer(const LabelRequest& request);

    void placeExtras();
    void placeCountries();
    // Before countries, whose names have room elsewhere: the most important city of the network, which what
    // is to be seen is about, and on a closer look the greatest cities.
    void placeFirstCities();
    void placeCities(); // the others, after placeFirstCities()

    // label_placer_focus.cpp: in front of names that have their places, with those behind
    void placeFocus(std::vector<PlacedLabel> names);

    std::vector<PlacedLabel> take() { return std::move(m_placed); }

private:
    static constexpr double kCellPixels = 48.0; // of design size

    struct Candidate {
        LabelKind kind = LabelKind::City; // or a landmark
        std::uint32_t index = 0;
        glm::dvec2 pixels;
        double radiusPixels = 0.0;
        double score = 0.0;
        int previousSlot = -1;
        double prominence = 0.0; // of a place that many know
        bool isLight = false;    // nothing that is shown is there
    };

    std::optional<glm::dvec2> pixelsOf(const UnitVector& place) const;
    double radiusPixelsOf(CityIndex city) const;
    void gatherCities(std::size_t budget);
    void gatherLandmarks();
    std::size_t cityBudget() const;
    std::size_t calmCount(double areaPerName, double growth) const;
    bool isFree(const PixelBox& box, glm::dvec2 marginPixels);
    bool isOnMap(const PixelBox& box) const;
    bool place(PlacedLabel label, glm::dvec2 marginPixels);
    void gatherDisc(const Candidate& candidate);
    // What it can be named at each of the positions; empty: there is no name.
    std::vector<PlacedLabel> cityLabels(const Candidate& candidate, LabelKind kind) const;
    std::optional<PlacedLabel> freeLabel(const Candidate& candidate, LabelKind kind);
    void take(PlacedLabel label, const Candidate& candidate);
    bool placeCity(const Candidate& candidate, LabelKind kind);
    bool isApart(const Candidate& candidate, std::size_t budget);
    bool placeCountry(const RankedCountry& country, int previousSlot);
    std::vector<CityIndex> citiesIn(const Focus& focus) const;
    std::vector<CityIndex> partnersOf(const Focus& focus) const;
    void placeFront(const std::vector<CityIndex>& cities, LabelKind kind, bool mayCover);
    void leaveWayToArcs();
    bool placeOverNames(const Candidate& candidate, LabelKind kind);
    int previousSlotOf(LabelKind kind, std::uint32_t index) const; // -1: it was not there
    Candidate candidateFor(CityIndex city, glm::dvec2 pixels) const;
    const std::string& nameOf(const Candidate& candidate) const;

    const LabelRequest& m_request;
    Projection m_projection;
    PlaneToScreen m_plane;
    OutlineSpan m_outline;
    double m_ratio;
    PixelBox m_freeArea;
    std::optional<SphericalCap> m_view;                     // nothing: most of the globe
    BoxGrid m_taken;                                        // labels, and discs of named cities
    BoxGrid m_firm;                                         // of these, panels and what has the focus
    BoxGrid m_discs;                                        // of cities, large enough to be seen
    BoxGrid m_named;                                        // middles of named cities
    std::vector<Candidate> m_candidates;                    // the best first
    std::size_t m_cityCount = 0;                            // of them that are named
    std::unordered_map<std::uint64_t, int> m_previousSlots; // by kind and index
    std::vector<PlacedLabel> m_placed;
    std::vector<PlacedLabel> m_behind; // names that have their places while the focus is placed
};

} // namespace atlas
