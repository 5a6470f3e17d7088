// What commands do with what passes the filter, and with what is selected or marked.
#include <utility>

#include "model/commands/command_context.h"
#include "model/facts/ended_text.h"

namespace atlas::commands {

void clearFilters(CommandContext& context) {
    context.state.view.filter = {};
}

void showEndedWithRussia(CommandContext& context) {
    constexpr CountryCode kRussia{{'R', 'U'}};
    Filter ended;
    ended.countries = {kRussia};
    ended.statuses = kEndedStatuses;
    Filter& filter = context.state.view.filter;
    if (isActive(filter) && filter != ended)
        context.requests.add(ask::OfferUndo{"The filters before no longer count"});
    filter = std::move(ended);
    flyToShown(context);
    if (const std::optional<CountryIndex> russia = context.network.findCountry(kRussia))
        context.requests.add(
            ask::Tell{endedTiesText(context.network, *russia) +
                      " Among the filters, each other country's figure counts its ended ties with anyone."});
}

void flyToShown(CommandContext& context) {
    context.requests.add(ask::FlyToShown{});
}

void markCity(CommandContext& context) {
    context.requests.add(ask::MarkCity{std::get<Direction>(context.about)});
}

void markArc(CommandContext& context) {
    context.requests.add(ask::MarkArc{std::get<int>(context.about)});
}

void listHere(CommandContext& context) {
    context.requests.add(ask::ListHere{});
}

void chooseMarked(CommandContext& context) {
    context.requests.add(ask::ChooseMarked{});
}

void goBack(CommandContext& context) {
    context.requests.add(ask::GoBack{});
}

void drawLasso(CommandContext& context) {
    context.requests.add(ask::DrawLasso{});
}

// A city that is selected alone is one end of the chain.
void findChain(CommandContext& context) {
    const std::vector<CityIndex>& cities = context.state.view.selection.cities;
    ask::FindChain chain;
    if (cities.size() == 1) chain.from = cities.front();
    context.requests.add(chain);
}

void undo(CommandContext& context) {
    context.requests.add(ask::Undo{});
}

void redo(CommandContext& context) {
    context.requests.add(ask::Redo{});
}

void leave(CommandContext& context) {
    context.requests.add(ask::Leave{});
}

} // namespace atlas::commands
