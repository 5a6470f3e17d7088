#pragma once

#include <deque>
#include <filesystem>
#include <optional>
#include <vector>

#include "app/window/window.h"
#include "core/job.h"
#include "export/pictures/picture.h"

namespace atlas {

struct FinishedPicture {
    PictureRequest request; // without its overlay
    Result<void> outcome;
};

// Draws pictures on a thread of its own, one after another, so that the window stays awake.
class PictureQueue {
public:
    // Draws and writes one picture, on the worker's thread.
    using Draw = std::function<Result<void>(const PictureRequest&, const Progress&)>;

    explicit PictureQueue(Draw draw) : m_draw(std::move(draw)) {}
    PictureQueue(const PictureQueue&) = delete;
    PictureQueue& operator=(const PictureQueue&) = delete;
    ~PictureQueue(); // close(), and a line on stderr for each picture that is not saved

    void add(PictureRequest request);

    // The picture being drawn; null when none is.
    const PictureRequest* current() const;
    ProgressState progress() const { return m_job.progress(); } // of the current one
    std::optional<FinishedPicture> takeFinished();

    // Ends the current picture as soon as its work notices, without waiting.
    void cancel() { m_job.cancel(); }

    // Cancels the current picture, drops those that wait and returns the files that are therefore not saved.
    // Nothing half-written remains of them.
    std::vector<std::filesystem::path> close();

private:
    void startNext();

    Draw m_draw;
    std::deque<PictureRequest> m_waiting; // the first is being drawn
    Job<void> m_job;                      // the last: it ends before what it uses
};

// For the window: draws with a context of its own, whose last owner must be on the main thread.
PictureQueue::Draw drawingIn(HiddenContext context, std::filesystem::path naturalEarthFolder);

} // namespace atlas
