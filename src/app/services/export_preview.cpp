#include "app/services/export_preview.h"

#include <unistd.h>

#include <system_error>
#include <utility>

#include "gl/picture_texture.h"

namespace atlas {

namespace {

using Path = std::filesystem::path;

constexpr std::chrono::milliseconds kRest(150); // who types or drags a slider gets one picture at the end
constexpr double kPollSeconds = 0.03;
constexpr int kLongestSidePixels = 4096;

// A file of the system's folder for them that goes with this.
class TemporaryFile {
public:
    TemporaryFile() {
        std::error_code none;
        m_file = std::filesystem::temp_directory_path(none) /
                 ("sister-atlas-preview-" + std::to_string(::getpid()) + ".png");
    }
    TemporaryFile(const TemporaryFile&) = delete;
    TemporaryFile& operator=(const TemporaryFile&) = delete;
    ~TemporaryFile() {
        std::error_code ignored;
        std::filesystem::remove(m_file, ignored);
    }

    const Path& path() const { return m_file; }

private:
    Path m_file;
};

} // namespace

PreviewQuestion previewQuestion(const ExploreState& state, const Viewport& window) {
    PreviewQuestion question{state, window};
    ExploreState& asked = question.state;
    asked.hovered = {};
    asked.trail.clear();
    asked.workspace.recentExports.clear();
    asked.workspace.exporting.folder.clear();
    asked.workspace.exporting.name.clear();
    if (asked.workspace.exporting.content != PictureContent::Window) {
        Workspace bare;
        bare.exporting = asked.workspace.exporting;
        asked.workspace = bare;
    }
    return question;
}

bool ExportPreview::follow(const PreviewQuestion& question, const MakeOrder& makeOrder,
                           Clock::time_point now) {
    const bool wasCurrent = isCurrent();
    if (m_asked != question) {
        m_asked = question;
        m_askedAt = now;
    }
    if (m_begun != m_asked) m_job.cancel();
    const bool isNew = take();
    if (!isCurrent() && !m_job.hasWork() && now - m_askedAt >= kRest) begin(makeOrder);
    return isNew || wasCurrent != isCurrent();
}

void ExportPreview::putAway() {
    m_job.cancel();
    take();
    m_asked.reset();
    m_begun.reset();
    m_answered.reset();
    m_picture.reset();
    m_problem.clear();
}

std::optional<double> ExportPreview::secondsUntilNext(Clock::time_point now) const {
    if (m_job.hasWork()) return kPollSeconds;
    if (!m_asked || isCurrent()) return std::nullopt;
    const std::chrono::duration<double> left = m_askedAt + kRest - now;
    return std::max(0.0, left.count());
}

void ExportPreview::begin(const MakeOrder& makeOrder) {
    m_begun = m_asked;
    const auto fail = [this](const Error& error) {
        m_problem = error.message;
        m_picture.reset();
        m_answered = m_begun;
    };
    if (!m_makeWrite) {
        Result<ExportQueue::MakeWrite> opened = m_open();
        if (!opened) return fail(opened.error());
        m_makeWrite = *std::move(opened);
    }
    Result<ExportOrder> order = makeOrder();
    if (!order) return fail(order.error());
    m_job =
        Job<Drawn>("the preview", [makeWrite = *m_makeWrite, order = *std::move(order)](
                                      const Progress& progress) { return draw(makeWrite, order, progress); });
}

bool ExportPreview::take() {
    const std::optional<Result<Drawn>> drawn = m_job.poll();
    if (!drawn) return false;
    if (*drawn) {
        show(**drawn);
        return true;
    }
    if (isCancellation(drawn->error())) return false;
    m_problem = drawn->error().message;
    m_picture.reset();
    m_answered = m_begun;
    return true;
}

void ExportPreview::show(const Drawn& drawn) {
    const PngPicture& picture = drawn.picture;
    m_picture = {gl::createPictureTexture(picture.rgba, picture.widthPixels, picture.heightPixels),
                 picture.widthPixels, picture.heightPixels, drawn.bytes};
    m_problem.clear();
    m_answered = m_begun;
}

Result<ExportPreview::Drawn> ExportPreview::draw(const ExportQueue::MakeWrite& makeWrite,
                                                 const ExportOrder& order, const Progress& progress) {
    Result<ExportQueue::Write> write = makeWrite();
    if (!write) return tl::unexpected(write.error());
    const TemporaryFile file;
    ExportOrder ofFile = order;
    ofFile.file = file.path();
    const Result<Path> written = (*write)(ofFile, {}, progress);
    if (!written) return tl::unexpected(written.error());
    Result<PngPicture> picture = readPng(*written, kLongestSidePixels);
    if (!picture) return tl::unexpected(picture.error());
    std::error_code none;
    const auto bytes = static_cast<std::uint64_t>(std::filesystem::file_size(*written, none));
    return Drawn{*std::move(picture), none ? 0 : bytes};
}

} // namespace atlas
