#!/usr/bin/env bash
# Makes geodata/natural_earth, the base map, from public packages that carry Natural Earth.
#
#   tools/make_natural_earth.sh [--packages DIR] [--out DIR]
#
#   --packages DIR  keep the downloaded packages here, and use those that are already here
#   --out DIR       folder to write; geodata/natural_earth if not given
#
# The sources are the Debian packages libmagics++-data and libgnudatalanguage0 and the npm
# package world-atlas; the README in the output folder tells what comes from which. The same
# packages always give the same bytes. At the end every layer is checked and listed.
set -euo pipefail

root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
readonly root
readonly network=$root/geodata/network
readonly world_atlas=world-atlas@2.0.2
readonly size_limit=25000000     # bytes in geodata, the network included
readonly tolerance_10m=0.0015    # degrees; about 160 m
readonly smallest_10m=0.0000001  # square degrees, about 1,000 m²; slivers below it go
readonly tolerance_50m=0.015     # for the U.S. states, which no package has at 50m
readonly smallest_50m=0.003      # square degrees; smaller islands go with it
readonly tolerance_overview=0.05  # degrees of arc, about 5.5 km; no island goes
readonly levels=(110m 50m 10m)

out=$root/geodata/natural_earth
packages=

fail() {
  echo "make_natural_earth: $*" >&2
  exit 1
}

# Preparation -------------------------------------------------------------------------

read_arguments() {
  while (($#)); do
    case $1 in
      --packages | --out)
        (($# > 1)) || fail "$1 needs a folder"
        [[ $1 == --out ]] && out=$2 || packages=$2
        shift 2
        ;;
      -h | --help) sed -n '2,/^set/{/^set/d;s/^# \{0,1\}//;p}' "${BASH_SOURCE[0]}"; exit 0 ;;
      *) fail "unknown argument '$1'; see --help" ;;
    esac
  done
}

need_tool() {  # command, what to install
  command -v "$1" >/dev/null || fail "$1 is missing; install $2"
}

need_tools() {
  need_tool ogr2ogr "gdal-bin"
  need_tool ogrinfo "gdal-bin"
  need_tool apt-get "apt"
  need_tool dpkg-deb "dpkg"
  need_tool npm "npm"
  need_tool tar "tar"
  need_tool python3 "python3"
  [[ -r /usr/share/iso-codes/json/iso_3166-1.json ]] || fail "country codes are missing; install iso-codes"
  [[ -r $network/countries.csv ]] || fail "$network/countries.csv is missing; run tools/make_network.py first"
  local area
  area=$(ogrinfo -q "$network/states.csv" -dialect sqlite \
    -sql "SELECT ST_Area(BuildMbr(0, 0, 2, 3)) AS area" 2>/dev/null | grep -c '= 6') || true
  [[ $area == 1 ]] || fail "GDAL has no SpatiaLite; install libspatialite7 and a GDAL built with it"
}

fetch_deb() {  # package
  local found=("$packages/$1"_*.deb)
  if [[ ! -e ${found[0]} ]]; then
    (cd "$packages" && apt-get -qq download "$1" 2>"$work/apt.log") ||
      fail "cannot download $1: $(tail -n 1 "$work/apt.log")"
    found=("$packages/$1"_*.deb)
  fi
  dpkg-deb -x "${found[0]}" "$work/$1"
  echo "$1 $(dpkg-deb -f "${found[0]}" Version)"
}

fetch_npm() {  # package@version
  local file=$packages/${1/@/-}.tgz
  if [[ ! -e $file ]]; then
    (cd "$packages" && npm pack --silent "$1" >"$work/npm.log" 2>&1) ||
      fail "cannot download $1: $(tail -n 1 "$work/npm.log")"
  fi
  mkdir -p "$work/${1%@*}"
  tar -xzf "$file" -C "$work/${1%@*}"
  echo "${1/@/ }"
}

fetch() {
  packages=${packages:-$work/packages}
  mkdir -p "$packages"
  packages=$(cd "$packages" && pwd)
  fetch_deb libmagics++-data
  fetch_deb libgnudatalanguage0
  fetch_npm "$world_atlas"
  magics=$work/libmagics++-data/usr/share/magics
  gdl=$work/libgnudatalanguage0/usr/share/gnudatalanguage/resource/maps
  atlas=$work/world-atlas/package
}

# Conversion --------------------------------------------------------------------------

shapes() {
  python3 "$root/tools/natural_earth_shapes.py" "$@"
}

# Reads a data set with an SQL query and writes $work/NAME.geojsonl, which the helper reads.
# In the query, @ stands for the only layer of the data set.
extract() {  # source, name, query
  local layer
  layer=$(basename "$1")
  layer=${layer%.*}
  rm -f "$work/$2.geojsonl"
  quietly ogr2ogr -f GeoJSONSeq "$work/$2.geojsonl" "$1" \
    -dialect sqlite -sql "${3//@/\"$layer\"}" -lco COORDINATE_PRECISION=9
}

# Runs a command and hides what GDAL only remarks on: missing .prj files, repaired shapes.
quietly() {
  "$@" 2>"$work/gdal.log" || fail "$1 failed: $(grep -m 1 ERROR "$work/gdal.log" || tail -n 1 "$work/gdal.log")"
}

# Writes $work/NAME.geojsonl as a shapefile. GEOMETRY is what to make of "geometry".
write_layer() {  # name, layer, type, columns with a trailing comma, geometry, [rest of query, [option]]
  quietly ogr2ogr -f "ESRI Shapefile" "$work/shp/$2.shp" "$work/$1.geojsonl" -overwrite \
    -dialect sqlite -sql "SELECT $4 $5 AS geometry FROM \"$1\" WHERE geometry IS NOT NULL ${6:-}" \
    -nlt "$3" -a_srs EPSG:4326 "${@:7}" \
    -lco ENCODING=UTF-8 -lco RESIZE=YES -lco DBF_DATE_LAST_UPDATE=2024-01-01
}

# Polygons only: a repaired outline can leave a stray line behind.
readonly surface="CASE WHEN ST_IsValid(geometry) = 1 THEN geometry
  ELSE ST_CollectionExtract(ST_MakeValid(geometry), 3) END"

write_surfaces() {  # name, layer, [columns with a trailing comma]
  write_layer "$1" "$2" POLYGON "${3:-}" "$surface"
}

write_lines() {  # name, layer, [columns with a trailing comma]
  write_layer "$1" "$2" LINESTRING "${3:-}" geometry "" -explodecollections
}

# Borders on land; what is only leased, and the edges of zones, are no borders. Pieces that
# follow one another become one line.
extract_boundaries() {  # level
  extract "$magics/$1/ne_$1_admin_0_boundary_lines_land.shp" "boundaries_$1" "
    SELECT CASE WHEN featurecla LIKE 'International%' OR featurecla = 'ForgetMagics'
                THEN 'international' ELSE 'disputed' END AS kind,
           ST_LineMerge(ST_Collect(geometry)) AS geometry
    FROM @ WHERE featurecla NOT IN ('Lease limit', 'Overlay limit') GROUP BY 1 ORDER BY 1 DESC"
}

# The 110m lakes have names; one of the two Lake Onegas lies in Utah.
extract_named_lakes() {
  extract "$gdl/low/ne_110m_lakes.shp" lakes_110m "
    SELECT CASE WHEN name = 'Lake Onega' AND ST_MaxX(geometry) < 0
                THEN 'Great Salt Lake' ELSE name END AS name, geometry FROM @"
}

# A lake takes the name of every 110m lake of which it covers the better part.
name_lakes() {  # source name, result name
  extract "$work/$1.geojsonl" "$2" "
    SELECT (SELECT group_concat(name, ', ') FROM (
              SELECT n.name FROM '$work/lakes_110m.geojsonl'.lakes_110m n
              WHERE ST_Intersects(n.geometry, l.geometry)
                AND ST_Area(ST_Intersection(ST_MakeValid(l.geometry), n.geometry))
                    > 0.5 * ST_Area(n.geometry)
              ORDER BY n.name)) AS name, l.geometry FROM @ l"
}

# Countries as one shape each, within 180 degrees. $1 holds their parts with codes.
unite_countries() {  # source name, result name
  extract "$work/$1.geojsonl" "$2" "
    SELECT iso_a2, name, ST_CollectionExtract(ST_MakeValid(ST_Union(part)), 3) AS geometry
    FROM (SELECT iso_a2, name, ST_Intersection(ST_MakeValid(geometry),
                 BuildMbr(-180, -90, 180, 90)) AS part FROM @
          UNION ALL
          SELECT iso_a2, name, ShiftCoords(ST_Intersection(ST_MakeValid(geometry),
                 BuildMbr(180, -90, 540, 90)), -360, 0) FROM @ WHERE ST_MaxX(geometry) > 180)
    WHERE part IS NOT NULL GROUP BY iso_a2, name ORDER BY iso_a2, name"
}

make_110m_and_50m() {  # level
  local level=$1
  extract "$magics/$level/ne_${level}_land.shp" "cut_land_$level" "SELECT geometry FROM @"
  shapes fill "$work/cut_land_$level.geojsonl" "$work/land_$level.geojsonl" \
    --lakes "$work/cut_lakes_$level.geojsonl"
  extract_boundaries "$level"
  quietly ogr2ogr -f GeoJSONSeq "$work/world_$level.geojsonl" "$atlas/countries-$level.json" countries
  shapes unstitch "$work/world_$level.geojsonl" "$work/parts_$level.geojsonl" \
    --like "$work/land_$level.geojsonl" "$work/boundaries_$level.geojsonl"
  shapes codes "$work/parts_$level.geojsonl" "$work/coded_$level.geojsonl" --network "$network"
  unite_countries "coded_$level" "countries_$level"
  if [[ $level == 50m ]]; then
    name_lakes cut_lakes_50m lakes_50m
  fi
}

# Everything at 10m but the lakes follows the provinces: their outer edges are the coast,
# and boundaries and states run along the same vertices.
make_10m() {
  extract "$gdl/high/ne_10m_admin_1_states_provinces.shp" provinces "
    SELECT iso_a2, name, geometry FROM @"
  extract "$magics/10m/ne_10m_land.shp" cut_land_10m "SELECT geometry FROM @"
  extract "$gdl/high/ne_10m_lakes.shp" plain_lakes_10m "
    SELECT geometry FROM @ GROUP BY geometry ORDER BY min(rowid)"  # four stand twice
  extract "$magics/10m/ne_10m_admin_1_states_provinces_lines.shp" full_state_lines_10m "
    SELECT ST_LineMerge(ST_Collect(geometry)) AS geometry FROM @ WHERE adm0_a3 = 'USA'"
  extract_boundaries 10m

  shapes codes "$work/provinces.geojsonl" "$work/coded_10m.geojsonl" --network "$network"
  unite_countries coded_10m full_countries_10m
  extract "$work/full_countries_10m.geojsonl" mainland "
    SELECT ST_Union(geometry) AS geometry FROM @"
  shapes fill "$work/mainland.geojsonl" "$work/full_mainland.geojsonl"
  shapes fill "$work/cut_land_10m.geojsonl" "$work/filled_10m.geojsonl"
  shapes islands "$work/filled_10m.geojsonl" "$work/provinces.geojsonl" "$work/islands.geojsonl"
  cat "$work/full_mainland.geojsonl" "$work/islands.geojsonl" >"$work/full_land_10m.geojsonl"
  shapes states "$work/provinces.geojsonl" "$work/full_states_10m.geojsonl" --network "$network"
  name_lakes plain_lakes_10m full_lakes_10m
  mv "$work/boundaries_10m.geojsonl" "$work/full_boundaries_10m.geojsonl"

  local layers=() layer
  for layer in countries land states state_lines boundaries lakes; do
    layers+=("$work/full_${layer}_10m.geojsonl=$work/${layer}_10m.geojsonl")
  done
  shapes simplify "$tolerance_10m" --drop "$smallest_10m" "${layers[@]}"
}

make_states() {
  extract "$gdl/low/ne_110m_admin_1_states_provinces.shp" states_110m "
    SELECT postal, name, geometry FROM @"
  extract "$gdl/low/ne_110m_admin_1_states_provinces_lines.shp" state_lines_110m "
    SELECT ST_LineMerge(ST_Collect(geometry)) AS geometry FROM @ WHERE adm0_a3 = 'USA'"
  shapes simplify "$tolerance_50m" --drop "$smallest_50m" \
    "$work/full_states_10m.geojsonl=$work/states_50m.geojsonl" \
    "$work/full_state_lines_10m.geojsonl=$work/state_lines_50m.geojsonl"
}

# What the atlas draws, for maps of the whole world on a screen: finer than 110m, with a third of 50m's vertices.
make_overview() {
  shapes simplify "$tolerance_overview" \
    "$work/land_50m.geojsonl=$work/land_overview.geojsonl" \
    "$work/lakes_50m.geojsonl=$work/lakes_overview.geojsonl" \
    "$work/boundaries_50m.geojsonl=$work/boundaries_overview.geojsonl" \
    "$work/state_lines_50m.geojsonl=$work/state_lines_overview.geojsonl"
}

make_places() {
  extract "$magics/10m/ne_10m_populated_places_simple.shp" places "
    SELECT name, CASE WHEN adm0name = 'Kosovo' THEN 'XK'
                      WHEN iso_a2 <> '-99' THEN iso_a2 END AS iso_a2,
           CASE WHEN pop_max >= 0 THEN pop_max END AS pop_max, scalerank,
           CAST(adm0cap AS integer) AS adm0cap,
           CASE WHEN geonameid > 0 THEN CAST(geonameid AS integer) END AS geonameid, geometry
    FROM @"
}

write_all() {
  local level
  mkdir -p "$work/shp"
  for level in "${levels[@]}" overview; do
    write_surfaces "land_$level" "ne_${level}_land"
    write_surfaces "lakes_$level" "ne_${level}_lakes" "name,"
    write_lines "boundaries_$level" "ne_${level}_boundary_lines" "kind,"
    write_lines "state_lines_$level" "ne_${level}_us_state_lines"
  done
  for level in "${levels[@]}"; do
    write_layer "countries_$level" "ne_${level}_countries" POLYGON "iso_a2, name," \
      "ST_Union($surface)" "GROUP BY iso_a2, name ORDER BY iso_a2, name"
    write_layer "states_$level" "ne_${level}_us_states" POLYGON "postal, name," \
      "ST_Union($surface)" "GROUP BY postal, name ORDER BY postal"
  done
  write_layer places ne_10m_populated_places POINT \
    "name, iso_a2, pop_max, scalerank, adm0cap, geonameid," geometry
}

# Checks ------------------------------------------------------------------------------

answer() {  # data set, query: the first value of the result
  ogrinfo -q "$1" -dialect sqlite -sql "$2" 2>/dev/null | sed -n 's/^  [^=]* = //p;' | head -n 1
}

check_layer() {  # layer, least number of features; prints one line of the table
  local file=$work/shp/$1.shp part count vertices broken bytes
  for part in shp shx dbf prj cpg; do
    [[ -s $work/shp/$1.$part ]] || fail "$1.$part was not written"
  done
  count=$(answer "$file" "SELECT count(*) FROM \"$1\"")
  vertices=$(answer "$file" "SELECT sum(ST_NPoints(geometry)) FROM \"$1\"")
  broken=$(answer "$file" "SELECT count(*) FROM \"$1\" WHERE geometry IS NULL
    OR ST_IsValid(geometry) <> 1 OR ST_MinX(geometry) < -180 OR ST_MaxX(geometry) > 180
    OR ST_MinY(geometry) < -90 OR ST_MaxY(geometry) > 90")
  bytes=$(cat "$work/shp/$1".* | wc -c)
  [[ $broken == 0 ]] || fail "$1: $broken shapes are missing, invalid or beyond the globe"
  ((count >= $2)) || fail "$1: only $count features, at least $2 expected"
  printf '%-26s %9d %9d %10d\n' "$1" "$count" "$vertices" "$bytes"
}

check_all() {
  local level
  printf '%-26s %9s %9s %10s\n' layer features vertices bytes
  local -A least=(
    [110m_land]=120 [110m_lakes]=25 [110m_countries]=177 [110m_boundary_lines]=165
    [50m_land]=1300 [50m_lakes]=250 [50m_countries]=235 [50m_boundary_lines]=250
    [10m_land]=6000 [10m_lakes]=1300 [10m_countries]=250 [10m_boundary_lines]=300
    [overview_land]=1300 [overview_lakes]=250 [overview_boundary_lines]=250
    [110m_us_state_lines]=100 [50m_us_state_lines]=100 [10m_us_state_lines]=100
    [overview_us_state_lines]=100)
  for level in "${levels[@]}" overview; do
    check_layer "ne_${level}_land" "${least[${level}_land]}"
    check_layer "ne_${level}_lakes" "${least[${level}_lakes]}"
    check_layer "ne_${level}_boundary_lines" "${least[${level}_boundary_lines]}"
    check_layer "ne_${level}_us_state_lines" "${least[${level}_us_state_lines]}"
  done
  for level in "${levels[@]}"; do
    check_layer "ne_${level}_countries" "${least[${level}_countries]}"
    check_layer "ne_${level}_us_states" 51
  done
  check_layer ne_10m_populated_places 7300
}

check_countries() {  # every country of the network must be on the most detailed level
  local absent
  absent=$(comm -23 <(tail -n +2 "$network/countries.csv" | cut -d, -f1 | LC_ALL=C sort) \
    <(ogr2ogr -f CSV /vsistdout/ "$work/shp/ne_10m_countries.shp" -select iso_a2 |
      tail -n +2 | tr -d '",' | LC_ALL=C sort) | tr '\n' ' ')
  [[ -z $absent ]] || fail "ne_10m_countries lacks $absent"
}

check_size() {
  local bytes
  bytes=$(cat "$network"/* "$work"/shp/* | wc -c)
  ((bytes < size_limit)) || fail "geodata would take $bytes bytes, more than $size_limit"
  echo "geodata with the network: $bytes bytes of $size_limit"
}

install_layers() {
  mkdir -p "$out"
  rm -f "$out"/ne_*.{shp,shx,dbf,prj,cpg}
  cp "$work"/shp/ne_* "$out"/
}

main() {
  read_arguments "$@"
  need_tools
  work=$(mktemp -d)
  trap 'rm -rf "$work"' EXIT
  chmod 755 "$work"  # apt downloads as a user of its own
  fetch
  make_110m_and_50m 110m
  extract_named_lakes
  make_110m_and_50m 50m
  make_10m
  make_states
  make_overview
  make_places
  write_all
  check_all
  check_countries
  check_size
  install_layers
}

main "$@"
