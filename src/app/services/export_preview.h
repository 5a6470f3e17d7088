#pragma once

#include <chrono>
#include <cstdint>
#include <functional>
#include <optional>
#include <string>

#include "app/services/export_queue.h"
#include "core/job.h"
#include "export/pictures/png_reader.h"
#include "gl/handle.h"
#include "model/workspace/explore_state.h"

namespace atlas {

// All that a preview depends on.
struct PreviewQuestion {
    ExploreState state;
    Viewport window; // whose panels may be in the picture

    friend bool operator==(const PreviewQuestion&, const PreviewQuestion&) = default;
};

// Without what changes no picture: names, folders, what the pointer is over; panels where none is in it.
PreviewQuestion previewQuestion(const ExploreState& state, const Viewport& window);

// A small picture of what would be saved, drawn by the same writer on a thread of its own, anew whenever the
// question has changed and stood still for a moment. Until it is there the former one stays.
class ExportPreview {
public:
    using Clock = std::chrono::steady_clock;
    using OpenWriter = std::function<Result<ExportQueue::MakeWrite>()>; // on the main thread, once
    using MakeOrder = std::function<Result<ExportOrder>()>;             // without the name of a file

    explicit ExportPreview(OpenWriter open) : m_open(std::move(open)) {}

    // For every frame in which it is seen. True when there is something new to see.
    bool follow(const PreviewQuestion& question, const MakeOrder& makeOrder, Clock::time_point now);

    // Nobody sees it any more: its work ends, its memory is free.
    void putAway();

    // The last that was drawn; `bytes` is what it takes as a PNG.
    struct Picture {
        gl::TextureHandle texture;
        int widthPixels = 0;
        int heightPixels = 0;
        std::uint64_t bytes = 0;
    };
    const std::optional<Picture>& picture() const { return m_picture; }

    bool isCurrent() const { return m_answered.has_value() && m_answered == m_asked; }
    const std::string& problem() const { return m_problem; } // why there is none; empty: there is, or will be

    // Until the next frame has something to do; nothing while it is current.
    std::optional<double> secondsUntilNext(Clock::time_point now) const;

private:
    struct Drawn {
        PngPicture picture;
        std::uint64_t bytes = 0;
    };

    void begin(const MakeOrder& makeOrder);
    bool take();
    void show(const Drawn& drawn);
    static Result<Drawn> draw(const ExportQueue::MakeWrite& makeWrite, const ExportOrder& order,
                              const Progress& progress);

    OpenWriter m_open;
    std::optional<ExportQueue::MakeWrite> m_makeWrite;
    std::optional<PreviewQuestion> m_asked;
    Clock::time_point m_askedAt;
    std::optional<PreviewQuestion> m_begun;
    std::optional<PreviewQuestion> m_answered; // also by a problem
    std::optional<Picture> m_picture;
    std::string m_problem;
    Job<Drawn> m_job; // the last: it ends before what it uses
};

} // namespace atlas
