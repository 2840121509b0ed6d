"""Writes the gazetteer's Turtle: one concept a block, properties in a fixed order."""

import re
import unicodedata

BASE = "https://w3id.org/newskg/gazetteer/"
PREFIXES = (
    ("skos", "http://www.w3.org/2004/02/skos/core#"),
    ("kg", "https://w3id.org/newskg/ontology#"),
    ("kgz", BASE),
    ("wd", "http://www.wikidata.org/entity/"),
    ("dcterms", "http://purl.org/dc/terms/"),
    ("xsd", "http://www.w3.org/2001/XMLSchema#"),
)


def fold(text):
    """The text with accents taken off its letters."""
    text = text.replace("ı", "i").replace("ø", "o").replace("Ø", "O").replace("ß", "ss").replace("ł", "l").replace("Ł", "L")
    return "".join(c for c in unicodedata.normalize("NFKD", text) if not unicodedata.combining(c))


def slug(text):
    """A lower-case ASCII name for an IRI."""
    text = fold(text).lower().replace("&", " and ").replace("'", "").replace("’", "").replace(".", "")
    return re.sub(r"[^a-z0-9]+", "-", text).strip("-")


def literal(text, suffix=""):
    return '"' + text.replace("\\", "\\\\").replace('"', '\\"') + '"' + suffix


def english(text):
    return literal(text, "@en")


def date(text):
    """A date as precise as it is given: day, month or year."""
    kind = {4: "gYear", 7: "gYearMonth", 10: "date"}[len(text)]
    return literal(text, "^^xsd:" + kind)


def iri(path):
    return "<" + path + ">"


class Document:
    """One Turtle file: header comment, scheme, concepts in the order in which they were added."""

    def __init__(self, scheme, title, licence, header):
        self.scheme = scheme
        self.labels = {}
        self._blocks = []
        self.subjects = set()
        self.objects = set()
        lines = ["# " + line if line else "#" for line in header]
        lines.append("@base <" + BASE + "> .")
        lines += ["@prefix %s: <%s> ." % pair for pair in PREFIXES]
        self._head = "\n".join(lines)
        self.add(iri(scheme), [("a", ["skos:ConceptScheme"]), ("dcterms:title", [english(title)]), ("dcterms:license", ["<" + licence + ">"])])

    def add(self, subject, properties):
        """Adds one subject with (property, [objects]) pairs; properties without objects are left out."""
        if subject in self.subjects:
            raise ValueError("%s is described twice in %s" % (subject, self.scheme))
        self.subjects.add(subject)
        self.objects |= {o for _, objects in properties for o in objects if o.startswith("<") and "://" not in o}
        rows = [p + " " + " , ".join(objects) for p, objects in properties if objects]
        self._blocks.append(subject + " " + " ;\n  ".join(rows) + " .")

    def concept(self, path, entity_class, label, aliases=(), properties=()):
        """Adds a skos:Concept. An alias that begins with '?' needs context and becomes a hidden label."""
        alternative, hidden = [], []
        for alias in aliases:
            target = hidden if alias.startswith("?") else alternative
            alias = alias.lstrip("?")
            if alias and alias != label and alias not in alternative and alias not in hidden:
                target.append(alias)
        self.add(iri(path), [
            ("a", ["skos:Concept"]),
            ("skos:inScheme", [iri(self.scheme)]),
            ("skos:prefLabel", [english(label)]),
            ("skos:altLabel", [english(a) for a in alternative]),
            ("skos:hiddenLabel", [english(a) for a in hidden]),
            ("kg:entityClass", ["kg:" + entity_class]),
        ] + list(properties))
        for text in [label] + alternative:
            self.labels.setdefault(text, set()).add(path)

    def text(self):
        return self._head + "\n\n" + "\n\n".join(self._blocks) + "\n"

    def __len__(self):
        return len(self._blocks) - 1
