import { computed, type ReadonlySignal } from "@preact/signals";
import type { Act } from "./act";
import { layOver, rowKey } from "./overlay";
import { acts, told } from "./state";

const laid = computed(() => layOver(told.value, acts.value));
const NONE: ReadonlyMap<string, unknown> = new Map();
const signals = new Map<string, ReadonlySignal<ReadonlyMap<string, unknown>>>();

/** The rows of a kind by id, with unsent acts laid over. One signal per kind. */
export function kept<T>(kind: string): ReadonlySignal<ReadonlyMap<string, T>> {
  const known = signals.get(kind) ?? computed(() => laid.value.kinds.get(kind) ?? NONE);
  signals.set(kind, known);
  return known as ReadonlySignal<ReadonlyMap<string, T>>;
}

/** The unsent act that touches a row: what "not sent yet" on the thing itself is drawn from. */
export function unsentOn(kind: string, id: string): Act | undefined {
  return laid.value.by.get(rowKey(kind, id));
}
