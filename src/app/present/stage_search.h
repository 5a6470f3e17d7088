#pragma once

#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "app/stage/stage.h"
#include "core/latest_answer.h"
#include "model/search/search_index.h"
#include "model/selection/selection.h"
#include "scene/annotations/stage_search_sheet.h"
#include "ui/show/stage_search_box.h"

namespace atlas {

// The search for a place that somebody in the room calls out: letters that a room can read, over whatever the
// stage shows.
class StageSearch {
public:
    explicit StageSearch(const Stage& stage);

    bool isOpen() const { return m_isOpen; }
    void open(bool isOpenedByLetter); // empty
    void close();

    // Between the begin and the end of the interface's frame, while it is open. What was taken.
    std::optional<Selection> draw(const Theme& theme, const Viewport& viewport);

    // As of the last draw().
    std::shared_ptr<const DrawList> list() const { return m_isOpen ? m_list : nullptr; }
    const std::string& typed() const { return m_memory.picker.text; }

    bool isBusy() const { return m_isOpen && m_index.isBusy(); } // draw() again soon

private:
    void find();
    StageSearchView view() const;
    void layOut(const Theme& theme, const Viewport& viewport);
    Selection selectionOf(const SearchHit& hit) const;

    Stage m_stage;
    LatestAnswer<NetworkPointer, SearchIndex> m_index;
    bool m_isOpen = false;
    ui::StageSearchMemory m_memory;
    std::vector<SearchHit> m_hits;
    bool m_isAnswered = false;
    std::string m_answered; // what was typed for these
    std::optional<StageSearchView> m_laidOut;
    StageSearchSheet m_sheet;
    std::shared_ptr<const DrawList> m_list;
};

} // namespace atlas
