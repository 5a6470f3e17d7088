#include "app/services/export_queue.h"

#include <doctest/doctest.h>

#include <atomic>
#include <latch>
#include <memory>
#include <thread>

using namespace atlas;

namespace {

using Write = ExportQueue::Write;
using Path = std::filesystem::path;
using Files = std::vector<Path>;

ExportOrder orderFor(const char* file) {
    ExportOrder order;
    order.file = file;
    return order;
}

// Goes on until it is cancelled.
Result<Path> drawForEver(const ExportOrder&, const Tell&, const Progress& progress) {
    while (progress(0.5, "drawing"))
        std::this_thread::yield();
    return cancelled();
}

// What draws needs no making.
ExportQueue::MakeWrite always(Write draw) {
    return [draw = std::move(draw)] { return Result<Write>(draw); };
}

// Counts what is made to draw, what of it is gone, and where that was not on the thread that made it.
struct Tools {
    std::atomic<int> made = 0;
    std::atomic<int> gone = 0;
    std::atomic<int> misplaced = 0;

    void checkThread(std::thread::id maker) {
        if (std::this_thread::get_id() != maker) ++misplaced;
    }

    ExportQueue::MakeWrite drawingWith(const Write& draw) {
        return [this, draw]() -> Result<Write> {
            ++made;
            const std::thread::id maker = std::this_thread::get_id();
            const std::shared_ptr<void> tool(nullptr, [this, maker](const void*) {
                checkThread(maker);
                ++gone;
            });
            return
                [this, draw, maker, tool](const ExportOrder& order, const Tell&, const Progress& progress) {
                    checkThread(maker);
                    return draw(order, {}, progress);
                };
        };
    }
};

FinishedExport finished(ExportQueue& worker) {
    std::optional<FinishedExport> picture;
    while (!picture) {
        picture = worker.takeFinished();
        std::this_thread::yield();
    }
    return *std::move(picture);
}

} // namespace

TEST_CASE("a queue says how far the picture that is being drawn is") {
    ExportQueue worker(always(drawForEver));
    CHECK(worker.status().empty());
    worker.add(orderFor("a.png"));
    while (worker.status().front().progress.share == 0.0)
        std::this_thread::yield();
    const ExportStatus status = worker.status().front();
    CHECK(status.isBegun);
    CHECK(status.file == "a.png");
    CHECK(status.progress.share == 0.5);
    CHECK(status.progress.what == "drawing");
    worker.close();
    CHECK(worker.status().empty());
}

TEST_CASE("pictures are drawn one after another, and what hinders one does not hinder the next") {
    ExportQueue worker(always([](const ExportOrder& order, const Tell&, const Progress&) -> Result<Path> {
        if (order.file == "bad.png") throw std::bad_alloc();
        return order.file;
    }));
    CHECK(worker.isEmpty());
    for (const char* file : {"a.png", "bad.png", "c.png"})
        worker.add(orderFor(file));
    REQUIRE_FALSE(worker.isEmpty());
    CHECK(finished(worker).outcome.has_value());
    const FinishedExport bad = finished(worker);
    CHECK(bad.order.file == "bad.png");
    CHECK(bad.outcome.error().message ==
          "not enough memory for the export; close other programs or ask for less");
    CHECK(finished(worker).order.file == "c.png");
    CHECK(worker.isEmpty());
    CHECK(worker.close().empty());
}

TEST_CASE("closing ends the picture in work and names all that are not saved") {
    std::atomic<int> begun = 0;
    std::latch isDrawing(1);
    ExportQueue worker(always([&](const ExportOrder& order, const Tell&, const Progress& progress) {
        if (++begun == 1) isDrawing.count_down();
        return drawForEver(order, {}, progress);
    }));
    worker.add(orderFor("a.png"));
    worker.add(orderFor("b.png"));
    isDrawing.wait();
    CHECK(worker.close() == Files{"a.png", "b.png"}); // would never return unless the work were cancelled
    CHECK(begun == 1);
    CHECK(worker.isEmpty());
}

TEST_CASE("a picture that is finished while it is cancelled is saved") {
    ExportQueue worker(
        always([](const ExportOrder& order, const Tell&, const Progress& progress) -> Result<Path> {
            (void)drawForEver(order, {}, progress);
            return order.file;
        }));
    worker.add(orderFor("a.png"));
    worker.add(orderFor("b.png"));
    CHECK(worker.close() == Files{"b.png"});
}

TEST_CASE("the worker ends with a picture that would go on") {
    ExportQueue worker(always(drawForEver));
    worker.add(orderFor("a.png"));
} // here, with a line on stderr; a test that hangs has failed

TEST_CASE("pictures that are finished but not taken are saved when the queue closes; the failed are not") {
    std::latch areDrawn(3);
    ExportQueue worker(
        always([&](const ExportOrder& order, const Tell&, const Progress& progress) -> Result<Path> {
            areDrawn.count_down();
            if (order.file == "c.png") return drawForEver(order, {}, progress);
            if (order.file == "b.png") return failure("the disk is full");
            return order.file;
        }));
    for (const char* file : {"a.png", "b.png", "c.png", "d.png"})
        worker.add(orderFor(file));
    areDrawn.wait(); // nobody took any: the next began nevertheless
    CHECK(worker.status().front().file == "c.png");
    CHECK(worker.close() == Files{"b.png", "c.png", "d.png"});
}

TEST_CASE("the names of pictures that wait, are drawn or are not yet taken are given away") {
    std::latch mayEnd(1);
    ExportQueue worker(always([&](const ExportOrder& order, const Tell&, const Progress&) -> Result<Path> {
        mayEnd.wait();
        return order.file;
    }));
    CHECK(worker.files().empty());
    worker.add(orderFor("a.png"));
    worker.add(orderFor("b.png"));
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
    ExportQueue worker(
        tools.drawingWith([&](const ExportOrder& order, const Tell&, const Progress&) -> Result<Path> {
            areAllThere.wait();
            return order.file;
        }));
    for (const char* file : {"a.png", "b.png", "c.png"})
        worker.add(orderFor(file));
    CHECK(tools.gone == 0);
    areAllThere.count_down();
    for (int i = 0; i < 3; ++i)
        CHECK(finished(worker).outcome.has_value());
    while (tools.gone < 1) // while nobody asks for anything more
        std::this_thread::yield();
    CHECK(tools.made == 1);

    worker.add(orderFor("d.png"));
    CHECK(finished(worker).order.file == "d.png");
    CHECK(worker.close().empty());
    CHECK(tools.made == 2);
    CHECK(tools.gone == 2);
    CHECK(tools.misplaced == 0);
}

TEST_CASE("after an error the next picture is drawn with something else") {
    Tools tools;
    std::latch areAllThere(1);
    ExportQueue worker(
        tools.drawingWith([&](const ExportOrder& order, const Tell&, const Progress&) -> Result<Path> {
            areAllThere.wait();
            if (order.file == "a.png") return failure("no more memory on the graphics card");
            return order.file;
        }));
    for (const char* file : {"a.png", "b.png", "c.png"})
        worker.add(orderFor(file));
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
    ExportQueue worker([&]() -> Result<Write> {
        if (++attempts <= 2) return failure("no OpenGL here");
        return Write([](const ExportOrder& order, const Tell&, const Progress&) -> Result<Path> {
            return order.file;
        });
    });
    for (const char* file : {"a.png", "b.png", "c.png"})
        worker.add(orderFor(file));
    CHECK(finished(worker).outcome.error().message == "no OpenGL here");
    CHECK(finished(worker).outcome.error().message == "no OpenGL here");
    CHECK(finished(worker).outcome);
}

TEST_CASE("what draws is gone when the queue closes, whatever it was doing") {
    Tools tools;
    std::latch isDrawing(1);
    ExportQueue worker(tools.drawingWith(
        [&](const ExportOrder& order, const Tell&, const Progress& progress) -> Result<Path> {
            isDrawing.count_down();
            (void)drawForEver(order, {}, progress);
            return order.file; // so that it could serve the next
        }));
    worker.add(orderFor("a.png"));
    worker.add(orderFor("b.png"));
    isDrawing.wait();
    CHECK(worker.close() == Files{"b.png"});
    CHECK(tools.made == 1);
    CHECK(tools.gone == 1);
    CHECK(tools.misplaced == 0);
}

TEST_CASE("pictures behind one that is cancelled are drawn") {
    std::latch isDrawing(1);
    ExportQueue worker(
        always([&](const ExportOrder& order, const Tell&, const Progress& progress) -> Result<Path> {
            if (order.file != "a.png") return order.file;
            isDrawing.count_down();
            return drawForEver(order, {}, progress);
        }));
    for (const char* file : {"a.png", "b.png", "c.png"})
        worker.add(orderFor(file));
    isDrawing.wait();
    worker.cancelWork();
    CHECK(isCancellation(finished(worker).outcome.error()));
    CHECK(finished(worker).outcome);
    CHECK(finished(worker).outcome);
    CHECK(worker.isEmpty());
}

TEST_CASE("a picture may get another name than it was asked for, and says which") {
    ExportQueue worker(
        always([](const ExportOrder&, const Tell&, const Progress&) -> Result<Path> { return "a-2.png"; }));
    worker.add(orderFor("a.png"));
    const FinishedExport picture = finished(worker);
    CHECK(picture.order.file == "a.png");
    CHECK(picture.outcome == Path("a-2.png"));
}

TEST_CASE("one that waits is cancelled alone, and at once") {
    std::latch mayEnd(1);
    ExportQueue worker(always([&](const ExportOrder& order, const Tell&, const Progress&) -> Result<Path> {
        mayEnd.wait();
        return order.file;
    }));
    for (const char* file : {"a.png", "b.png", "c.png"})
        worker.add(orderFor(file));
    worker.cancel(worker.status()[1].id);
    CHECK(worker.status().size() == 2);
    mayEnd.count_down();
    CHECK(finished(worker).outcome == Path("a.png"));
    CHECK(isCancellation(finished(worker).outcome.error()));
    CHECK(finished(worker).outcome == Path("c.png"));
}

TEST_CASE("one that is being written is cancelled, and the next begins") {
    std::latch isWriting(1);
    ExportQueue worker(
        always([&](const ExportOrder& order, const Tell& tell, const Progress& progress) -> Result<Path> {
            if (order.file != "a.png") return order.file;
            isWriting.count_down();
            return drawForEver(order, tell, progress);
        }));
    worker.add(orderFor("a.png"));
    worker.add(orderFor("b.png"), ExportUse::Clipboard);
    isWriting.wait();
    worker.cancel(worker.status().front().id);
    CHECK(isCancellation(finished(worker).outcome.error()));
    const FinishedExport next = finished(worker);
    CHECK(next.outcome == Path("b.png"));
    CHECK(next.use == ExportUse::Clipboard);
}

TEST_CASE("what the work tells comes with the file") {
    ExportQueue worker(
        always([](const ExportOrder& order, const Tell& tell, const Progress&) -> Result<Path> {
            tell("the legend is left out");
            return order.file;
        }));
    worker.add(orderFor("a.png"));
    CHECK(finished(worker).notes == std::vector<std::string>{"the legend is left out"});
}
