#include "ui/kiosk/kiosk_choices.h"

#include <algorithm>
#include <cmath>

#include "core/text.h"
#include "ui/kiosk/kiosk_layout.h"
#include "ui/kiosk/kiosk_parts.h"
#include "ui/parts/country_menu.h"
#include "ui/widgets/widgets.h"

namespace atlas::ui {

namespace {

constexpr std::size_t kCountryColumns = 3;
constexpr std::size_t kProgramColumns = 2;

// Where cells of equal width lie in rows, from a corner on.
struct Cells {
    ImVec2 from;
    float cellWidth = 0.0F;
    std::size_t columns = 1;

    Cells(ImVec2 corner, float room, std::size_t columnCount)
        : from(corner),
          cellWidth((room - static_cast<float>(columnCount - 1) * kTouchGap) /
                    static_cast<float>(columnCount)),
          columns(columnCount) {}

    ImVec2 cornerOf(std::size_t index) const {
        return {from.x + static_cast<float>(index % columns) * (cellWidth + kTouchGap),
                from.y + static_cast<float>(index / columns) * (kTouchHeight + kTouchGap)};
    }
    ImVec2 size() const { return {cellWidth, kTouchHeight}; }
};

std::size_t rowsIn(float roomPixels) {
    return static_cast<std::size_t>(
        std::max(1.0F, std::floor((roomPixels + kTouchGap) / (kTouchHeight + kTouchGap))));
}

// By name, as one looks for one's own.
std::vector<CountryRow> countriesByName(const KioskInputs& inputs) {
    std::vector<CountryRow> rows = countryRows(inputs.network(), inputs.shown(), {}, {});
    const std::vector<std::string>& names = inputs.network().countries.name;
    std::sort(rows.begin(), rows.end(), [&](const CountryRow& a, const CountryRow& b) {
        return folded(names[a.country]) < folded(names[b.country]);
    });
    return rows;
}

void chooseCountry(const KioskInputs& inputs, CountryIndex country, KioskWishes& wishes) {
    const Network& network = inputs.network();
    Filter filter = inputs.view.filter;
    const CountryCode code = network.countries.code[country];
    const bool isChosen = filter.countries.contains(code);
    filter.countries.clear();
    if (!isChosen) {
        filter.countries = {code};
        for (CityIndex city = 0; city < network.cities.size(); ++city)
            if (network.cities.country[city] == country)
                wishes.places.push_back(network.cities.location[city]);
    }
    wishes.filter = std::move(filter);
    wishes.releasesSelection = true;
}

// Of names as they are told: "Iran" for "Iran, Islamic Republic of" stays with the network.
std::string rangeWords(const KioskInputs& inputs, const std::vector<CountryRow>& rows, std::size_t first,
                       std::size_t end) {
    const std::vector<std::string>& names = inputs.network().countries.name;
    return names[rows[first].country] + " – " + names[rows[end - 1].country];
}

} // namespace

void drawKioskCountries(const KioskInputs& inputs, KioskMemory& memory, KioskWishes& wishes) {
    const KioskBox box = kioskLayout(inputs.sizePixels).page;
    const Look& look = inputs.look;
    beginTouchPanel("Countries", box.topLeft, box.size, inputs.isAsleep);
    const ImVec2 from = ImGui::GetCursorScreenPos();
    const float room = ImGui::GetContentRegionAvail().x;
    const float bottom = box.topLeft.y + box.size.y - kTouchMargin;
    if (touchHeading(look, "Partnerships of one country", "Close")) memory.page = KioskPage::None;
    const Cells cells({from.x, from.y + kTouchHeight + kTouchGap}, room, kCountryColumns);
    const std::vector<CountryRow> rows = countriesByName(inputs);
    const std::size_t perPage = kCountryColumns * rowsIn(bottom - kTouchHeight - kTouchGap - cells.from.y);
    const std::size_t pages = (rows.size() + perPage - 1) / perPage;
    const std::size_t first = std::min(memory.countryPage, std::max<std::size_t>(1, pages) - 1) * perPage;
    const std::size_t end = std::min(rows.size(), first + perPage);
    for (std::size_t i = first; i < end; ++i) {
        ImGui::SetCursorScreenPos(cells.cornerOf(i - first));
        ImGui::PushID(static_cast<int>(i));
        const CountryIndex country = rows[i].country;
        TouchButton button{inputs.network().countries.name[country]};
        button.isChosen = inputs.view.filter.countries.contains(inputs.network().countries.code[country]);
        if (touchButton(look, "country", button, cells.size())) {
            chooseCountry(inputs, country, wishes);
            memory.page = KioskPage::None;
        }
        ImGui::PopID();
    }
    ImGui::SetCursorScreenPos({from.x, bottom - kTouchHeight});
    if (first < end) pageTurner(look, memory.countryPage, pages, rangeWords(inputs, rows, first, end));
    ImGui::End();
}

void drawKioskPrograms(const KioskInputs& inputs, KioskMemory& memory, KioskWishes& wishes) {
    const KioskBox box = kioskLayout(inputs.sizePixels).page;
    const Look& look = inputs.look;
    beginTouchPanel("Programs", box.topLeft, box.size, inputs.isAsleep);
    const ImVec2 from = ImGui::GetCursorScreenPos();
    if (touchHeading(look, "What the partners do together", "Close")) memory.page = KioskPage::None;
    const Cells cells({from.x, from.y + kTouchHeight + kTouchGap},
                      box.topLeft.x + box.size.x - kTouchMargin - from.x, kProgramColumns);
    constexpr std::size_t kCount = kProgramTypeCount - 1; // what is not recorded tells a visitor nothing
    for (std::size_t i = 0; i < kCount; ++i) {
        const auto type = static_cast<ProgramType>(i);
        ImGui::SetCursorScreenPos(cells.cornerOf(i));
        ImGui::PushID(static_cast<int>(i));
        const std::string count = withThousands(inputs.shown().byProgram.at(i));
        TouchButton button{termOf(type).name};
        button.right = count;
        button.isChosen = (inputs.view.filter.programs & maskOf(type)) != 0;
        if (touchButton(look, "program", button, cells.size())) {
            Filter filter = inputs.view.filter;
            filter.programs = static_cast<ProgramMask>(filter.programs ^ maskOf(type));
            wishes.filter = std::move(filter);
            wishes.releasesSelection = true;
        }
        ImGui::PopID();
    }
    ImGui::SetCursorScreenPos({from.x, box.topLeft.y + box.size.y - kTouchMargin - kTouchHeight});
    TouchButton done{"Show on the map"};
    done.isPrimary = true;
    done.isCentred = true;
    if (touchButton(look, "done", done, {cells.cellWidth, kTouchHeight})) memory.page = KioskPage::None;
    ImGui::End();
}

} // namespace atlas::ui
