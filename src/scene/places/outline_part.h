#pragma once

#include <filesystem>
#include <memory>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "core/kept.h"
#include "core/latest_answer.h"
#include "data/basemap/place_shapes.h"
#include "model/selection/selection.h"
#include "scene/basemap/view_window.h"
#include "scene/geometry/geometry.h"

namespace atlas {

// The country or state that a selection is of; nothing when it is of neither.
std::optional<PlaceCode> placeOf(const Selection& selection, const Network& network);

// Its outline, read when it is first selected, at the level of detail of the picture.
class OutlinePart {
public:
    OutlinePart(const std::filesystem::path& folder, bool loadInBackground);

    // Null when no place is selected, it is too small for the picture or cannot be read, which is said once,
    // or while it is read in the background.
    std::shared_ptr<const LineMesh> outlineFor(const std::optional<PlaceCode>& place, const PlaneView& view,
                                               const ViewWindow& window);

    bool isLoading() const { return m_chunks.isBusy(); }
    std::vector<std::string> takeMessages() { return std::exchange(m_messages, {}); }

private:
    struct Question {
        PlaceCode place;
        DetailLevel level = DetailLevel::Coarse110m;

        friend bool operator==(const Question&, const Question&) = default;
    };
    struct Outline {
        PlaceCode place;
        std::vector<LineChunk> chunks;
    };
    struct Inputs {
        std::shared_ptr<const Outline> outline;
        PlaneId plane;
        ViewWindow window;

        friend bool operator==(const Inputs&, const Inputs&) = default;
    };

    std::shared_ptr<const Outline> outlineOf(const std::optional<Question>& question);
    void follow(const std::optional<Question>& question);

    bool m_loadInBackground;
    LatestAnswer<Question, Outline> m_chunks;
    std::vector<std::string> m_messages;
    Kept<Inputs, const LineMesh> m_mesh;
};

} // namespace atlas
