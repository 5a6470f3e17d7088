#pragma once

#include <optional>

#include "model/view/view.h"
#include "model/workspace/last_session.h"

namespace atlas {

// What exploring begins with.
struct ExploreStart {
    View view;
    std::optional<LastSession> session; // whose panels come back; its view, if it does, stands above
};

} // namespace atlas
