"""Draws the small images that the golden cases look at: one of each kind that a user's file can be."""

import numpy as np
from PIL import Image, ImageDraw, ImageFont, ImageOps

from .paths import IMAGES

EXIF_ORIENTATION_TAG = 0x0112
CLIP_FRAMES = 5  # odd: the last one must be repeated where frames are taken two at a time


def make_images() -> None:
    IMAGES.mkdir(parents=True, exist_ok=True)
    _gradient(56, 56).save(IMAGES / "gradient.png", optimize=True)
    _bars().save(IMAGES / "bars.png", optimize=True)
    _banner().save(IMAGES / "banner.png", optimize=True)
    _gradient(75, 75).convert("L").save(IMAGES / "grey.png", optimize=True)
    _bars().resize((64, 48)).quantize(24, dither=Image.Dither.NONE).save(IMAGES / "palette.png", optimize=True)
    _alpha().save(IMAGES / "alpha.png", optimize=True)
    exif = Image.Exif()
    exif[EXIF_ORIENTATION_TAG] = 6  # stored lying on its side; upright after a quarter turn clockwise
    # 4:4:4: chroma upsampling is the one step of JPEG decoding on which decoders openly differ.
    _bars().resize((60, 40)).save(IMAGES / "sideways.jpg", quality=95, subsampling=0, exif=exif)
    for i in range(CLIP_FRAMES):
        _frame(i).save(IMAGES / f"frame-{i}.png", optimize=True)


def load_for_processor(name: str) -> Image.Image:
    """What the product hands to an image processor: upright, and what is transparent laid on white.

    Done here in integer arithmetic, `(c * a + 255 * (255 - a) + 127) // 255`, so that every implementation can agree.
    """
    image = ImageOps.exif_transpose(Image.open(IMAGES / name))
    if not image.has_transparency_data:
        return image.convert("RGB")
    rgba = np.asarray(image.convert("RGBA")).astype(np.int32)
    colour, alpha = rgba[..., :3], rgba[..., 3:]
    return Image.fromarray(((colour * alpha + 255 * (255 - alpha) + 127) // 255).astype(np.uint8))


def _gradient(width: int, height: int) -> Image.Image:
    y, x = np.mgrid[0:height, 0:width]
    pixels = np.stack([x * 255 // width, y * 255 // height, (x + y) * 3 % 256], axis=-1).astype(np.uint8)
    image = Image.fromarray(pixels)
    draw = ImageDraw.Draw(image)
    draw.ellipse((width // 7, height // 5, width // 2, height // 2), fill=(250, 210, 40))
    draw.rectangle((width // 2, height * 3 // 5, width * 6 // 7, height * 6 // 7), fill=(20, 60, 160))
    return image


def _bars() -> Image.Image:
    image = Image.new("RGB", (96, 64), (248, 248, 244))
    draw = ImageDraw.Draw(image)
    heights, colours = (22, 41, 30, 52), ((220, 60, 50), (50, 140, 90), (60, 90, 200), (240, 170, 30))
    for i, (height, colour) in enumerate(zip(heights, colours, strict=True)):
        draw.rectangle((10 + 21 * i, 60 - height, 24 + 21 * i, 60), fill=colour)
    draw.line((4, 60, 92, 60), fill=(30, 30, 30))
    return image


def _banner() -> Image.Image:
    image = Image.new("RGB", (131, 37), (24, 32, 58))
    draw = ImageDraw.Draw(image)
    draw.text((8, 9), "Sightline 42", fill=(255, 255, 255), font=ImageFont.load_default(size=18))
    draw.line((0, 36, 130, 0), fill=(240, 80, 90))
    return image


def _alpha() -> Image.Image:
    y, x = np.mgrid[0:70, 0:50]
    pixels = np.stack([200 - x * 2, 30 + y * 2, 90 + x, 255 - y * 255 // 69], axis=-1)
    pixels[20:40, 10:30, 3] = 0  # a hole whose hidden colour must not show through
    return Image.fromarray(pixels.astype(np.uint8))


def _frame(i: int) -> Image.Image:
    """A yellow circle that goes down to the right, and a bar that grows with time."""
    image = Image.new("RGB", (60, 44), (30, 34, 60))
    draw = ImageDraw.Draw(image)
    draw.ellipse((4 + 9 * i, 3 + 5 * i, 18 + 9 * i, 17 + 5 * i), fill=(250, 210, 40))
    draw.rectangle((0, 40, 12 * i + 6, 43), fill=(220, 60, 50))
    return image
