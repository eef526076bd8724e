import { useEffect, useState } from "preact/hooks";
import { call } from "../../../core/http";
import { newId } from "../../../core/id";
import { type Asked, useAsked } from "../../../people/staff/ask";
import type { Preview } from "../calendar";
import { holidayWeeks } from "../week";

/** A calendar of what is written, asked for a moment after the last touch; empty while something is still to be mended (`plan` null). */
export function usePreview(path: string, plan: object | null): Asked<Preview> {
  const wanted = plan === null ? "" : JSON.stringify(plan);
  const [settled, settle] = useState(wanted);
  useEffect(() => {
    const timer = setTimeout(() => settle(wanted), 250);
    return () => clearTimeout(timer);
  }, [wanted]);
  const load = async () => {
    if (settled === "") return { weeks: [], sessions: 0, skipped: 0 };
    return (await call<Preview>("POST", path, { body: JSON.parse(settled), key: newId() })).data;
  };
  return useAsked(load, `${settled} ${holidayWeeks().map((week) => week.id + week.empty)}`);
}
