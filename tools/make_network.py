#!/usr/bin/env python3
"""Make geodata/network, the network that Sister Cities Atlas ships with.

    tools/make_network.py FACTS_DIR [--out DIR] [--iso-codes DIR] [--countries-list PATH]

FACTS_DIR holds the compiled facts: cities.csv, names.csv, partnerships.csv and awards.csv.
They are checked line by line and written unchanged, but for letters in names.csv that only
turn the direction of writing; countries.csv, states.csv and sources.json are added to them.
geodata/network/README.md describes every file and is kept by hand.

The names of countries and states come from the package iso-codes, the continents from
the npm package countries-list (`npm pack countries-list@3.1.1`, then unpack it). The
same input always gives the same bytes. The first fact that cannot be right stops the
script with one line that says where it stands, and nothing is written.

Only the standard library is needed.
"""

import argparse
import csv
import io
import json
import re
import sys
from pathlib import Path

CITY_COLUMNS = ["id", "name", "admin1", "country", "latitude", "longitude", "population", "kind"]
NAMES_COLUMNS = ["id", "names"]
PARTNERSHIP_COLUMNS = ["city_a", "city_b", "year_established", "program_types", "status",
                       "evidence", "source_url", "year_basis", "program_basis", "network"]
AWARD_COLUMNS = ["year", "city", "category", "population_class", "partner", "source_url"]

# A pairing before 1900 is a legend rather than a program; the compilation ends in 2026.
YEARS = range(1900, 2027)
# Sister Cities International, which gives the awards, goes back to 1956.
AWARD_YEARS = range(1956, 2027)
# More than any city has; a figure above it belongs to a country.
MOST_PEOPLE = 200_000_000
MOST_URLS = 4

PROGRAM_TYPES = {
    "youth_education": "School and student exchange, youth groups, language learning.",
    "arts_culture": "Music, theatre, exhibitions, festivals, museums and heritage.",
    "business_trade": "Trade missions, investment, tourism, chambers of commerce.",
    "humanitarian": "Relief, donations, building and aid for people in need.",
    "professional_technical": "Municipal know-how: police, fire, water, planning, administration.",
    "sustainable_development": "Environment, energy, climate and lasting local development.",
    "sports": "Matches, marathons and exchange between clubs.",
    "agriculture": "Farming, seeds, livestock and food production.",
    "medical": "Hospitals, health workers, medicine and equipment.",
}
AWARD_CATEGORIES = {"best_overall", "other"} | set(PROGRAM_TYPES)
STATUSES = {
    "active": "A page of 2022 or later names it as living.",
    "emeritus": "Kept in honour by both sides, but without exchange at present.",
    "dormant": "A page tells that nothing has happened for long.",
    "suspended": "Formally put on hold.",
    "terminated": "Formally ended.",
    "friendship": "A friendship city: a lighter tie, often the stage before a sister city.",
}
PLACE_KINDS = {
    "city": "A city, town or village.",
    "district": "A part of a city, a borough, a rural commune around a town.",
    "county": "A county or rural district: several communities.",
    "region": "A state, province or prefecture.",
}
YEAR_BASES = {
    "stated": "A page states the year of this pair.",
    "anniversary": "It follows from a round number of years that a page tells of.",
    "network": "It follows from the two towns' joining a ring or league of towns.",
}
PROGRAM_BASES = {
    "stated": "A page states the programs of this pair.",
    "city": "A page states them of all ties of one of the two.",
    "network": "They are the aims of a ring or league of towns of both.",
}
EVIDENCE = {
    "lists": "Named in an encyclopedic list of twin towns and sister cities of a country "
             "(Wikipedia, early 2026).",
    "wikidata": "Stated in Wikidata with the property 'twinned administrative body' (P190; "
                "states of 2016, 2022, and for Europe 2017).",
    "web": "Read on a page of the program itself, of Sister Cities International or of a "
           "local newspaper; source_url says which.",
    "article": "Told by a news article of 2018 about Sister Cities International.",
}
CITY_SIZE_CLASSES = [  # lowest and highest population, both included
    ("under 10,000", 0, 9_999),
    ("10,000-25,000", 10_000, 25_000),
    ("25,001-50,000", 25_001, 50_000),
    ("50,001-100,000", 50_001, 100_000),
    ("100,001-300,000", 100_001, 300_000),
    ("300,001-500,000", 300_001, 500_000),
    ("over 500,000", 500_001, None),
    ("not recorded", None, None),
]

# iso-codes gives its short formal name where ISO has no common one. These are turned into
# what an English reader calls the country, so that a label or a search needs no comma.
COMMON_NAMES = {
    "BN": "Brunei",
    "BQ": "Caribbean Netherlands",
    "CD": "DR Congo",
    "CG": "Republic of the Congo",
    "CV": "Cape Verde",
    "FK": "Falkland Islands",
    "FM": "Micronesia",
    "MF": "Saint Martin",
    "PN": "Pitcairn Islands",
    "PS": "Palestine",
    "RU": "Russia",
    "SH": "Saint Helena",
    "ST": "São Tomé and Príncipe",
    "SX": "Sint Maarten",
    "UM": "U.S. Minor Outlying Islands",
    "VA": "Vatican City",
    "VG": "British Virgin Islands",
    "VI": "U.S. Virgin Islands",
}
# Kosovo has no ISO code; XK is the one that GeoNames, the EU and others use for it.
KOSOVO = ("XK", "Kosovo")
# countries-list puts these elsewhere. Here they follow the United Nations' regions (M49):
# Russia's capital and most of its cities are in Europe, Timor-Leste is in South-East Asia.
CONTINENT_BY_M49 = {"RU": "Europe", "TL": "Asia"}
# Not a postal code: the minor islands have no post offices.
NO_POSTAL_CODE = {"UM"}
STATE_NAMES = {"VI": "U.S. Virgin Islands"}


# Marks that turn the direction of writing, and control letters that slipped into names long ago: a name is found
# without them, and a terminal should not be sent any.
STEERING_LETTERS = re.compile("[\u0080-\u009f\u061c\u200e\u200f\u202a-\u202e\u2066-\u206f]")


class Refused(Exception):
    """A reason to stop, as one line."""


def require(condition, where, what):
    if not condition:
        raise Refused(f"{where}: {what}")


# Reading -----------------------------------------------------------------------------


def read_text(path):
    try:
        return path.read_text(encoding="utf-8")
    except OSError as error:
        raise Refused(f"{path}: cannot be read ({error.strerror})") from error
    except UnicodeDecodeError as error:
        raise Refused(f"{path}: not UTF-8 at byte {error.start}") from error


def read_json(path):
    try:
        return json.loads(read_text(path))
    except json.JSONDecodeError as error:
        raise Refused(f"{path}:{error.lineno}: not JSON ({error.msg})") from error


def read_rows(path, columns, left_out=None):
    """Yields (place, row) for each row; place names the file and line for messages."""
    text = read_text(path)
    if left_out:
        text = left_out.sub("", text)
    reader = csv.reader(io.StringIO(text, newline=""), strict=True)
    try:
        header = next(reader, [])
        require(header == columns, f"{path}:1", f"the columns must be {','.join(columns)}")
        for fields in reader:
            where = f"{path}:{reader.line_num}"
            require(len(fields) == len(columns), where,
                    f"{len(fields)} fields instead of {len(columns)}")
            row = dict(zip(columns, fields))
            for column, value in row.items():
                require(value == value.strip() and not re.search(r"[\x00-\x1f\x7f]", value),
                        where, f"{column} has stray white space or control characters")
            yield where, row
    except csv.Error as error:
        raise Refused(f"{path}:{reader.line_num}: not CSV ({error})") from error


def number(text, kind, where, column):
    try:
        return kind(text)
    except ValueError as error:
        raise Refused(f"{where}: {column} '{text}' is not a number") from error


def require_known(value, known, where, what):
    require(value in known, where, f"{what} '{value}' is not one of {', '.join(sorted(known))}")


def require_urls(text, where):
    urls = text.split()
    require(len(urls) <= MOST_URLS, where, f"more than {MOST_URLS} source addresses")
    for url in urls:
        require(re.match(r"https?://[^/]+", url), where, f"'{url}' is not a web address")


# The compiled facts ------------------------------------------------------------------


def read_cities(path, countries, states):
    cities = {}
    for where, row in read_rows(path, CITY_COLUMNS):
        key = row["id"]
        require(re.fullmatch(r"\d+|x-[a-z]{2}-[a-z0-9-]+", key), where,
                f"id '{key}' is neither a GeoNames number nor of the form x-cc-name")
        require(key not in cities, where, f"id '{key}' stands twice")
        require(row["name"], where, "the name is missing")
        require_known(row["country"], countries, where, "country")
        if row["kind"]:
            require_known(row["kind"], PLACE_KINDS, where, "kind")
        if row["country"] == "US":
            require_known(row["admin1"], states, where, "state")
        latitude = number(row["latitude"], float, where, "latitude")
        longitude = number(row["longitude"], float, where, "longitude")
        require(-90 <= latitude <= 90, where, f"latitude {row['latitude']} is out of range")
        require(-180 <= longitude <= 180, where, f"longitude {row['longitude']} is out of range")
        if row["population"]:
            people = number(row["population"], int, where, "population")
            require(0 < people < MOST_PEOPLE, where, f"population {people} cannot be right")
        cities[key] = row
    return cities


def read_partnerships(path, cities):
    rows = []
    seen = set()
    for where, row in read_rows(path, PARTNERSHIP_COLUMNS):
        ends = row["city_a"], row["city_b"]
        for key in ends:
            require(key in cities, where, f"city '{key}' is not in cities.csv")
        require(ends[0] != ends[1], where, "a city is paired with itself")
        require(frozenset(ends) not in seen, where, "the pair stands twice")
        seen.add(frozenset(ends))
        from_us = [cities[key]["country"] == "US" for key in ends]
        require(from_us != [False, True], where, "the U.S. community must stand first")
        if row["year_established"]:
            year = number(row["year_established"], int, where, "year_established")
            require(year in YEARS, where, f"year {year} is not in {YEARS[0]}-{YEARS[-1]}")
        for kind in filter(None, row["program_types"].split(";")):
            require_known(kind, PROGRAM_TYPES, where, "program type")
        if row["status"]:
            require_known(row["status"], STATUSES, where, "status")
        require_basis(row, "year_basis", YEAR_BASES, "year_established", where)
        require_basis(row, "program_basis", PROGRAM_BASES, "program_types", where)
        kinds = row["evidence"].split(";")
        for kind in kinds:
            require_known(kind, EVIDENCE, where, "evidence")
        require(len(kinds) == len(set(kinds)), where, "a kind of evidence stands twice")
        require_urls(row["source_url"], where)
        rows.append(row)
    return rows


def require_basis(row, column, known, fact, where):
    if row[column]:
        require_known(row[column], known, where, column)
        require(row[fact], where, f"{column} tells how an empty {fact} is known")


def read_names(path, cities):
    names = {}
    for where, row in read_rows(path, NAMES_COLUMNS, STEERING_LETTERS):
        require(row["id"] in cities, where, f"city '{row['id']}' is not in cities.csv")
        require(row["id"] not in names, where, f"id '{row['id']}' stands twice")
        require(all(row["names"].split(";")), where, "a name is empty")
        names[row["id"]] = row
    return names


def read_awards(path, cities):
    rows = []
    for where, row in read_rows(path, AWARD_COLUMNS):
        year = number(row["year"], int, where, "year")
        require(year in AWARD_YEARS, where,
                f"year {year} is not in {AWARD_YEARS[0]}-{AWARD_YEARS[-1]}")
        require(row["city"] in cities, where, f"city '{row['city']}' is not in cities.csv")
        require(not row["partner"] or row["partner"] in cities, where,
                f"partner '{row['partner']}' is not in cities.csv")
        require_known(row["category"], AWARD_CATEGORIES, where, "category")
        require(re.fullmatch(r"([<>]\d+|\d+-\d+)?", row["population_class"]), where,
                f"population_class '{row['population_class']}' is not <N, >N or N-M")
        require_urls(row["source_url"], where)
        rows.append(row)
    return rows


# Names of countries and states -------------------------------------------------------


def find_countries_list(path):
    """The folder with countries.min.json and continents.min.json of countries-list."""
    folder = path.parent if path.is_file() else path
    for candidate in (folder, folder / "package"):
        if (candidate / "countries.min.json").is_file():
            return candidate
    raise Refused(f"{path}: no countries.min.json; unpack the npm package countries-list "
                  "and name its folder with --countries-list")


def read_countries(iso_codes, countries_list):
    names = {entry["alpha_2"]: entry.get("common_name", entry["name"])
             for entry in read_json(iso_codes / "iso_3166-1.json")["3166-1"]}
    unknown = set(COMMON_NAMES) - set(names)
    require(not unknown, iso_codes, f"no country {', '.join(sorted(unknown))}")
    names.update(COMMON_NAMES)
    names.update([KOSOVO])
    continent_names = read_json(countries_list / "continents.min.json")
    continents = {code: continent_names[entry["continent"]] for code, entry
                  in read_json(countries_list / "countries.min.json").items()}
    continents.update(CONTINENT_BY_M49)
    for code in names:
        require(code in continents, countries_list, f"no continent for {code}")
    return {code: {"code": code, "name": names[code], "continent": continents[code]}
            for code in sorted(names)}


def read_states(iso_codes):
    states = {}
    for entry in read_json(iso_codes / "iso_3166-2.json")["3166-2"]:
        country, _, code = entry["code"].partition("-")
        if country == "US" and code not in NO_POSTAL_CODE:
            states[code] = {"code": code, "name": STATE_NAMES.get(code, entry["name"])}
    return dict(sorted(states.items()))


# Writing -----------------------------------------------------------------------------


def to_csv(columns, rows):
    text = io.StringIO()
    writer = csv.DictWriter(text, columns, lineterminator="\n")
    writer.writeheader()
    writer.writerows(rows)
    return text.getvalue()


def column(kind, meaning, unit=None, empty=None, list_separator=None):
    entry = {"type": kind, "meaning": meaning}
    if unit:
        entry["unit"] = unit
    if list_separator:
        entry["separator"] = list_separator
    if empty:
        entry["empty"] = empty
    return entry


def describe(cities, names, partnerships, awards, countries, states):
    """The content of sources.json: what each file holds, where it is from, what it lacks."""
    corroborated = sum(";" in row["evidence"] for row in partnerships)
    not_recorded = "not recorded"
    return {
        "format": "sister-cities-atlas network",
        "version": 2,
        "encoding": "UTF-8, comma-separated as in RFC 4180, LF line ends, one header line",
        "compiled": "2026",
        "credit": "GeoNames (CC BY 4.0), Wikidata, Wikipedia, SimpleMaps (CC BY 4.0), program pages",
        "files": {
            "cities.csv": {
                "rows": len(cities),
                "order": "as compiled; id is the key",
                "columns": {
                    "id": column("string", "GeoNames id; x-<country>-<name> where the GeoNames "
                                 "list of places over 500 people has no such place"),
                    "name": column("string", "common name of the community"),
                    "admin1": column("string", "U.S. postal code of the state; elsewhere the "
                                     "first-order division as GeoNames codes it",
                                     empty=not_recorded),
                    "country": column("string", "ISO 3166-1 alpha-2 code, or XK; see countries.csv"),
                    "latitude": column("number", "WGS 84, north positive", "degrees"),
                    "longitude": column("number", "WGS 84, east positive", "degrees"),
                    "population": column("integer", "inhabitants", "people", not_recorded),
                    "kind": column("string", "see place_kinds", empty=not_recorded),
                },
                "made": "Places named as partners, matched to GeoNames by name, country and "
                        "coordinates. A place that GeoNames' list lacks carries the coordinates "
                        "of the source that names it, if they lie in the country it names.",
                "licence": "GeoNames, CC BY 4.0; SimpleMaps World Cities Database, CC BY 4.0 (264 "
                           "populations)",
            },
            "names.csv": {
                "rows": len(names),
                "order": "as compiled; id is the key",
                "columns": {
                    "id": column("string", "id in cities.csv"),
                    "names": column("list of strings", "other names of the place, in all languages "
                                    "and scripts: for searching, not for showing",
                                    list_separator=";"),
                },
                "made": "Alternate names of GeoNames and names under which sources list a place.",
                "licence": "GeoNames, CC BY 4.0",
            },
            "partnerships.csv": {
                "rows": len(partnerships),
                "order": "as compiled; the pair is the key and stands once",
                "columns": {
                    "city_a": column("string", "id in cities.csv; the U.S. community if there is one"),
                    "city_b": column("string", "id in cities.csv"),
                    "year_established": column("integer", "year of the agreement", "year",
                                               not_recorded),
                    "program_types": column("list of strings", "see program_types",
                                            empty=not_recorded, list_separator=";"),
                    "status": column("string", "see status", empty=not_recorded),
                    "evidence": column("list of strings", "see evidence; two or more kinds make "
                                       "a partnership corroborated", list_separator=";"),
                    "source_url": column("list of strings", "at most four web addresses",
                                         empty="no page beyond lists, Wikidata or the article",
                                         list_separator=" "),
                    "year_basis": column("string", "how the year is known, see year_bases",
                                         empty="there is no year"),
                    "program_basis": column("string", "how the program types are known, see "
                                            "program_bases", empty=not_recorded),
                    "network": column("list of strings", "rings and leagues of towns to which both "
                                      "belong", empty="none known", list_separator=";"),
                },
                "corroborated": corroborated,
                "made": "A pair that a source names was kept when both ends were found within 25 "
                        "km of the source's coordinates, or when two sources agree. Years, "
                        "program types and status were read one by one on the pages given in "
                        "source_url; year_basis and program_basis tell which of them follow "
                        "from something else. Where pages disagree the majority was kept, and of "
                        "equally many the earlier year and the graver status.",
                "licence": "facts; Wikidata, CC0",
            },
            "awards.csv": {
                "rows": len(awards),
                "order": "by year",
                "columns": {
                    "year": column("integer", "year of the award", "year"),
                    "city": column("string", "the winner's id in cities.csv"),
                    "category": column("string", "a program type, best_overall or other"),
                    "population_class": column("string", "the award's size class in its own "
                                               "words: <N, >N or N-M", "people", not_recorded),
                    "partner": column("string", "id in cities.csv",
                                      empty="the award names no partner"),
                    "source_url": column("string", "web address",
                                         empty="the news article on the awards of 2018"),
                },
                "made": "Annual awards of Sister Cities International, read from its own pages, "
                        "those of winners and of newspapers.",
                "licence": "facts",
            },
            "countries.csv": {
                "rows": len(countries),
                "order": "by code",
                "columns": {
                    "code": column("string", "ISO 3166-1 alpha-2 code; XK for Kosovo"),
                    "name": column("string", "common English name"),
                    "continent": column("string", "one of " +
                                        ", ".join(sorted({row["continent"] for row
                                                          in countries.values()}))),
                },
                "made": "Names of iso-codes 4.15.0, the shorter common ones where it has only a "
                        "formal one; continents of countries-list 3.1.1, except that "
                        f"{' and '.join(sorted(CONTINENT_BY_M49))} follow the United Nations' "
                        "regions (M49). A country on two continents counts for one.",
                "licence": "iso-codes, LGPL-2.1 or later; countries-list, MIT",
            },
            "states.csv": {
                "rows": len(states),
                "order": "by code",
                "columns": {
                    "code": column("string", "U.S. postal code"),
                    "name": column("string", "English name"),
                },
                "made": "The states, the federal district and the territories with a postal code, "
                        "from iso-codes 4.15.0 (ISO 3166-2).",
                "licence": "iso-codes, LGPL-2.1 or later",
            },
        },
        "evidence": EVIDENCE,
        "program_types": PROGRAM_TYPES,
        "status": STATUSES,
        "place_kinds": PLACE_KINDS,
        "year_bases": YEAR_BASES,
        "program_bases": PROGRAM_BASES,
        "city_size_classes": [{"name": name, "from": low, "to": high}
                              for name, low, high in CITY_SIZE_CLASSES],
        "known_limits": [
            f"{sum(key.startswith('x-') for key in cities)} places carry a source's own "
            "coordinates instead of GeoNames'.",
            f"{sum(not row['population'] for row in cities.values())} places have no population.",
            "269 U.S. ends whose state no source names may be a namesake, and about 57 other places.",
            f"{sum(bool(row['year_established']) for row in partnerships)} partnerships have a year, "
            f"{sum(bool(row['program_types']) for row in partnerships)} a program type, "
            f"{sum(bool(row['status']) for row in partnerships)} a status.",
            "Partnerships that have ended may still be listed without a status.",
            f"{same_country(cities, partnerships)} pairs are within one country.",
        ],
        "licences": {
            "GeoNames": "CC BY 4.0: name GeoNames when you publish names, coordinates or "
                        "populations from cities.csv",
            "SimpleMaps World Cities Database": "CC BY 4.0 (264 populations)",
            "U.S. Census Bureau": "public domain (populations)",
            "Wikidata": "CC0 1.0",
            "Wikipedia, programs, newspapers": "only bare facts were taken",
            "iso-codes": "LGPL-2.1 or later (names in countries.csv and states.csv)",
            "countries-list": "MIT (continents in countries.csv)",
        },
    }


def same_country(cities, partnerships):
    return sum(cities[row["city_a"]]["country"] == cities[row["city_b"]]["country"]
               for row in partnerships)


def make(arguments):
    countries = read_countries(arguments.iso_codes, find_countries_list(arguments.countries_list))
    states = read_states(arguments.iso_codes)
    cities = read_cities(arguments.facts / "cities.csv", countries, states)
    names = read_names(arguments.facts / "names.csv", cities)
    partnerships = read_partnerships(arguments.facts / "partnerships.csv", cities)
    awards = read_awards(arguments.facts / "awards.csv", cities)
    sources = describe(cities, names, partnerships, awards, countries, states)
    files = {
        "cities.csv": to_csv(CITY_COLUMNS, cities.values()),
        "names.csv": to_csv(NAMES_COLUMNS, names.values()),
        "partnerships.csv": to_csv(PARTNERSHIP_COLUMNS, partnerships),
        "awards.csv": to_csv(AWARD_COLUMNS, awards),
        "countries.csv": to_csv(["code", "name", "continent"], countries.values()),
        "states.csv": to_csv(["code", "name"], states.values()),
        "sources.json": json.dumps(sources, ensure_ascii=False, indent=2) + "\n",
    }
    arguments.out.mkdir(parents=True, exist_ok=True)
    for name, text in files.items():
        (arguments.out / name).write_bytes(text.encode("utf-8"))
        rows = sources["files"].get(name, {}).get("rows", "")
        print(f"{name:<18}{rows:>8}{len(text.encode('utf-8')):>12,} bytes")


def parse_arguments():
    parser = argparse.ArgumentParser(description="Make geodata/network from the compiled facts.")
    parser.add_argument("facts", type=Path, metavar="FACTS_DIR",
                        help="folder with cities.csv, names.csv, partnerships.csv and "
                        "awards.csv")
    parser.add_argument("--out", type=Path, default=Path("geodata/network"), metavar="DIR",
                        help="folder to write (default: %(default)s)")
    parser.add_argument("--iso-codes", type=Path, default=Path("/usr/share/iso-codes/json"),
                        metavar="DIR", help="JSON folder of iso-codes (default: %(default)s)")
    parser.add_argument("--countries-list", type=Path, default=Path("countries-list"),
                        metavar="PATH", help="unpacked npm package countries-list "
                        "(default: %(default)s)")
    return parser.parse_args()


def main():
    try:
        make(parse_arguments())
    except (Refused, OSError) as error:
        print(f"make_network: {error}", file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
