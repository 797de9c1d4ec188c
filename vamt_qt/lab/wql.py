"""The query language of WMI, as far as an inventory needs it.

    SELECT * | name, … FROM class [WHERE condition]
    condition: name = <> != < > <= >= literal, name LIKE 'a%', name IS [NOT] NULL, AND OR NOT ( )

Strict where Windows is: an unknown class or property fails the whole query.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from typing import Final

from vamt_qt.lab.cim import INVALID_QUERY, CimError, CimValue, Row

_TOKEN: Final = re.compile(
    r"""\s*(?:
        (?P<string>'(?:[^'\\]|\\.)*'|"(?:[^"\\]|\\.)*")
      | (?P<number>-?\d+)
      | (?P<word>[A-Za-z_][A-Za-z0-9_]*)
      | (?P<sign><>|!=|<=|>=|[=<>*,()])
    )""",
    re.VERBOSE,
)
_KEYWORDS: Final = frozenset(
    ("SELECT", "FROM", "WHERE", "AND", "OR", "NOT", "LIKE", "IS", "NULL", "TRUE", "FALSE")
)
Test = Callable[[Row], bool]


@dataclass(frozen=True, slots=True)
class Query:
    """A parsed query. `columns` is empty for `SELECT *`; `named` are all properties it names."""

    columns: tuple[str, ...]
    from_class: str
    test: Test
    named: tuple[str, ...]


def invalid(text: str) -> CimError:
    """Return the failure that Windows gives for a query it does not understand."""
    return CimError(INVALID_QUERY, f"invalid query: {text}")


def parse(text: str) -> Query:
    """Read a query; raises CimError 0x80041017 for anything outside the language.

    Property names keep the spelling of the query: compare them without regard to case.
    """
    return _Parser(_tokens(text)).query()


def _tokens(text: str) -> list[tuple[str, str]]:
    tokens: list[tuple[str, str]] = []
    place, end = 0, len(text.rstrip())
    while place < end:
        match = _TOKEN.match(text, place)
        if match is None or match.lastgroup is None:
            raise invalid(f"nothing known at character {place + 1}")
        kind, value = match.lastgroup, match[match.lastgroup]
        if kind == "word" and value.upper() in _KEYWORDS:
            kind, value = "keyword", value.upper()
        tokens.append((kind, value))
        place = match.end()
    return tokens


class _Parser:
    """Reads tokens from the left; each method reads one rule of the language."""

    def __init__(self, tokens: list[tuple[str, str]]) -> None:
        self._tokens = tokens
        self._named: list[str] = []

    def query(self) -> Query:
        self._expect("SELECT")
        columns = () if self._take("*") else self._columns()
        self._expect("FROM")
        from_class = self._word()
        test: Test = self._either() if self._take("WHERE") else (lambda _: True)
        if self._tokens:
            raise invalid(f"{self._tokens[0][1]} is not expected")
        return Query(columns, from_class, test, (*columns, *self._named))

    def _columns(self) -> tuple[str, ...]:
        names = [self._word()]
        while self._take(","):
            names.append(self._word())
        return tuple(names)

    def _either(self) -> Test:
        tests = [self._both()]
        while self._take("OR"):
            tests.append(self._both())
        return lambda row: any(test(row) for test in tests)

    def _both(self) -> Test:
        tests = [self._one()]
        while self._take("AND"):
            tests.append(self._one())
        return lambda row: all(test(row) for test in tests)

    def _one(self) -> Test:
        if self._take("NOT"):
            inner = self._one()
            return lambda row: not inner(row)
        if self._take("("):
            inner = self._either()
            self._expect(")")
            return inner
        return self._comparison()

    def _comparison(self) -> Test:
        name = self._word()
        self._named.append(name)
        if self._take("IS"):
            negated = self._take("NOT")
            self._expect("NULL")
            return _null_test(name, wanted=not negated)
        if self._take("LIKE"):
            return _like_test(name, self._literal())
        sign, literal = self._sign(), self._literal()
        if literal is None:
            if sign not in {"=", "<>", "!="}:
                raise invalid(f"NULL cannot be compared by {sign}")
            return _null_test(name, wanted=sign == "=")
        return _compare_test(name, sign, literal)

    def _next(self) -> tuple[str, str]:
        if not self._tokens:
            raise invalid("it ends too early")
        return self._tokens.pop(0)

    def _take(self, value: str) -> bool:
        if self._tokens and self._tokens[0][0] != "string" and self._tokens[0][1] == value:
            self._tokens.pop(0)
            return True
        return False

    def _expect(self, value: str) -> None:
        if not self._take(value):
            raise invalid(f"{value} is missing")

    def _word(self) -> str:
        kind, value = self._next()
        if kind != "word":
            raise invalid(f"{value} is no name")
        return value

    def _sign(self) -> str:
        kind, value = self._next()
        if kind != "sign" or value in "*,()":
            raise invalid(f"{value} is no comparison")
        return value

    def _literal(self) -> CimValue:
        kind, value = self._next()
        match kind, value:
            case "string", _:
                return re.sub(r"\\(.)", r"\1", value[1:-1])
            case "number", _:
                return int(value)
            case "keyword", "TRUE" | "FALSE":
                return value == "TRUE"
            case "keyword", "NULL":
                return None
            case _:
                raise invalid(f"{value} is no value")


def _value(row: Row, name: str) -> CimValue:
    return next((value for key, value in row.items() if key.lower() == name.lower()), None)


def _null_test(name: str, *, wanted: bool) -> Test:
    return lambda row: (_value(row, name) is None) is wanted


def _like_test(name: str, literal: CimValue) -> Test:
    if not isinstance(literal, str):
        raise invalid("LIKE wants a text")
    pattern = "".join({"%": ".*", "_": "."}.get(char, re.escape(char)) for char in literal)
    compiled = re.compile(pattern, re.IGNORECASE | re.DOTALL)
    return lambda row: compiled.fullmatch(str(_value(row, name) or "")) is not None


_ORDERS: Final[dict[str, Callable[[int], bool]]] = {
    "=": lambda order: order == 0,
    "<>": lambda order: order != 0,
    "!=": lambda order: order != 0,
    "<": lambda order: order < 0,
    ">": lambda order: order > 0,
    "<=": lambda order: order <= 0,
    ">=": lambda order: order >= 0,
}


def _compare_test(name: str, sign: str, literal: CimValue) -> Test:
    fits = _ORDERS[sign]

    def test(row: Row) -> bool:
        found = _value(row, name)
        return found is not None and fits(_order(found, literal))

    return test


def _order(found: CimValue, literal: CimValue) -> int:
    """Compare as WMI does: texts without regard to case, numbers and truths as numbers."""
    if isinstance(found, int) and not isinstance(literal, int):
        literal = _number(str(literal))
    if isinstance(found, int) and isinstance(literal, int):
        return (found > literal) - (found < literal)
    left, right = str(found).lower(), str(literal).lower()
    return (left > right) - (left < right)


def _number(text: str) -> int:
    if text.lower() in {"true", "false"}:
        return int(text.lower() == "true")
    try:
        return int(text)
    except ValueError:
        raise invalid(f"{text} is no number") from None
