#include "ui/details/source_links.h"

#include "ui/widgets/detail_rows.h"
#include "ui/widgets/text.h"
#include "ui/widgets/widgets.h"

namespace atlas::ui {

namespace {

std::string smallPrintOf(const PageLink& page) {
    if (page.tells.empty()) return page.path;
    return page.path.empty() ? page.tells : page.tells + " · " + page.path;
}

} // namespace

void drawSources(const Look& look, const std::vector<PageLink>& pages, std::string_view whatWasRead,
                 Requests& requests) {
    if (pages.empty()) return;
    groupTitle(look, pages.size() == 1 ? "Source" : "Sources");
    if (!whatWasRead.empty()) paragraph(look.fonts.caption, packed(look.theme.textMuted), whatWasRead);
    std::string addresses;
    for (const PageLink& page : pages) {
        ImGui::PushID(page.address.c_str());
        if (linkRow(look, "page", page.host, smallPrintOf(page), "Open this page in the browser"))
            requests.add(ask::OpenLink{page.address});
        ImGui::PopID();
        addresses += (addresses.empty() ? "" : " ") + page.address;
    }
    gap(kGrid / 2.0F);
    if (textButton(look, "copy-source", pages.size() == 1 ? "Copy the link" : "Copy the links"))
        requests.add(ask::CopyText{addresses, pages.size() == 1 ? "the link" : "the links"});
}

} // namespace atlas::ui
