"""Office-holders with dates, from data sets that carry Wikidata ids."""


def documents(sources, country_rows, table):
    return []
