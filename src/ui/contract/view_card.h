#pragma once

#include <imgui.h>

#include <string>
#include <string_view>

namespace atlas::ui {

// A saved view as the gallery shows it.
struct ViewCard {
    std::string_view name;
    std::string_view problem; // why it cannot be opened; empty: it can
    ImTextureID picture{};    // nothing: not drawn yet
};

// Why none can be shown.
struct ViewsProblem {
    std::string reason;         // in one line; empty: they can
    std::string whatSavingDoes; // as long as it is so
};

} // namespace atlas::ui
