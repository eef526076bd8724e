"""Wire shapes of the plan (docs/wire-plan.md): what comes in."""
