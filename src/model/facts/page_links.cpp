#include "model/facts/page_links.h"

#include <algorithm>
#include <array>
#include <optional>

#include "core/text.h"
#include "data/network/fact_pages.h"

namespace atlas {

namespace {

// A fact of a partnership that pages may tell.
struct ToldFact {
    std::string_view name;
    bool isRecorded = false;
    PageMask pages = 0;
};

std::array<ToldFact, 3> factsOf(const PartnershipTable& table, PartnershipIndex partnership) {
    const FactPages& pages = table.factPages[partnership];
    return {{{"year", table.yearEstablished[partnership] != kYearNotRecorded, pages.year},
             {"programs", table.programs[partnership] != maskOf(ProgramType::NotRecorded), pages.programs},
             {"status", table.status[partnership] != Status::NotRecorded, pages.status}}};
}

std::string sentence(const std::vector<std::string>& words) {
    return withCapital(enumerated(words));
}

// "https://www.example.org/a/b" -> "example.org" and "/a/b".
std::optional<PageLink> pageLink(std::string_view address) {
    const std::size_t scheme = address.find("://");
    if (scheme == std::string_view::npos) return std::nullopt;
    std::string_view rest = address.substr(scheme + 3);
    if (rest.starts_with("www.")) rest.remove_prefix(4);
    const std::size_t slash = std::min(rest.find('/'), rest.size());
    std::string_view path = rest.substr(slash);
    if (path == "/") path = {};
    return PageLink{std::string(address), std::string(rest.substr(0, slash)), std::string(path), {}};
}

} // namespace

std::vector<PageLink> pageLinks(std::string_view addresses) {
    std::vector<PageLink> links;
    forEachPart(addresses, ' ', [&](std::string_view address) {
        if (std::optional<PageLink> link = pageLink(address)) links.push_back(*std::move(link));
    });
    return links;
}

std::vector<PageLink> pagesOfPartnership(const PartnershipTable& table, PartnershipIndex partnership) {
    const std::string& addresses = table.sourceUrls[partnership];
    std::vector<PageLink> links = pageLinks(addresses);
    for (PageLink& link : links) {
        const PageMask page = pageAmong(addresses, link.address);
        std::vector<std::string> told;
        for (const ToldFact& fact : factsOf(table, partnership)) {
            if (fact.isRecorded && (fact.pages & page) != 0) told.emplace_back(fact.name);
        }
        link.tells = sentence(told);
    }
    return links;
}

std::string readOnText(const PartnershipTable& table, PartnershipIndex partnership) {
    const std::string& addresses = table.sourceUrls[partnership];
    if (addresses.empty()) return {};
    std::vector<std::string> facts;
    for (const ToldFact& fact : factsOf(table, partnership)) {
        if (fact.isRecorded && fact.pages == 0) facts.emplace_back(fact.name);
    }
    if (facts.empty()) return {};
    const bool isPlural = facts.size() > 1 || facts.front() == "programs";
    const std::string text = sentence(facts) + (isPlural ? " were read here" : " was read here");
    if (pageLinks(addresses).size() < 2) return text + ".";
    if (facts.size() > 1) return text + "; which page tells which is not recorded.";
    return text + "; on which page is not recorded.";
}

} // namespace atlas
