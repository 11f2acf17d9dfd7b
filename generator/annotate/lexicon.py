"""Words that tell, beside a name, whether it is a person's: what the tables of data/words.txt mean.

All are folded as `generator.names.fold` does, but for PARTIES, STATES and the cafés of SHOPS.
"""

from __future__ import annotations

from generator.names import DAYS_AND_MONTHS
from generator.word_lists import phrases_of, tables_of

_TABLES = tables_of("words.txt")


def _words(head: str) -> frozenset[str]:
    return frozenset(_TABLES[head].split())


def _phrases(head: str) -> frozenset[str]:
    return frozenset(phrases_of(_TABLES[head]))


THINGS = _words("things")
"""Words behind a name that make it the name of a thing: "Benjamin Franklin Room", "Monroe Doctrine"."""

THINGS_OR_SURNAMES = _words("things or surnames")
"""Words in the names of things that are surnames too: "Tiger Woods"."""

BODIES = _words("bodies")
"""What has a name and members or owners, beside a name: "the gang Lunt", "Lunt, a Maltese bank,"."""

PLURAL_THINGS = _words("plural things")
"""What two things that bear names share, in capitals or not: "the Lincoln and Holland tunnels"."""

CONTESTS = _words("contests")
"""Things in small letters that bear a name without a possessive: "the Queen Elisabeth competition"."""

THINGS_IN_SMALL = _words("things in small")
"""The same in small letters, behind a possessive: "Parkinson's disease"."""

WORKS = _words("works")
"""Of the things, those that somebody has made and not those that bear a name: "Haydn's Quartet"."""

FOREIGN_THINGS = _words("foreign things")
"""Words of other languages before a name that make it the name of a thing, also at the head of a sentence."""

THING_BEFORE = FOREIGN_THINGS | _words("thing before")
"""Words before a name that make it the name of a thing: "Hurricane Maria", "the carrier Gerald R. Ford"."""

CLUBS = _words("clubs")
"""Of those, first words of sports clubs, which begin no name of a person even at the head of a sentence."""

TRADES = _words("trades")
"""What a person is or does, or whose kin, written small; no titles."""

_OF_FIRMS_TOO = _words("of firms too")
PERSONAL = (TRADES - _OF_FIRMS_TOO) | _words("personal")
"""What people alone are, no firm and no team: "pianist"."""

PLACE_ADJECTIVES = _words("place adjectives")
"""First words of the names of places: "West Lunt"."""

ISLANDS_OF_ONE_WORD = _words("islands of one word")
"""Islands that are no country, where nobody is called so."""

GROUPS = _words("groups")
"""First words of the names of armed groups and parties."""

FAMILIES = _words("families")
"""Words behind the name of several: of one whom the article names too, they name her."""

OF_A_PERSON = _words("of a person")
"""Words behind a name that leave it a person's: "the Biden administration", "the Assad regime"."""

BETWEEN_TWO = _words("between two")
"""Words behind two names with a hyphen between: "the Biden-Harris Administration"."""

SPEECH = _words("speech")
"""What people do who are quoted, in the tenses of newspapers."""

DEEDS = SPEECH | _words("deeds")
"""What people do: behind a capitalised word that begins a sentence, evidence that it names a person."""

HEADLINE_VERBS = _words("headline verbs")
"""What people do in headlines: capitals there are no evidence that a word belongs to a name."""

MODALS = _words("modals")
"""Behind them stands a verb."""

DAYS = DAYS_AND_MONTHS | _words("days")
"""Days and months, and their short forms."""

MONTHS_AND_NAMES = _words("months and names")
"""Of those, the ones that are names of people too: "Theresa May"."""

BEFORE_MONTHS = _words("before months")
"""Words that stand before months, and not before people."""

FUNCTION_WORDS = _words("function words")
"""Words that begin sentences and lines with a capital and are never part of a name."""

NOT_NAMES = DAYS | FUNCTION_WORDS | _words("not names")
"""Words that are no name by themselves, whatever the model says."""

NOT_PEOPLE = _phrases("not people")
"""Firms, places, papers and figures of speech that look like people, some with hyphens and without."""

ISLANDS = _phrases("islands")
"""Islands and other lands that have a person's name, of which people who have it too are told by more than that."""

KINDS = _phrases("kinds")
"""What is called by a name and counted: "a Jack Russell bit the mayor"."""

EPONYMS = _phrases("eponyms")
"""What bears somebody's name in small letters, without the last s."""

PLACE_PREPOSITIONS = _words("place prepositions")
"""What stands before the name of a place."""

PARTIES = _words("parties")
"""Parties as lists of votes write them."""

PLAYERS = _words("players")
"""Of a team, whose name stands before them."""

STATES = _words("states")
"""American states as lists of votes write them, without the last stop."""

HORSES = _words("horses")
"""What stands before or behind the name of a horse."""

ANIMALS = HORSES | _words("animals")
"""The same of all animals."""

PETS = ANIMALS | _words("pets")
"""All that are called something, though some who are called so are people: "a sly fox", but "a fox called Ivo"."""

BREEDS = _words("breeds")
"""What stands behind the first words of a breed's name: "a King Charles spaniel"."""

BOATS = _words("boats")
"""What bears a name as ships do, and stands before it less often."""

VEHICLES = _words("vehicles")
"""What is called something, on land, in the air and beyond."""

SHOPS = _words("shops")
"""What sells or plays under a name that may be a country's or a person's: "Norway, a diner"."""

WORKS_OF_ART = _words("works of art")
"""What somebody has made or bred and called so: "a play called Dora Lunt"."""

PARTS = _words("parts")
"""Parts in plays and operas that are often played: behind "plays" or "sings" no people."""

STORMS = _words("storms")
"""What stands before the name of a storm."""

SHIPS = _words("ships")
"""What stands before the name of a ship."""

THING_FIRST = STORMS | SHIPS | FOREIGN_THINGS | _words("thing first")
"""First words of what is no person, though the model may say so: "Comet Hale-Bopp"."""

WEAK_TITLES = _words("weak titles")
"""Titles that begin the names of things as often: "General Motors", "King Street"; the model must agree."""

SURE_NAMES = _words("sure names")
"""Surnames that are nothing else."""

STYLES = _phrases("styles")
"""What one person at a time is called, with the article: "the Aga Khan"."""

SHORT_GIVEN_NAMES = _words("short given names")
"""Given names of two letters that are no words; others, such as "al" and "so", are words first."""

KNOWN_ALONE = _words("known alone")
"""People whom newspapers call by one name that is nobody else's and no common word."""

BEHIND_GIVEN = _words("behind given")
"""Turkish honorifics, which stand behind the given name."""

POSTNOMINALS = _words("postnominals")
"""Letters behind a name: degrees, orders, seats."""

OFFICES = _words("offices")
"""What offices are for, at the end of a title: "Special Envoy for Hostage Affairs Roger Carstens"."""

OF_A_PLACE = _words("of a place")
"""Words that "of" and a place follow."""

PLACES_AND_GIVEN_NAMES = _words("places and given names")
"""Given names that are places or plain words as often: alone they are no evidence of a person."""

EVERYDAY = _words("everyday")
"""Surnames that are words of every day: at the head of a sentence they are no evidence of a person."""
