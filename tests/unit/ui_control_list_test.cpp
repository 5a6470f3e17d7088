#include "ui/widgets/control_list.h"

#include <doctest/doctest.h>

using namespace atlas::ui;

namespace {

// Dear ImGui without a window: panels are laid out, and drawn nowhere.
class Interface {
public:
    Interface() : m_context(ImGui::CreateContext()) {
        ImGui::SetCurrentContext(m_context);
        ImGuiIO& io = ImGui::GetIO();
        io.IniFilename = nullptr;
        io.DisplaySize = {800.0F, 600.0F};
        unsigned char* pixels = nullptr;
        int width = 0;
        int height = 0;
        io.Fonts->GetTexDataAsRGBA32(&pixels, &width, &height);
    }
    Interface(const Interface&) = delete;
    Interface& operator=(const Interface&) = delete;
    ~Interface() { ImGui::DestroyContext(m_context); }

    // The pointer rests on the first control; the second begins in sight and ends beyond the panel; the third
    // lies outside.
    void drawFrame() {
        ImGui::GetIO().MousePos = {60.0F, 60.0F};
        ImGui::GetIO().DeltaTime = 0.1F;
        ImGui::NewFrame();
        ImGui::PushStyleVar(ImGuiStyleVar_WindowPadding, ImVec2(0.0F, 0.0F));
        ImGui::PushStyleVar(ImGuiStyleVar_WindowBorderSize, 0.0F);
        ImGui::PushStyleVar(ImGuiStyleVar_ItemSpacing, ImVec2(0.0F, 0.0F));
        ImGui::SetNextWindowPos({50.0F, 50.0F});
        ImGui::SetNextWindowSize({100.0F, 50.0F});
        ImGui::Begin("panel", nullptr,
                     ImGuiWindowFlags_NoTitleBar | ImGuiWindowFlags_NoScrollbar | ImGuiWindowFlags_NoResize);
        listPanel("panel");
        ImGui::InvisibleButton("first", {80.0F, 30.0F});
        listControl("first", "First words", true);
        ImGui::InvisibleButton("second", {80.0F, 30.0F});
        listMenu("menu");
        listControl("second", "Second words");
        ImGui::InvisibleButton("third", {80.0F, 30.0F});
        listControl("third", "Third words");
        ImGui::End();
        ImGui::PopStyleVar(3);
        ImGui::Render();
    }

private:
    ImGuiContext* m_context;
};

} // namespace

TEST_CASE("panels and controls list themselves with what of them is in sight") {
    Interface interface;
    ControlList list;
    interface.drawFrame(); // what hovers is known from the frame before
    keepControlList(&list);
    interface.drawFrame();
    REQUIRE(list.panels.size() == 2);
    CHECK(list.panels[0].name == "panel");
    CHECK(list.panels[1].name == "menu");
    CHECK(list.panels[0].box.topLeft.x == 50.0F);
    CHECK(list.panels[0].box.bottomRight.y == 100.0F);
    REQUIRE(list.controls.size() == 2);
    CHECK(list.controls[0].panel == "panel");
    CHECK(list.controls[0].id == "first");
    CHECK(list.controls[0].label == "First words");
    CHECK(list.controls[0].isHovered);
    CHECK(list.controls[0].isChosen);
    CHECK(list.controls[0].box.topLeft.x == 50.0F);
    CHECK(list.controls[0].box.topLeft.y == 50.0F);
    CHECK(list.controls[0].box.bottomRight.x == 130.0F);
    CHECK(list.controls[0].box.bottomRight.y == 80.0F);
    CHECK(list.controls[1].panel == "panel"); // whose menu it is in
    CHECK_FALSE(list.controls[1].isHovered);
    CHECK_FALSE(list.controls[1].isChosen);
    CHECK(list.controls[1].box.topLeft.y == 80.0F);
    CHECK(list.controls[1].box.bottomRight.y == 100.0F); // the panel's end
    CHECK(list.controls[1].whole.bottomRight.y == 110.0F);
    CHECK(list.controls[1].surface.topLeft.y == 50.0F);
    CHECK(list.controls[1].surface.bottomRight.y == 100.0F);
    REQUIRE(list.outOfSight.size() == 1);
    CHECK(list.outOfSight[0].label == "Third words");
    CHECK(list.outOfSight[0].scrollsDown); // by the wheel
    CHECK_FALSE(list.outOfSight[0].scrollsAcross);
}

TEST_CASE("nothing is listed unless a list is given, nor after it was taken back") {
    Interface interface;
    interface.drawFrame();
    ControlList list;
    keepControlList(&list);
    keepControlList(nullptr);
    interface.drawFrame();
    CHECK(list.panels.empty());
    CHECK(list.controls.empty());
}
