#include "app/services/picture_queue.h"

#include <doctest/doctest.h>

#include <atomic>
#include <latch>
#include <memory>
#include <thread>

using namespace atlas;

namespace {

using Draw = PictureQueue::Draw;
using Path = std::filesystem::path;
using Files = std::vector<Path>;

PictureRequest requestFor(const char* file) {
    PictureRequest request;
    request.file = file;
    return request;
}

// Goes on until it is cancelled.
Result<Path> drawForEver(const PictureRequest&, const Progress& progress) {
    while (progress(0.5, "drawing"))
        std::this_thread::yield();
    return cancelled();
}

// What draws needs no making.
PictureQueue::MakeDraw always(Draw draw) {
    return [draw = std::move(draw)] { return Result<Draw>(draw); };
}

// Counts what is made to draw, what of it is gone, and where that was not on the thread that made it.
struct Tools {
    std::atomic<int> made = 0;
    std::atomic<int> gone = 0;
    std::atomic<int> misplaced = 0;

    void checkThread(std::thread::id maker) {
        if (std::this_thread::get_id() != maker) ++misplaced;
    }

    PictureQueue::MakeDraw drawingWith(const Draw& draw) {
        return [this, draw]() -> Result<Draw> {
            ++made;
            const std::thread::id maker = std::this_thread::get_id();
            const std::shared_ptr<void> tool(nullptr, [this, maker](const void*) {
                checkThread(maker);
                ++gone;
            });
            return [this, draw, maker, tool](const PictureRequest& request, const Progress& progress) {
                checkThread(maker);
                return draw(request, progress);
            };
        };
    }
};

FinishedPicture finished(PictureQueue& worker) {
    std::optional<FinishedPicture> picture;
    while (!picture) {
        picture = worker.takeFinished();
        std::this_thread::yield();
    }
    return *std::move(picture);
}

} // namespace

TEST_CASE("a queue says how far the picture that is being drawn is") {
    PictureQueue worker(always(drawForEver));
    CHECK(worker.progress().share == 0.0);
    worker.add(requestFor("a.png"));
    while (worker.progress().share == 0.0)
        std::this_thread::yield();
    CHECK(worker.progress().share == 0.5);
    CHECK(worker.progress().what == "drawing");
    worker.close();
    CHECK(worker.progress().share == 0.0);
}

TEST_CASE("pictures are drawn one after another, and what hinders one does not hinder the next") {
    PictureQueue worker(always([](const PictureRequest& request, const Progress&) -> Result<Path> {
        if (request.file == "bad.png") throw std::bad_alloc();
        return request.file;
    }));
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
    PictureQueue worker(always([&](const PictureRequest& request, const Progress& progress) {
        if (++begun == 1) isDrawing.count_down();
        return drawForEver(request, progress);
    }));
    worker.add(requestFor("a.png"));
    worker.add(requestFor("b.png"));
    isDrawing.wait();
    CHECK(worker.close() == Files{"a.png", "b.png"}); // would never return unless the work were cancelled
    CHECK(begun == 1);
    CHECK(worker.current() == nullptr);
}

TEST_CASE("a picture that is finished while it is cancelled is saved") {
    PictureQueue worker(always([](const PictureRequest& request, const Progress& progress) -> Result<Path> {
        (void)drawForEver(request, progress);
        return request.file;
    }));
    worker.add(requestFor("a.png"));
    worker.add(requestFor("b.png"));
    CHECK(worker.close() == Files{"b.png"});
}

TEST_CASE("the worker ends with a picture that would go on") {
    PictureQueue worker(always(drawForEver));
    worker.add(requestFor("a.png"));
} // here, with a line on stderr; a test that hangs has failed

TEST_CASE("pictures that are finished but not taken are saved when the queue closes; the failed are not") {
    std::latch areDrawn(3);
    PictureQueue worker(always([&](const PictureRequest& request, const Progress& progress) -> Result<Path> {
        areDrawn.count_down();
        if (request.file == "c.png") return drawForEver(request, progress);
        if (request.file == "b.png") return failure("the disk is full");
        return request.file;
    }));
    for (const char* file : {"a.png", "b.png", "c.png", "d.png"})
        worker.add(requestFor(file));
    areDrawn.wait(); // nobody took any: the next began nevertheless
    CHECK(worker.current()->file == "a.png");
    CHECK(worker.close() == Files{"b.png", "c.png", "d.png"});
}

TEST_CASE("the names of pictures that wait, are drawn or are not yet taken are given away") {
    std::latch mayEnd(1);
    PictureQueue worker(always([&](const PictureRequest& request, const Progress&) -> Result<Path> {
        mayEnd.wait();
        return request.file;
    }));
    CHECK(worker.files().empty());
    worker.add(requestFor("a.png"));
    worker.add(requestFor("b.png"));
    CHECK(worker.files() == Files{"a.png", "b.png"});
    mayEnd.count_down();
    finished(worker);
    CHECK(worker.files() == Files{"b.png"});
    finished(worker);
    CHECK(worker.files().empty());
}

TEST_CASE("what draws serves all pictures of a row, and is gone on its own thread after the last") {
    Tools tools;
    std::latch areAllThere(1);
    PictureQueue worker(
        tools.drawingWith([&](const PictureRequest& request, const Progress&) -> Result<Path> {
            areAllThere.wait();
            return request.file;
        }));
    for (const char* file : {"a.png", "b.png", "c.png"})
        worker.add(requestFor(file));
    CHECK(tools.gone == 0);
    areAllThere.count_down();
    for (int i = 0; i < 3; ++i)
        CHECK(finished(worker).outcome.has_value());
    while (tools.gone < 1) // while nobody asks for anything more
        std::this_thread::yield();
    CHECK(tools.made == 1);

    worker.add(requestFor("d.png"));
    CHECK(finished(worker).request.file == "d.png");
    CHECK(worker.close().empty());
    CHECK(tools.made == 2);
    CHECK(tools.gone == 2);
    CHECK(tools.misplaced == 0);
}

TEST_CASE("after an error the next picture is drawn with something else") {
    Tools tools;
    std::latch areAllThere(1);
    PictureQueue worker(
        tools.drawingWith([&](const PictureRequest& request, const Progress&) -> Result<Path> {
            areAllThere.wait();
            if (request.file == "a.png") return failure("no more memory on the graphics card");
            return request.file;
        }));
    for (const char* file : {"a.png", "b.png", "c.png"})
        worker.add(requestFor(file));
    areAllThere.count_down();
    CHECK_FALSE(finished(worker).outcome);
    CHECK(finished(worker).outcome);
    CHECK(finished(worker).outcome);
    CHECK(worker.close().empty());
    CHECK(tools.made == 2);
    CHECK(tools.gone == 2);
    CHECK(tools.misplaced == 0);
}

TEST_CASE("where nothing that draws can be made each picture says why, until it can") {
    std::atomic<int> attempts = 0;
    PictureQueue worker([&]() -> Result<Draw> {
        if (++attempts <= 2) return failure("no OpenGL here");
        return Draw(
            [](const PictureRequest& request, const Progress&) -> Result<Path> { return request.file; });
    });
    for (const char* file : {"a.png", "b.png", "c.png"})
        worker.add(requestFor(file));
    CHECK(finished(worker).outcome.error().message == "no OpenGL here");
    CHECK(finished(worker).outcome.error().message == "no OpenGL here");
    CHECK(finished(worker).outcome);
}

TEST_CASE("what draws is gone when the queue closes, whatever it was doing") {
    Tools tools;
    std::latch isDrawing(1);
    PictureQueue worker(
        tools.drawingWith([&](const PictureRequest& request, const Progress& progress) -> Result<Path> {
            isDrawing.count_down();
            (void)drawForEver(request, progress);
            return request.file; // so that it could serve the next
        }));
    worker.add(requestFor("a.png"));
    worker.add(requestFor("b.png"));
    isDrawing.wait();
    CHECK(worker.close() == Files{"b.png"});
    CHECK(tools.made == 1);
    CHECK(tools.gone == 1);
    CHECK(tools.misplaced == 0);
}

TEST_CASE("pictures behind one that is cancelled are drawn") {
    std::latch isDrawing(1);
    PictureQueue worker(always([&](const PictureRequest& request, const Progress& progress) -> Result<Path> {
        if (request.file != "a.png") return request.file;
        isDrawing.count_down();
        return drawForEver(request, progress);
    }));
    for (const char* file : {"a.png", "b.png", "c.png"})
        worker.add(requestFor(file));
    isDrawing.wait();
    worker.cancel();
    CHECK(isCancellation(finished(worker).outcome.error()));
    CHECK(finished(worker).outcome);
    CHECK(finished(worker).outcome);
    CHECK(worker.current() == nullptr);
}

TEST_CASE("a picture may get another name than it was asked for, and says which") {
    PictureQueue worker(
        always([](const PictureRequest&, const Progress&) -> Result<Path> { return "a-2.png"; }));
    worker.add(requestFor("a.png"));
    const FinishedPicture picture = finished(worker);
    CHECK(picture.request.file == "a.png");
    CHECK(picture.outcome == Path("a-2.png"));
}
