"""Case of letters by Unicode's simple mappings, one code point to one: Python's own methods use the full mappings (`ß` to `SS`)."""

from __future__ import annotations

# The characters with the property White_Space. `str.isspace` also takes the separators U+001C to U+001F.
WHITE_SPACE = "\t\n\v\f\r \x85\xa0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u2028\u2029\u202f\u205f\u3000"

_WORD = frozenset("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz_")


def to_upper(text: str) -> str:
    """`text` in upper case."""
    upper = text.upper()
    # A full mapping that differs from the simple one is longer than its letter.
    return upper if len(upper) == len(text) else "".join(map(upper_letter, text))


def to_lower(text: str) -> str:
    """`text` in lower case. A sigma at the end of a word is no exception, as it is in `str.lower`."""
    if text.isascii():
        return text.lower()
    return "".join(map(lower_letter, text))


def to_title(text: str) -> str:
    """`text` with every letter in title case, which differs from upper case for digraphs such as `ǆ` only."""
    if text.isascii():
        return text.upper()
    return "".join(map(title_letter, text))


def capitalize_words(text: str) -> str:
    """`text` with the first letter of every word in title case, the rest as it is."""
    letters = []
    after_separator = True
    for letter in text:
        letters.append(title_letter(letter) if after_separator else letter)
        after_separator = letter not in _WORD if letter < "\x80" else letter in WHITE_SPACE
    return "".join(letters)


def equal_fold(a: str, b: str) -> bool:
    """Whether the texts differ in the case of letters at most, by Unicode's simple case folding."""
    if len(a) != len(b):
        return False
    return a == b or all(x == y or fold_letter(x) == fold_letter(y) for x, y in zip(a, b, strict=True))


def upper_letter(letter: str) -> str:
    upper = letter.upper()
    # Greek letters with iota below have no upper case of one letter but a title case, which is their simple mapping.
    return upper if len(upper) == 1 else title_letter(letter)


def lower_letter(letter: str) -> str:
    return letter.lower()[0]  # only `İ` has a longer one, `i` and a combining dot


def title_letter(letter: str) -> str:
    title = letter.title()
    return title if len(title) == 1 else letter


def fold_letter(letter: str) -> str:
    """What letters that differ in case only have in common."""
    folded = letter.casefold()
    if len(folded) == 1:
        return folded
    lower = letter.lower()
    return lower if len(lower) == 1 else letter
