#include "model/tour/show.h"

#include <algorithm>
#include <charconv>
#include <utility>

namespace atlas {

namespace {

using enum ShowAction;

// Page Up and Page Down, arrows, F5 with Esc, "." and "b" are what clickers send. Where "+" needs Shift, it
// is what "=" types without.
constexpr std::array kKeys{
    ShowKey{"PageDown", Next},
    ShowKey{"Right", Next},
    ShowKey{"Down", Next},
    ShowKey{"Space", Next},
    ShowKey{"Click", Next},
    ShowKey{"Enter", JumpOrNext},
    ShowKey{"PageUp", Back},
    ShowKey{"Left", Back},
    ShowKey{"Up", Back},
    ShowKey{"Home", First},
    ShowKey{"End", Last},
    ShowKey{".", Black},
    ShowKey{"B", Black},
    ShowKey{"W", White},
    ShowKey{",", White},
    ShowKey{"G", Overview},
    ShowKey{"Esc", Leave},
    ShowKey{"F5", Nothing},
    ShowKey{"Shift+F5", Nothing},
    ShowKey{"Digit", Digit},
    ShowKey{"P", Presenter},
    ShowKey{"RightClick", Presenter},
    ShowKey{"X", SwapScreens},
    ShowKey{"M", NextMonitor},
    ShowKey{"+", LargerNotes},
    ShowKey{"=", LargerNotes},
    ShowKey{"Shift+=", LargerNotes},
    ShowKey{"-", SmallerNotes},
    ShowKey{"Shift+Down", NotesDown},
    ShowKey{"Shift+Up", NotesUp},
    ShowKey{"C", HaltClock},
    ShowKey{"Shift+C", ZeroClock},
};

constexpr std::size_t kMostDigits = 4;

// From black or white back to the map; the same again is how a speaker gives the room its picture back.
ShowGround toggled(ShowGround ground, ShowGround wanted) {
    return ground == wanted ? ShowGround::Map : wanted;
}

std::size_t within(std::size_t step, std::size_t stepCount) {
    return std::min(step, stepCount - 1);
}

// Numbers count from 1; one that no step has leads to the nearest.
std::size_t stepOfNumber(const std::string& number, std::size_t stepCount) {
    std::size_t value = 0;
    std::from_chars(number.data(), number.data() + number.size(), value);
    return within(value == 0 ? 0 : value - 1, stepCount);
}

Show at(Show show, std::size_t step) {
    show.step = step;
    show.ground = ShowGround::Map;
    show.isOverviewOpen = false;
    return show;
}

} // namespace

std::span<const ShowKey> showKeys() {
    return kKeys;
}

std::optional<ShowAction> showActionOf(std::string_view key) {
    const bool isDigit = key.size() == 1 && key.front() >= '0' && key.front() <= '9';
    const auto found = std::find_if(kKeys.begin(), kKeys.end(), [&](const ShowKey& known) {
        return known.key == (isDigit ? std::string_view("Digit") : key);
    });
    return found == kKeys.end() ? std::nullopt : std::optional(found->does);
}

bool isForSpeaker(ShowAction action) {
    return action >= Presenter;
}

Show showAfter(Show show, ShowAction action, std::size_t stepCount, char digit) {
    const std::string number = std::exchange(show.typedNumber, {});
    const std::size_t step = within(show.step, stepCount);
    switch (action) {
        case Next:
            return at(std::move(show), within(step + 1, stepCount));
        case Back:
            return at(std::move(show), step == 0 ? 0 : step - 1);
        case First:
            return at(std::move(show), 0);
        case Last:
            return at(std::move(show), stepCount - 1);
        case JumpOrNext:
            return at(std::move(show),
                      number.empty() ? within(step + 1, stepCount) : stepOfNumber(number, stepCount));
        case Black:
            show.ground = toggled(show.ground, ShowGround::Black);
            return show;
        case White:
            show.ground = toggled(show.ground, ShowGround::White);
            return show;
        case Overview:
            show.isOverviewOpen = !show.isOverviewOpen;
            return show;
        case Digit:
            show.typedNumber = number.size() < kMostDigits ? number + digit : number;
            return show;
        case Leave:
            show.hasLeft = true;
            return show;
        default: // the show stays as it is
            show.typedNumber = number;
            return show;
    }
}

} // namespace atlas
