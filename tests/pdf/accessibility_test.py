#!/usr/bin/env python3
"""What people who do not see a page need of its PDF: the rules of PDF/UA-1 (ISO 14289-1) that a program can check, by the
numbers that veraPDF gives them. Each rule is also tried on a copy that breaks it, and must find that.

accessibility_test.py PROGRAM ARTIFACTS
"""

import os
import re
import subprocess
import sys

import pikepdf
from pikepdf import Array, Dictionary, Name

PROGRAM, ARTIFACTS = (os.path.abspath(argument) for argument in sys.argv[1:3])
TOUR = os.path.join(os.path.dirname(os.path.abspath(__file__)), "../../assets/tours/grassroots-diplomacy.json")
PAINTS = {"f", "F", "f*", "B", "B*", "b", "b*", "S", "s", "sh", "Do", "Tj", "TJ", "'", '"', "INLINE IMAGE"}
IS_IN = {"TR": {"Table", "THead", "TBody", "TFoot"}, "TH": {"TR"}, "TD": {"TR"}}
failures = []
RULES = []


def rule(number, spoil):
    """A check, as a generator of what is wrong, and what breaks it."""
    def keep(check):
        RULES.append((number, check, spoil))
        return check
    return keep


def elements(pdf):
    """The tree of structure: each element, its kind, and the kind that it is in."""
    def walk(element, parent):
        if isinstance(element, Array):
            for part in element:
                yield from walk(part, parent)
        elif isinstance(element, Dictionary) and "/S" in element:
            kind = str(element.S)[1:]
            yield element, kind, parent
            if "/K" in element:
                yield from walk(element.K, kind)
    yield from walk(pdf.Root.StructTreeRoot.K, None)


def first(pdf, wanted):
    return next(element for element, kind, _ in elements(pdf) if kind == wanted)


def fonts(pdf):
    """All fonts, those of forms within forms too."""
    seen = set()

    def walk(resources):
        for font in dict(resources.get("/Font", {})).values():
            yield font
        for form in dict(resources.get("/XObject", {})).values():
            if form.objgen not in seen and form.get("/Subtype") == Name.Form:
                seen.add(form.objgen)
                yield from walk(form.get("/Resources", {}))
    for page in pdf.pages:
        yield from walk(page.Resources)


def without(keys):
    def spoil(pdf):
        holder = pdf.Root
        for key in keys[:-1]:
            holder = holder[key]
        del holder[keys[-1]]
    return spoil


def metadata(pdf):
    return pdf.Root.Metadata.read_bytes().decode("utf-8") if "/Metadata" in pdf.Root else ""


def replace_metadata(before, after):
    def spoil(pdf):
        pdf.Root.Metadata.write(metadata(pdf).replace(before, after).encode("utf-8"))
    return spoil


@rule("5-1", replace_metadata("pdfuaid:part", "pdfuaid:piece"))
def says_what_it_follows(pdf):
    if "<pdfuaid:part>1</pdfuaid:part>" not in metadata(pdf):
        yield "the metadata do not say PDF/UA-1"


@rule("6.2-1", without(["/MarkInfo"]))
def is_marked(pdf):
    if not pdf.Root.get("/MarkInfo", {}).get("/Marked", False):
        yield "the catalog does not say that content is marked"


@rule("7.1-8", without(["/Metadata"]))
def has_metadata(pdf):
    if "/Metadata" not in pdf.Root:
        yield "no metadata"


@rule("7.1-9", replace_metadata("dc:title", "dc:name"))
def has_title(pdf):
    if not re.search(r"<dc:title><rdf:Alt><rdf:li[^>]*>[^<]+</rdf:li>", metadata(pdf)):
        yield "no title in the metadata"


@rule("7.1-10", without(["/ViewerPreferences", "/DisplayDocTitle"]))
def shows_title(pdf):
    if not pdf.Root.get("/ViewerPreferences", {}).get("/DisplayDocTitle", False):
        yield "readers show the file's name instead of the title"


@rule("7.2-33", without(["/Lang"]))
def has_language(pdf):
    if not re.fullmatch(r"[a-z]{2,3}(-[A-Za-z0-9]{1,8})*", str(pdf.Root.get("/Lang", ""))):
        yield "no language"


def add_rule(pdf):
    pdf.pages[0].contents_add(b"\n0 0 m 10 10 l S\n")


@rule("7.1-3", add_rule)
def everything_is_tagged(pdf):
    """Drawn either within a piece of the structure or as an artifact."""
    for number, page in enumerate(pdf.pages, 1):
        depth = 0
        for operands, operator in pikepdf.parse_content_stream(page):
            word = str(operator)
            if word in ("BDC", "BMC"):
                depth += 1
            elif word == "EMC":
                depth -= 1
            elif word in PAINTS and depth == 0:
                yield f"page {number}: {word} stands outside of all tags"
        if depth != 0:
            yield f"page {number}: {depth} tags stay open"


def lose_marked_content(pdf):
    page = pdf.pages[0]
    page.contents_add(b"\n/P << /MCID 9999 >> BDC 0 0 m 10 10 l S EMC\n")


@rule("7.1-3 (parents)", lose_marked_content)
def marked_content_has_its_element(pdf):
    """Each piece that is marked is found through the tree of parents."""
    parents = {}
    numbers = list(pdf.Root.StructTreeRoot.ParentTree.get("/Nums", []))
    for at in range(0, len(numbers), 2):
        parents[int(numbers[at])] = numbers[at + 1]
    for number, page in enumerate(pdf.pages, 1):
        own = parents.get(int(page.get("/StructParents", -1)))
        for operands, operator in pikepdf.parse_content_stream(page):
            if str(operator) != "BDC" or not isinstance(operands[1], Dictionary) or "/MCID" not in operands[1]:
                continue
            piece = int(operands[1]["/MCID"])
            if own is None or piece >= len(own) or "/S" not in own[piece]:
                yield f"page {number}: marked piece {piece} is in no element"


def spoil_kind(wanted, kind):
    def spoil(pdf):
        first(pdf, wanted).S = Name("/" + kind)
    return spoil


@rule("7.2 (tables)", spoil_kind("TR", "P"))
def tables_are_tables(pdf):
    for _, kind, parent in elements(pdf):
        if kind in IS_IN and parent not in IS_IN[kind]:
            yield f"a {kind} is in {parent}"


def cut_row(pdf):
    row = first(pdf, "TR")
    row.K = Array(list(row.K)[:-1])


@rule("7.2-43", cut_row)
def rows_are_as_long(pdf):
    for table, kind, _ in elements(pdf):
        if kind != "Table":
            continue
        lengths = {len(row.K) if isinstance(row.K, Array) else 1 for row in table.K}
        if len(lengths) != 1:
            yield f"rows of {sorted(lengths)} cells in one table"


def lose_alt(pdf):
    del first(pdf, "Figure").Alt


@rule("7.3-1", lose_alt)
def figures_are_told(pdf):
    for element, kind, _ in elements(pdf):
        if kind == "Figure" and not str(element.get("/Alt", "")).strip():
            yield "a figure without words"


def skip_level(pdf):
    first(pdf, "H1").S = Name.H3


@rule("7.4.2-1", skip_level)
def headings_follow_each_other(pdf):
    level = 0
    for _, kind, _ in elements(pdf):
        if re.fullmatch(r"H[1-6]", kind):
            if int(kind[1]) > level + 1:
                yield f"{kind} follows H{level}"
            level = int(kind[1])


def lose_scope(pdf):
    del first(pdf, "TH").A


@rule("7.5-1", lose_scope)
def heads_say_what_they_head(pdf):
    for element, kind, _ in elements(pdf):
        if kind == "TH" and element.get("/A", {}).get("/Scope") not in (Name.Column, Name.Row, Name.Both):
            yield "a head of a table does not say of what"


@rule("7.10-1", without(["/OCProperties", "/D", "/Name"]))
def layers_have_a_name(pdf):
    layers = pdf.Root.get("/OCProperties")
    if layers is not None and not str(layers.D.get("/Name", "")):
        yield "the choice of layers has no name"


def lose_file_name(pdf):
    del pdf.Root.Names.EmbeddedFiles.Names[1].UF


@rule("7.11-1", lose_file_name)
def files_within_have_names(pdf):
    for file in list(pdf.Root.get("/Names", {}).get("/EmbeddedFiles", {}).get("/Names", []))[1::2]:
        if "/F" not in file or "/UF" not in file:
            yield "a file within has no name"


def links(pdf):
    for number, page in enumerate(pdf.pages, 1):
        for link in page.get("/Annots", []):
            if link.get("/Subtype") == Name.Link:
                yield number, page, link


def spoil_link(key):
    def spoil(pdf):
        del next(links(pdf))[2][key]
    return spoil


@rule("7.18.1-2", spoil_link("/Contents"))
def links_say_where_they_lead(pdf):
    for number, _, link in links(pdf):
        if not str(link.get("/Contents", "")):
            yield f"page {number}: a link without words"


@rule("7.18.5-1", spoil_link("/StructParent"))
def links_are_in_the_structure(pdf):
    for number, _, link in links(pdf):
        if "/StructParent" not in link:
            yield f"page {number}: a link outside of the structure"


def lose_order(pdf):
    del next(links(pdf))[1].Tabs


@rule("7.18.3-1", lose_order)
def links_have_the_order_of_reading(pdf):
    for number, page, _ in links(pdf):
        if page.get("/Tabs") != Name.S:
            yield f"page {number}: the Tab key goes its own ways"


def own_font(pdf):
    return next(font for font in fonts(pdf) if font.get("/Subtype") == Name.Type0)


def lose_font_file(pdf):
    descriptor = own_font(pdf).DescendantFonts[0].FontDescriptor
    for key in ("/FontFile2", "/FontFile3"):
        if key in descriptor:
            del descriptor[key]


@rule("7.21.4.1-1", lose_font_file)
def fonts_are_within(pdf):
    for font in fonts(pdf):
        for part in font.get("/DescendantFonts", [font]):
            if not {"/FontFile", "/FontFile2", "/FontFile3"} & set(part.get("/FontDescriptor", {}).keys()):
                yield f"{font.get('/BaseFont')} is not embedded"


def lose_letters(pdf):
    del own_font(pdf).ToUnicode


@rule("7.21.7-1", lose_letters)
def letters_are_letters(pdf):
    for font in fonts(pdf):
        if "/ToUnicode" not in font:
            yield f"nobody knows what the signs of {font.get('/BaseFont')} mean"


def misplace_glyphs(pdf):
    part = own_font(pdf).DescendantFonts[0]
    part.Subtype = Name.CIDFontType2
    if "/CIDToGIDMap" in part:
        del part["/CIDToGIDMap"]


@rule("7.21.3.2-1", misplace_glyphs)
def glyphs_are_found(pdf):
    for font in fonts(pdf):
        for part in font.get("/DescendantFonts", []):
            if part.get("/Subtype") == Name.CIDFontType2 and "/CIDToGIDMap" not in part:
                yield f"{font.get('/BaseFont')} does not say which glyph is meant"


def has_what_it_is_about(number, pdf):
    """Whether a rule can be broken in this file: what has no tables breaks none of theirs."""
    kinds = {kind for _, kind, _ in elements(pdf)}
    needs = {"7.2 (tables)": "Table", "7.2-43": "Table", "7.3-1": "Figure", "7.4.2-1": "H1", "7.5-1": "TH"}
    if number in needs:
        return needs[number] in kinds
    if number == "7.10-1":
        return "/OCProperties" in pdf.Root
    if number == "7.11-1":
        return "/Names" in pdf.Root
    if number.startswith("7.18"):
        return any(True for _ in links(pdf))
    return True


def spoilt(file, number, spoil):
    """A copy that breaks the rule; nothing where it has nothing of the kind."""
    pdf = pikepdf.open(file)
    if not has_what_it_is_about(number, pdf):
        return None
    spoil(pdf)
    copy = os.path.join(ARTIFACTS, "spoilt.pdf")
    pdf.save(copy)
    return pikepdf.open(copy)


def write(name, *command):
    file = os.path.join(ARTIFACTS, name)
    done = subprocess.run([PROGRAM, *(file if part == "FILE" else part for part in command)], check=True, text=True,
                          stderr=subprocess.PIPE)
    failures.extend(f"{name}: {line}" for line in done.stderr.splitlines() if not line.startswith("sister-atlas: note:"))
    return file


def main():
    os.makedirs(ARTIFACTS, exist_ok=True)
    files = [
        write("told_map.pdf", "export", "FILE", "--city", "Hays, KS", "--legend", "--size", "900x600"),
        write("told_page.pdf", "export", "FILE", "--city", "Hays, KS", "--page"),
        write("told_city.pdf", "brief", "Culver City", "--out", "FILE"),
        write("told_country.pdf", "brief", "Kenya", "--out", "FILE"),
        write("told_poster.pdf", "brief", "Kaizuka", "--poster", "--out", "FILE"),
        write("told_tour.pdf", "tour", TOUR, "--pdf", "FILE"),
    ]
    tried = set()
    for file in files:
        subprocess.run(["qpdf", "--check", file], check=True, stdout=subprocess.DEVNULL)
        for number, check, spoil in RULES:
            failures.extend(f"{os.path.basename(file)}: {number}: {wrong}" for wrong in check(pikepdf.open(file)))
            broken = spoilt(file, number, spoil)
            if broken is None:
                continue
            tried.add(number)
            if not list(check(broken)):
                failures.append(f"{os.path.basename(file)}: {number} does not see that it is broken")
    failures.extend(f"{number}: no file has what it is about" for number, _, _ in RULES if number not in tried)
    for failure in failures[:40]:
        print("FAILED: " + failure)
    print(f"{len(files)} files, {len(RULES)} rules, {len(failures)} failures")
    return 1 if failures else 0


if __name__ == "__main__":
    sys.exit(main())
