#include "model/tour/json_lines.h"

#include <iterator>
#include <vector>

#include "model/view/view_json.h"

namespace atlas {

namespace {

// Bytes of a text that count the lines they pass.
class CountingIterator {
public:
    using iterator_category = std::input_iterator_tag;
    using value_type = char;
    using difference_type = std::ptrdiff_t;
    using pointer = const char*;
    using reference = const char&;

    CountingIterator(const char* at, std::size_t* line) : m_at(at), m_line(line) {}

    reference operator*() const { return *m_at; }
    CountingIterator& operator++() {
        if (*m_at == '\n' && m_line != nullptr) ++*m_line;
        ++m_at;
        return *this;
    }
    CountingIterator operator++(int) {
        CountingIterator before = *this;
        ++*this;
        return before;
    }
    friend bool operator==(const CountingIterator& a, const CountingIterator& b) { return a.m_at == b.m_at; }
    friend bool operator!=(const CountingIterator& a, const CountingIterator& b) { return a.m_at != b.m_at; }

private:
    const char* m_at;
    std::size_t* m_line;
};

// Where a parser is: a step into each object and list that is open.
struct Level {
    bool isList = false;
    std::size_t index = 0; // of the next entry of a list
    std::string key;       // of an object's field
};

std::string pointerTo(const std::vector<Level>& levels) {
    std::string pointer;
    for (const Level& level : levels)
        pointer += "/" + (level.isList ? std::to_string(level.index) : level.key);
    return pointer;
}

} // namespace

JsonLines::JsonLines(std::string_view text) {
    std::size_t line = 1;
    std::vector<Level> levels;
    const auto isEntry = [&] { return !levels.empty() && levels.back().isList; };
    const auto note = [&] { m_lines.emplace(pointerTo(levels), line); };
    const auto passEntry = [&] {
        if (isEntry()) ++levels.back().index;
    };
    const auto visit = [&](int /*depth*/, Json::parse_event_t event, const Json& value) {
        switch (event) {
            case Json::parse_event_t::key:
                levels.back().key = value.get<std::string>();
                note();
                break;
            case Json::parse_event_t::object_start:
            case Json::parse_event_t::array_start:
                if (isEntry() || levels.empty()) note();
                levels.push_back({event == Json::parse_event_t::array_start, 0, {}});
                break;
            case Json::parse_event_t::object_end:
            case Json::parse_event_t::array_end:
                levels.pop_back();
                passEntry();
                break;
            case Json::parse_event_t::value:
                if (isEntry()) note();
                passEntry();
                break;
        }
        return true;
    };
    const char* begin = text.data();
    const char* end = begin + text.size();
    [[maybe_unused]] const Json parsed =
        Json::parse(CountingIterator(begin, &line), CountingIterator(end, nullptr), visit, false);
}

std::size_t JsonLines::lineOf(std::string_view pointer) const {
    while (true) {
        const auto found = m_lines.find(pointer);
        if (found != m_lines.end()) return found->second;
        const std::size_t last = pointer.rfind('/');
        if (last == std::string_view::npos) return 1;
        pointer = pointer.substr(0, last);
    }
}

} // namespace atlas
