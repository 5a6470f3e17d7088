#!/usr/bin/env bash
# A person copies a table and pastes it where there is room for one line: as the name of a saved view, and into the search.
source "$(dirname "${BASH_SOURCE[0]}")/common.sh"

readonly VIEWS="$ARTIFACTS/home/.local/share/sister-atlas/views.json"

readonly DATA="$ARTIFACTS/data" # a partnership alone
mkdir "$DATA"
cat >"$DATA/cities.csv" <<'END'
id,name,admin1,country,latitude,longitude,population
1,Boulder,CO,US,40.01,-105.27,107349
2,Yamagata,,JP,38.23,140.37,248772
END
cat >"$DATA/partnerships.csv" <<'END'
city_a,city_b,year_established,program_types,status,evidence,source_url
1,2,1994,,,lists,
END

start_screen 1280x800x24
start_atlas --data "$DATA"
wait_for partnerships 1
key ctrl+s
wait_until "the view" grep -q '"name"' "$VIEWS"

key F8
notices() {
  grep -c $'^panel\tNotice' "$CONTROLS" || true
}
before="$(notices)"
click_control "Drawer/Copy"
(($(notices) > before)) || fail "nothing says that the rows are copied"
key F8 ctrl+o F2
wait_for_control_state Gallery/name active
key ctrl+a ctrl+v Return
# Numbers are digits alone, words stay apart.
wait_until "the table as a name" grep -Eq '"name": "City Country Partner Its country Distance \(km\) Founded .* Yamagata Japan [0-9]{4} 1994 ' "$VIEWS"
grep -q '\\t' "$VIEWS" && fail "a tab is left in the name"
key Escape
wait_until "the gallery to close" panel_is_closed Gallery
quit_atlas
echo "clipboard journey: done"
