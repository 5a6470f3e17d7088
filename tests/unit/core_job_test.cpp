#include "core/job.h"

#include <doctest/doctest.h>

#include <future>
#include <latch>
#include <new>
#include <stdexcept>
#include <vector>

#include "core/parallel.h"

using namespace atlas;

namespace {

// Work that goes on until it is cancelled.
Result<int> goRound(const Progress& progress) {
    while (progress(0.25, "going round in circles"))
        std::this_thread::yield();
    return cancelled();
}

} // namespace

TEST_CASE("a job hands over what its work returns, once") {
    Job<int> job("an answer", [](const Progress&) { return Result<int>(42); });
    CHECK(job.hasWork());
    CHECK(job.take() == 42);
    CHECK_FALSE(job.hasWork());
    CHECK_FALSE(job.isDone());
    CHECK_FALSE(job.poll().has_value());

    Job<void> nothing("nothing", [](const Progress&) { return Result<void>(); });
    CHECK(nothing.take().has_value());
}

TEST_CASE("a job without work is idle") {
    Job<int> job;
    CHECK_FALSE(job.hasWork());
    CHECK_FALSE(job.isDone());
    CHECK_FALSE(job.isCancelled());
    CHECK(job.progress().what.empty());
    job.cancel();
    job.wait();
    CHECK_FALSE(job.poll().has_value());
}

TEST_CASE("an error comes back as it is") {
    Job<int> job("an answer", [](const Progress&) -> Result<int> { return failure("no answer; ask again"); });
    CHECK(job.take().error().message == "no answer; ask again");
}

TEST_CASE("an exception becomes an error that says what it was about") {
    Job<int> tooLarge("the base map", [](const Progress&) -> Result<int> { throw std::bad_alloc(); });
    CHECK(tooLarge.take().error().message ==
          "not enough memory for the base map; close other programs or ask for less");
    Job<int> broken("the base map", [](const Progress&) -> Result<int> { throw std::out_of_range("at 7"); });
    CHECK(broken.take().error().message ==
          "the base map: an unforeseen error (at 7) ended the work; please report it");
    Job<int> strange("the base map", [](const Progress&) -> Result<int> { throw 7; });
    CHECK(strange.take().error().message.find("the base map: ") == 0);
    // Also from the threads that share the work.
    Job<int> shared("the base map", [](const Progress&) -> Result<int> {
        inParallel(64, [](std::size_t i) {
            if (i == 40) throw std::bad_alloc();
        });
        return 1;
    });
    CHECK(shared.take().error().message.find("not enough memory") == 0);
}

TEST_CASE("cancelled work ends with what it says, and may finish nevertheless") {
    Job<int> job("circles", goRound);
    CHECK_FALSE(job.isCancelled());
    job.cancel();
    CHECK(job.isCancelled());
    CHECK(isCancellation(job.take().error()));

    Job<int> deaf("an answer", [](const Progress&) { return Result<int>(42); });
    deaf.cancel();
    CHECK(deaf.take() == 42);
}

TEST_CASE("a job reports how far it is, and its result is waited for by nobody who polls") {
    std::latch reported(1);
    std::promise<void> gate;
    Job<int> job("an answer", [&](const Progress& progress) -> Result<int> {
        CHECK(progress(0.5, "thinking"));
        reported.count_down();
        gate.get_future().wait();
        return 42;
    });
    reported.wait();
    CHECK(job.progress().share == 0.5);
    CHECK(job.progress().what == "thinking");
    CHECK_FALSE(job.isDone());
    CHECK_FALSE(job.poll().has_value());
    gate.set_value();
    job.wait();
    CHECK(job.isDone());
    const std::optional<Result<int>> outcome = job.poll();
    REQUIRE(outcome.has_value());
    CHECK(*outcome == 42);
}

TEST_CASE("destroying or replacing a job ends its work") {
    std::atomic<int> ended = 0;
    const auto work = [&](const Progress& progress) {
        const Result<int> outcome = goRound(progress);
        ++ended;
        return outcome;
    };
    { Job<int> job("circles", work); } // here; a test that hangs has failed
    CHECK(ended == 1);
    Job<int> job("circles", work);
    job = Job<int>("an answer", [](const Progress&) { return Result<int>(42); });
    CHECK(ended == 2);
    CHECK(job.take() == 42);
}

TEST_CASE("a job that is moved while it runs is the same job, and nothing stays behind") {
    Job<int> job("circles", goRound);
    Job<int> moved = std::move(job);
    CHECK_FALSE(job.hasWork()); // NOLINT(bugprone-use-after-move): that is the question
    CHECK_FALSE(job.poll().has_value());
    CHECK(moved.hasWork());
    moved.cancel();
    CHECK(isCancellation(moved.take().error()));
}

TEST_CASE("who waits for a job may lose interest") {
    int looks = 0;
    const Progress thrice = [&](double, std::string_view) { return ++looks < 3; };
    Job<int> job("circles", goRound);
    CHECK(isCancellation(job.take(thrice).error()));
    CHECK(looks >= 3);
}

TEST_CASE("work that is shared by all cores stops everywhere") {
    std::atomic<std::size_t> done = 0;
    CHECK(inParallel(1000, {}, "counting", [&](std::size_t) { ++done; }));
    CHECK(done == 1000);

    done = 0;
    std::atomic<int> asked = 0;
    const Progress tenTimes = [&](double share, std::string_view what) {
        CHECK(share >= 0.0);
        CHECK(share < 1.0);
        CHECK(what == "counting");
        return ++asked <= 10;
    };
    CHECK_FALSE(inParallel(1000, tenTimes, "counting", [&](std::size_t) { ++done; }));
    CHECK(done <= 10);
}

TEST_CASE("a part of the work reports its share of the whole") {
    std::vector<double> shares;
    const Progress whole = [&](double share, std::string_view) {
        shares.push_back(share);
        return true;
    };
    const Progress part = partOf(whole, 0.5, 0.7);
    CHECK(goesOn(part, 0.0, ""));
    CHECK(goesOn(part, 1.0, ""));
    CHECK(shares == std::vector<double>{0.5, 0.7});
    CHECK_FALSE(partOf({}, 0.0, 1.0));
}
