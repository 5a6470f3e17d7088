#!/usr/bin/env python3
"""The steps of make_natural_earth.sh that ogr2ogr cannot do.

Every step reads and writes GeoJSON text sequences, one feature per line, as ogr2ogr's
GeoJSONSeq driver does. Only the standard library is needed.

    fill LAND OUT [--lakes LAKES]                   close the lakes that were cut out of LAND
    islands LAND PROVINCES OUT                      what LAND has and PROVINCES lack
    unstitch WORLD OUT --like FILE...               mend the countries of world-atlas
    codes IN OUT --network DIR                      give countries their codes and names
    states PROVINCES OUT --network DIR              the U.S. states with their postal codes
    simplify TOLERANCE [--drop AREA] IN=OUT...      thin out lines that layers share, once
"""

import argparse
import csv
import json
import math
import sys
from collections import defaultdict
from pathlib import Path

# Vertices that differ by less than this many decimals of a degree (about 10 cm) are one.
SAME_DECIMALS = 6
# The Caspian Sea is a hole in the land at every level, but a sea and not a lake.
CASPIAN = (51.0, 42.0)
# world-atlas rounds to a grid; a vertex may lie half a cell away from where it was.
GRID_HALF = (0.00181, 0.00088)

# Names of provinces and of world-atlas' countries that carry no ISO 3166-1 code of their
# own: what is leased stays with its country, the rest of the list is only spelt otherwise.
CODE_BY_NAME = {
    "Kosovo": "XK",
    "Baykonur lease in Qyzylorda": "KZ", "Baikonur": "KZ",
    "Guantanamo Bay USNB": "CU", "USNB Guantanamo Bay": "CU",
    "Cocos (Keeling) Islands": "CC", "Christmas Island": "CX",
    "Coral Sea Islands": "AU", "Coral Sea Is.": "AU",
    "Indian Ocean Ter.": "CC",
}
PLAIN_NAME = {"N. Cyprus": "Northern Cyprus", "Kashmir": "Siachen Glacier"}
# Parts of a country that ISO 3166-1 lists under a code of their own, or, for Crimea, under
# another country: (Natural Earth's code, ISO code, west, south, east, north).
PARTS = [
    ("FR", "GF", -55, 2, -51, 6),       # French Guiana
    ("FR", "GP", -62, 15.7, -60.9, 16.6),
    ("FR", "MQ", -61.3, 14.3, -60.7, 15),
    ("FR", "RE", 55, -21.5, 56, -20.8),
    ("FR", "YT", 45, -13.1, 45.4, -12.5),
    ("NO", "SJ", 10, 74, 34, 81),       # Svalbard
    ("NO", "SJ", -9.5, 70.5, -7.5, 71.5),  # Jan Mayen
    ("NO", "BV", 3, -55, 4, -54),
    ("NL", "BQ", -68.5, 12, -68.1, 12.4),
    ("NL", "BQ", -63.4, 17.4, -62.9, 17.7),
    ("CC", "CX", 105.4, -10.7, 105.8, -10.3),
    ("NZ", "TK", -172.6, -9.5, -171, -8.4),
    ("RU", "UA", 32.4, 44.3, 36.7, 46.3),  # Crimea
]


# Reading and writing -----------------------------------------------------------------


def features(path):
    with open(path, encoding="utf-8") as lines:
        for line in lines:
            feature = json.loads(line.strip("\x1e\n "))
            if feature["geometry"]:
                yield feature


def polygons(path):
    for feature in features(path):
        yield from parts_of(feature["geometry"])


def parts_of(geometry):
    """The polygons or lines of a geometry, each as a list of lists of points."""
    kind, coordinates = geometry["type"], geometry["coordinates"]
    if kind in ("Polygon", "MultiLineString"):
        return [coordinates] if kind == "Polygon" else [[line] for line in coordinates]
    return {"MultiPolygon": coordinates, "LineString": [[coordinates]]}[kind]


def write(path, rows):
    """Writes (properties, geometry type, coordinates) rows."""
    with open(path, "w", encoding="utf-8") as out:
        for properties, kind, coordinates in rows:
            out.write(json.dumps({"type": "Feature", "properties": properties,
                                  "geometry": {"type": kind, "coordinates": coordinates}},
                                 ensure_ascii=False) + "\n")


def write_polygons(path, rows):
    write(path, ((properties, "Polygon", polygon) for properties, polygon in rows))


def read_names(path):
    with open(path, encoding="utf-8", newline="") as text:
        return {row["code"]: row["name"] for row in csv.DictReader(text)}


# Plane geometry ----------------------------------------------------------------------


def key(point):
    return round(point[0], SAME_DECIMALS), round(point[1], SAME_DECIMALS)


def box(points):
    xs, ys = [point[0] for point in points], [point[1] for point in points]
    return min(xs), min(ys), max(xs), max(ys)


def in_box(inner, outer):
    return (outer[0] <= inner[0] and outer[1] <= inner[1]
            and inner[2] <= outer[2] and inner[3] <= outer[3])


def area(ring):
    return abs(sum(a[0] * b[1] - b[0] * a[1] for a, b in zip(ring, ring[1:]))) / 2


def inside(point, ring):
    x, y = point
    odd = False
    for a, b in zip(ring, ring[1:]):
        if (a[1] > y) != (b[1] > y) and x < (b[0] - a[0]) * (y - a[1]) / (b[1] - a[1]) + a[0]:
            odd = not odd
    return odd


def some_point(ring):
    """The mean of a ring's corners: inside it, or near enough where the islands of lakes go."""
    return [sum(point[axis] for point in ring[:-1]) / (len(ring) - 1) for axis in (0, 1)]


# Land, lakes and islands -------------------------------------------------------------


def to_the_pole(ring):
    """Antarctica ends a hair's breadth north of the pole at 50m."""
    return [[x, -90.0 if y < -89.99 else y] for x, y in ring]


def fill(arguments):
    """Closes the lakes in the land; with --lakes they become a layer of their own."""
    seen, land, lakes = set(), [], []
    for polygon in polygons(arguments.land):
        outline = tuple(sorted(set(map(key, polygon[0]))))
        if outline in seen:  # some islands stand several times in the source
            continue
        seen.add(outline)
        seas = [hole for hole in polygon[1:] if inside(CASPIAN, hole)]
        lakes += [(box(hole), hole, []) for hole in polygon[1:] if hole not in seas]
        land.append([to_the_pole(polygon[0]), *seas])
    kept = []
    for polygon in land:
        bounds = box(polygon[0])
        lake = next((lake for lake in lakes
                     if in_box(bounds, lake[0]) and inside(some_point(polygon[0]), lake[1])), None)
        (lake[2] if lake else kept).append(polygon[0] if lake else polygon)
    write_polygons(arguments.out, (({}, polygon) for polygon in kept))
    if arguments.lakes:
        lakes.sort(key=lambda lake: (-area(lake[1]), lake[0]))
        write_polygons(arguments.lakes, (({}, [shore, *isles]) for _, shore, isles in lakes))


def islands(arguments):
    """Islands of the land that share no vertex with any province."""
    shores = {key(point) for polygon in polygons(arguments.provinces)
              for ring in polygon for point in ring}
    write_polygons(arguments.out, (({}, polygon) for polygon in polygons(arguments.land)
                                   if not any(key(point) in shores for point in polygon[0])))


# Countries ---------------------------------------------------------------------------


def unwrap(ring):
    """Lets longitudes run on past 180 where world-atlas has joined a ring over the antimeridian."""
    turned, shift = [], 0
    for before, point in zip([ring[0]] + ring, ring):
        if abs(point[0] - before[0]) > 180:
            shift += 360 if point[0] < before[0] else -360
        turned.append([point[0] + shift, point[1]])
    if min(point[0] for point in turned) < -180.001:
        turned = [[x + 360, y] for x, y in turned]
    return turned


def snapper(paths):
    """A function that moves a vertex back to the unrounded one that it stems from, if known."""
    cells = defaultdict(list)
    width, height = GRID_HALF
    for path in paths:
        for part in (part for feature in features(path) for part in parts_of(feature["geometry"])):
            for point in {tuple(point[:2]) for line in part for point in line}:
                cells[int(point[0] // width), int(point[1] // height)].append(point)

    def snap(point):
        turns = 360 if point[0] > 180 else 0
        x, y = point[0] - turns, point[1]
        column, row = int(x // width), int(y // height)
        near = [other for i in (-1, 0, 1) for j in (-1, 0, 1)
                for other in cells.get((column + i, row + j), ())
                if abs(other[0] - x) <= width and abs(other[1] - y) <= height]
        if not near:
            return point
        best = min(near, key=lambda other: (math.hypot(other[0] - x, other[1] - y), other))
        return [best[0] + turns, best[1]]

    return snap


def without_repeats(ring):
    return [point for before, point in zip([None] + ring, ring) if point != before]


def unstitch(arguments):
    """Undoes what world-atlas did to coordinates: the joint at 180 degrees and the rounding.

    Polygons may reach beyond 180 degrees afterwards. Antarctica, whose way round the pole is
    lost there, comes from the land: it is all that lies south of 60 degrees.
    """
    snap = snapper(arguments.like)
    rows = []
    for feature in features(arguments.world):
        properties = {"iso_n3": feature.get("id") or feature["properties"].get("id"),
                      "name": feature["properties"]["name"]}
        if properties["name"] == "Antarctica":
            polar = (part for part in polygons(arguments.like[0]) if box(part[0])[3] < -60)
            rows += [(properties, part) for part in polar]
            continue
        for part in parts_of(feature["geometry"]):
            rings = [without_repeats([snap(point) for point in unwrap(ring)]) for ring in part]
            rings = [ring for ring in rings if len(ring) > 3]
            if rings:
                rows.append((properties, rings))
    write_polygons(arguments.out, rows)


def codes(arguments):
    """Gives each part of a country iso_a2 and name; empty codes stay where ISO has none."""
    names = read_names(arguments.network / "countries.csv")
    with open(arguments.iso_codes / "iso_3166-1.json", encoding="utf-8") as text:
        by_number = {entry["numeric"]: entry["alpha_2"] for entry in json.load(text)["3166-1"]}
    rows = []
    for feature in features(arguments.source):
        given = feature["properties"]
        code = CODE_BY_NAME.get(given["name"]) or by_number.get(given.get("iso_n3"))
        if not code and given.get("iso_a2") in names:
            code = given["iso_a2"]
        for part in parts_of(feature["geometry"]):
            bounds = box(part[0])
            own = next((iso for from_code, iso, *frame in PARTS
                        if from_code == code and in_box(bounds, frame)), code)
            name = names[own] if own else PLAIN_NAME.get(given["name"], given["name"])
            rows.append(({"iso_a2": own or "", "name": name}, part))
    write_polygons(arguments.out, rows)


def states(arguments):
    """Picks the provinces of the United States and gives them their postal codes."""
    postal = {name: code for code, name
              in read_names(arguments.network / "states.csv").items()}
    write(arguments.out, (({"postal": postal[feature["properties"]["name"]],
                            "name": feature["properties"]["name"]},
                           feature["geometry"]["type"], feature["geometry"]["coordinates"])
                          for feature in features(arguments.source)
                          if feature["properties"]["iso_a2"] == "US"))


# Simplifying -------------------------------------------------------------------------


class Thinner:
    """Douglas and Peucker's method on a set of layers that share lines.

    Where two layers, or two neighbours in one, run along the same vertices, the same
    vertices go. Lines are cut where others meet them; the ends of each piece stay.
    """

    def __init__(self, tolerance, lines):
        self.tolerance = tolerance
        self.done = {}
        neighbours = defaultdict(set)
        ends = set()
        for line in lines:
            keys = list(map(key, line))
            for a, b in zip(keys, keys[1:]):
                if a != b:
                    neighbours[a].add(b)
                    neighbours[b].add(a)
            if keys[0] != keys[-1]:
                ends.update((keys[0], keys[-1]))
        self.fixed = ends | {at for at, others in neighbours.items()
                             if len(others) != 2 or abs(at[0]) > 179.9999 or at[1] < -89.99}

    def thin(self, line):
        points = without_repeats(list(map(key, line)))
        if points[0] != points[-1]:
            return self.join(points)
        start = next((i for i, point in enumerate(points) if point in self.fixed), None)
        if start is None:  # an island: begin at one corner, whatever the ring began with
            start = min(range(len(points) - 1), key=points.__getitem__)
        return self.join(points[start:-1] + points[:start + 1])

    def join(self, points):
        result = points[:1]
        begin = 0
        for end in range(1, len(points)):
            if end == len(points) - 1 or points[end] in self.fixed:
                result += self.arc(points[begin:end + 1])[1:]
                begin = end
        return result

    def arc(self, points):
        turned = (points[-1], points[-2]) < (points[0], points[1])
        if turned:
            points = points[::-1]
        name = points[0], points[1], points[-1], points[-2]
        if name not in self.done:
            self.done[name] = self.peucker(points)
        return self.done[name][::-1] if turned else self.done[name]

    def peucker(self, points):
        if len(points) < 3:
            return points
        shrink = math.cos(math.radians(points[len(points) // 2][1]))
        flat = [(x * shrink, y) for x, y in points]
        keep = {0, len(points) - 1}
        stack = [(0, len(points) - 1)]
        if points[0] == points[-1]:  # a loop keeps three corners at least
            far, _ = farthest(flat, 0, len(flat) - 1)
            halves = [(0, far), (far, len(flat) - 1)]
            third = max((farthest(flat, *half)[::-1] for half in halves))[1]
            keep.update((far, third))
            corners = sorted(keep)
            stack = list(zip(corners, corners[1:]))
        while stack:
            first, last = stack.pop()
            far, distance = farthest(flat, first, last)
            if distance > self.tolerance:
                keep.add(far)
                stack += [(first, far), (far, last)]
        return [points[i] for i in sorted(keep)]


def farthest(points, first, last):
    """Index and distance of the point farthest from the segment between two others."""
    (ax, ay), (bx, by) = points[first], points[last]
    dx, dy = bx - ax, by - ay
    length = dx * dx + dy * dy
    best, at = -1.0, first
    for i in range(first + 1, last):
        x, y = points[i][0] - ax, points[i][1] - ay
        along = min(1.0, max(0.0, (x * dx + y * dy) / length)) if length else 0.0
        x -= along * dx
        y -= along * dy
        if x * x + y * y > best:
            best, at = x * x + y * y, i
    return at, math.sqrt(max(best, 0.0))


def simplify(arguments):
    """Thins out several layers at once, so that what they share stays shared."""
    pairs = [pair.split("=", 1) for pair in arguments.files]
    layers = [list(features(source)) for source, _ in pairs]
    thinner = Thinner(arguments.tolerance, (line for layer in layers for feature in layer
                                            for part in parts_of(feature["geometry"])
                                            for line in part))
    for (_, out), layer in zip(pairs, layers):
        rows = []
        for feature in layer:
            surface = "Polygon" in feature["geometry"]["type"]
            for part in parts_of(feature["geometry"]):
                lines = [thinner.thin(line) for line in part]
                if surface:
                    shell, *holes = lines
                    if len(shell) < 4 or area(shell) < arguments.drop:
                        continue
                    lines = [shell, *(hole for hole in holes
                                      if len(hole) > 3 and area(hole) >= arguments.drop)]
                rows.append((feature["properties"], "Polygon" if surface else "MultiLineString",
                             lines))
        write(out, rows)


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    steps = parser.add_subparsers(required=True, metavar="STEP")

    def step(run, *names):
        part = steps.add_parser(run.__name__, help=run.__doc__.splitlines()[0])
        for name in names:
            part.add_argument(name, type=Path)
        part.set_defaults(run=run)
        return part

    step(fill, "land", "out").add_argument("--lakes", type=Path)
    step(islands, "land", "provinces", "out")
    step(unstitch, "world", "out").add_argument("--like", type=Path, nargs="+", required=True)
    part = step(codes, "source", "out")
    part.add_argument("--network", type=Path, required=True)
    part.add_argument("--iso-codes", type=Path, default=Path("/usr/share/iso-codes/json"))
    step(states, "source", "out").add_argument("--network", type=Path, required=True)
    part = step(simplify)
    part.add_argument("tolerance", type=float)
    part.add_argument("--drop", type=float, default=0.0)
    part.add_argument("files", nargs="+")
    arguments = parser.parse_args()
    arguments.run(arguments)


if __name__ == "__main__":
    sys.exit(main())
