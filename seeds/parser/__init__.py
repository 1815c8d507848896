"""From the plain text of an article to draft statements.

texts      bytes, paragraphs, sentences, words and quotations of the article, and the words of reporting
dating     what words of time say, against the day of publication
naming     who and what its words name: persons, countries and bodies, places
forces     which words describe a force, whose it is, where, and which record it is
cues       which words report, and how what they report is taken
subjects   whose a verb is: noun phrases, subjects, appositives
contents   where what somebody said begins and ends
speakers   as whom somebody is credited: full names, offices, pronouns, papers
acts       positions told by deeds, and headlines
speech     who says what: attributions, interviews, lists, documents printed at length
positions  which position reported words take on a force: by frames, else by likeness to coded examples
articles   one article with its names, forces, speakers and headlines, each read when asked for
occasions  when it was said: the day of each statement, carried over its occasion
drafts     all of these brought together: one article to occasions, statements and reports
filing     many articles: repeats and differences told, drafts written as curated files

Each package imports from those above it alone.

`parse` reads one text, `prepare` has what coded examples tell at hand beforehand, once a process.
"""

from seeds.parser.drafts.drafts import parse
from seeds.parser.drafts.proposals import Parsed
from seeds.parser.positions.likeness import prepare

__all__ = ["Parsed", "parse", "prepare"]
