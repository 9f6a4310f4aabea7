"""Test pictures of any size from integer arithmetic alone, so that only results need to be stored.

`pattern(width, height)` has, for column x, row y, channel c (0 red, 1 green, 2 blue), all in unsigned 32-bit arithmetic:

    right = 2 * x >= width, bottom = 2 * y >= height
    left half:         ((x * 7 + y * 13 + c * 29) ^ ((x * y) >> 3)) & 255         smooth ramps that fold over
    right and top:     ((x >> 3) + (y >> 3) + c) & 1 ? 255 : 0                    hard edges: makes filters overshoot
    right and bottom:  h = ((x + 1) * 0x9E3779B1) ^ ((y + 1) * 0x85EBCA77) ^ ((c + 1) * 0xC2B2AE3D)
                       h = (h ^ (h >> 15)) * 0x2C1B3C6D;  (h >> 16) & 255         noise

In JavaScript each product is `Math.imul(a, b)` and each shift of h is `>>>`.
"""

import numpy as np
from PIL import Image

FORMULA = __doc__.split("\n\n", 1)[1].strip().splitlines()


def pattern(width: int, height: int) -> Image.Image:
    y, x, c = np.ogrid[0:height, 0:width, 0:3]
    x, y, c = (axis.astype(np.uint32) for axis in (x, y, c))
    ramps = ((x * 7 + y * 13 + c * 29) ^ ((x * y) >> 3)) & 255
    edges = (((x >> 3) + (y >> 3) + c) & 1) * 255
    h = ((x + 1) * np.uint32(0x9E3779B1)) ^ ((y + 1) * np.uint32(0x85EBCA77)) ^ ((c + 1) * np.uint32(0xC2B2AE3D))
    noise = (((h ^ (h >> 15)) * np.uint32(0x2C1B3C6D)) >> 16) & 255
    pixels = np.where(2 * x < width, ramps, np.where(2 * y < height, edges, noise))
    return Image.fromarray(pixels.astype(np.uint8))
