"""Employers' words: a list, a link for the employer, the people who go there."""

from typing import Any

from server.core import qr
from server.core.gate import Act
from server.core.schemas import Nothing, PageQuery, page_of
from server.vocabulary import list_schemas as shapes
from server.vocabulary.actions import lists as listing
from server.vocabulary.api import routes
from server.vocabulary.queries import lists

WORDS = ("too_many", "word_too_long")


def _shown(act: Act, row: Any) -> Any:
    act.db.flush()
    return lists.shown(act, [row])[0]


@routes.write(
    "POST", "/word-lists", action="vocabulary.make_list", body=shapes.WordListIn, out=shapes.WordListOut, status=201,
    refusals=("id_taken", "no_words", *WORDS),
)  # fmt: skip
def make_list(act: Act) -> Any:
    """The words an employer asks for; those that no content has go to the teacher."""
    return _shown(act, listing.make(act, act.data))


@routes.read("/word-lists", action="vocabulary.see_lists", query=PageQuery, out=page_of(shapes.WordListOut))
def see_lists(act: Act) -> Any:
    """All of the municipality, with those of mine who go there."""
    return lists.listed(act)


@routes.read("/word-lists/<id:word_list_id>", action="vocabulary.see_list", finds=lists.find, out=shapes.WordListOut)
def see_list(act: Act) -> Any:
    """One of them."""
    return _shown(act, act.found)


@routes.write(
    "PATCH", "/word-lists/<id:word_list_id>", action="vocabulary.change_list", finds=lists.find, body=shapes.WordListChangeIn,
    out=shapes.WordListOut, refusals=WORDS,
)  # fmt: skip
def change_list(act: Act) -> Any:
    """Another name, day or trade, more words."""
    return _shown(act, listing.change(act, act.found, act.data))


@routes.write(
    "DELETE", "/word-lists/<id:word_list_id>", action="vocabulary.remove_list", finds=lists.find, status=204, refusals=("others_go",)
)
def remove_list(act: Act) -> None:
    """Not wanted any more; those of mine who were to go there lose it."""
    listing.remove(act, act.found)


@routes.write(
    "PUT", "/word-lists/<id:word_list_id>/people", action="vocabulary.set_people", finds=lists.find, body=shapes.PeopleIn,
    out=shapes.WordListOut, refusals=("unknown_people",),
)  # fmt: skip
def set_people(act: Act) -> Any:
    """Those of mine who go there: it becomes words for their first day."""
    listing.set_people(act, act.found, act.data["person_ids"])
    return _shown(act, act.found)


def _link(act: Act, ids: Any = None) -> dict[str, Any]:
    made = listing.link(act, act.found)
    return {**made, "qr": qr.modules(made["path"])}


@routes.write(
    "POST", "/word-lists/<id:word_list_id>/link", action="vocabulary.link_list", finds=lists.find, body=Nothing,
    out=shapes.WordLinkOut, status=201, again=_link,
)  # fmt: skip
def link_list(act: Act) -> Any:
    """For the employer, who has no account."""
    return _link(act)


@routes.signing(
    "/word-lists/by-link", action="vocabulary.write_by_link", keyed=True, body=shapes.WordsByLinkIn, out=shapes.WordsByLinkOut,
    refusals=("code_unknown", "too_many_tries", *WORDS),
)  # fmt: skip
def write_by_link(act: Act) -> Any:
    """The employer looks at her list and adds words."""
    return listing.by_link(act, act.data["token"], act.data["words"])
