#pragma once

#include "model/facts/card_text.h"
#include "ui/contract/requests.h"
#include "ui/widgets/style.h"

namespace atlas::ui {

// The pages that the facts were read on, under a heading of their own, each a press away; nothing when there
// are none. `title`: what was read there; empty: "Sources".
void drawSources(const Look& look, const std::vector<PageLink>& pages, std::string_view title,
                 Requests& requests);

} // namespace atlas::ui
