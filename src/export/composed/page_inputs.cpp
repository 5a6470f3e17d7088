#include "export/composed/page_inputs.h"

#include "export/composed/logo_file.h"

namespace atlas {

namespace {

const PageElement& logoOf(const PageComposition& page) {
    return page.element(PageElementKind::Logo);
}

void readLogoOf(PageSheet& sheet) {
    const PageElement& logo = logoOf(sheet.composition);
    if (!logo.isShown || logo.text.empty()) return;
    Result<std::shared_ptr<const LogoPicture>> picture = readLogo(logo.text);
    if (picture)
        sheet.logo = *std::move(picture);
    else
        sheet.logoProblem = picture.error().message;
}

} // namespace

std::shared_ptr<const PageSheet> pageSheetOf(const Document& document, const View& view,
                                             const PageSheet* before) {
    auto sheet = std::make_shared<PageSheet>();
    sheet->composition = *view.page;
    const PageElementKind chart = PageElementKind::Chart;
    if (before != nullptr && before->composition.element(chart).chart == view.page->element(chart).chart)
        sheet->content = before->content;
    else
        sheet->content = pageContentOf(document, view);
    const bool isSameLogo = before != nullptr && logoOf(before->composition).isShown &&
                            logoOf(before->composition).text == logoOf(*view.page).text;
    if (isSameLogo) {
        sheet->logo = before->logo;
        sheet->logoProblem = before->logoProblem;
    } else {
        readLogoOf(*sheet);
    }
    return sheet;
}

void addPage(SceneInputs& inputs, const Document& document) {
    if (inputs.view.page) inputs.page = pageSheetOf(document, inputs.view);
}

void addPage(SceneInputs& inputs) {
    if (!inputs.view.page) return;
    Document document(inputs.network);
    document.show(inputs.view.filter);
    addPage(inputs, document);
}

Result<PictureSheet> paperSheet(const PageComposition& page, int dotsPerInch) {
    return paperSheet(page.paper, dotsPerInch, page.isLandscape);
}

} // namespace atlas
