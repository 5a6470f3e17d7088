#include "model/page/page_defaults.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <utility>

namespace atlas {

namespace {

constexpr double kMarginUnits = 6.0;
constexpr double kGapUnits = 2.6; // between columns
constexpr int kColumns = 12;

// Lengths in units; the page is `width` by `height` of them.
class Grid {
public:
    explicit Grid(PageComposition& page)
        : m_page(page),
          m_unit(pageUnitMillimetres(page.width(), page.height())),
          m_width(page.width() / m_unit),
          m_height(page.height() / m_unit) {}

    double height() const { return m_height; }
    double room() const { return m_width - 2.0 * kMarginUnits; }
    double foot() const { return m_height - kMarginUnits; }

    // `first`: of the columns, from 0.
    PageElement& place(PageElementKind kind, int first, int columns, double top, double height) {
        const double column = (room() - (kColumns - 1) * kGapUnits) / kColumns;
        PageElement& element = m_page.element(kind);
        element.place = inMillimetres({kMarginUnits + first * (column + kGapUnits), top,
                                       columns * column + (columns - 1) * kGapUnits, height});
        return element;
    }

private:
    // Tenths of a millimetre are what one reads in a file and sets by hand.
    PagePlace inMillimetres(PagePlace units) const {
        const auto rounded = [this](double length) { return std::round(length * m_unit * 10.0) / 10.0; };
        const double left = rounded(units.left);
        const double top = rounded(units.top);
        return {left, top, std::round((rounded(units.right()) - left) * 10.0) / 10.0,
                std::round((rounded(units.bottom()) - top) * 10.0) / 10.0};
    }

    PageComposition& m_page;
    double m_unit;
    double m_width;
    double m_height;
};

constexpr double kTitleTop = kMarginUnits;
constexpr double kTitleHeight = 5.6;
constexpr double kSubtitleTop = kTitleTop + kTitleHeight + 0.6;
constexpr double kSubtitleHeight = 2.2;
constexpr double kHeadFoot = kSubtitleTop + kSubtitleHeight + 2.4; // where the map begins
constexpr double kSourcesHeight = 1.6;
constexpr double kScaleGap = 0.9; // under the map
constexpr double kScaleHeight = 1.6;
constexpr double kScaleStrip = kScaleGap + kScaleHeight;
constexpr double kFiguresHeight = 6.0;
constexpr double kLegendHeight = 6.4;
constexpr double kGap = 2.6; // between blocks
constexpr double kFootGap = 3.0;
constexpr double kWideMap = 0.5;  // height of a wide map, of its width
constexpr double kTallMap = 0.42; // of the page, where the map fills its place
constexpr double kTallestChart = 22.0;
constexpr double kLowestChart = 12.0;
constexpr double kLowestTable = 16.0;
constexpr std::size_t kFewestToCount = 6; // partnerships, for a chart to tell something

// Where the blocks over the line of sources end.
double blocksFoot(const Grid& grid) {
    return grid.foot() - kSourcesHeight - kFootGap;
}

void placeHeadAndFoot(Grid& grid, const PageAbout& about) {
    constexpr int kTitleColumns = 9; // beside the globe
    const bool withGlobe = about.subject == PageSubject::Place;
    grid.place(PageElementKind::Title, 0, kTitleColumns, kTitleTop, kTitleHeight);
    grid.place(PageElementKind::Subtitle, 0, kTitleColumns, kSubtitleTop, kSubtitleHeight);
    PageElement& globe =
        grid.place(PageElementKind::Globe, 10, 2, kTitleTop, kSubtitleTop + kSubtitleHeight - kTitleTop);
    globe.place = {globe.place.right() - globe.place.height, globe.place.top, globe.place.height,
                   globe.place.height};
    globe.isShown = withGlobe;
    grid.place(PageElementKind::Sources, 0, 12, grid.foot() - kSourcesHeight, kSourcesHeight);
}

// The legend with room for a logo at its right, over the sources.
void placeLegend(Grid& grid, int columns) {
    constexpr int kLogoColumns = 2;
    const double top = blocksFoot(grid) - kLegendHeight;
    grid.place(PageElementKind::Legend, 0, columns - kLogoColumns, top, kLegendHeight);
    PageElement& logo =
        grid.place(PageElementKind::Logo, columns - kLogoColumns, kLogoColumns, top, kLegendHeight);
    logo.alignment = PageAlignment::Right;
    logo.isShown = false; // there is none until somebody names one
}

// The map with its scale under it; where what follows begins.
double placeMap(Grid& grid, int columns, double height) {
    grid.place(PageElementKind::Map, 0, columns, kHeadFoot, height);
    grid.place(PageElementKind::Scale, 0, 4, kHeadFoot + height + kScaleGap, kScaleHeight);
    return kHeadFoot + height + kScaleStrip + kGap;
}

// Map under the title, what tells of it under the map.
void placeUpright(Grid& grid, const PageAbout& about) {
    const bool isPlace = about.subject == PageSubject::Place;
    const double below = blocksFoot(grid) - kLegendHeight - kGap;
    placeLegend(grid, 12);
    const double chart = !isPlace ? kLowestChart : about.isWorthChart ? kLowestChart + kGap : 0.0;
    const double table = isPlace ? kLowestTable : 0.0;
    const double highest = below - chart - table - kFiguresHeight - 2.0 * kGap - kScaleStrip - kHeadFoot;
    const double wanted = about.isWideMap ? kWideMap * grid.room() : kTallMap * grid.height();
    double top = placeMap(grid, 12, std::min(wanted, highest));
    if (!isPlace) {
        // A chart is no tower: what is left over is shared by the gaps around the figures.
        const double height = std::min(kTallestChart, below - top - kFiguresHeight - kGap);
        const double more = (below - top - kFiguresHeight - kGap - height) / 2.0;
        grid.place(PageElementKind::Figures, 0, 12, top + more, kFiguresHeight);
        grid.place(PageElementKind::Chart, 0, 12, below - height, height);
        grid.place(PageElementKind::Partners, 0, 12, below - height, height);
        return;
    }
    grid.place(PageElementKind::Figures, 0, 12, top, kFiguresHeight);
    top += kFiguresHeight + kGap;
    grid.place(PageElementKind::Partners, 0, 12, top, below - top - chart);
    grid.place(PageElementKind::Chart, 0, 12, below - kLowestChart, kLowestChart);
}

// A map of the world has all of the width; figures and legend stand beside the chart.
void placeWorldAcross(Grid& grid) {
    constexpr double kBelow = kFiguresHeight + 1.4 + kLegendHeight;
    const double foot = blocksFoot(grid);
    placeMap(grid, 12, foot - kBelow - kGap - kScaleStrip - kHeadFoot);
    grid.place(PageElementKind::Figures, 0, 7, foot - kBelow, kFiguresHeight);
    placeLegend(grid, 7);
    grid.place(PageElementKind::Chart, 7, 5, foot - kBelow, kBelow);
    grid.place(PageElementKind::Partners, 7, 5, foot - kBelow, kBelow);
}

// Map at the left, what tells of it in a column at the right.
void placeAcross(Grid& grid, const PageAbout& about) {
    const double foot = blocksFoot(grid);
    placeMap(grid, 8, foot - kLegendHeight - kGap - kScaleStrip - kHeadFoot);
    placeLegend(grid, 8);
    const double figures = 2.0 * kFiguresHeight;
    grid.place(PageElementKind::Figures, 8, 4, kHeadFoot, figures);
    const double top = kHeadFoot + figures + kGap;
    const double chart = 14.0;
    if (about.subject == PageSubject::Place) {
        grid.place(PageElementKind::Partners, 8, 4, top,
                   foot - top - (about.isWorthChart ? chart + kGap : 0.0));
    } else {
        grid.place(PageElementKind::Partners, 8, 4, top, foot - chart - kGap - top);
    }
    grid.place(PageElementKind::Chart, 8, 4, foot - chart, chart);
}

// Of a whole flat map; what is zoomed in fills its place, and the round ones are as high as wide.
bool isWide(const Camera& camera) {
    constexpr double kWholeZoom = 0.35;
    constexpr std::array kRound{ProjectionKind::Orthographic, ProjectionKind::AzimuthalEquidistant,
                                ProjectionKind::Mercator};
    return camera.zoom <= kWholeZoom &&
           std::find(kRound.begin(), kRound.end(), camera.projection) == kRound.end();
}

} // namespace

PageSubject pageSubjectOf(const Selection& selection) {
    if (selection.isEmpty()) return PageSubject::World;
    const bool isCity = selection.cities.size() == 1 && selection.chain.empty() && !selection.partnership;
    return isCity || selection.country || selection.state ? PageSubject::Place : PageSubject::Several;
}

PageAbout pageAboutOf(const Selection& selection, const Camera& camera, const Network& network,
                      const std::vector<PartnershipIndex>& shown) {
    PageAbout about{pageSubjectOf(selection), isWide(camera), true};
    // Other pages have nothing to put in its place.
    if (about.subject == PageSubject::Place)
        about.isWorthChart =
            partnershipsInFocus(network, focusOf(selection, {}), shown).size() >= kFewestToCount;
    return about;
}

double pageUnitMillimetres(double widthMillimetres, double heightMillimetres) {
    return std::sqrt(widthMillimetres * heightMillimetres) / 100.0;
}

double pageMarginMillimetres(const PageComposition& page) {
    return std::round(kMarginUnits * pageUnitMillimetres(page.width(), page.height()) * 10.0) / 10.0;
}

PageComposition defaultComposition(const Paper& paper, bool isLandscape, const PageAbout& about) {
    PageComposition page;
    page.paper = paper;
    page.isLandscape = isLandscape;
    Grid grid(page);
    const bool isPlace = about.subject == PageSubject::Place;
    const bool isWorldAcross = isLandscape && about.subject == PageSubject::World && about.isWideMap;
    placeHeadAndFoot(grid, about);
    if (isWorldAcross)
        placeWorldAcross(grid);
    else if (isLandscape)
        placeAcross(grid, about);
    else
        placeUpright(grid, about);
    page.element(PageElementKind::Partners).isShown = isPlace;
    page.element(PageElementKind::Chart).isShown = about.isWorthChart;
    return page;
}

PageComposition onPaper(const PageComposition& page, const Paper& paper, bool isLandscape,
                        const PageAbout& about) {
    PageComposition turned = defaultComposition(paper, isLandscape, about);
    for (std::size_t i = 0; i < kPageElementCount; ++i) {
        PageElement element = page.elements[i];
        element.place = turned.elements[i].place;
        turned.elements[i] = std::move(element);
    }
    return turned;
}

} // namespace atlas
