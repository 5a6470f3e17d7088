#!/usr/bin/env bash
# A speaker takes a tour along as slides and changes them: LibreOffice opens them, with a page for each step, words that are
# words, and the notes with the slides.
source "$(dirname "${BASH_SOURCE[0]}")/common.sh"

readonly TOUR="$ARTIFACTS/towns.json"
readonly OFFICE="-env:UserInstallation=file://$ARTIFACTS/office" # settings of its own

cat >"$TOUR" <<'JSON'
{"version": 1, "title": "Towns", "steps": [
  {"kind": "start", "caption": "Town by town", "notes": "Greet the room."},
  {"caption": "{city} has {partners} partners", "spotlight": {"cities": ["4272782"]}, "notes": "Ask who has been to Xinzheng."},
  {"caption": "Łódź, Αθήνα, Київ, 東京", "view": {"theme": "day"}},
  {"kind": "blank", "notes": "Let them look."}]}
JSON

# convert FILE OPTION...
convert_slides() {
  timeout 240 soffice "$OFFICE" --headless --convert-to "$2" --outdir "$ARTIFACTS" "$1" >"$ARTIFACTS/office.log" 2>&1 ||
    fail "LibreOffice: $(cat "$ARTIFACTS/office.log")"
}

expect_words() { # FILE WORDS
  grep -qF -- "$2" "$1" || fail "no \"$2\" in: $(cat "$1")"
}

LIBGL_ALWAYS_SOFTWARE=1 "$ATLAS" tour "$TOUR" --pptx "$ARTIFACTS/towns.pptx" 2>"$ARTIFACTS/atlas.log" ||
  fail "tour --pptx: $(cat "$ARTIFACTS/atlas.log")"
convert_slides "$ARTIFACTS/towns.pptx" pdf
pages="$(pdfinfo "$ARTIFACTS/towns.pdf" | awk '$1 == "Pages:" { print $2 }')"
[[ "$pages" == 4 ]] || fail "4 steps became $pages pages"
pdftotext -layout "$ARTIFACTS/towns.pdf" "$ARTIFACTS/slides.txt"
expect_words "$ARTIFACTS/slides.txt" "Hays has 2 partners"
expect_words "$ARTIFACTS/slides.txt" "Łódź, Αθήνα, Київ"

# As a presentation of its own kind: what it has read of the notes.
convert_slides "$ARTIFACTS/towns.pptx" fodp
for notes in "Greet the room." "Ask who has been to Xinzheng." "Let them look."; do
  expect_words "$ARTIFACTS/towns.fodp" "$notes"
done
echo "slides journey: done"
