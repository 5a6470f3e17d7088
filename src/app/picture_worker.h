#pragma once

#include <deque>
#include <filesystem>
#include <future>
#include <optional>

#include "app/window.h"
#include "export/pictures/picture.h"

namespace atlas {

struct FinishedPicture {
    PictureRequest request; // without its overlay
    Result<void> outcome;
};

// Draws pictures on a thread of its own, one after another, so that the window stays awake.
class PictureWorker {
public:
    PictureWorker(std::filesystem::path naturalEarthFolder, HiddenContext context);
    PictureWorker(const PictureWorker&) = delete;
    PictureWorker& operator=(const PictureWorker&) = delete;
    ~PictureWorker(); // finishes what was asked for

    void add(PictureRequest request);

    // The picture being drawn; null when none is.
    const PictureRequest* current() const;
    std::optional<FinishedPicture> takeFinished();

private:
    void startNext();

    std::filesystem::path m_naturalEarthFolder;
    HiddenContext m_context;
    std::deque<PictureRequest> m_waiting; // the first is being drawn
    std::future<Result<void>> m_outcome;
};

} // namespace atlas
