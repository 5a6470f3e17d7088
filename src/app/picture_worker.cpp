#include "app/picture_worker.h"

#include <chrono>

namespace atlas {

namespace {

Result<void> drawHere(const PictureRequest& request, const std::filesystem::path& naturalEarthFolder) {
    Result<MapRenderer> renderer = MapRenderer::create();
    if (!renderer) return tl::unexpected(renderer.error());
    SceneBuilder builder(naturalEarthFolder, false);
    return exportPicture(request, builder, *renderer);
}

} // namespace

PictureWorker::PictureWorker(std::filesystem::path naturalEarthFolder, HiddenContext context)
    : m_naturalEarthFolder(std::move(naturalEarthFolder)), m_context(std::move(context)) {}

PictureWorker::~PictureWorker() {
    while (!m_waiting.empty()) {
        if (m_outcome.valid()) m_outcome.wait();
        takeFinished();
    }
}

void PictureWorker::add(PictureRequest request) {
    m_waiting.push_back(std::move(request));
    if (m_waiting.size() == 1) startNext();
}

const PictureRequest* PictureWorker::current() const {
    return m_waiting.empty() ? nullptr : &m_waiting.front();
}

std::optional<FinishedPicture> PictureWorker::takeFinished() {
    if (!m_outcome.valid() || m_outcome.wait_for(std::chrono::seconds(0)) != std::future_status::ready) {
        return std::nullopt;
    }
    FinishedPicture finished{std::move(m_waiting.front()), m_outcome.get()};
    finished.request.overlay.clear();
    m_waiting.pop_front();
    if (!m_waiting.empty()) startNext();
    return finished;
}

void PictureWorker::startNext() {
    // A deque's elements stay where they are while others are added behind them.
    const PictureRequest& request = m_waiting.front();
    m_outcome = std::async(std::launch::async, [this, &request] {
        m_context.makeCurrent();
        Result<void> outcome = drawHere(request, m_naturalEarthFolder);
        m_context.release();
        return outcome;
    });
}

} // namespace atlas
