#pragma once

#include "model/facts/card_text.h"
#include "ui/contract/requests.h"
#include "ui/widgets/style.h"

namespace atlas::ui {

// The pages that the facts were read on, under a heading of their own, each a press away; nothing when there
// are none. `whatWasRead`: a sentence on them; may be empty.
void drawSources(const Look& look, const std::vector<PageLink>& pages, std::string_view whatWasRead,
                 Requests& requests);

} // namespace atlas::ui
