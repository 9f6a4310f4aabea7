"""What the decoder answers about simulated screens it never saw, word by word on its own: no right prefix is given.

`python -m builtin.evaluate.ask_layouts --characters 120`
"""

import argparse
import random
from collections import defaultdict
from pathlib import Path

import torch

from ..export.llama import generate, to_llama
from ..language.decoder import BuiltinModel
from ..language.layouts import Screen, random_screen, rows_of
from ..language.questions import ask
from ..language.tokenizer import ANSWER_ID, BOS_ID, QUESTION_ID, decode, encode
from ..language.train import load_model
from .error_rate import error_rate


def main() -> None:
    arguments = _parse()
    torch.set_num_threads(arguments.threads)
    model = load_model(arguments.checkpoint)
    llama = to_llama(model)
    rng = random.Random("evaluation")  # no training step has this seed
    exact: dict[str, list[bool]] = defaultdict(list)
    errors: dict[str, list[float]] = defaultdict(list)
    for _ in range(arguments.screens):
        screen = random_screen(rng, arguments.characters)
        rows = simulated_rows(rng, model, screen)
        for asked in {question.kind: question for question in (ask(rng, screen) for _ in range(6))}.values():
            embed = llama.get_input_embeddings()
            turn = embed(torch.tensor([QUESTION_ID, *encode(asked.question), ANSWER_ID]))
            prompt = torch.cat([embed(torch.tensor([BOS_ID])), rows, turn])[None]
            said = decode(generate(llama, prompt, len(asked.answer) + 20))
            exact[asked.kind].append(said == asked.answer)
            errors[asked.kind].append(error_rate(asked.answer, said))
            if arguments.show and said != asked.answer:
                print(f"{asked.question!r}: {said!r}, not {asked.answer!r}")
    print("| kind | asked | exact | character error rate |\n|---|---|---|---|")
    for kind in sorted(exact):
        count = len(exact[kind])
        print(f"| {kind} | {count} | {sum(exact[kind]) / count:.0%} | {sum(errors[kind]) / count:.1%} |")


@torch.no_grad()
def simulated_rows(rng: random.Random, model: BuiltinModel, screen: Screen) -> torch.Tensor:
    """[rows, width], all glyphs read right: reading has its own evaluation."""
    rows = rows_of(rng, screen)
    seen = model.text.table()[torch.tensor([encode(row.character)[0] for row in rows])][None]
    x, y, size = (torch.tensor([[getattr(row, name) for row in rows]]).float() for name in ("x", "y", "size"))
    return model.embed_rows(seen, x, y, size)[0]


def _parse() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--checkpoint", type=Path, default=Path("/tmp/builtin-train/decoder.pt"))
    parser.add_argument("--characters", type=int, default=120, help="on a screen")
    parser.add_argument("--screens", type=int, default=30)
    parser.add_argument("--threads", type=int, default=1)
    parser.add_argument("--show", action="store_true", help="print wrong answers")
    return parser.parse_args()


if __name__ == "__main__":
    main()
