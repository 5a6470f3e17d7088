#include "data/files/csv_reader.h"

#include <csv.h>

#include <algorithm>
#include <memory>
#include <vector>

namespace atlas {

namespace {

constexpr std::string_view kByteOrderMark = "\xEF\xBB\xBF";

// Gathers the fields that libcsv reports into rows and counts the lines that it passes.
class RowCollector {
public:
    RowCollector(const std::function<void(const CsvRow&)>& onRow, std::size_t firstLine)
        : m_onRow(onRow), m_line(firstLine) {}

    void addField(std::string_view text) {
        if (m_fieldEnds.empty()) m_rowLine = m_line;
        m_line += countLineBreaks(text);
        m_text += text;
        m_fieldEnds.push_back(m_text.size());
        m_lastWasCarriageReturn = false;
    }

    // `terminator` is the line break that ended the row, or -1 at the end of the file. A blank line is a row
    // without fields.
    void endRow(int terminator) {
        if (!m_fieldEnds.empty()) handOver();
        const bool isSecondHalf = terminator == '\n' && m_lastWasCarriageReturn;
        if (terminator >= 0 && !isSecondHalf) ++m_line;
        m_lastWasCarriageReturn = terminator == '\r';
    }

    // The line on which the row being read began, whether or not a field of it is complete.
    std::size_t unfinishedRowLine() const { return m_fieldEnds.empty() ? m_line : m_rowLine; }

private:
    static std::size_t countLineBreaks(std::string_view text) {
        const auto lineFeeds = std::count(text.begin(), text.end(), '\n');
        if (lineFeeds > 0) return static_cast<std::size_t>(lineFeeds);
        return static_cast<std::size_t>(std::count(text.begin(), text.end(), '\r'));
    }

    void handOver() {
        m_fields.clear();
        std::size_t begin = 0;
        for (const std::size_t end : m_fieldEnds) {
            m_fields.emplace_back(m_text.data() + begin, end - begin);
            begin = end;
        }
        m_onRow({m_rowLine, m_fields});
        m_fieldEnds.clear();
        m_text.clear();
    }

    const std::function<void(const CsvRow&)>& m_onRow;
    std::size_t m_line;
    std::size_t m_rowLine = 0;
    bool m_lastWasCarriageReturn = false;
    std::string m_text;
    std::vector<std::size_t> m_fieldEnds;
    std::vector<std::string_view> m_fields;
};

void fieldCallback(void* text, std::size_t length, void* collector) {
    static_cast<RowCollector*>(collector)->addField({static_cast<const char*>(text), length});
}

void rowCallback(int terminator, void* collector) {
    static_cast<RowCollector*>(collector)->endRow(terminator);
}

// Parses from the start of a line. Returns true at the end of the content, false when a row is malformed.
bool parseFrom(std::string_view content, RowCollector& collector) {
    csv_parser parser;
    csv_init(&parser, CSV_STRICT | CSV_STRICT_FINI | CSV_REPALL_NL);
    const std::unique_ptr<csv_parser, decltype(&csv_free)> owner(&parser, &csv_free);
    const std::size_t parsed =
        csv_parse(&parser, content.data(), content.size(), fieldCallback, rowCallback, &collector);
    if (parsed != content.size()) return false;
    return csv_fini(&parser, fieldCallback, rowCallback, &collector) == 0;
}

// What follows after `count` line breaks of any kind.
std::string_view afterLines(std::string_view content, std::size_t count) {
    for (; count > 0; --count) {
        const std::size_t lineEnd = content.find_first_of("\r\n");
        if (lineEnd == std::string_view::npos) return {};
        const bool isPair = content.substr(lineEnd).starts_with("\r\n");
        content.remove_prefix(lineEnd + (isPair ? 2 : 1));
    }
    return content;
}

} // namespace

void readCsv(std::string_view content, const std::function<void(const CsvRow&)>& onRow,
             const std::function<void(std::size_t line)>& onMalformedRow) {
    if (content.starts_with(kByteOrderMark)) content.remove_prefix(kByteOrderMark.size());
    std::size_t line = 1;
    while (!content.empty()) {
        RowCollector collector(onRow, line);
        if (parseFrom(content, collector)) return;
        // A quote that is never closed swallows every row up to the next quote: begin anew right after the
        // line that opened it, so that only one row is lost.
        const std::size_t badLine = collector.unfinishedRowLine();
        onMalformedRow(badLine);
        content = afterLines(content, badLine + 1 - line);
        line = badLine + 1;
    }
}

} // namespace atlas
