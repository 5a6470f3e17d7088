#include "core/latest_answer.h"

#include <doctest/doctest.h>

#include <atomic>
#include <new>

using namespace atlas;

namespace {

using Doubler = LatestAnswer<int, int>;
using Clock = Doubler::Clock;
using namespace std::chrono_literals;

const Clock::time_point kStart{};

constexpr int kEndless = 1000;
constexpr int kBad = 1001;

// Doubles; one question never ends, one has no answer.
Result<int> doubled(const int& question, const Progress& progress) {
    if (question == kBad) return failure("too large; ask for less");
    while (question == kEndless && progress(0.25, "counting"))
        std::this_thread::yield();
    if (question == kEndless) return cancelled();
    return 2 * question;
}

// Until the answer is there.
void answer(Doubler& doubler, int question, Clock::time_point now = kStart) {
    while (!doubler.follow(question, now))
        doubler.waitForWork();
}

} // namespace

TEST_CASE("a question is answered once, and the answer stays with it") {
    int begun = 0;
    Doubler doubler("doubling", [&](const int& question, const Progress& progress) {
        ++begun;
        return doubled(question, progress);
    });
    CHECK_FALSE(doubler.isBusy());
    CHECK(doubler.answer() == nullptr);
    answer(doubler, 4);
    REQUIRE(doubler.answer() != nullptr);
    CHECK(*doubler.answer() == 8);
    CHECK_FALSE(doubler.isBusy());
    CHECK_FALSE(doubler.follow(4, kStart));
    CHECK(begun == 1);

    doubler.follow(5, kStart);
    CHECK(doubler.answer() == nullptr); // never the answer to another question
    REQUIRE(doubler.lastAnswer() != nullptr);
    CHECK(*doubler.lastAnswer() == 8);
    answer(doubler, 5);
    CHECK(*doubler.answer() == 10);

    CHECK_FALSE(doubler.follow(std::nullopt, kStart));
    CHECK_FALSE(doubler.isBusy());
    CHECK(doubler.answer() == nullptr);
    CHECK_FALSE(doubler.follow(5, kStart)); // it was not forgotten meanwhile
    CHECK(*doubler.answer() == 10);
    CHECK(begun == 2);
}

TEST_CASE("a question that comes back is answered at once, for the latest few") {
    std::atomic<int> begun = 0;
    Doubler doubler(
        "doubling",
        [&](const int& question, const Progress& progress) {
            ++begun;
            return doubled(question, progress);
        },
        200ms, 2);
    Clock::time_point now = kStart;
    for (const int question : {3, 4}) {
        doubler.follow(question, now);
        now += 200ms;
        answer(doubler, question, now);
    }
    CHECK(doubler.follow(3, now)); // there is another answer, and it needed neither work nor rest
    REQUIRE(doubler.answer() != nullptr);
    CHECK(*doubler.answer() == 6);
    CHECK(doubler.answer() == doubler.lastAnswer());
    CHECK_FALSE(doubler.isBusy());
    CHECK_FALSE(doubler.follow(3, now));
    CHECK(begun == 2);

    doubler.follow(kEndless, now);
    doubler.follow(kEndless, now + 200ms);
    CHECK(*doubler.lastAnswer() == 6);
    CHECK(doubler.follow(4, now + 200ms)); // even while other work ends
    CHECK(*doubler.answer() == 8);
    doubler.waitForWork();
    CHECK_FALSE(doubler.follow(4, now + 200ms));
    CHECK(*doubler.answer() == 8);
    CHECK_FALSE(doubler.isBusy());

    doubler.follow(5, now + 200ms);
    answer(doubler, 5, now + 400ms); // takes the place of 3, asked for longest ago
    CHECK(doubler.follow(4, now + 400ms));
    CHECK_FALSE(doubler.follow(3, now + 400ms));
    CHECK(doubler.answer() == nullptr);
    CHECK(doubler.isBusy());
}

TEST_CASE("how an answer stands is told for any question") {
    Doubler doubler("doubling", doubled, {}, 4);
    CHECK(doubler.answerTo(4).last == nullptr);
    CHECK_FALSE(doubler.answerTo(4).isCurrent);
    answer(doubler, 4);
    answer(doubler, 5);
    CHECK(doubler.answerTo(5).isCurrent);
    CHECK(*doubler.answerTo(5).last == 10);
    CHECK(doubler.answerTo(4).isCurrent);
    CHECK(*doubler.answerTo(4).current() == 8);
    CHECK_FALSE(doubler.answerTo(6).isCurrent);
    CHECK(doubler.answerTo(6).current() == nullptr);
    CHECK(*doubler.answerTo(6).last == 10); // to show meanwhile

    answer(doubler, kBad);
    CHECK(doubler.answerTo(kBad).error == "too large; ask for less");
    CHECK_FALSE(doubler.answerTo(kBad).isCurrent);
    CHECK(doubler.answerTo(5).error.empty());
    CHECK(doubler.answerTo(5).isCurrent);

    doubler.follow(kEndless, kStart);
    while (doubler.answerTo(kEndless).share < 0.25)
        std::this_thread::yield();
    CHECK(doubler.answerTo(kEndless).doing == "counting");
    CHECK(doubler.answerTo(6).doing.empty());
    CHECK(doubler.answerTo(6).share == 0.0);
}

TEST_CASE("the latest question wins") {
    Doubler doubler("doubling", doubled);
    doubler.follow(kEndless, kStart);
    while (doubler.progress().share < 0.25) // it reports as soon as it runs
        std::this_thread::yield();
    CHECK(doubler.progress().what == "counting");
    doubler.follow(3, kStart);
    CHECK(doubler.progress().share == 0.0); // of this question
    answer(doubler, 3);                     // would never return unless the other were cancelled
    CHECK(*doubler.answer() == 6);
}

TEST_CASE("a question is begun once it has stood still") {
    Doubler doubler("doubling", doubled, 200ms);
    Clock::time_point now = kStart;
    for (int question = 0; question < 10; ++question, now += 150ms) {
        CHECK_FALSE(doubler.follow(question, now));
        doubler.waitForWork();
        CHECK(doubler.isBusy()); // it has to be called again
    }
    CHECK(doubler.lastAnswer() == nullptr);
    answer(doubler, 9, now + 100ms);
    CHECK(*doubler.answer() == 18);
}

TEST_CASE("an error stays with its question, too") {
    Doubler doubler("doubling", doubled);
    answer(doubler, 4);
    answer(doubler, kBad);
    CHECK(doubler.error() == "too large; ask for less");
    CHECK(doubler.answer() == nullptr);
    CHECK(*doubler.lastAnswer() == 8);
    CHECK_FALSE(doubler.isBusy()); // nobody asks again and again
    doubler.follow(5, kStart);
    CHECK(doubler.error().empty());
    answer(doubler, 5);
    CHECK(*doubler.answer() == 10);

    Doubler tooMuch("the double", [](const int&, const Progress&) -> Result<int> { throw std::bad_alloc(); });
    answer(tooMuch, 1);
    CHECK(tooMuch.error() == "not enough memory for the double; close other programs or ask for less");
}

TEST_CASE("work that nobody asks for any more ends, and what is cancelled is no answer") {
    Doubler doubler("doubling", doubled);
    doubler.follow(kEndless, kStart);
    doubler.follow(std::nullopt, kStart);
    doubler.waitForWork();
    CHECK_FALSE(doubler.follow(std::nullopt, kStart));
    CHECK_FALSE(doubler.isBusy());
    CHECK(doubler.lastAnswer() == nullptr);

    doubler.follow(kEndless, kStart);
    doubler.cancel();
    doubler.waitForWork();
    doubler.follow(kEndless, kStart);
} // begun once more; a test that hangs has failed
