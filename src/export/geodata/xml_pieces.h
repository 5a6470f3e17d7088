#pragma once

#include <functional>
#include <pugixml.hpp>
#include <string>
#include <string_view>

#include "export/tables/list_writers.h"

namespace atlas {

// XML that is written element by element: tags around them as text, each element as a small tree.
class XmlPieces {
public:
    explicit XmlPieces(const TextSink& sink) : m_sink(sink) {}

    // As it is: a declaration, or a tag that is opened or closed.
    void put(std::string_view text) { write(text); }

    // One element with all that is in it; a line of its own.
    void element(const char* name, const std::function<void(pugi::xml_node)>& fill);

    // False when there is no use in more.
    bool goesOn() const { return m_goesOn; }

private:
    void write(std::string_view text) { m_goesOn = m_goesOn && m_sink(text); }

    const TextSink& m_sink;
    bool m_goesOn = true;
};

} // namespace atlas
