#pragma once

#include <deque>
#include <filesystem>
#include <functional>
#include <mutex>
#include <optional>
#include <vector>

#include "app/window/window.h"
#include "core/job.h"
#include "export/pictures/picture.h"

namespace atlas {

struct FinishedPicture {
    PictureRequest request;                // without its overlay
    Result<std::filesystem::path> outcome; // the file that it became
};

// Draws pictures on a thread of its own, one after another, so that the window stays awake. What draws is
// large and takes time to make: it serves all pictures of a row, and goes once none waits any more.
class PictureQueue {
public:
    // Draws and writes one picture; the file that it became.
    using Draw = std::function<Result<std::filesystem::path>(const PictureRequest&, const Progress&)>;

    // Makes what draws a row of pictures. It is called, used and destroyed on the row's thread. After an
    // error the next picture gets another.
    using MakeDraw = std::function<Result<Draw>()>;

    explicit PictureQueue(MakeDraw makeDraw) : m_makeDraw(std::move(makeDraw)) {}
    PictureQueue(const PictureQueue&) = delete;
    PictureQueue& operator=(const PictureQueue&) = delete;
    ~PictureQueue(); // close(), and a line on stderr for each picture that is not saved

    void add(PictureRequest request);

    // The picture being drawn, or finished and not yet taken; null when none is.
    const PictureRequest* current() const;
    ProgressState progress() const { return m_job.progress(); } // of the one that is being drawn
    std::optional<FinishedPicture> takeFinished();

    // Of all pictures that are not yet taken: names that are given away, though there may be no file yet.
    std::vector<std::filesystem::path> files() const;

    // Ends the current picture as soon as its work notices, without waiting.
    void cancel() { m_job.cancel(); }

    // Cancels the current picture, drops those that wait and returns the files that are therefore not saved.
    // Nothing half-written remains of them.
    std::vector<std::filesystem::path> close();

private:
    struct Picture {
        PictureRequest request;
        std::optional<Result<std::filesystem::path>> outcome; // nothing until it is finished
    };

    void beginRow();
    void endRow();
    Picture* firstUnfinished(); // with the lock

    // On the row's thread.
    Result<void> drawRow(const Progress& progress);
    Result<std::filesystem::path> drawNext(std::optional<Draw>& draw, const PictureRequest& request,
                                           const Progress& progress) const;
    Picture* nextInRow(); // null: the row is over

    MakeDraw m_makeDraw;
    mutable std::mutex m_mutex;     // of what follows
    std::deque<Picture> m_pictures; // that are not yet taken, in the order of their coming
    bool m_isInRow = false;         // pictures that are added now belong to the row that is being drawn
    Job<void> m_job;                // the row; the last: it ends before what it uses
};

// For the window: draws with a context of its own, whose last owner must be on the main thread.
PictureQueue::MakeDraw drawingIn(HiddenContext context, std::filesystem::path naturalEarthFolder);

} // namespace atlas
