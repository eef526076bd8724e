import type { AnyIcon } from "../ui";

/** A notice in words. The feature a kind belongs to words it, so that the inbox needs to know no feature. */
export interface Worded {
  title: string;
  text?: string | undefined;
  icon: AnyIcon;
  /** Where the thing is. */
  href?: string | undefined;
}

type Word = (params: Record<string, unknown>) => Worded;
const words = new Map<string, Word>();

export function wordNotice(kind: string, word: Word): void {
  words.set(kind, word);
}

export const wordingOf = (kind: string): Word | undefined => words.get(kind);
