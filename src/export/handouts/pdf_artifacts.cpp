#include "export/handouts/pdf_artifacts.h"

#include <algorithm>
#include <array>
#include <memory>
#include <qpdf/QPDFPageDocumentHelper.hh>
#include <qpdf/QPDFPageObjectHelper.hh>
#include <string>
#include <string_view>

namespace atlas {

namespace {

using Token = QPDFTokenizer::Token;

template <std::size_t count>
bool isAmong(const std::array<std::string_view, count>& words, std::string_view word) {
    return std::find(words.begin(), words.end(), word) != words.end();
}

// Operators of PDF 1.7, annex A: what begins an object that must not be parted, and what ends it.
constexpr std::array<std::string_view, 4> kBegin{"m", "re", "BT", "BI"};
constexpr std::array<std::string_view, 12> kEnd{"f",  "F", "f*", "B", "B*", "b",
                                                "b*", "S", "s",  "n", "ET", "EI"};
constexpr std::array<std::string_view, 2> kAlone{"Do", "sh"};

// Takes a page's content instruction by instruction: operands, then their operator.
class ArtifactMarker : public QPDFObjectHandle::TokenFilter {
public:
    void handleToken(const Token& token) override {
        m_instruction += token.getRawValue();
        if (token.getType() != QPDFTokenizer::tt_word) return;
        take(token.getValue());
        m_instruction.clear();
    }

    void handleEOF() override { write(m_object + m_instruction); }

private:
    void take(const std::string& word) {
        if (word == "BDC" || word == "BMC") {
            ++m_depth;
            writeObject(false); // has marks of its own
        }
        if (m_depth > 0) {
            write(m_instruction);
            if (word == "EMC") --m_depth;
            return;
        }
        const bool isWithin = !m_object.empty();
        if (!isWithin && isAmong(kBegin, word)) {
            m_object = m_instruction;
            return;
        }
        if (isWithin) {
            m_object += m_instruction;
            if (isAmong(kEnd, word)) writeObject(word != "n"); // which paints nothing
            return;
        }
        m_object = m_instruction;
        writeObject(isAmong(kAlone, word));
    }

    void writeObject(bool isArtifact) {
        write(isArtifact ? "\n/Artifact BMC\n" + m_object + "\nEMC" : m_object);
        m_object.clear();
    }

    std::string m_instruction;
    std::string m_object; // what has begun outside of all tags
    int m_depth = 0;      // of tags that are open
};

} // namespace

void markArtifacts(QPDF& pdf) {
    for (QPDFPageObjectHelper& page : QPDFPageDocumentHelper(pdf).getAllPages())
        page.addContentTokenFilter(std::make_shared<ArtifactMarker>());
}

} // namespace atlas
