#pragma once

#include "model/workspace/explore_state.h"
#include "ui/contract/panel_inputs.h"
#include "ui/contract/requests.h"
#include "ui/details/details_memory.h"

namespace atlas::ui {

// What is selected, at the right: a city, two cities side by side, several, a country or a partnership.
// Absent while nothing is.
void drawDetailsPanel(const PanelInputs& inputs, ExploreState& state, DetailsMemory& memory,
                      Requests& requests);

// What each kind of selection shows below the panel's head; each returns the head's words first.
std::string detailsTitle(const PanelInputs& inputs, const Selection& selection);
void drawCityDetails(const PanelInputs& inputs, CityIndex city, ExploreState& state, DetailsMemory& memory,
                     Requests& requests);
void drawComparison(const PanelInputs& inputs, ExploreState& state, Requests& requests);
void drawChain(const PanelInputs& inputs, ExploreState& state, Requests& requests);

// Parts of these: the way to the chain between two cities, and whom a city might ask.
void drawChainLink(const PanelInputs& inputs, ExploreState& state);
void drawSuggestions(const PanelInputs& inputs, CityIndex city, ExploreState& state, SuggestionMemory& memory,
                     Requests& requests);

void drawStateDetails(const PanelInputs& inputs, std::size_t stateRow, ExploreState& state,
                      Requests& requests);
void drawCountryDetails(const PanelInputs& inputs, CountryIndex country, ExploreState& state,
                        Requests& requests);

} // namespace atlas::ui
