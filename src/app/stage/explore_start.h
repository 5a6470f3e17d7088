#pragma once

#include <optional>
#include <string>

#include "model/view/view.h"
#include "model/workspace/last_session.h"

namespace atlas {

// What exploring begins with.
struct ExploreStart {
    View view;
    std::optional<LastSession> session; // whose panels come back; its view, if it does, stands above
    std::string tourFile{};             // that is opened for who makes tours; empty: none
};

} // namespace atlas
