"""Every year, month or day from one to another."""

from collections.abc import Iterator
from datetime import date, timedelta


def between(first: str, last: str) -> Iterator[str]:
    """Yield every bucket from `first` to `last`, both included, both YYYY, YYYY-MM or YYYY-MM-DD alike."""
    bucket = first
    while bucket <= last:
        yield bucket
        bucket = following(bucket)


def following(bucket: str) -> str:
    """Return the year, month or day after `bucket`; '~' after the last there is."""
    if len(bucket) == 10:
        day = date.fromisoformat(bucket)
        return (day + timedelta(days=1)).isoformat() if day != date.max else "~"
    year, month = int(bucket[:4]), int(bucket[5:7] or 12)
    year, month = (year, month + 1) if month < 12 else (year + 1, 1)
    return (f"{year:04}-{month:02}" if len(bucket) == 7 else f"{year:04}") if year < 10000 else "~"
