#pragma once

#include "ui/interface.h"

namespace atlas::ui {

inline constexpr float kDetailsWidthPixels = 320.0F;

// What is selected, at the right: a city, two cities side by side, several, a country or a partnership.
// Absent while nothing is.
void drawDetailsPanel(const InterfaceInputs& inputs, ExploreState& state, InterfaceMemory& memory,
                      InterfaceRequests& requests);

// Its rectangle while it shows, in design pixels: left, top, right, bottom.
std::optional<ImVec4> detailsPanelBox(ImVec2 sizePixels, const ExploreState& state, const ArcLegend& legend,
                                      const InterfaceMemory& memory);

// What each kind of selection shows below the panel's head; each returns the head's words first.
std::string detailsTitle(const InterfaceInputs& inputs, const Selection& selection);
void drawCityDetails(const InterfaceInputs& inputs, CityIndex city, ExploreState& state, InterfaceMemory& memory,
                     InterfaceRequests& requests);
void drawComparison(const InterfaceInputs& inputs, ExploreState& state, InterfaceMemory& memory,
                    InterfaceRequests& requests);
void drawChain(const InterfaceInputs& inputs, ExploreState& state, InterfaceRequests& requests);

// Parts of these: the way to the chain between two cities, and whom a city might ask.
void drawChainLink(const InterfaceInputs& inputs, ExploreState& state, InterfaceMemory& memory);
void drawSuggestions(const InterfaceInputs& inputs, CityIndex city, ExploreState& state, InterfaceMemory& memory,
                     InterfaceRequests& requests);

// Selects a state of the United States, by row, and asks for a flight to its cities.
void chooseState(const InterfaceInputs& inputs, std::size_t row, ExploreState& state,
                 InterfaceRequests& requests);
void drawStateDetails(const InterfaceInputs& inputs, std::size_t stateRow, ExploreState& state,
                      InterfaceRequests& requests);
void drawCountryDetails(const InterfaceInputs& inputs, CountryIndex country, ExploreState& state,
                        InterfaceRequests& requests);

} // namespace atlas::ui
