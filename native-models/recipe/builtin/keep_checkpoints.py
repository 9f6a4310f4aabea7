"""Keeps the weights of the trainings in the repository: `python -m builtin.keep_checkpoints`."""

import argparse
from pathlib import Path

from .progress import keep_weights

CHECKPOINTS = Path(__file__).parent / "checkpoints"
NAMES = ("glyphs.pt", "decoder.pt", "retrieval.pt")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--training", type=Path, default=Path("/tmp/builtin-train"))
    arguments = parser.parse_args()
    for name in NAMES:
        keep_weights(arguments.training / name, CHECKPOINTS / name)
        print(f"{CHECKPOINTS / name}: {(CHECKPOINTS / name).stat().st_size / 1e6:.1f} MB")


if __name__ == "__main__":
    main()
