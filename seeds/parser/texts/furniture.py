"""Lines of a page that are furniture rather than prose: captions, links, plugs, errors, credits, navigation."""

import re
from dataclasses import dataclass

_NEVER = re.compile(r"(?!)")
_NAMES = r"(?-i:[A-Z])[\w.’'-]{1,25}(?: (?-i:[A-Z])[\w.’'-]{0,25}){0,4}"


@dataclass(frozen=True, slots=True)
class _Furniture:
    """One kind of furniture: how its lines open, what else stands in them, words of which they then hold one."""

    kind: str
    opens: re.Pattern[str]
    inside: re.Pattern[str]
    words: tuple[str, ...]

    def is_one(self, line: str, low: str) -> bool:
        """Whether `line` is of this kind; `low` is the same casefolded."""
        if self.opens.match(line):
            return True
        for word in self.words:  # (a loop takes half the time of any() here, and every line is asked)
            if word in low:
                return self.inside.search(line) is not None
        return False


def _furniture(kind: str, flags: int, words: tuple[str, ...], *alternatives: str) -> _Furniture:
    opens = [alternative for alternative in alternatives if alternative.startswith("^")]
    inside = [alternative for alternative in alternatives if alternative not in opens]
    either = re.compile("|".join(inside), flags) if inside else _NEVER
    return _Furniture(kind, re.compile("|".join(opens), flags), either, words)


# The words avoid "i", which stands for several signs where case is ignored.
FURNITURE = (
    _furniture(
        "caption",
        re.ASCII,
        ("[", "(", "/"),
        r"\[/?caption\b",
        r"^(?![A-Z/ ]{5,40} [(–—-])[A-Z][\w.'’-]{1,20} [A-Z][\w.'’-]{1,20} ?/ ?(?:The )?[A-Z]",
        r"\([^()/]{3,60}/[^()]{2,60}\)\W{0,3}$",
        r"^(?:FILE|File) (?:-|–|—|PHOTO|photo)",
        r"\((?:Photo|AP Photo|Image|Reuters/|Getty)",
        r"/ ?(?:Reuters|AFP|AP|Getty)(?: Images)?\W*$",
        r"^(?:Photo|Image|Picture|Credit)s?(?: by)?:",
    ),
    _furniture(
        "link",
        re.IGNORECASE,
        ("read more", " 0"),
        r"^\W{0,3}(?:learn|read|see)(?: (?:more|extra|also|next|full)| all about)?\b ?(?:more|also|extra)?:",
        r"^\W{0,3}(?:related|latest|breaking|trending|recommended|popular)(?: (?:news|stories|articles?"
        r"|content|links?|topics|video))?\W*$",
        r"^\W{0,3}(?:RELATED|WATCH|VIDEO|LISTEN|PHOTOS|GALLERY|ALSO|MORE)\b ?[A-Z ]{0,20}[:|]",
        r"^\W{0,3}more (?:from|on|in) [^.]{1,60}$",
        r"^(?:click|tap) (?:here|to)\b",
        r"^also (?:on|read)\b",
        r"^(?:just|must|now) watch(?:ed|ing)?\b",
        r"^(?:play|watch|replay) (?:the )?videos?\b",
        r"^listen to (?:this |the )?(?:article|story|podcast)\b",
        r"[^.!?:,] read more[^\w.!?]*$",
        r"[^.:,!\d] 0\d:[0-5]\d\s*$",
        r"^(?:>>|»|►|▶|▸|→)\s*[^.»]{8,120}$",
    ),
    _furniture(
        "plug",
        re.IGNORECASE,
        (
            "newsletter",
            "gn up",
            "subscr",
            "earn a",
            "get a",
            "reserved",
            "alternate",
            "our l",
            "our hyperl",
            "nbox",
            "ng up",
            "free app",
        ),
        r"\bnewsletters?\b.{0,60}\b(?:sign|interest|inbox|subscri|find)",
        r"\b(?:sign up|subscribe)\b.{0,40}\b(?:for|to|now|today|our|here)\b",
        r"\b(?:delivered|straight) to your inbox\b",
        r"\bby signing up,? you agree\b",
        r"\b(?:earn|get) an? (?:affiliate )?(?:fee|commission)\b",
        r"^(?:share|follow|like|tweet|print|email|comment|download)\b.{0,30}(?:this|us|on|our|article"
        r"|story)\W*$",
        r"all rights reserved",
        r"^(?:©|\(c\)|copyright)",
        r"alternate addresses",
        r"^(?:https?://|www\.)\S+$",
        r"^advertisement\W*$",
        r"\bour (?:hyper)?links\b",
        r"\bfree app\b",
    ),
    _furniture(
        "error",
        re.IGNORECASE,
        ("error", "not found", "forb", "bad gateway", "javascr", "ng..."),
        r"\ban error occurred\b",
        r"\berror (?:4|5)\d\d\b",
        r"\b(?:4|5)\d\d (?:error|not found|forbidden|bad gateway)",
        r"enable javascript",
        r"\bloading\.\.\.",
        r"^\[[a-z ]{5,60}\]\W*$",
    ),
    _furniture(
        "credit",
        re.IGNORECASE,
        (),
        r"^\((?:reporting|additional reporting|writing|editing|with reporting|with inputs?)\b",
        r"^(?:with )?(?:additional )?(?:reporting|inputs?) (?:by|from)\b",
        rf"^by {_NAMES}(?:(?:,| and )(?!.*[.!?][\"”’]?\s*$).{{1,90}}|(?:,| and) {_NAMES}\.?)?\s*$",
        r"^by (?:our|staff|a|an)\b[\w ,-]{3,60}$",
        r"^(?:The views expressed|Published:|Updated:|Last (?:updated|modified))",
    ),
    _furniture(
        "navigation",
        re.IGNORECASE,
        (),
        r"^(?:accessibility links|skip to|home|menu|search|log ?in|news|world|breaking news|live"
        r"|share this article|top stories|latest news|page \d+)\b[\w /|>»·-]{0,40}$",
        r"^[A-Z]\w+(?:\s{0,5}[/>|»]\s{0,5}[A-Z]\w+){1,6}\s*$",
        r"^date \d{4}-\d\d",
    ),
)
