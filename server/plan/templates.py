"""Templates that only suggest: content/plan_templates.yaml, read once and shown in the reader's language."""

from pathlib import Path
from typing import Any

import yaml  # type: ignore[import-untyped]
from flask_babel import gettext

FILE = Path(__file__).parent.parent / "content" / "plan_templates.yaml"
_CONTENT: dict[str, Any] = yaml.safe_load(FILE.read_text(encoding="utf-8"))
STEPS: dict[str, dict[str, Any]] = _CONTENT["steps"]
TEMPLATES: list[dict[str, Any]] = _CONTENT["templates"]
STEP_CODES = tuple(STEPS)
TEMPLATE_CODES = tuple(template["code"] for template in TEMPLATES)


def step_view(code: str) -> dict[str, Any]:
    """One step, in the reader's language."""
    step = STEPS[code]
    hint = gettext(step["hint"]) if "hint" in step else None
    return {"template": code, "title": gettext(step["title"]), "hint": hint, "weeks": step.get("weeks")}


def view() -> dict[str, Any]:
    """All templates and all steps, in the reader's language."""
    return {"items": [_template(each) for each in TEMPLATES], "steps": [step_view(code) for code in STEP_CODES], "next": None}


def _template(each: dict[str, Any]) -> dict[str, Any]:
    texts = {"title": gettext(each["title"]), "goal_title": gettext(each["goal"])}
    return {"code": each["code"], "tracks": each["tracks"], "steps": [step_view(code) for code in each["steps"]], **texts}


def goal_title(code: str) -> str:
    """The goal that a template suggests, in the reader's language."""
    return str(gettext(next(each["goal"] for each in TEMPLATES if each["code"] == code)))
