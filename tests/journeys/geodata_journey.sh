#!/usr/bin/env bash
# The map as data and as a GeoTIFF, without a display, opened again by other programs: OGR's (which QGIS reads with, too), GDAL's
# and networkx.
source "$(dirname "${BASH_SOURCE[0]}")/common.sh"

unset DISPLAY WAYLAND_DISPLAY
readonly OUT="$ARTIFACTS/out"
mkdir -p "$OUT"

# atlas ARGUMENT...: succeeds; what it says on standard error is kept.
atlas() {
  LIBGL_ALWAYS_SOFTWARE=1 "$ATLAS" "$@" 2>"$ARTIFACTS/err" || fail "exit code $?: $*: $(cat "$ARTIFACTS/err")"
}

# expect_refusal WORDS ARGUMENT...: exit code 2, one line with the words, and no file.
expect_refusal() {
  local words="$1" status=0 file="$3"
  shift
  "$ATLAS" "$@" >"$ARTIFACTS/refused" 2>"$ARTIFACTS/err" || status=$?
  ((status == 2)) || fail "exit code $status instead of 2: $*"
  grep -qF -- "$words" "$ARTIFACTS/err" || fail "no \"$words\" in: $(cat "$ARTIFACTS/err")"
  (($(wc -l <"$ARTIFACTS/err") == 1)) || fail "more than one line: $(cat "$ARTIFACTS/err")"
  [[ ! -e "$file" ]] || fail "$file is there"
}

# expect_features FILE LAYER COUNT
expect_features() {
  local count
  count="$(ogrinfo -ro -so "$1" "$2" 2>"$ARTIFACTS/ogr" | awk -F ': ' '/^Feature Count/ { print $2 }')"
  [[ "$count" == "$3" ]] || fail "$1 has ${count:-no} $2 instead of $3: $(cat "$ARTIFACTS/ogr")"
}

readonly FILTER=(--between US,JP)
atlas list "${FILTER[@]}" >"$ARTIFACTS/list.csv"
readonly PARTNERSHIPS="$(($(wc -l <"$ARTIFACTS/list.csv") - 1))"
((PARTNERSHIPS > 100)) || fail "only $PARTNERSHIPS partnerships are listed"
for ending in gpkg geojson fgb kml csv xlsx graphml gexf; do
  atlas export "$OUT/map.$ending" "${FILTER[@]}"
done
cmp "$OUT/map.csv" "$ARTIFACTS/list.csv" || fail "the CSV is not what list writes"
readonly PLACES="$(($(wc -l <"$OUT/map-places.csv") - 1))"
((PLACES > 100)) || fail "only $PLACES places"

for ending in gpkg kml xlsx; do
  expect_features "$OUT/map.$ending" partnerships "$PARTNERSHIPS"
  expect_features "$OUT/map.$ending" places "$PLACES"
done
expect_features "$OUT/map.fgb" partnerships "$PARTNERSHIPS"
expect_features "$OUT/map-places.fgb" places "$PLACES"
expect_features "$OUT/map.csv" map "$PARTNERSHIPS"
expect_features "$OUT/map.geojson" map "$((PARTNERSHIPS + PLACES))"
# Into a file first: who finds a word early ends the program that still writes.
ogrinfo -ro -al -so "$OUT/map.gpkg" >"$ARTIFACTS/gpkg.txt"
grep -q '^year_established: Integer' "$ARTIFACTS/gpkg.txt" || fail "years are no whole numbers"
grep -q 'GeoNames (CC BY 4.0)' "$ARTIFACTS/gpkg.txt" || fail "the GeoPackage does not say whose data it is"

/usr/bin/python3 - "$OUT" "$PARTNERSHIPS" "$PLACES" <<'PYTHON' || fail "networkx reads other graphs"
import sys
import networkx

folder, partnerships, places = sys.argv[1], int(sys.argv[2]), int(sys.argv[3])
for graph in (networkx.read_graphml(folder + "/map.graphml"), networkx.read_gexf(folder + "/map.gexf")):
    assert graph.number_of_nodes() == places, graph
    assert graph.number_of_edges() == partnerships, graph
    assert not graph.is_directed()
    node = next(data for _, data in graph.nodes(data=True) if data["label"] == "Kaizuka")
    assert node["country"] == "JP" and 34 < node["latitude"] < 35 and node["population"] > 50000, node
    edges = [data for _, _, data in graph.edges(data=True)]
    assert any(edge.get("status") for edge in edges)
    assert all(1900 < edge["year_established"] < 2100 for edge in edges if "year_established" in edge)
    assert sum("year_established" in edge for edge in edges) > 50
PYTHON

for projection in equal-earth natural-earth robinson winkel-tripel mercator equirectangular azimuthal-equidistant; do
  atlas export "$OUT/$projection.tif" "${FILTER[@]}" --projection "$projection" --size 800x450
  gdalinfo "$OUT/$projection.tif" >"$ARTIFACTS/$projection.txt" 2>/dev/null
  grep -q 'LAYOUT=COG' "$ARTIFACTS/$projection.txt" || fail "$projection: not cloud-optimized"
  grep -q '^PROJCRS' "$ARTIFACTS/$projection.txt" || fail "$projection: no projection"
  grep -q 'TIFFTAG_COPYRIGHT=.*GeoNames' "$ARTIFACTS/$projection.txt" || fail "$projection: not said whose data it is"
done

# A picture's options with data, a globe as GeoTIFF, an ending that there is not.
for option in '--size 800x600' '--title Friends' --legend --no-credit '--labels 3' --transparent --world-file \
  '--projection mercator' '--center 10,50' '--zoom 2' '--theme day' '--colour founded' '--brightness 1' '--undated hidden' '--shade gaps'; do
  # shellcheck disable=SC2086 # an option and its value
  expect_refusal "${option%% *} is for pictures" export "$ARTIFACTS/no.gpkg" $option
done
expect_refusal "choose a flat projection" export "$ARTIFACTS/no.tif" --projection orthographic
expect_refusal "--world-file is not needed" export "$ARTIFACTS/no.tif" --world-file
expect_refusal "--size" export "$ARTIFACTS/no.tif" --size 20001x20000
expect_refusal ".graphml, .gexf" export "$ARTIFACTS/no.shp"
expect_refusal "make it first" export "$ARTIFACTS/none/no.gpkg"
[[ -z "$(find "$OUT" -name '*.part*' -o -name '*.aux.xml' -o -name '*-journal')" ]] || fail "something is left beside the files"
echo "geodata journey: done"
