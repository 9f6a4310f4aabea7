"""Writes JSON that is stable, diffable and small: short lists of numbers stay on one line."""

import json
import re
from pathlib import Path
from typing import Any

_NUMBER = r"-?[\d.eE+-]+"
_NUMBERS = rf"\[\s*{_NUMBER}(?:,\s*{_NUMBER})*\s*\]"
_COMPACT = re.compile(rf"\[\s*{_NUMBERS}(?:,\s*{_NUMBERS})*\s*\]|{_NUMBERS}")  # lists of numbers, lists of those


def write_json(path: Path, value: Any) -> None:
    text = json.dumps(value, ensure_ascii=False, indent=2, allow_nan=False)
    compact = _COMPACT.sub(lambda match: re.sub(r"\s+", "", match.group()).replace(",", ", "), text)
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(compact + "\n", encoding="utf-8")
