#!/usr/bin/env python3
"""Writes the gazetteer from the data sets named in sources.tsv and from the tables beside this file.

usage: make_gazetteer.py FOLDER-OF-DATA-SETS [OUTPUT-FOLDER]

Every data set is checked against the SHA-256 in sources.tsv before it is read: an id or a date that is
not in one of them is not written. Needs nothing but the standard library; the same input gives the same bytes.
"""

import csv
import gzip
import hashlib
import os
import sys

sys.dont_write_bytecode = True

import holders  # noqa: E402
from concepts import Document, date, english, fold, iri, literal, slug

HERE = os.path.dirname(os.path.abspath(__file__))
OWN_LICENCE = "http://creativecommons.org/publicdomain/zero/1.0/"
OWN_HEADER = ["Names and aliases kept by hand in sources/%s; general knowledge, no data set. No ids, no dates.", "Licence: CC0 1.0."]


def table(name):
    """The rows of a hand-kept table."""
    with open(os.path.join(HERE, name), encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE))


def parts(cell):
    return [p for p in (cell or "").split("|") if p]


def flags(row):
    return (row.get("flags") or "").split(",")


def marks(row):
    """Properties for the flags of a row."""
    return [("kg:ambiguous", ["true"])] if "ambiguous" in flags(row) else []


def codes(cell):
    return [literal(c) for c in parts(cell)]


class Sources:
    """The data sets, each checked before it is opened."""

    def __init__(self, folder):
        self.folder = folder
        self.rows = {row["file"]: row for row in table("sources.tsv")}

    def read(self, name):
        path = os.path.join(self.folder, name)
        with open(path, "rb") as file:
            content = file.read()
        found, expected = hashlib.sha256(content).hexdigest(), self.rows[name]["sha256"]
        if found != expected:
            raise ValueError("%s: found SHA-256 %s, expected %s; take the file from %s @ %s" % (
                path, found, expected, self.rows[name]["repository"], self.rows[name]["commit"]))
        return (gzip.decompress(content) if name.endswith(".gz") else content).decode("utf-8")

    def rows_of(self, name, delimiter):
        return list(csv.DictReader(self.read(name).splitlines(), delimiter=delimiter))

    def header(self, names, change):
        lines = []
        for name in names:
            row = self.rows[name]
            lines.append("Source: %s @ %s, %s. Licence: %s." % (row["repository"], row["commit"], row["path"], row["licence"]))
        return lines + ["Change: " + change]


def plural(demonym):
    """The people's plural, where English forms one with -s; nothing for "Japanese", "French"."""
    if demonym.endswith(("ese", "sh", "ch", "ss", "hoi", "ois", ".", "UK", "US")) or demonym.startswith("I-"):
        return []
    return [demonym + "s"]


def demonyms_of(row, shared):
    """Adjectives and singulars, plurals; '+' marks a form that is a plural only."""
    given = parts(row["demonyms"])
    if given == ["-"]:
        return [], []
    if not given:
        given = [d.strip() for d in row["demonym_m"].replace(" or ", ",").split(",") if d.strip()]
        given = [d for d in given if d not in shared]
    adjectives = [d for d in given if not d.startswith("+")]
    plurals = [d[1:] for d in given if d.startswith("+")]
    irregular = {"Filipina": "Filipinas", "Philippine": None, "Swiss": None, "Thai": "Thais", "Burkinabé": None, "Dutch": None,
                 "British": None, "Icelandic": None, "Greenlandic": None, "Turkish": None, "Polish": None, "Luxembourgish": None,
                 "Saudi Arabian": "Saudi Arabians", "Motswana": None, "Vatican": None, "Basotho": None, "Ni-Vanuatu": None, "Burkinabe": None}
    for adjective in adjectives:
        if adjective in irregular:
            plurals += [irregular[adjective]] if irregular[adjective] else []
        elif not (len(plurals) and adjective.endswith("ish")):
            plurals += plural(adjective)
    return adjectives, plurals


def country_rows(sources):
    """The rows of the data set joined with the hand-kept corrections."""
    own = {row["iso"]: row for row in table("countries.tsv")}
    result = []
    for row in sources.rows_of("countries-demonyms.tsv", "\t"):
        iso = row["cca2"] or "XK"
        mine = own.get(iso, {})
        row.update(iso=iso, label=mine.get("label") or row["name"], aliases=mine.get("aliases", ""), flags=mine.get("flags", ""),
                   demonyms=mine.get("demonyms", ""), capital_label=mine.get("capital", ""), capital_aliases=mine.get("capital-aliases", ""))
        result.append(row)
    return sorted(result, key=lambda r: r["iso"])


def countries(sources):
    document = Document("countries", "Countries and territories with their capitals", "http://opendatacommons.org/licenses/odbl/1.0/",
                        sources.header(["countries-demonyms.tsv"],
                                       "usual English short names chosen as preferred labels, aliases, demonyms and articles added by hand\n"
                                       "# (sources/countries.tsv), native spellings left out, written as SKOS."))
    rows = country_rows(sources)
    count = {}
    for row in rows:
        for demonym in row["demonym_m"].split(", "):
            count[demonym] = count.get(demonym, 0) + 1
    shared = {d for d, n in count.items() if n > 1}
    ambiguous_cities = {row["name"] for row in table("ambiguous-places.tsv")}
    labels = {row["label"] for row in rows}
    seats = {}
    for row in rows:
        label, path = row["label"], "country/" + slug(row["label"])
        aliases = parts(row["aliases"]) + [a for a in (row["name"], row["official"]) if a != label]
        if fold(label) != label and "ambiguous" not in flags(row):
            aliases.append(fold(label))
        adjectives, plurals = demonyms_of(row, shared)
        capital = row["capital_label"] or row["capital"].split("|")[0]
        capital = "" if capital in ("-", "") or capital in labels else capital
        properties = [
            ("kg:isoCode", [literal(row["iso"])]),
            ("kg:demonym", [english(d) for d in adjectives]),
            ("kg:demonymPlural", [english(d) for d in plurals]),
            ("kg:capital", [iri("place/" + slug(capital) + "-" + row["iso"].lower())] if capital else []),
            ("kg:region", [english(row["region"])] if row["region"] else []),
            ("kg:subregion", [english(row["subregion"])] if row["subregion"] else []),
            ("kg:sovereign", ["true" if row["independent"] == "true" or row["iso"] in ("TW", "PS", "XK") else "false"]),
            ("kg:withArticle", ["true"] if "article" in flags(row) else []),
        ]
        document.concept(path, "Country", label, aliases, properties + marks(row))
        if capital:
            seats[row["iso"]] = (capital, path, row)
    for iso, (capital, path, row) in sorted(seats.items()):
        aliases = parts(row["capital_aliases"]) + [c for c in row["capital"].split("|")[:1] if c != capital]
        aliases += [] if fold(capital) == capital or fold(capital) in ambiguous_cities else [fold(capital)]
        properties = [("kg:capitalOf", [iri(path)]), ("kg:ofCountry", [literal(iso)])]
        properties += [("kg:ambiguous", ["true"])] if capital in ambiguous_cities else []
        document.concept("place/" + slug(capital) + "-" + iso.lower(), "Place", capital, aliases, properties)
    return document


def country_ids(sources):
    """Wikidata ids in a file of their own: another source, another licence."""
    document = Document("countries-wikidata", "Wikidata ids of countries and territories", "http://opendatacommons.org/licenses/pddl/1.0/",
                        sources.header(["country-codes.csv"], "the Wikidata id alone, joined by ISO 3166-1 code; none where the code stands for a kingdom of several countries."))
    found = {row["ISO3166-1-Alpha-2"]: row["wikidata_id"].rsplit("/", 1)[-1] for row in sources.rows_of("country-codes.csv", ",")}
    for row in country_rows(sources):
        if found.get(row["iso"], "").startswith("Q") and row["iso"] not in ("NL",):
            document.add(iri("country/" + slug(row["label"])), [("skos:exactMatch", ["wd:" + found[row["iso"]]])])
    return document


def own(scheme, title, tables):
    return Document(scheme, title, OWN_LICENCE, [OWN_HEADER[0] % ", sources/".join(tables), OWN_HEADER[1]])


def offices():
    document = own("offices", "Kinds of offices", ["offices.tsv"])
    for row in table("offices.tsv"):
        template = row["template"] or "{office} of {country}"
        document.concept("office/" + slug(row["label"]), "Office", row["label"], parts(row["aliases"]), [
            ("kg:labelTemplate", [literal(template)]),
            ("kg:onlyIn", codes(row["only-in"])),
            ("kg:ofMinistry", [iri("ministry/" + slug(row["ministry"]))] if row["ministry"] else []),
            ("skos:broader", [iri("office/" + slug(row["broader"]))] if row["broader"] else []),
        ] + marks(row))
    return document


def ministries():
    document = own("ministries", "Kinds of ministries, and institutions of single countries", ["ministry-kinds.tsv", "institutions.tsv"])
    for row in table("ministry-kinds.tsv"):
        document.concept("ministry/" + slug(row["label"]), "Ministry", row["label"], parts(row["aliases"]), [
            ("kg:labelTemplate", [literal("{ministry} of {country}")]), ("kg:onlyIn", codes(row["only-in"]))] + marks(row))
    for row in table("institutions.tsv"):
        document.concept("organization/" + slug(row["label"]), row["class"], row["label"], parts(row["aliases"]),
                         [("kg:ofCountry", codes(row["country"]))] + marks(row))
    return document


def organizations():
    document = own("organizations", "International organizations, movements, institutes and companies", ["organizations.tsv"])
    for row in table("organizations.tsv"):
        document.concept("organization/" + slug(row["label"]), row["class"], row["label"], parts(row["aliases"]), marks(row))
    return document


def organization_ids(sources):
    """Ids of the bodies whose name or other English name in the data set is the key of our row."""
    document = Document("organizations-wikidata", "Wikidata ids of international organizations", "http://creativecommons.org/licenses/by-sa/4.0/",
                        sources.header(["international-bodies.yaml"], "the Wikidata id alone, joined by English name with sources/organizations.tsv."))
    found, body = {}, {}
    for line in sources.read("international-bodies.yaml").splitlines() + ["end:"]:
        if line and not line.startswith((" ", "#", "-")):
            for key in ("Name_en", "Name_other_en", "Name_other_2_en"):
                if key in body and body.get("Wikidata_code", "").startswith("Q"):
                    found.setdefault(body[key], body["Wikidata_code"])
            body = {}
        elif line.startswith("  ") and ": " in line and not line.startswith("   "):
            key, _, value = line.strip().partition(": ")
            body[key] = value.strip("'\"").replace("''", "'")
    for row in table("organizations.tsv"):
        names = [] if row["key"] == "-" else [row["key"], row["label"]] + parts(row["aliases"])
        match = next((found[n] for n in names if n and len(n) > 6 and n in found), None)
        if match:
            document.add(iri("organization/" + slug(row["label"])), [("skos:exactMatch", ["wd:" + match])])
    return document


def media():
    document = own("media", "News agencies, newspapers and broadcasters", ["media.tsv"])
    for row in table("media.tsv"):
        aliases = parts(row["aliases"]) + (["The " + row["label"]] if "the" in flags(row) else [])
        document.concept("media/" + slug(row["label"]) + "-" + row["country"].lower(), "Media", row["label"], aliases,
                         [("kg:ofCountry", codes(row["country"]))] + marks(row))
    return document


def places():
    document = own("regions", "Continents, regions, seas, straits and other places in the news", ["regions.tsv"])
    for row in table("regions.tsv"):
        document.concept("place/" + slug(row["label"]), "Place", row["label"], parts(row["aliases"]),
                         [("kg:ofCountry", codes(row["country"])), ("kg:placeKind", [literal(row["kind"])] if row["kind"] else [])] + marks(row))
    return document


def metonyms():
    document = own("metonyms", "Seats of power that stand for a government or an institution", ["metonyms.tsv"])
    for row in table("metonyms.tsv"):
        document.concept("metonym/" + slug(row["label"]), row["class"], row["label"], parts(row["aliases"]),
                         [("kg:standsFor", [iri(row["stands-for"])])] + marks(row))
    return document


def agreements():
    document = own("agreements", "Well-known treaties and agreements", ["agreements.tsv"])
    for row in table("agreements.tsv"):
        document.concept("agreement/" + slug(row["label"]), row["class"], row["label"], parts(row["aliases"]),
                         [("kg:party", codes(row["parties"]))] + marks(row))
    return document


def laws():
    document = own("laws", "Constitutions and well-known laws", ["laws.tsv"])
    for row in table("laws.tsv"):
        document.concept("law/" + slug(row["label"]), row["class"], row["label"], parts(row["aliases"]),
                         [("kg:ofCountry", codes(row["country"]))] + marks(row))
    return document


def cities(sources):
    """A compact table: name, second name, country, population, and whether the name needs context."""
    unsure = {row["name"] for row in table("ambiguous-places.tsv")}
    first = {row["name"] for row in sources.rows_of("first-names.tsv.gz", "\t")}
    rows = sources.rows_of("cities-100k.tsv.gz", "\t")
    times = {}
    for row in rows:
        times[row["name"]] = times.get(row["name"], 0) + 1
    lines = ["# " + line for line in sources.header(["cities-100k.tsv.gz"], "columns chosen, names without accents added, ambiguous names marked (sources/ambiguous-places.tsv, first-names.tsv).")]
    seen = set()
    lines.append("name\taltname\tcountry\tpopulation\tambiguous")
    for row in sorted(rows, key=lambda r: (-int(r["population"]), r["name"], r["geonames_id"])):
        name = row["name"]
        other = row["alt_name"] or (fold(name) if fold(name) != name else "")
        well_known = int(row["population"]) >= 1000000 and name not in seen
        ambiguous = name in unsure or (not well_known and (name in first or times[name] > 1))
        seen.add(name)
        lines.append("\t".join([name, other, row["country"], row["population"], "1" if ambiguous else "0"]))
    return "\n".join(lines) + "\n"


def first_names(sources):
    lines = ["# " + line for line in sources.header(["first-names.tsv.gz"], "none.")]
    return "\n".join(lines) + "\n" + sources.read("first-names.tsv.gz").rstrip("\n") + "\n"


def main(arguments):
    if len(arguments) not in (2, 3):
        sys.exit(__doc__)
    sources = Sources(arguments[1])
    output = arguments[2] if len(arguments) == 3 else os.path.dirname(HERE)
    documents = [countries(sources), country_ids(sources), offices(), ministries(), organizations(), organization_ids(sources), media()]
    for name, make in (("regions.tsv", places), ("metonyms.tsv", metonyms), ("agreements.tsv", agreements), ("laws.tsv", laws)):
        if os.path.exists(os.path.join(HERE, name)):
            documents.append(make())
    documents += holders.documents(sources, country_rows(sources), table)
    files = {d.scheme + ".ttl": d.text() for d in documents}
    files["cities.tsv"] = cities(sources)
    files["first-names.tsv"] = first_names(sources)
    for name, text in sorted(files.items()):
        with open(os.path.join(output, name), "w", encoding="utf-8", newline="\n") as file:
            file.write(text)
    for document in documents:
        print("%6d  %s" % (len(document), document.scheme))
    report_shared(documents)
    check_links(documents)


def report_shared(documents):
    """Says which labels belong to several concepts, so that they can be marked or dropped."""
    owners = {}
    for document in documents:
        for text, paths in document.labels.items():
            owners.setdefault(text, set()).update(paths)
    for text, paths in sorted(owners.items()):
        if len(paths) > 1:
            print("shared label %r: %s" % (text, ", ".join(sorted(paths))), file=sys.stderr)


def check_links(documents):
    """Every IRI of ours that is pointed at must be described."""
    described = set()
    pointed = set()
    for document in documents:
        described |= document.subjects
        pointed |= document.objects
    missing = sorted(pointed - described)
    if missing:
        raise ValueError("pointed at but not described: " + ", ".join(missing))


if __name__ == "__main__":
    main(sys.argv)
