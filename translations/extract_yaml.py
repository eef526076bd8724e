"""Finds the texts of server/content/plan_templates.yaml for Babel: the values of `title`, `hint` and `goal`."""

from collections.abc import Iterator
from typing import IO, Any

import yaml  # type: ignore[import-untyped]

SHOWN = {"title", "hint", "goal"}


def extract(file: IO[bytes], keywords: Any, comment_tags: Any, options: Any) -> Iterator[tuple[int, str, str, list[str]]]:
    """Each text with its line, as gettext()."""
    yield from _texts(yaml.compose(file.read().decode("utf-8")))


def _texts(node: Any) -> Iterator[tuple[int, str, str, list[str]]]:
    if isinstance(node, yaml.MappingNode):
        for key, value in node.value:
            if key.value in SHOWN and isinstance(value, yaml.ScalarNode):
                yield value.start_mark.line + 1, "gettext", value.value, []
            yield from _texts(value)
    elif isinstance(node, yaml.SequenceNode):
        for each in node.value:
            yield from _texts(each)
