#include "ui/drawer/matrix_choice.h"

#include "analysis/document/document.h"

namespace atlas::ui {

void chooseInMatrix(const PanelInputs& inputs, const MatrixMemory& memory, MatrixCell cell,
                    ExploreState& state, Requests& requests) {
    const CountryMatrix& matrix = inputs.document.matrix();
    const std::vector<CountryIndex>& countries = inputs.document.matrixCountries(memory.order);
    const auto countryAt = [&](int index) { return countries[static_cast<std::size_t>(index)]; };
    if (cell.isHeading()) {
        const CountryIndex country = countryAt(cell.isRowHeading() ? cell.row : cell.column);
        const bool isReleased = state.view.selection.country == country;
        state.view.selection = isReleased ? Selection{} : selectionOf(country);
        if (!isReleased) requests.add(ask::FlyToCountry{country});
        return;
    }
    const CountryIndex a = countryAt(cell.row);
    const CountryIndex b = countryAt(cell.column);
    const auto& codes = inputs.network.countries.code;
    const bool isChosen = isPairChosen(state.view.filter, codes[a], codes[b]);
    if (matrix.between(a, b) == 0 && !isChosen) return; // it would leave nothing
    if (!isChosen) requests.add(ask::FlyToShown{});
    state.view.filter = withPairToggled(std::move(state.view.filter), codes[a], codes[b]);
}

MatrixWords matrixWords(const PanelInputs& inputs, const MatrixMemory& memory, MatrixCell cell) {
    const CountryMatrix& matrix = inputs.document.matrix();
    const std::vector<CountryIndex>& countries = inputs.document.matrixCountries(memory.order);
    const auto countryAt = [&](int index) { return countries[static_cast<std::size_t>(index)]; };
    if (!cell.isHeading())
        return pairWords(inputs.network, matrix, countryAt(cell.row), countryAt(cell.column));
    return countryWords(inputs.network, matrix, countryAt(cell.isRowHeading() ? cell.row : cell.column));
}

std::string matrixTip(const PanelInputs& inputs, const ExploreState& state, const MatrixMemory& memory,
                      MatrixCell cell) {
    const CountryMatrix& matrix = inputs.document.matrix();
    const std::vector<CountryIndex>& countries = inputs.document.matrixCountries(memory.order);
    const auto countryAt = [&](int index) { return countries[static_cast<std::size_t>(index)]; };
    const MatrixWords words = matrixWords(inputs, memory, cell);
    const std::string tip = words.place + "\n" + words.figures;
    if (cell.isHeading()) {
        const CountryIndex country = countryAt(cell.isRowHeading() ? cell.row : cell.column);
        return tip + (state.view.selection.country == country ? "\nClick to deselect the country  (Enter)"
                                                              : "\nClick to select the country  (Enter)");
    }
    const CountryIndex a = countryAt(cell.row);
    const CountryIndex b = countryAt(cell.column);
    const auto& codes = inputs.network.countries.code;
    if (isPairChosen(state.view.filter, codes[a], codes[b]))
        return tip + "\nClick to show every pair again  (Enter)";
    return matrix.between(a, b) == 0 ? tip : tip + "\nClick to show only these  (Enter)";
}

} // namespace atlas::ui
