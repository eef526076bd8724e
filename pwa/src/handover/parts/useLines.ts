import { useSignal } from "@preact/signals";
import { useEffect } from "preact/hooks";
import { call } from "../../core/http";
import type { HandoverPage, Line } from "../queries";

/** What her sections say, by code: asked for on line, because the phone keeps only which of them are released. */
export function useLines(handoverId: string): ReadonlyMap<string, Line[]> {
  const lines = useSignal<ReadonlyMap<string, Line[]>>(new Map());
  useEffect(() => {
    call<HandoverPage>("GET", `/plan/handovers/${handoverId}`).then(
      ({ data }) => {
        lines.value = new Map(data.sections.map((one) => [one.code, one.lines ?? []]));
      },
      () => {},
    );
  }, [handoverId, lines]);
  return lines.value;
}
