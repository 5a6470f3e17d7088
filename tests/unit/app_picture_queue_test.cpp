#include "app/services/picture_queue.h"

#include <doctest/doctest.h>

#include <atomic>
#include <latch>
#include <thread>

using namespace atlas;

namespace {

using Files = std::vector<std::filesystem::path>;

PictureRequest requestFor(const char* file) {
    PictureRequest request;
    request.file = file;
    return request;
}

// Goes on until it is cancelled.
Result<void> drawForEver(const PictureRequest&, const Progress& progress) {
    while (progress(0.5, "drawing"))
        std::this_thread::yield();
    return cancelled();
}

FinishedPicture finished(PictureQueue& worker) {
    std::optional<FinishedPicture> picture;
    while (!picture) {
        picture = worker.takeFinished();
        std::this_thread::yield();
    }
    return *std::move(picture);
}

} // namespace

TEST_CASE("pictures are drawn one after another, and what hinders one does not hinder the next") {
    PictureQueue worker([](const PictureRequest& request, const Progress&) -> Result<void> {
        if (request.file == "bad.png") throw std::bad_alloc();
        return {};
    });
    CHECK(worker.current() == nullptr);
    for (const char* file : {"a.png", "bad.png", "c.png"})
        worker.add(requestFor(file));
    REQUIRE(worker.current() != nullptr);
    CHECK(worker.current()->file == "a.png");
    CHECK(finished(worker).outcome.has_value());
    const FinishedPicture bad = finished(worker);
    CHECK(bad.request.file == "bad.png");
    CHECK(bad.outcome.error().message ==
          "not enough memory for the picture; close other programs or ask for less");
    CHECK(finished(worker).request.file == "c.png");
    CHECK(worker.current() == nullptr);
    CHECK(worker.close().empty());
}

TEST_CASE("closing ends the picture in work and names all that are not saved") {
    std::atomic<int> begun = 0;
    std::latch isDrawing(1);
    PictureQueue worker([&](const PictureRequest& request, const Progress& progress) {
        if (++begun == 1) isDrawing.count_down();
        return drawForEver(request, progress);
    });
    worker.add(requestFor("a.png"));
    worker.add(requestFor("b.png"));
    isDrawing.wait();
    CHECK(worker.close() == Files{"a.png", "b.png"}); // would never return unless the work were cancelled
    CHECK(begun == 1);
    CHECK(worker.current() == nullptr);
}

TEST_CASE("a picture that is finished while it is cancelled is saved") {
    PictureQueue worker([](const PictureRequest&, const Progress&) { return Result<void>(); });
    worker.add(requestFor("a.png"));
    worker.add(requestFor("b.png"));
    CHECK(worker.close() == Files{"b.png"});
}

TEST_CASE("the worker ends with a picture that would go on") {
    PictureQueue worker(drawForEver);
    worker.add(requestFor("a.png"));
} // here, with a line on stderr; a test that hangs has failed
