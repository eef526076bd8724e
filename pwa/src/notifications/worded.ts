import { signal } from "@preact/signals";
import { fetchLate } from "../core/late";
import type { AnyIcon } from "../ui";

/** A notice in words. The feature a kind belongs to words it, so that the inbox needs to know no feature. */
export interface Worded {
  title: string;
  text?: string | undefined;
  /** What somebody wrote in Norwegian, or what a thing is called: its words can be tapped. */
  norwegian?: string | undefined;
  icon: AnyIcon;
  /** Where the thing is. */
  href?: string | undefined;
}

type Word = (params: Record<string, unknown>) => Worded;
const words = new Map<string, Word>();
/** Counts definitions: a notice shown before its feature's words came is worded again. */
const defined = signal(0);

export function wordNotice(kind: string, word: Word): void {
  words.set(kind, word);
  defined.value += 1;
}

export function wordingOf(kind: string): Word | undefined {
  void defined.value;
  if (!words.has(kind)) void fetchLate();
  return words.get(kind);
}
