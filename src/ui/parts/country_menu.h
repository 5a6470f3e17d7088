#pragma once

#include <functional>
#include <optional>
#include <set>
#include <string>
#include <vector>

#include "ui/contract/panel_inputs.h"

// Lists of countries: that of the filters, and a menu of every country.
namespace atlas::ui {

inline constexpr std::size_t kCountryRowsInSight = 7;

struct CountryRow {
    CountryIndex country = 0;
    std::uint32_t count = 0;
};

// Of the countries that match what is searched for: those that are to stand `first`; then the most
// partnerships, under the other filters; those with as many by name.
std::vector<CountryRow> countryRows(const Network& network, const FilterResult& shown,
                                    const std::string& search, const std::set<CountryCode>& first);

// Calls `draw` for the rows in sight, of that height and at most so many at once.
void drawCountryRows(const char* id, std::size_t count, const std::function<void(std::size_t)>& draw,
                     float rowHeight = kRowHeight, std::size_t inSight = kCountryRowsInSight);

void drawNoCountry(const PanelInputs& inputs, const std::string& search);

// Opens the popup right below the control that was drawn last, or above it where there is more room. Returns
// for how many rows of countries there is room, while it is open; then close it with ImGui::EndPopup().
std::optional<std::size_t> beginCountryMenu(const char* id, ImVec2 windowSize);

// The rows of a menu of every country, `inSight` at once, with a search on top; in a popup that is open.
// Returns what was picked, and closes the popup with it.
std::optional<CountryCode> drawCountryMenu(const PanelInputs& inputs, std::size_t inSight,
                                           std::optional<CountryCode> chosen, std::string& search);

} // namespace atlas::ui
