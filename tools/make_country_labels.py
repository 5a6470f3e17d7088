#!/usr/bin/env python3
"""Makes geodata/natural_earth/country_labels.csv: where each country's name is best written.

    tools/make_country_labels.py [--natural-earth DIR] [--network DIR]

A name is wider than it is tall, and so is the room it needs: for each country the largest
ellipse, twice as wide as tall, that lies in its largest polygon on an equal-area map around
that polygon. The ellipse's middle is found as a pole of inaccessibility on a map stretched to
twice its height (quadtree search, Garcia-Castellanos and Lombardo 2007; best cell first).
Read at 1:50 million, and at 1:10 million what is too small for that. Only the standard
library is needed; the same base map gives the same bytes.
"""

import argparse
import csv
import heapq
import math
import struct
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
RADIUS_KM = 6371.0088
STRETCH = 2.0
PRECISION = 0.01  # of the polygon's size

# Names that a map writes shorter than a list does.
SHORT_NAMES = {
    "BA": "Bosnia and Herz.", "CD": "DR Congo", "CF": "Central African Rep.", "CG": "Congo",
    "DO": "Dominican Rep.", "GS": "South Georgia", "IO": "Chagos Islands",
    "TF": "French Southern Terr.", "UM": "", "VC": "Saint Vincent",
}


# Shapefiles (ESRI, 1998) -------------------------------------------------------------


def records(path):
    """(attributes, polygons) of a shapefile; a polygon is its rings, the outer one first."""
    for fields, rings in zip(rows_of(path.with_suffix(".dbf")), rings_of(path)):
        shells = [ring for ring in rings if signed_area(ring) <= 0]
        holes = [ring for ring in rings if signed_area(ring) > 0]
        yield fields, [[shell, *(hole for hole in holes if inside(hole[0], shell))]
                       for shell in shells]


def rows_of(path):
    data = path.read_bytes()
    count, header, width = struct.unpack("<IHH", data[4:12])
    columns = []
    for at in range(32, header - 1, 32):
        name = data[at:at + 11].split(b"\0")[0].decode()
        columns.append((name, data[at + 16]))
    for row in range(count):
        at, fields = header + row * width + 1, {}
        for name, length in columns:
            fields[name] = data[at:at + length].decode().strip()
            at += length
        yield fields


def rings_of(path):
    data = path.read_bytes()
    at = 100
    while at < len(data):
        words = struct.unpack(">i", data[at + 4:at + 8])[0]
        body = data[at + 8:at + 8 + 2 * words]
        parts, points = struct.unpack("<2i", body[36:44])
        starts = [*struct.unpack(f"<{parts}i", body[44:44 + 4 * parts]), points]
        numbers = struct.unpack(f"<{2 * points}d", body[44 + 4 * parts:44 + 4 * parts + 16 * points])
        corners = list(zip(numbers[::2], numbers[1::2]))
        yield [corners[a:b] for a, b in zip(starts, starts[1:])]
        at += 8 + 2 * words


# Geometry ----------------------------------------------------------------------------


def signed_area(ring):
    return sum(a[0] * b[1] - b[0] * a[1] for a, b in zip(ring, ring[1:])) / 2


def spherical_area(polygon):
    """In square kilometres; exact for edges that are straight on a cylindrical equal-area map."""
    def ring_area(ring):
        return abs(signed_area([(math.radians(x), math.sin(math.radians(y))) for x, y in ring]))
    return (ring_area(polygon[0]) - sum(map(ring_area, polygon[1:]))) * RADIUS_KM ** 2


def inside(point, ring):
    x, y = point
    odd = False
    for a, b in zip(ring, ring[1:]):
        if (a[1] > y) != (b[1] > y) and x < (b[0] - a[0]) * (y - a[1]) / (b[1] - a[1]) + a[0]:
            odd = not odd
    return odd


class LocalMap:
    """Lambert's azimuthal equal-area map around a place, in km, stretched upwards.
    J. P. Snyder, Map Projections: A Working Manual (1987), p. 185."""

    def __init__(self, longitude, latitude):
        self.longitude, self.latitude = math.radians(longitude), math.radians(latitude)

    def forward(self, place):
        turn, latitude = math.radians(place[0]) - self.longitude, math.radians(place[1])
        sine, cosine = math.sin(self.latitude), math.cos(self.latitude)
        towards = sine * math.sin(latitude) + cosine * math.cos(latitude) * math.cos(turn)
        k = RADIUS_KM * math.sqrt(2 / (1 + towards))
        return (k * math.cos(latitude) * math.sin(turn), STRETCH * k * (
            cosine * math.sin(latitude) - sine * math.cos(latitude) * math.cos(turn)))

    def inverse(self, point):
        x, y = point[0], point[1] / STRETCH
        rho = math.hypot(x, y)
        if rho == 0:
            return math.degrees(self.longitude), math.degrees(self.latitude)
        c = 2 * math.asin(rho / (2 * RADIUS_KM))
        latitude = math.asin(math.cos(c) * math.sin(self.latitude)
                             + y * math.sin(c) * math.cos(self.latitude) / rho)
        turn = math.atan2(x * math.sin(c), rho * math.cos(self.latitude) * math.cos(c)
                          - y * math.sin(self.latitude) * math.sin(c))
        longitude = math.degrees(self.longitude + turn)
        return (longitude + 180) % 360 - 180, math.degrees(latitude)


def middle_of(ring):
    """The mean direction of a ring's corners."""
    sums = [0.0, 0.0, 0.0]
    for x, y in ring:
        longitude, latitude = math.radians(x), math.radians(y)
        sums[0] += math.cos(latitude) * math.cos(longitude)
        sums[1] += math.cos(latitude) * math.sin(longitude)
        sums[2] += math.sin(latitude)
    return (math.degrees(math.atan2(sums[1], sums[0])),
            math.degrees(math.atan2(sums[2], math.hypot(sums[0], sums[1]))))


def clearance(point, rings):
    """Distance from the border, negative outside."""
    x, y = point
    odd, nearest = False, math.inf
    for ring in rings:
        for (ax, ay), (bx, by) in zip(ring, ring[1:]):
            dx, dy = bx - ax, by - ay
            length = dx * dx + dy * dy
            along = ((x - ax) * dx + (y - ay) * dy) / length if length else 0.0
            along = min(1.0, max(0.0, along))
            nearest = min(nearest, (x - ax - along * dx) ** 2 + (y - ay - along * dy) ** 2)
            if (ay > y) != (by > y) and x < dx * (y - ay) / dy + ax:
                odd = not odd
    return math.sqrt(nearest) if odd else -math.sqrt(nearest)


def pole_of_inaccessibility(rings):
    xs, ys = [p[0] for p in rings[0]], [p[1] for p in rings[0]]
    left, bottom, right, top = min(xs), min(ys), max(xs), max(ys)
    size = min(right - left, top - bottom)
    precision = PRECISION * size
    best, at = -math.inf, (left, bottom)
    cells = []

    def add(x, y, half):
        nonlocal best, at
        distance = clearance((x, y), rings)
        if distance > best:
            best, at = distance, (x, y)
        bound = distance + half * math.sqrt(2)
        if bound > best + precision:
            heapq.heappush(cells, (-bound, x, y, half))

    half = size / 2
    for column in range(math.ceil((right - left) / size)):
        for row in range(math.ceil((top - bottom) / size)):
            add(left + size * (column + 0.5), bottom + size * (row + 0.5), half)
    while cells:
        bound, x, y, half = heapq.heappop(cells)
        if -bound <= best + precision:
            break
        for dx in (-half / 2, half / 2):
            for dy in (-half / 2, half / 2):
                add(x + dx, y + dy, half / 2)
    return at, best


def label_of(polygons):
    largest = max(polygons, key=spherical_area)
    middle = LocalMap(*middle_of(largest[0]))
    at, room = pole_of_inaccessibility([[middle.forward(p) for p in ring] for ring in largest])
    longitude, latitude = middle.inverse(at)
    return longitude, latitude, sum(map(spherical_area, polygons)), room


# The table ---------------------------------------------------------------------------


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--natural-earth", type=Path, default=ROOT / "geodata/natural_earth")
    parser.add_argument("--network", type=Path, default=ROOT / "geodata/network")
    arguments = parser.parse_args()
    with open(arguments.network / "countries.csv", encoding="utf-8", newline="") as text:
        names = {row["code"]: row["name"] for row in csv.DictReader(text)}
    polygons = {}
    for level in ("50m", "10m"):
        found = {}
        for fields, parts in records(arguments.natural_earth / f"ne_{level}_countries.shp"):
            found.setdefault(fields["iso_a2"], []).extend(parts)
        for code, parts in found.items():
            polygons.setdefault(code, parts)
    rows = []
    for code in sorted(polygons.keys() & names.keys()):
        name = SHORT_NAMES.get(code, names[code])
        if not name:
            continue
        longitude, latitude, area, room = label_of(polygons[code])
        rows.append((code, name, f"{longitude:.3f}", f"{latitude:.3f}", f"{area:.0f}", f"{room:.1f}"))
    with open(arguments.natural_earth / "country_labels.csv", "w", encoding="utf-8",
              newline="") as out:
        writer = csv.writer(out, lineterminator="\n")
        writer.writerow(("code", "name", "longitude", "latitude", "area_km2", "half_width_km"))
        writer.writerows(rows)


if __name__ == "__main__":
    main()
