"""Finds the texts of TypeScript and TSX for Babel. Babel's own JavaScript extractor loses more than half of what stands inside JSX."""

import re
from collections.abc import Iterator
from typing import IO, Any

import tree_sitter_typescript
from tree_sitter import Language, Node, Parser

LANGUAGE = Language(tree_sitter_typescript.language_tsx())
# t("…"), tn("one", "many", n), tc("context", "…"): which arguments are texts, in gettext's own names.
FUNCTIONS = {"t": ("gettext", 1), "tn": ("ngettext", 2), "tc": ("pgettext", 2)}
# Attributes that are read aloud or shown.
SHOWN = {"aria-label", "aria-description", "alt", "title", "label", "text", "placeholder", "data-speak"}
_ESCAPES = {"n": "\n", "t": "\t", "r": "\r", "0": "\0"}

Found = tuple[int, str, Any, list[str]]


class NotAText(ValueError):
    """A text that is put together while the app runs cannot be translated: line, and what stood there."""


def tree(source: bytes) -> Node:
    """The syntax tree of a .ts or .tsx file."""
    return Parser(LANGUAGE).parse(source).root_node


def walk(node: Node) -> Iterator[Node]:
    """The node and everything under it, in the order of the file."""
    yield node
    for child in node.children:
        yield from walk(child)


def text_of(node: Node) -> str:
    """The source text of a node."""
    return (node.text or b"").decode()


def _unescape(sequence: str) -> str:
    code = re.fullmatch(r"\\(?:u\{([0-9a-fA-F]+)\}|u([0-9a-fA-F]{4})|x([0-9a-fA-F]{2}))", sequence)
    if code:
        return chr(int(next(part for part in code.groups() if part), 16))
    return _ESCAPES.get(sequence[1:], sequence[1:])


def literal(node: Node) -> str | None:
    """The value of a string, or of a template without holes; None for everything else."""
    if node.type not in ("string", "template_string"):
        return None
    parts = [child for child in node.children if child.is_named]
    if any(part.type == "template_substitution" for part in parts):
        return None
    return "".join(_unescape(text_of(part)) if part.type == "escape_sequence" else text_of(part) for part in parts)


def calls(root: Node) -> Iterator[tuple[Node, str]]:
    """Every call of t, tn and tc, with the function's name."""
    for node in walk(root):
        function = node.child_by_field_name("function") if node.type == "call_expression" else None
        if function is not None and text_of(function) in FUNCTIONS:
            yield node, text_of(function)


def _texts(call: Node, count: int) -> list[str]:
    arguments = call.child_by_field_name("arguments")
    given = [child for child in arguments.children if child.is_named and child.type != "comment"] if arguments else []
    found = [literal(argument) for argument in given[:count]]
    texts = [text for text in found if text]
    if len(texts) < count:
        raise NotAText(f"line {call.start_point.row + 1}: {text_of(call)[:60]}")
    return texts


def extract(fileobj: IO[bytes], keywords: Any, comment_tags: Any, options: Any) -> Iterator[Found]:
    """Babel's extraction method. Raises NotAText for a text that is not written out in the call itself."""
    for call, name in calls(tree(fileobj.read())):
        function, count = FUNCTIONS[name]
        try:
            texts = _texts(call, count)
        except NotAText as why:
            raise NotAText(f"{getattr(fileobj, 'name', '')} {why}") from None
        yield call.start_point.row + 1, function, texts[0] if count == 1 else tuple(texts), []


def raw_texts(source: bytes) -> Iterator[tuple[int, str]]:
    """Words written straight into JSX, where no translator would ever see them: line and words."""
    for node in walk(tree(source)):
        if node.type == "jsx_text" and re.search(r"[^\W\d_]", text_of(node)):
            yield node.start_point.row + 1, text_of(node).strip()
        if node.type == "jsx_attribute" and len(node.children) == 3 and text_of(node.children[0]) in SHOWN:
            words = literal(node.children[2])
            if words and re.search(r"[^\W\d_]", words):
                yield node.start_point.row + 1, words
