#include "app/services/picture_queue.h"

#include "core/messages.h"

namespace atlas {

namespace {

// Makes the context the thread's own, whatever happens until it is released.
class Current {
public:
    explicit Current(const HiddenContext& context) : m_context(context) { m_context.makeCurrent(); }
    Current(const Current&) = delete;
    Current& operator=(const Current&) = delete;
    ~Current() { m_context.release(); }

private:
    const HiddenContext& m_context;
};

} // namespace

PictureQueue::~PictureQueue() {
    for (const std::filesystem::path& file : close())
        printNote(file.string() + " is not saved: the window was closed before it was drawn");
}

void PictureQueue::add(PictureRequest request) {
    m_waiting.push_back(std::move(request));
    if (m_waiting.size() == 1) startNext();
}

const PictureRequest* PictureQueue::current() const {
    return m_waiting.empty() ? nullptr : &m_waiting.front();
}

std::optional<FinishedPicture> PictureQueue::takeFinished() {
    std::optional<Result<void>> outcome = m_job.poll();
    if (!outcome) return std::nullopt;
    FinishedPicture finished{std::move(m_waiting.front()), *std::move(outcome)};
    finished.request.overlay.clear();
    m_waiting.pop_front();
    if (!m_waiting.empty()) startNext();
    return finished;
}

std::vector<std::filesystem::path> PictureQueue::close() {
    m_job.cancel();
    if (m_job.hasWork() && m_job.take()) m_waiting.pop_front(); // it was finished nevertheless
    std::vector<std::filesystem::path> unsaved;
    for (const PictureRequest& request : m_waiting)
        unsaved.push_back(request.file);
    m_waiting.clear();
    return unsaved;
}

void PictureQueue::startNext() {
    // A deque's elements stay where they are while others are added behind them.
    m_job = Job<void>("the picture", [this, &request = m_waiting.front()](const Progress& progress) {
        return m_draw(request, progress);
    });
}

PictureQueue::Draw drawingIn(HiddenContext context, std::filesystem::path naturalEarthFolder) {
    return [context = std::make_shared<HiddenContext>(std::move(context)),
            folder = std::move(naturalEarthFolder)](const PictureRequest& request,
                                                    const Progress& progress) -> Result<void> {
        const Current current(*context);
        Result<MapRenderer> renderer = MapRenderer::create();
        if (!renderer) return tl::unexpected(renderer.error());
        SceneBuilder builder(folder, false);
        return exportPicture(request, builder, *renderer, progress);
    };
}

} // namespace atlas
