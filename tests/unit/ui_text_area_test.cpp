// Fields of several lines.
#include "ui/widgets/text_area.h"

#include <doctest/doctest.h>

#include "tests/support/interface_frames.h"
#include "ui/widgets/imgui_internals.h"
#include "ui/widgets/soft_breaks.h"
#include "ui/widgets/widgets.h"

using namespace atlas;
using namespace atlas::ui;
using atlas::testing::InterfaceFrames;

namespace {

bool isShort(std::string_view line) {
    return line.size() <= 8;
}

// A field as wide as some twenty letters.
class Area {
public:
    explicit Area(std::string text)
        : m_text(std::move(text)), m_frames([this] {
              beginPanel("Panel", {{100.0F, 100.0F}, {300.0F, 300.0F}});
              pushFont(m_frames.look().fonts.body);
              if (textArea("##area", "Words", m_text, {200.0F, 2, 5})) ++m_changes;
              ImGui::PopFont();
              ImGui::End();
          }) {
        m_frames.draw(3);
    }
    InterfaceFrames* operator->() { return &m_frames; }
    const std::string& text() const { return m_text; }
    int changes() const { return m_changes; }

private:
    std::string m_text;
    int m_changes = 0;
    InterfaceFrames m_frames;
};

} // namespace

TEST_CASE("lines break at blanks, and come back as they were") {
    const std::string text = "one two three\nfour verylongword five";
    const std::string kept = withSoftBreaks(text, isShort);
    CHECK(kept == "one two\nthree\r\nfour\nverylongword\nfive");
    CHECK(withoutSoftBreaks(kept) == text);
    for (const char* other : {"", " ", "a  b   ccccccccc", "\n", "a\n\nb", "aaaaaaaaaaaaaaa bb"}) {
        CAPTURE(other);
        CHECK(withoutSoftBreaks(withSoftBreaks(other, isShort)) == other);
    }
}

TEST_CASE("a place in the kept text is a place in the text") {
    const std::string kept = withSoftBreaks("one two three\nfour", isShort);
    CHECK(ownOffset(kept, 8) == 8);
    CHECK(ownOffset(kept, 15) == 14); // behind the break of the text itself
    CHECK(keptOffset(kept, 14) == 15);
    CHECK(keptOffset(kept, 13) == 13);
    CHECK(keptOffset(kept, 99) == kept.size());
}

TEST_CASE("what is typed into a field of several lines is the text, whatever breaks it") {
    Area area("");
    area->click("Panel/Words");
    area->type("The first letters of a town that was far away");
    CHECK(area.text() == "The first letters of a town that was far away");
    area->press(ImGuiKey_Enter);
    area->type("next");
    CHECK(area.text() == "The first letters of a town that was far away\nnext");
    for (int i = 0; i < 5; ++i)
        area->press(ImGuiKey_Backspace);
    CHECK(area.text() == "The first letters of a town that was far away");
    area->press(ImGuiKey_Home);
    area->press(ImGuiKey_Backspace); // the blank at which the line was broken
    CHECK(area.text().size() == 44);
    CHECK(area.text().find("\n") == std::string::npos);
}

TEST_CASE("Esc leaves the field and keeps what was typed") {
    Area area("One");
    area->click("Panel/Words");
    area->press(ImGuiKey_End);
    area->type(" two");
    area->press(ImGuiKey_Escape);
    area->draw(3);
    CHECK(area.text() == "One two");
    area->type("three"); // nobody listens any more
    CHECK(area.text() == "One two");
}

TEST_CASE("a field that is only looked at changes nothing") {
    Area area("A text of several lines that has a break\nof its own, too");
    area->click("Panel/Words");
    area->press(ImGuiKey_LeftArrow);
    area->press(ImGuiKey_UpArrow);
    area->press(ImGuiKey_Escape);
    CHECK(area.changes() == 0);
    CHECK(area.text() == "A text of several lines that has a break\nof its own, too");
}
