"""`90m`, `1d2h`, `-30m` after the start, or a moment as written on a local clock -> a moment in UTC."""

import re
from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

_AFTER = re.compile(r"(?P<sign>-?)(?:(?P<d>\d{1,4})d)?(?:(?P<h>\d{1,5})h)?(?:(?P<m>\d{1,6})m)?")
FORM = r"^(-?(\d{1,4}d)?(\d{1,5}h)?(\d{1,6}m)?|\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d)?(Z|[+-]\d\d:\d\d)?)$"


def moment_of(text: str, start: datetime, zone: str) -> datetime:
    """Return TEXT as a moment: a span counts from START in real hours; a moment without an offset is local in ZONE.

    Raise ValueError where TEXT names no day that exists.
    """
    found = _AFTER.fullmatch(text)
    if found:
        span = timedelta(days=int(found["d"] or 0), hours=int(found["h"] or 0), minutes=int(found["m"] or 0))
        return start - span if found["sign"] else start + span
    moment = datetime.fromisoformat(text)
    return (moment if moment.tzinfo else moment.replace(tzinfo=ZoneInfo(zone))).astimezone(UTC)
