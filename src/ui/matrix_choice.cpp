#include "ui/matrix_choice.h"

namespace atlas::ui {

void chooseInMatrix(const InterfaceInputs& inputs, const MatrixMemory& memory, MatrixCell cell,
                    AppState& state) {
    const auto countryAt = [&](int index) { return memory.countries[static_cast<std::size_t>(index)]; };
    if (cell.isHeading()) {
        const CountryIndex country = countryAt(cell.isRowHeading() ? cell.row : cell.column);
        state.selection = state.selection.country == country ? Selection{} : selectionOf(country);
        return;
    }
    const CountryIndex a = countryAt(cell.row);
    const CountryIndex b = countryAt(cell.column);
    const auto& codes = inputs.network.countries.code;
    const bool isChosen = isPairChosen(state.filter, codes[a], codes[b]);
    if (memory.matrix.between(a, b) == 0 && !isChosen) return; // it would leave nothing
    state.filter = withPairToggled(std::move(state.filter), codes[a], codes[b]);
}

std::string matrixText(const InterfaceInputs& inputs, const MatrixMemory& memory, MatrixCell cell) {
    const auto countryAt = [&](int index) { return memory.countries[static_cast<std::size_t>(index)]; };
    if (cell.isHeading()) {
        return countryText(inputs.network, memory.matrix,
                           countryAt(cell.isRowHeading() ? cell.row : cell.column));
    }
    return pairText(inputs.network, memory.matrix, countryAt(cell.row), countryAt(cell.column));
}

std::string matrixTip(const InterfaceInputs& inputs, const AppState& state, const MatrixMemory& memory,
                      MatrixCell cell) {
    std::string tip = matrixText(inputs, memory, cell);
    if (cell.isHeading()) return tip + "\nClick to select the country  (Space)";
    const CountryIndex a = memory.countries[static_cast<std::size_t>(cell.row)];
    const CountryIndex b = memory.countries[static_cast<std::size_t>(cell.column)];
    const auto& codes = inputs.network.countries.code;
    if (isPairChosen(state.filter, codes[a], codes[b]))
        return tip + "\nClick to show every pair again  (Space)";
    return memory.matrix.between(a, b) == 0 ? tip : tip + "\nClick to show only these  (Space)";
}

} // namespace atlas::ui
