#include "ui/exports/export_choices.h"

#include <algorithm>
#include <array>
#include <vector>

#include "core/text.h"
#include "model/paper/picture_sheet.h"
#include "ui/exports/export_rows.h"
#include "ui/exports/picture_sides.h"
#include "ui/widgets/imgui_internals.h"
#include "ui/widgets/text.h"
#include "ui/widgets/text_field.h"
#include "ui/widgets/widgets.h"

namespace atlas::ui {

namespace {

// By the values of the enum.
constexpr std::array<std::string_view, kExportGroupCount> kGroups{"Picture", "Drawing", "Web page", "Data"};
constexpr std::string_view kGroupTip =
    "A picture for screens and posters; a drawing for designers and printers; a page that anybody opens in a "
    "browser; data for a GIS, a spreadsheet or a graph  (Enter)";

void caption(const Look& look, std::string_view text) {
    gap(kGrid);
    line(look.fonts.caption, packed(look.theme.textMuted), text);
}

// Choices as cells of a table, several in a row, a check mark before the chosen one.
template <typename Draw>
void grid(const char* id, int columns, std::size_t count, const Draw& draw) {
    ImGui::PushStyleVar(ImGuiStyleVar_CellPadding, ImVec2(0.0F, 0.0F));
    if (ImGui::BeginTable(id, columns, ImGuiTableFlags_SizingStretchSame)) {
        for (std::size_t i = 0; i < count; ++i) {
            ImGui::TableNextColumn();
            ImGui::PushID(static_cast<int>(i));
            draw(i);
            ImGui::PopID();
        }
        ImGui::EndTable();
    }
    ImGui::PopStyleVar();
}

void drawFormats(const PanelInputs& inputs, ExportSettings& settings) {
    const ExportPlace& place = *inputs.exporting;
    auto group = static_cast<std::size_t>(chosenFormat(place, settings).group);
    const auto isOfGroup = [&group](const ExportChoice& format) {
        return static_cast<std::size_t>(format.group) == group;
    };
    if (segmented(inputs.look, "group", kGroups, group, kGroupTip)) {
        const auto first = std::find_if(place.formats.begin(), place.formats.end(), isOfGroup);
        if (first != place.formats.end()) settings.ending = first->ending;
    }
    std::vector<const ExportChoice*> formats;
    for (const ExportChoice& format : place.formats) {
        if (isOfGroup(format)) formats.push_back(&format);
    }
    if (formats.size() < 2) return;
    gap(kGrid);
    grid("formats", 3, formats.size(), [&](std::size_t i) {
        const ExportChoice& format = *formats[i];
        if (choiceCell(inputs.look, "format", format.name, format.ending == settings.ending,
                       std::string(format.tip) + ", " + std::string(format.ending) + "  (Enter)"))
            settings.ending = format.ending;
    });
}

// What the format, on a sheet of that kind, can show; by the words of the choice.
std::vector<PictureContent> contentsOf(const ExportChoice& format, const ExportSettings& settings) {
    std::vector<PictureContent> contents{PictureContent::Map, PictureContent::MapAndLegend};
    // Panels have a screen's size.
    const bool isOnPaper = settings.isOnPaper && settings.content != PictureContent::Page;
    if (format.mayShowPanels && !isOnPaper) contents.push_back(PictureContent::Window);
    if (format.mayBePage) contents.push_back(PictureContent::Page);
    return contents;
}

void drawContent(const Look& look, const ExportChoice& format, ExportSettings& settings) {
    static constexpr std::array<std::string_view, 4> kWords{"Map", "Legend", "Window", "Page"}; // by value
    const std::vector<PictureContent> contents = contentsOf(format, settings);
    if (std::find(contents.begin(), contents.end(), settings.content) == contents.end())
        settings.content = PictureContent::MapAndLegend;
    std::vector<std::string_view> words;
    for (const PictureContent content : contents)
        words.push_back(kWords[static_cast<std::size_t>(content)]);
    caption(look, "Shows");
    auto chosen = static_cast<std::size_t>(std::find(contents.begin(), contents.end(), settings.content) -
                                           contents.begin());
    if (segmented(look, "content", words, chosen,
                  "The map alone, with a legend, with every panel as in the window, or a page that is "
                  "composed for paper  (Enter)"))
        settings.content = contents[chosen];
}

void drawDots(const Look& look, ExportSettings& settings) {
    static constexpr std::array<std::string_view, 2> kDots{"150 dpi", "300 dpi"};
    std::size_t dots = settings.dotsPerInch > kPosterDotsPerInch ? 1 : 0;
    if (segmented(
            look, "dots", kDots, dots,
            "150 dots per inch are enough for a poster on the wall, 300 for a page in the hand  (Enter)"))
        settings.dotsPerInch = dots == 1 ? kPrintDotsPerInch : kPosterDotsPerInch;
}

// The page says itself how large it is.
void drawPage(const Look& look, ExportSettings& settings, Requests& requests) {
    caption(look, "Page");
    if (textButton(look, "compose", "Compose the page", false, ImGui::GetContentRegionAvail().x)) {
        requests.run("compose-page"_command);
        ImGui::CloseCurrentPopup();
    }
    tooltip(look, tooltipOf("compose-page"_command));
    gap(kGrid);
    drawDots(look, settings);
}

void drawScreenSizes(const PanelInputs& inputs, ExportSettings& settings, PictureSideMemory& sides) {
    const std::span<const ScreenFormat> formats = screenFormats();
    const auto row = [&](std::string_view name, int widthPixels, int heightPixels) {
        const bool isChosen = settings.widthPixels == widthPixels && settings.heightPixels == heightPixels;
        const std::string tip = sizeText(widthPixels, heightPixels) + " pixels  (Enter)";
        if (!choiceCell(inputs.look, "size", name, isChosen, tip)) return;
        settings.widthPixels = widthPixels;
        settings.heightPixels = heightPixels;
    };
    grid("sizes", 3, formats.size() + 1, [&](std::size_t i) {
        if (i == formats.size())
            return row("This window", inputs.viewport.widthPixels, inputs.viewport.heightPixels);
        row(formats[i].words, formats[i].sheet.widthPixels, formats[i].sheet.heightPixels);
    });
    gap(kGrid);
    ImGui::PushStyleVar(ImGuiStyleVar_FramePadding, fieldPadding(ImGui::GetStyle().FramePadding.x));
    drawPictureSides(inputs.look, settings, sides);
    ImGui::PopStyleVar();
}

void drawPapers(const Look& look, ExportSettings& settings) {
    static constexpr std::array<std::string_view, 2> kWays{"Portrait", "Landscape"};
    const std::span<const Paper> all = papers();
    grid("papers", 4, all.size(), [&](std::size_t i) {
        const Paper& paper = all[i];
        const std::string tip =
            sizeText(static_cast<int>(paper.widthMillimetres), static_cast<int>(paper.heightMillimetres)) +
            " mm  (Enter)";
        if (choiceCell(look, "paper", paper.name, paper.name == settings.paper, tip))
            settings.paper = paper.name;
    });
    gap(kGrid);
    std::size_t way = settings.isLandscape ? 1 : 0;
    if (segmented(look, "way", kWays, way, "Which side of the page is across  (Enter)"))
        settings.isLandscape = way == 1;
    gap(kGrid);
    drawDots(look, settings);
}

void drawSize(const PanelInputs& inputs, ExportSettings& settings, ExportViewMemory& memory) {
    static constexpr std::array<std::string_view, 2> kMeasures{"Screen", "Paper"};
    caption(inputs.look, "Size");
    std::size_t measure = settings.isOnPaper ? 1 : 0;
    if (segmented(inputs.look, "measure", kMeasures, measure,
                  "In pixels for a screen, or as large as a page: type and lines grow with it  (Enter)"))
        settings.isOnPaper = measure == 1;
    gap(kGrid);
    if (settings.isOnPaper)
        drawPapers(inputs.look, settings);
    else
        drawScreenSizes(inputs, settings, memory.sides);
}

// A composed page has its sources and its ground of its own.
void drawSwitches(const Look& look, const ExportChoice& format, bool isPage, ExportSettings& settings) {
    gap(kGrid);
    const float width = ImGui::GetContentRegionAvail().x;
    const auto toggle = [&](const char* id, std::string_view name, bool& isOn, std::string_view tip) {
        if (checkRow(look, id, name, isOn, width)) isOn = !isOn;
        tooltip(look, tip);
    };
    if (format.hasMap && !isPage)
        toggle("credit", "Name the sources", settings.withCredit,
               "A line in small print at the foot: GeoNames asks to be named wherever its data are "
               "shown  (Enter)");
    if (format.mayBeTransparent && !isPage)
        toggle("transparent", "Leave out the ground", settings.isTransparent,
               "Nothing behind the map: it lies on whatever it is put on  (Enter)");
    toggle("view-file", "Keep the view beside it", settings.withViewFile,
           "A small file that opens this view again, for pictures that pass through web sites, which take "
           "out what they carry  (Enter)");
}

void drawPlace(const PanelInputs& inputs, ExportSettings& settings) {
    const Look& look = inputs.look;
    ImGui::PushStyleVar(ImGuiStyleVar_FramePadding, fieldPadding(ImGui::GetStyle().FramePadding.x));
    caption(look, "Name");
    ImGui::SetNextItemWidth(kToTheEdge);
    textField("##name", "by day and time", settings.name, "Name");
    tooltip(look, "Without its ending; a file that stands there already stays, and this one gets a number");
    caption(look, "Folder");
    ImGui::SetNextItemWidth(kToTheEdge);
    textField("##folder", inputs.pictureFolder.c_str(), settings.folder, "Folder");
    tooltip(look, "Where all of this goes, tables too; made when it is not there");
    ImGui::PopStyleVar();
}

} // namespace

const ExportChoice& chosenFormat(const ExportPlace& place, const ExportSettings& settings) {
    const auto found =
        std::find_if(place.formats.begin(), place.formats.end(),
                     [&](const ExportChoice& format) { return format.ending == settings.ending; });
    return found != place.formats.end() ? *found : place.formats.front();
}

void drawExportChoices(const PanelInputs& inputs, ExportSettings& settings, ExportViewMemory& memory,
                       Requests& requests) {
    if (ImGui::IsWindowAppearing()) memory.sides = {};
    line(inputs.look.fonts.heading, packed(inputs.look.theme.text), "Take the map home");
    gap(kGrid);
    drawFormats(inputs, settings);
    const ExportChoice& format = chosenFormat(*inputs.exporting, settings);
    if (format.hasMap) drawContent(inputs.look, format, settings);
    const bool isPage = format.mayBePage && settings.content == PictureContent::Page;
    if (isPage)
        drawPage(inputs.look, settings, requests);
    else if (format.hasSize)
        drawSize(inputs, settings, memory);
    drawSwitches(inputs.look, format, isPage, settings);
    drawPlace(inputs, settings);
}

} // namespace atlas::ui
