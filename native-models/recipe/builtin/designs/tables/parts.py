"""Rows of a table, annotated as `asking.about_rows` wants them."""

import random

from ..money.kit import el


def table_rows(names: list[str], columns: list[str], texts: list[list[str]], numeric: dict[int, list[float]], cell: str, right: bool, before: list[str] | None = None, row_styles: list[str] | None = None, wrap: dict[tuple[int, int], str] | None = None) -> str:
    """`before` stands left of the names; `wrap` has the style of the text of single cells, as badges have."""
    rows = ""
    for r, name in enumerate(names):
        inside = el("td", el("span", before[r], id=f"b{r}"), cell) if before else ""
        inside += el("td", el("span", name, id=f"n{r}"), f"{cell};text-align:left")
        for c, text in enumerate(texts[r]):
            marks: dict[str, str | float] = {"rank": f"c{c}", "amount": numeric[c][r], "named": f"n{r}", "heading": columns[c]} if c in numeric else {}
            style, colour = (wrap or {}).get((r, c), "").split("#!") if (r, c) in (wrap or {}) else ("", "")
            if colour:
                marks["colour"] = colour
            inside += el("td", el("span", text, style, id=f"v{r}-{c}", row=name, column=columns[c], **marks), f"{cell};text-align:{'right' if right and c in numeric else 'left'}")
        rows += el("tr", inside, row_styles[r] if row_styles else "", counted="rows")
    return rows


def heads(columns: list[str], cell: str, style: str, first: str, numeric: dict[int, list[float]], right: bool, before: str | None = None) -> str:
    names = ([el("th", before, f"{cell};{style};text-align:left")] if before is not None else []) + [el("th", first, f"{cell};{style};text-align:left", counted="columns")]
    return el("tr", "".join(names) + "".join(el("th", name, f"{cell};{style};text-align:{'right' if right and c in numeric else 'left'}", id=f"c{c}", counted="columns") for c, name in enumerate(columns)))


def unlike(rng: random.Random, count: int, low: int, high: int, step: int = 1) -> list[float]:
    """Different whole numbers."""
    return [float(one) for one in rng.sample(range(low, high, step), count)]
