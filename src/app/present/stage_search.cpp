#include "app/present/stage_search.h"

#include <algorithm>

#include "core/text.h"
#include "model/facts/town_networks.h"

namespace atlas {

namespace {

constexpr const char* kWords = "Search"; // the control, in the list of them

ui::StageSearchControl controlOf(std::string words, const ScreenBox& box, double pixelRatio) {
    const auto point = [pixelRatio](ScreenPoint pixels) {
        return ImVec2{static_cast<float>(pixels.x / pixelRatio), static_cast<float>(pixels.y / pixelRatio)};
    };
    return {std::move(words), point(box.min), point(box.max)};
}

std::string figureOf(const SearchHit& hit) {
    return hit.kind == SearchKind::City ? counted(hit.count, "partner", "partners")
                                        : counted(hit.count, "partnership", "partnerships");
}

} // namespace

StageSearch::StageSearch(const Stage& stage)
    : m_stage(stage), m_index("the search index", [](const NetworkPointer& network, const Progress&) {
          return Result<SearchIndex>(SearchIndex(network));
      }) {}

void StageSearch::open(bool isOpenedByLetter) {
    m_isOpen = true;
    m_memory = {};
    m_memory.wasJustOpened = true;
    m_memory.isOpenedByLetter = isOpenedByLetter;
    m_hits.clear();
    m_isAnswered = false;
    m_laidOut.reset();
}

void StageSearch::close() {
    m_isOpen = false;
    m_stage.interface.releaseKeyboard();
    m_stage.frames.wantFrames();
}

// A kind of program is no place.
void StageSearch::find() {
    m_index.follow(m_stage.data.network, {});
    const std::shared_ptr<const SearchIndex> index = m_index.answer();
    if (!index || (m_isAnswered && m_answered == typed())) return;
    m_answered = typed();
    m_isAnswered = true;
    m_hits = index->search(typed(), 2 * kMostStageRows);
    std::erase_if(m_hits, [](const SearchHit& hit) { return hit.kind == SearchKind::Program; });
    if (m_hits.size() > kMostStageRows) m_hits.resize(kMostStageRows);
}

StageSearchView StageSearch::view() const {
    StageSearchView view{
        typed(), std::min(m_memory.picker.caretByte, typed().size()), {}, m_memory.picker.marked, {}};
    for (const SearchHit& hit : m_hits)
        view.rows.push_back({hit.label, hit.metName, hit.secondary, figureOf(hit)});
    const bool isBlank = typed().find_first_not_of(' ') == std::string::npos;
    if (view.rows.empty() && !isBlank)
        view.advice = m_isAnswered ? "Nothing is called " + inQuotes(typed()) + ": fewer letters may do"
                                   : "The names are being read";
    return view;
}

void StageSearch::layOut(const Theme& theme, const Viewport& viewport) {
    ui::keepMarkOn(m_memory.picker, m_hits.size());
    StageSearchView now = view();
    if (m_laidOut == now) return;
    m_sheet = layOutStageSearch(now, theme, viewport);
    m_list = std::make_shared<const DrawList>(m_sheet.list);
    m_laidOut = std::move(now);
    m_stage.frames.wantFrames();
}

Selection StageSearch::selectionOf(const SearchHit& hit) const {
    if (hit.kind == SearchKind::Country) return atlas::selectionOf(static_cast<CountryIndex>(hit.index));
    if (hit.kind == SearchKind::State) return selectionOfState(*m_stage.data.network, hit.index);
    if (hit.kind == SearchKind::TownNetwork)
        return selectionOfGroup(membersOf(*m_stage.data.network, hit.index), CityGroup::TownNetwork);
    return selectionAfter({}, {Target::Kind::City, hit.index}, SelectBy::Click);
}

std::optional<Selection> StageSearch::draw(const Theme& theme, const Viewport& viewport) {
    find();
    layOut(theme, viewport);
    std::vector<ui::StageSearchControl> rows;
    for (std::size_t i = 0; i < m_sheet.rows.size(); ++i)
        rows.push_back(controlOf(m_hits[i].label, m_sheet.rows[i], viewport.pixelRatio));
    const ui::StageSearchEvents events =
        ui::drawStageSearch(controlOf(kWords, m_sheet.field, viewport.pixelRatio), rows, m_memory);
    if (events.clicked) return selectionOf(m_hits[*events.clicked]);
    find();
    layOut(theme, viewport);
    if (events.wasEntered && !m_hits.empty()) return selectionOf(m_hits[m_memory.picker.marked]);
    return std::nullopt;
}

} // namespace atlas
