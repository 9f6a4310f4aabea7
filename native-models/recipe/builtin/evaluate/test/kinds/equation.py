"""Equations: one large, a sheet of several, a board with sums."""

from ..page import Canvas, Drawn, ask, escape

NAMES = (
    ["equation", "equations", "math", "maths", "mathematics", "math problem"],
    ["방정식", "수식", "수학", "수학 문제", "식"],
)


def alone(c: Canvas) -> Drawn:
    text, name, value = _linear(c)
    body = f'<div style="padding:40px;text-align:center;font-size:{c.rng.choice([22, 28, 34])}px">{escape(text)}</div>'
    asks = [
        ask("equation.only", _solved(name, value)),
        ask("value.letter", name),
        ask("equation", _solved(name, value), expression=text),
    ]
    return Drawn(body, asks, 460, 130, text, [])


def sheet(c: Canvas) -> Drawn:
    linear = [_linear(c) for _ in range(3)]
    heading = c.say("Exercises for the ferry crew", "뱃사람 연습 문제")
    rows = "".join(
        f'<div style="padding:9px 0">{"abc"[number]}) {escape(text)}</div>'
        for number, (text, _, _) in enumerate(linear)
    )
    body = f'<div style="padding:20px 28px"><b>{heading}</b><div style="font-size:1.25em">{rows}</div></div>'
    asks = [ask("equation", _solved(name, value), expression=text) for text, name, value in linear]
    return Drawn(
        body,
        [*asks, ask("count", "3", things=("equations", "방정식")), ask("value.heading", heading)],
        480,
        240,
        heading,
        [],
    )


def board(c: Canvas) -> Drawn:
    sums = [_arithmetic(c) for _ in range(4)]
    heading = c.say("Reckoning before lunch", "점심 전 셈하기")
    rows = "".join(f'<div style="padding:8px 0">{escape(text)} =</div>' for text, _ in sums)
    body = f'<div style="padding:20px 28px"><b>{heading}</b><div style="font-size:1.3em">{rows}</div></div>'
    asks = [ask("equation.arithmetic", [str(value), f"{text} = {value}"], expression=text) for text, value in sums[:3]]
    return Drawn(
        body,
        [*asks, ask("count", "4", things=("sums to work out", "셈할 식")), ask("value.heading", heading)],
        420,
        280,
        heading,
        [],
    )


def _linear(c: Canvas) -> tuple[str, str, int]:
    name, factor, value, add = c.rng.choice("xyn"), c.rng.randint(2, 9), c.rng.randint(-6, 12), c.rng.randint(1, 20)
    sign = c.rng.choice("+-")
    return f"{factor}{name} {sign} {add} = {factor * value + (add if sign == '+' else -add)}", name, value


def _solved(name: str, value: int) -> list[str]:
    return [f"{name} = {value}", f"{name}={value}", str(value)]


def _arithmetic(c: Canvas) -> tuple[str, int]:
    first, second = c.rng.randint(13, 96), c.rng.randint(3, 12)
    operation = c.rng.choice("+-×")
    value = {"+": first + second * 7, "-": first - second, "×": first * second}[operation]
    return f"{first} {operation} {second * 7 if operation == '+' else second}", value


TEMPLATES = [alone, sheet, board]
