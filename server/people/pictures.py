"""The pictures that a phone and an adviser agree on: clearly different things of every day, nothing of faith, body or nation.

Names are those of the files in pwa/assets/pictures, which both sides show.
"""

import secrets

PICTURES = (
    "key", "sailboat", "tulip", "umbrella", "bicycle", "red-apple", "alarm-clock", "house", "fish", "evergreen-tree",
    "teapot", "backpack", "bird", "bus", "camera", "cat", "soccer-ball", "sun", "light-bulb", "teddy-bear",
)  # fmt: skip
TO_AGREE_ON, TO_CHOOSE_FROM = 3, 9
_random = secrets.SystemRandom()


def drawn() -> tuple[list[str], list[str]]:
    """Three for the phone, and nine in another order for the adviser, the three among them."""
    nine = _random.sample(PICTURES, TO_CHOOSE_FROM)
    return nine[:TO_AGREE_ON], _random.sample(nine, TO_CHOOSE_FROM)
