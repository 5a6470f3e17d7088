#include "analysis/findings/gap_shading.h"

#include <algorithm>
#include <string>

namespace atlas {

Shade shadeOf(const PlaceActivity& activity) {
    if (activity.partnerships == 0) return Shade::WithoutAny;
    const std::optional<double>& rate = activity.perMillion;
    if (!rate) return Shade::NoRate;
    return static_cast<Shade>(std::upper_bound(kGapBreaks.begin(), kGapBreaks.end(), *rate) -
                              kGapBreaks.begin());
}

PlaceShades shadesOf(const Gaps& gaps, const Network& network) {
    PlaceShades shades{std::vector<Shade>(network.countries.size(), Shade::WithoutAny),
                       std::vector<Shade>(network.states.code.size(), Shade::WithoutAny), Shade::NoRate};
    for (CountryIndex country = 0; country < shades.countries.size(); ++country) {
        if (!isInhabited(network, country)) shades.countries[country] = Shade::Plain;
    }
    for (const CountryActivity& row : gaps.countries)
        shades.countries[row.country] = shadeOf(row.activity);
    for (const StateActivity& row : gaps.states)
        shades.states[row.state] = shadeOf(row.activity);
    return shades;
}

std::shared_ptr<const PlaceShades> placeShadesFor(Shading shading, const Network& network,
                                                  const FilterResult& shown) {
    if (shading == Shading::None) return nullptr;
    return std::make_shared<const PlaceShades>(shadesOf(findGaps(network, shown), network));
}

std::optional<Colour> colourOf(Shade shade, const Theme& theme) {
    constexpr float kNoRateOpacity = 0.35F;
    const auto shadeClass = static_cast<std::size_t>(shade);
    if (shadeClass < kShadingCount) return theme.shading[shadeClass];
    Colour unknown = theme.unknown;
    switch (shade) {
        case Shade::NoRate:
            unknown.alpha *= kNoRateOpacity;
            return unknown;
        case Shade::WithoutAny:
            return unknown;
        default:
            return std::nullopt;
    }
}

ArcLegend gapLegend(const Theme& theme, const PlaceShades& shades) {
    ArcLegend legend;
    legend.title = "Partnerships per million people";
    legend.notes = {"of the places that have any"};
    legend.ramp.assign(theme.shading.begin(), theme.shading.begin() + kShadingCount);
    legend.isStepped = true;
    for (std::size_t i = 0; i < kGapBreaks.size(); ++i) {
        legend.marks.push_back({std::to_string(static_cast<int>(kGapBreaks[i])),
                                static_cast<double>(i + 1) / static_cast<double>(kShadingCount)});
    }
    legend.areMarksCentred = true;
    const auto isThere = [&](Shade shade) {
        const auto holds = [shade](const std::vector<Shade>& of) {
            return std::find(of.begin(), of.end(), shade) != of.end();
        };
        return holds(shades.countries) || holds(shades.states) || shades.others == shade;
    };
    if (isThere(Shade::WithoutAny))
        legend.swatches.push_back({"None", *colourOf(Shade::WithoutAny, theme), true});
    if (isThere(Shade::NoRate)) {
        ArcLegend::Swatch noRate{"Not known", *colourOf(Shade::NoRate, theme)};
        noRate.isArea = true;
        legend.swatches.push_back(noRate);
    }
    return legend;
}

} // namespace atlas
