#include "app/services/picture_queue.h"

#include <algorithm>
#include <memory>
#include <utility>

#include "core/freed_memory.h"
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

// What a row of pictures is drawn with. The context is released after what lives in it.
struct DrawingTools {
    std::unique_ptr<const Current> current;
    MapRenderer renderer;
    SceneBuilder builder;
};

} // namespace

PictureQueue::~PictureQueue() {
    for (const std::filesystem::path& file : close())
        printNote(file.string() + " is not saved: the window was closed before it was drawn");
}

void PictureQueue::add(PictureRequest request) {
    {
        const std::scoped_lock lock(m_mutex);
        m_pictures.push_back({std::move(request), std::nullopt});
        if (std::exchange(m_isInRow, true)) return;
    }
    beginRow();
}

const PictureRequest* PictureQueue::current() const {
    const std::scoped_lock lock(m_mutex);
    return m_pictures.empty() ? nullptr : &m_pictures.front().request;
}

std::optional<FinishedPicture> PictureQueue::takeFinished() {
    endRow();
    const std::scoped_lock lock(m_mutex);
    if (m_pictures.empty() || !m_pictures.front().outcome) return std::nullopt;
    Picture& first = m_pictures.front();
    FinishedPicture finished{std::move(first.request), *std::move(first.outcome)};
    finished.request.overlay.clear();
    m_pictures.pop_front();
    return finished;
}

std::vector<std::filesystem::path> PictureQueue::files() const {
    const std::scoped_lock lock(m_mutex);
    std::vector<std::filesystem::path> files;
    for (const Picture& picture : m_pictures)
        files.push_back(picture.request.file);
    return files;
}

std::vector<std::filesystem::path> PictureQueue::close() {
    m_job.cancel();
    m_job = {};
    const std::scoped_lock lock(m_mutex);
    std::vector<std::filesystem::path> unsaved;
    for (const Picture& picture : m_pictures) {
        if (!picture.outcome || !*picture.outcome) unsaved.push_back(picture.request.file);
    }
    m_pictures.clear();
    m_isInRow = false;
    return unsaved;
}

void PictureQueue::beginRow() {
    m_job = {}; // waits for the former row, which may still be putting its tools away
    m_job = Job<void>("the pictures", [this](const Progress& progress) { return drawRow(progress); });
}

// A row that was cancelled, or that got no thread, leaves pictures to another one.
void PictureQueue::endRow() {
    const std::optional<Result<void>> ended = m_job.poll();
    if (!ended) return;
    {
        const std::scoped_lock lock(m_mutex);
        if (Picture* next = firstUnfinished(); next != nullptr && !*ended)
            next->outcome = tl::unexpected(ended->error());
        m_isInRow = firstUnfinished() != nullptr;
        if (!m_isInRow) return;
    }
    beginRow();
}

Result<void> PictureQueue::drawRow(const Progress& progress) {
    std::optional<Draw> draw;
    do {
        Picture* const next = nextInRow();
        if (next == nullptr) break;
        Result<std::filesystem::path> outcome = drawNext(draw, next->request, progress);
        const std::scoped_lock lock(m_mutex);
        next->outcome = std::move(outcome);
    } while (goesOn(progress, 0.0, {}));
    draw.reset();
    returnFreedMemory(); // a picture needs half as much again as the window
    return {};
}

// What hinders one picture does not hinder the next.
Result<std::filesystem::path> PictureQueue::drawNext(std::optional<Draw>& draw, const PictureRequest& request,
                                                     const Progress& progress) const {
    const auto attempt = [&]() -> Result<std::filesystem::path> {
        try {
            if (!draw) {
                Result<Draw> made = m_makeDraw();
                if (!made) return tl::unexpected(made.error());
                draw = *std::move(made);
            }
            return (*draw)(request, progress);
        } catch (...) {
            return tl::unexpected(caughtError("the picture"));
        }
    };
    Result<std::filesystem::path> outcome = attempt();
    if (!outcome) draw.reset();
    return outcome;
}

// A deque's elements stay where they are while others come and go at its ends.
PictureQueue::Picture* PictureQueue::nextInRow() {
    const std::scoped_lock lock(m_mutex);
    Picture* const next = firstUnfinished();
    m_isInRow = next != nullptr;
    return next;
}

PictureQueue::Picture* PictureQueue::firstUnfinished() {
    const auto next = std::find_if(m_pictures.begin(), m_pictures.end(),
                                   [](const Picture& picture) { return !picture.outcome; });
    return next == m_pictures.end() ? nullptr : &*next;
}

PictureQueue::MakeDraw drawingIn(HiddenContext context, std::filesystem::path naturalEarthFolder) {
    return [context = std::make_shared<HiddenContext>(std::move(context)),
            folder = std::move(naturalEarthFolder)]() -> Result<PictureQueue::Draw> {
        auto current = std::make_unique<const Current>(*context);
        Result<MapRenderer> renderer = MapRenderer::create();
        if (!renderer) return tl::unexpected(renderer.error());
        const std::shared_ptr<DrawingTools> tools(
            new DrawingTools{std::move(current), *std::move(renderer), SceneBuilder(folder, false)});
        return [tools](const PictureRequest& request, const Progress& progress) {
            return exportPicture(request, tools->builder, tools->renderer, progress);
        };
    };
}

} // namespace atlas
