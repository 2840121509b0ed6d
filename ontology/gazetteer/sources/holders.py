"""Office-holders with dates, from data sets that carry Wikidata ids.

Every date and id is copied from its data set; nothing is added. Terms of one person in one office that touch or overlap
become one tenure. A term without an end is open: where nobody followed in that data set, kg:knownUntil is the day of the
data set; where somebody did, its end is simply unknown.
"""

import datetime
import re

from concepts import Document, date, english, fold, iri, literal, slug

MACRONS = str.maketrans("ōŌūŪāĀēĒīĪ", "oOuUaAeEiI")


class Term:
    """One person in one office of one country, from when to when (strings as precise as the source; end may be empty)."""

    def __init__(self, person, office, country, start, end, known_until, source):
        self.person, self.office, self.country = person, office, country
        self.start, self.end, self.known_until, self.source = start, end, known_until, source

    def key(self):
        return (self.country, self.office, self.start, self.person)


class People:
    """Persons by Wikidata id, or by label where the data set has no id."""

    def __init__(self):
        self.by_id = {}
        self.labels = {}

    def named(self, qid, names):
        """The key of the person with this id; names are surface forms, the most usual first."""
        names = [re.sub(r" \(.*\)$", "", n) for n in names if n and not re.fullmatch(r"Q\d+", n)]
        if not names:
            return None
        if not qid:
            qid = next((k for k, forms in self.by_id.items() if forms[0] == fold(names[0])), "~" + names[0])
        forms = self.by_id.setdefault(qid, [fold(names[0].translate(MACRONS))])
        for name in names:
            for form in (name, fold(name.translate(MACRONS))):
                if form not in forms:
                    forms.append(form)
        return qid


def day(text):
    return datetime.date.fromisoformat(text)


def touches(earlier_end, later_start):
    return bool(earlier_end) and day(later_start) <= day(earlier_end) + datetime.timedelta(days=1)


def merged(terms):
    """The terms of one person in one office with touching and overlapping ones joined; all dates are days."""
    result = []
    for term in sorted(terms, key=lambda t: (t.start, t.end or "9999")):
        last = result[-1] if result else None
        if last and last.start == term.start:
            last.end = max(last.end, term.end)
        elif last and not last.end:
            last.end = term.end
        elif last and touches(last.end, term.start):
            last.end = max(last.end, term.end) if term.end else ""
        else:
            result.append(term)
    return result


def joined(terms):
    """All terms, those of one person in one office merged; a coarser date inside a finer term is dropped."""
    groups = {}
    for term in terms:
        groups.setdefault((term.country, term.office, term.person), []).append(term)
    result = []
    for group in groups.values():
        full = merged([t for t in group if len(t.start) == 10 and len(t.end) in (0, 10)])
        coarse = [t for t in group if len(t.start) != 10 or len(t.end) not in (0, 10)]
        seen = set()
        for term in coarse:
            span = (term.start, term.end)
            inside = any(f.start[:len(term.start)] <= term.start and (not f.end or f.end[:4] >= term.start[:4]) for f in full)
            if span not in seen and not inside:
                full.append(term)
            seen.add(span)
        result += full
    return result


def close(terms):
    """Takes kg:knownUntil from open terms that somebody followed."""
    last = {}
    for term in terms:
        key = (term.country, term.office)
        last[key] = max(last.get(key, ""), term.start)
    for term in terms:
        if term.end or term.start < last[(term.country, term.office)]:
            term.known_until = ""
    return terms


def valid(start, end):
    return bool(re.fullmatch(r"\d{4}(-\d\d(-\d\d)?)?", start)) and (not end or (bool(re.fullmatch(r"\d{4}(-\d\d(-\d\d)?)?", end)) and end[:len(start)] >= start[:len(end)]))


def rules(table):
    return [(re.compile(r["pattern"]), [c for c in r["countries"].split(",") if c], r["office"]) for r in table("holder-offices.tsv")]


def office_of(position, country, compiled):
    for pattern, countries, office in compiled:
        if pattern.fullmatch(position) and (not countries or country in countries) and (country != "world" or "world" in countries):
            return office
    return None


def wikidata_terms(sources, people, compiled):
    """The terms of the files holders-XX.csv."""
    for name in sorted(n for n in sources.rows if n.startswith("holders-")):
        country = name[8:-4]
        known_until = re.search(r"of (\d{4}-\d\d-\d\d)", sources.rows[name]["path"]).group(1)
        for row in sources.rows_of(name, ","):
            office, start, end = office_of(row["position"], country, compiled), row["start"] or "", row["end"] or ""
            if not office or not re.fullmatch(r"Q\d+", row["personID"]) or not valid(start, end):
                continue
            person = people.named(row["personID"], [row.get("enwiki") or "", row["person"]])
            if person:
                yield Term(person, office, country, start, end, known_until, name)


def leaders_terms(sources, people, compiled, country_rows, covered):
    """Heads of state and government of 2021, with years, of the countries that have no file of their own."""
    codes = {row["label"]: row["iso"] for row in country_rows}
    for row in sources.rows_of("world-leaders-2021.csv", ","):
        country = codes.get(row["country"])
        match = re.fullmatch(r"(?:the )?(President|Prime Minister|Chancellor|King|Queen|Emir|Sultan|Taoiseach|Federal Chancellor|Federal President|Vice President|Premier) of .*", row["positionLabel"], re.IGNORECASE)
        if not country or country in covered or not match or not valid(row["start_year"], row["end_year"] or ""):
            continue
        title = match.group(1)
        office = office_of(title[0].upper() + title[1:], country, compiled)
        person = people.named(row["officeholder"], [row["officeholderLabel"]]) if office else None
        if person:
            yield Term(person, office, country, row["start_year"], row["end_year"] or "", "2021", "world-leaders-2021.csv")


def executive_terms(sources, people, names):
    """Presidents and vice presidents of the United States since 1945."""
    entry = {}
    for line in sources.read("us-executive.yaml").splitlines() + ["- id:"]:
        text = line.strip()
        if line.startswith("- id:"):
            yield from executive_entry(entry, people, names)
            entry = {"terms": []}
        elif text.startswith("- type:"):
            entry["terms"].append({"type": text.split(": ")[1]})
        elif ": " in text:
            key, value = text.split(": ", 1)
            (entry["terms"][-1] if entry["terms"] else entry)[key] = value.strip("'\"")


def executive_entry(entry, people, names):
    for term in entry.get("terms", []):
        if term["start"] < "1945":
            continue
        name = entry["first"] + " " + entry["last"]
        row = names.get(name) or names.get(name + " " + min(t["start"] for t in entry["terms"])[:4])
        if row is None:
            continue
        forms = [row["label"]] + [a for a in row["aliases"].split("|") if a]
        person = people.named(entry.get("wikidata"), forms)
        end = term["end"] if term["end"] < "2026-06-15" else ""
        office = "President" if term["type"] == "prez" else "Vice President"
        yield Term(person, office, "US", term["start"], end, "2026-06-15", "us-executive.yaml")


def documents(sources, country_rows, table):
    """The one document holders.ttl: persons and tenures."""
    people, compiled = People(), rules(table)
    terms = list(wikidata_terms(sources, people, compiled))
    covered = {t.country for t in terms if t.office in ("President", "Prime Minister", "Chancellor", "King", "Queen", "Emperor", "Supreme Leader")}
    terms += leaders_terms(sources, people, compiled, country_rows, covered)
    terms += executive_terms(sources, people, {r["name-in-source"]: r for r in table("us-executives.tsv")})
    terms = close(sorted(joined(terms), key=Term.key))
    used = sorted({t.source for t in terms})
    document = Document("holders", "Who held high office when", "http://creativecommons.org/publicdomain/zero/1.0/", sources.header(
        used, "positions mapped to kinds of offices (sources/holder-offices.tsv), touching terms joined, labels without accents preferred, written as SKOS."))
    aliases = {r["label"]: r["aliases"].split("|") for r in table("people-aliases.tsv")}
    paths = person_paths(people, {t.person for t in terms})
    for person in sorted(paths, key=paths.get):
        forms = people.by_id[person]
        document.concept(paths[person], "Person", forms[0], forms[1:] + without_initials(forms) + aliases.get(forms[0], []),
                         [("skos:exactMatch", ["wd:" + person] if person.startswith("Q") else [])])
    for term in terms:
        add_tenure(document, term, paths[term.person])
    return [document]


def without_initials(forms):
    """"Mark T. Esper" is also "Mark Esper"; two initials ("George H. W. Bush") are kept, they tell namesakes apart."""
    short = [re.sub(r"^(\w[\w'-]+) [A-Z]\. (\w[\w' -]+)$", r"\1 \2", form) for form in forms]
    return [s for s, form in zip(short, forms) if s != form and s != "George Bush"]


def person_paths(people, used):
    """An IRI for each person: the label, and the id where two persons share the label."""
    labels = {}
    for person in used:
        labels.setdefault(slug(people.by_id[person][0]), []).append(person)
    return {p: "person/" + (s if len(group) == 1 else s + "-" + p.lower().strip("~")) for s, group in labels.items() for p in group}


def add_tenure(document, term, path):
    place = "" if term.country == "world" else "-" + term.country.lower()
    document.add(iri("tenure/" + slug(term.office) + place + "-" + path[len("person/"):] + "-" + term.start), [
        ("a", ["kg:Tenure"]),
        ("kg:holder", [iri(path)]),
        ("kg:office", [iri("office/" + slug(term.office))]),
        ("kg:ofCountry", [literal(term.country)] if place else []),
        ("kg:startDate", [date(term.start)]),
        ("kg:endDate", [date(term.end)] if term.end else []),
        ("kg:knownUntil", [date(term.known_until)] if term.known_until else []),
        ("dcterms:source", [] if term.source == "holders-%s.csv" % term.country else [literal(term.source)]),
    ])
