"""Words, numbers and phrases that screens are filled with. Pseudo-words keep a model from learning a vocabulary."""

import random
import string

INTERFACE_WORDS = """
About Accept Account Actions Active Add Address Admin Advanced Alert All Allow Amount Apply Archive Attach Audio
Automatic Available Back Backup Balance Battery Billing Bluetooth Board Bold Browse Budget Build Calendar Call Camera
Cancel Capacity Cart Category Change Channel Chat Check Choose Clear Click Client Close Cloud Code Color Comment
Company Complete Confirm Connect Contact Continue Copy Cost Country Create Currency Current Customer Customize Cut
Daily Dark Dashboard Data Date Day Deadline Default Delete Delivery Description Desktop Details Device Disabled
Discard Discount Disk Display Document Domain Done Download Draft Drive Due Duplicate Duration Edit Email Enable
Enter Error Event Exit Expand Expires Export Fail Failed Favorites Feedback Field File Filter Find Finish Folder
Font Format Forward Free Full General Group Guest Help Hide History Home Host Icon Image Import Inbox Index Info
Input Insert Install Invite Invoice Item Job Join Keep Key Keyboard Label Language Last Latest Launch Layout Learn
Level License Light Limit Line Link List Load Local Location Lock Log Logout Mail Manage Manager Map Mark Media
Member Memory Menu Message Mode Model Monitor Month Monthly More Move Music Mute Name Network New Next Night Note
Notes Notification Number Offline Online Open Options Order Organize Output Overview Owner Page Pages Paid Panel
Password Paste Path Pause Pay Payment Pending Percent Permission Phone Photo Pick Pin Plan Play Please Plugin Point
Port Power Preview Price Print Priority Privacy Private Process Product Profile Profit Progress Project Properties
Public Publish Quality Quantity Query Question Queue Quick Rate Read Recent Record Recover Redo Refresh Region
Register Reject Release Reload Remote Remove Rename Reply Report Request Require Reset Resolution Restart Restore
Result Resume Retry Return Review Role Room Root Route Row Rule Run Safe Sales Save Scale Scan Schedule Score Screen
Search Security Select Send Server Service Session Settings Share Shipping Show Sign Size Skip Sort Sound Source Space
Speed Staff Start State Status Step Stop Storage Store Street Style Submit Success Summary Support Switch Sync System
Tab Table Target Task Tax Team Template Terms Test Text Theme Ticket Time Title Today Toggle Tools Total Track
Transfer Trash Type Undo Units Update Upgrade Upload Usage User Users Value Vendor Verify Version Video View Volume
Warning Week Weight Width Window Wizard Word Work Year Zone Zoom the of and to in is for on with was that this are
from your not have has will can be or at by an as it you all new one two been were when which there their would about
""".split()

_ONSETS = "b c d f g h j k l m n p qu r s t v w x y z br ch cl cr dr fl fr gr pl pr sc sh sk sl sp st th tr wh".split()
_VOWELS = "a e i o u y ai ea ee ie oo ou au".split()
_CODAS = ["", "", "", *"n r s t l m d ck ll ng nt rd rt st ss sh x p ch ve ff".split()]
_SYMBOLS = "!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~"
_UNITS = ["$", "€", "£", "₩", "%", " KB", " MB", " GB", " ms", " s", " kg", " °C", " px", "x", "h"]
_TRAILING = [",", ".", ":", ";", "!", "?", ")", "…", "", ""]


def random_word(rng: random.Random) -> str:
    if rng.random() < 0.4:
        word = rng.choice(INTERFACE_WORDS)
    else:
        syllables = rng.choice([1, 2, 2, 3])
        word = "".join(rng.choice(_ONSETS) + rng.choice(_VOWELS) + rng.choice(_CODAS) for _ in range(syllables))
    style = rng.random()
    if style < 0.5:
        return word.lower()
    return word.capitalize() if style < 0.92 else word.upper()


def random_number(rng: random.Random) -> str:
    kind = rng.randrange(7)
    number = rng.randrange(10 ** rng.randint(1, 6))
    if kind == 0:
        return f"{number:,}.{rng.randrange(100):02}"
    if kind == 1:
        return f"{rng.choice('$€£₩')}{number:,}"
    if kind == 2:
        return f"{number}{rng.choice(_UNITS)}"
    if kind == 3:
        return f"{rng.randint(1990, 2035)}-{rng.randint(1, 12):02}-{rng.randint(1, 28):02}"
    if kind == 4:
        return f"{rng.randrange(24):02}:{rng.randrange(60):02}"
    if kind == 5:
        return f"{rng.choice('+-')}{number / 100:.1f}%"
    return str(number)


def random_string(rng: random.Random) -> str:
    """Paths, identifiers, hashes, code: what a language prior cannot guess."""
    kind = rng.randrange(6)
    words = [random_word(rng).lower() for _ in range(3)]
    if kind == 0:
        return "/" + "/".join(words)
    if kind == 1:
        return f"{words[0]}.{words[1]}({words[2]})"
    if kind == 2:
        return f"{words[0]}@{words[1]}.com"
    if kind == 3:
        return f"{words[0]}_{words[1]} = {rng.randrange(1000)};"
    if kind == 4:
        return "".join(rng.choices(string.hexdigits.lower(), k=rng.randint(4, 12)))
    return "".join(rng.choices(string.ascii_letters + string.digits + _SYMBOLS, k=rng.randint(3, 9)))


def random_phrase(rng: random.Random, words: int, hangul: float = 0.0) -> str:
    return " ".join(_random_piece(rng, hangul) for _ in range(words))


def random_syllables(rng: random.Random) -> str:
    """Hangul: mostly the 2,350 syllables of KS X 1001, which cover modern text."""
    return "".join(rng.choice(COMMON_SYLLABLES) for _ in range(rng.choice([1, 2, 2, 3, 4])))


def _random_piece(rng: random.Random, hangul: float) -> str:
    if rng.random() < hangul:
        return random_syllables(rng) + rng.choice(_TRAILING)
    draw = rng.random()
    if draw < 0.7:
        return random_word(rng) + (rng.choice(_TRAILING) if rng.random() < 0.25 else "")
    return random_number(rng) if draw < 0.85 else random_string(rng)


def _common_syllables() -> str:
    return "".join(bytes([lead, trail]).decode("euc_kr") for lead in range(0xB0, 0xC9) for trail in range(0xA1, 0xFF))


COMMON_SYLLABLES = _common_syllables()
