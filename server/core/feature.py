"""A feature's manifest: everything the composition root needs to know of it."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

from sqlalchemy.orm import Session

from server.core import changes, events
from server.core.base import Base
from server.core.gate import RELATIONS, Relation, Routes
from server.core.groups import GROUPS, Group
from server.core.handing_over import OPEN_ITEMS, RELEASED, Lines, OpenItems
from server.core.happenings import PROVIDERS, Provider


@dataclass(frozen=True)
class Feature:
    """One line of app.FEATURES; see docs/building-blocks.md."""

    name: str
    routes: Iterable[Routes] = ()
    kinds: Iterable[changes.Kind] = ()
    ripples: Mapping[type[Base], changes.Ripple] = field(default_factory=dict)
    memberships: Iterable[changes.Membership] = ()
    hears_again: Mapping[type[Base], Callable[[Session, Any], Iterable[str]]] = field(default_factory=dict)
    relations: Mapping[str, Relation] = field(default_factory=dict)
    listeners: Mapping[type, events.Listener] = field(default_factory=dict)
    sweeps: Iterable[Callable[[Session, datetime], None]] = ()
    open_items: Iterable[OpenItems] = ()
    released: Mapping[str, Lines] = field(default_factory=dict)
    nights: Iterable[Callable[[Session, datetime], None]] = ()
    happenings: Iterable[Provider] = ()
    groups: Iterable[Group] = ()


def compose(features: Iterable[Feature]) -> None:
    """Makes the features known to the core; done once per process."""
    registry = changes.REGISTRY
    for feature in features:
        registry.kinds.update({kind.name: kind for kind in feature.kinds})
        registry.memberships.extend(feature.memberships)
        RELATIONS.update(feature.relations)
        OPEN_ITEMS.extend(feature.open_items)
        for code, told in feature.released.items():
            RELEASED[code].append(told)
        PROVIDERS.extend(feature.happenings)
        GROUPS.extend(feature.groups)
        for model, ripple in feature.ripples.items():
            registry.ripples.setdefault(model, []).append(ripple)
        for model, hearers in feature.hears_again.items():
            registry.hears_again.setdefault(model, []).append(hearers)
        for event, listener in feature.listeners.items():
            events.LISTENERS[event].append(listener)
