"""Marshmallow fields of Demarche's own: slugs, EDTF dates, whole numbers, choices, in files and in URLs alike."""

import re
from collections.abc import Mapping, Sequence
from typing import Any

from marshmallow import ValidationError, fields

from schemas import edtf
from schemas.complaints import Complaint, not_one_of
from schemas.edtf import Edtf

LONGEST_ID = 120
LETTERS_OF_IDS = "lower-case letters, digits, single hyphens"
EMPTY = "is empty; leave it out instead"
EMPTY_NEEDED = "is empty; it is needed"
_SLUG = re.compile(r"[a-z0-9]+(?:-[a-z0-9]+)*")


class Text(fields.String):
    """A text that is not empty, at most `longest` code points; `empty` is what is said of an empty one."""

    def __init__(self, *, longest: int = 4000, empty: str = EMPTY, **options: Any) -> None:
        super().__init__(**options)
        self.longest = longest
        self.empty = empty

    def _deserialize(self, value: Any, attr: str | None, data: Mapping[str, Any] | None, **options: Any) -> Any:
        text: str = super()._deserialize(value, attr, data, **options)
        if not text.strip():
            raise ValidationError([Complaint(EMPTY_NEEDED if self.required else self.empty)])
        if len(text) > self.longest:
            raise ValidationError([Complaint(f"has {len(text)} characters; at most {self.longest}")])
        return text


class Pattern(Text):
    """A text that matches a regular expression as a whole; `example` shows a right one."""

    def __init__(self, expression: str, example: str, **options: Any) -> None:
        super().__init__(longest=200, **options)
        self.expression = re.compile(expression)
        self.example = example

    def _deserialize(self, value: Any, attr: str | None, data: Mapping[str, Any] | None, **options: Any) -> Any:
        text: str = super()._deserialize(value, attr, data, **options)
        if not self.expression.fullmatch(text):
            raise ValidationError([Complaint(f"'{text}' is not of the form {self.example}", self._likely(text), text)])
        return text

    def _likely(self, text: str) -> str | None:
        """Return what a text plainly means: itself in other letters, the end of an address, a prefix forgotten."""
        end = text.rstrip("/").rpartition("/")[2]
        tried = (text.strip(), text.lower(), text.upper(), end, f"Q{text}", f"https://{text}" if "." in text else "")
        return next((one for one in tried if self.expression.fullmatch(one)), None)


class Slug(Text):
    """An id: lower-case letters, digits and single hyphens."""

    def __init__(self, **options: Any) -> None:
        super().__init__(longest=LONGEST_ID, **options)

    def _deserialize(self, value: Any, attr: str | None, data: Mapping[str, Any] | None, **options: Any) -> Any:
        text: str = super()._deserialize(value, attr, data, **options)
        if not _SLUG.fullmatch(text):
            right = as_id(text) or None
            raise ValidationError([Complaint(f"'{text}' is not an id ({LETTERS_OF_IDS})", right, text)])
        return text


class Reference(Text):
    """The id of another record; whether there is one is proved where all records and their names are known."""

    def __init__(self, **options: Any) -> None:
        super().__init__(longest=200, **options)


def as_id(text: str) -> str:
    """Return the id that is most like a text, which is itself where it is one; '' where nothing of it can be in one."""
    return "-".join(re.findall(r"[a-z0-9]+", text.lower()))[:LONGEST_ID].strip("-")


class Choice(fields.String):
    """One of a closed vocabulary; `component` is its name in the OpenAPI document, `noun` in messages."""

    def __init__(self, choices: Sequence[str], component: str, noun: str, **options: Any) -> None:
        super().__init__(**options)
        self.choices = tuple(choices)
        self.component = component
        self.noun = noun

    def _deserialize(self, value: Any, attr: str | None, data: Mapping[str, Any] | None, **options: Any) -> Any:
        text: str = super()._deserialize(value, attr, data, **options)
        if text not in self.choices:
            raise ValidationError([not_one_of(text, self.choices, self.noun)])
        return text


class WholeNumber(fields.Integer):
    """A whole number written in digits, from `least` to `most`."""

    def __init__(self, *, least: int = 0, most: int = 2**53, **options: Any) -> None:
        super().__init__(**options)
        self.least = least
        self.most = most

    def _deserialize(self, value: Any, attr: str | None, data: Mapping[str, Any] | None, **options: Any) -> Any:
        if isinstance(value, bool) or not re.fullmatch(r"-?[0-9]{1,400}", str(value), re.ASCII):
            raise ValidationError([_no_number(str(value), EMPTY_NEEDED if self.required else EMPTY)])
        number = int(value)
        if not self.least <= number <= self.most:
            near = str(min(max(number, self.least), self.most))
            complaint = Complaint(f"{number} is not from {self.least} to {self.most}", near, str(number))
            raise ValidationError([complaint])
        return number


def _no_number(text: str, empty: str) -> Complaint:
    """Return the complaint about a text that is no whole number, with the one that it plainly means."""
    if not text.strip():
        return Complaint(empty)
    plain = re.sub(r"(?<=\d)[,_' ](?=\d{3}(?!\d))", "", text.strip().removeprefix("+").removesuffix(".0"))
    right = plain if re.fullmatch(r"[0-9]{1,16}", plain, re.ASCII) else None
    return Complaint(f"'{text}' is not a whole number", right, text)


class Truth(fields.Boolean):
    """`true` or `false`, nothing else."""

    def _deserialize(self, value: Any, attr: str | None, data: Mapping[str, Any] | None, **options: Any) -> Any:
        if isinstance(value, bool):
            return value
        if value not in ("true", "false"):
            raise ValidationError([not_one_of(str(value), ("true", "false"))])
        return value == "true"


class Date(fields.Field[Edtf]):
    """An EDTF date (schemas.edtf), loaded as Edtf and dumped as its text."""

    def _serialize(self, value: Edtf | None, attr: str | None, obj: Any, **options: Any) -> str | None:
        return value.text if value else None

    def _deserialize(self, value: Any, attr: str | None, data: Mapping[str, Any] | None, **options: Any) -> Edtf:
        if not isinstance(value, str):
            raise ValidationError([Complaint("is not a text; write an EDTF date such as 2018-05-31")])
        if not value.strip():
            raise ValidationError([Complaint(EMPTY)])
        try:
            return edtf.parse(value)
        except ValueError as error:
            raise ValidationError([Complaint(str(error), edtf.likely(value), value)]) from error


class Bound(Date):
    """An EDTF date that bounds a span: it has a first and a last day."""

    def _deserialize(self, value: Any, attr: str | None, data: Mapping[str, Any] | None, **options: Any) -> Edtf:
        date = super()._deserialize(value, attr, data, **options)
        if date.earliest is None or date.latest is None:
            near = date.text.removesuffix("/..").removeprefix("../")
            raise ValidationError([Complaint(f"'{date.text}' is open and bounds nothing", near, date.text)])
        return date


class Known(Choice):
    """Whether a date is known; a date itself is told where it goes."""

    def __init__(self) -> None:
        super().__init__(("known", "unknown"), "Known", "value")

    def _deserialize(self, value: Any, attr: str | None, data: Mapping[str, Any] | None, **options: Any) -> Any:
        if right := _date_in(value):
            told = f"says whether the date is known; what was {attr} on '{value}' is between {attr}_from and {attr}_to"
            raise ValidationError([Complaint(told, f"{attr}_from={right}&{attr}_to={right}", value)])
        return super()._deserialize(value, attr, data, **options)


def _date_in(text: str) -> str | None:
    """Return the date that a text is or plainly means, where it bounds a span."""
    try:
        date = edtf.parse(text)
    except ValueError:
        return edtf.likely(text)
    return date.text if date.earliest and date.latest else None


class Day(fields.String):
    """A full ISO date such as 2018-05-31, kept as text."""
