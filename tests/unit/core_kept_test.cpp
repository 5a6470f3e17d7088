#include "core/kept.h"

#include <doctest/doctest.h>

#include <string>

using namespace atlas;

TEST_CASE("a result is kept until what it was made from changes") {
    struct Inputs {
        std::shared_ptr<const std::string> large;
        int small = 0;

        bool operator==(const Inputs&) const = default;
    };
    int times = 0;
    Kept<Inputs, const std::string> kept;
    const auto get = [&](Inputs inputs) {
        return kept.get(std::move(inputs), [&](const Inputs& from) {
            ++times;
            return *from.large + std::to_string(from.small);
        });
    };
    const auto large = std::make_shared<const std::string>("answer ");
    const std::shared_ptr<const std::string> first = get({large, 1});
    CHECK(*first == "answer 1");
    CHECK(get({large, 1}) == first);
    CHECK(times == 1);
    CHECK(*get({large, 2}) == "answer 2");
    CHECK(*first == "answer 1"); // who has the old one keeps it
    // What is large is compared by address: equal words elsewhere may be another thing.
    CHECK(get({std::make_shared<const std::string>("answer "), 2}) != first);
    CHECK(times == 3);
    kept.forget();
    get({large, 2});
    CHECK(times == 4);
}
