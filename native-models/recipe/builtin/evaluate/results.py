"""Results as lines of a file, so that an evaluation goes on where it was killed."""

import json
from pathlib import Path


class Results:
    def __init__(self, path: Path) -> None:
        path.parent.mkdir(parents=True, exist_ok=True)
        self._path = path
        lines = path.read_text(encoding="utf-8").splitlines() if path.exists() else []
        self._entries: dict[str, dict] = {}
        for line in lines:
            try:
                entry = json.loads(line)
            except ValueError:
                continue  # the line that was being written when it was killed
            self._entries[entry.pop("key")] = entry

    def __contains__(self, key: str) -> bool:
        return key in self._entries

    def __getitem__(self, key: str) -> dict:
        return self._entries[key]

    def starting_with(self, prefix: str) -> dict[str, dict]:
        return {key[len(prefix) :]: entry for key, entry in self._entries.items() if key.startswith(prefix)}

    def add(self, key: str, entry: dict) -> None:
        self._entries[key] = entry
        with self._path.open("a", encoding="utf-8") as file:
            file.write(json.dumps({"key": key, **entry}, ensure_ascii=False) + "\n")
