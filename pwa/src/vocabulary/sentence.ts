/** A sentence taken apart, to be put in order again. */
export interface Sentence {
  parts: string[];
  /** What ends it; stands there from the beginning. */
  end: string;
}

const FEWEST = 3;
const MOST = 9;

/** The parts of a sentence that can be put in order; null for one that is too short, too long, or two. */
export function taken(sentence: string | null | undefined): Sentence | null {
  const [, text = "", end = ""] = /^(.*?)([.!?]?)$/su.exec((sentence ?? "").trim()) ?? [];
  const parts = text.split(/\s+/u).filter(Boolean);
  const isOne = !/[.!?]/u.test(text);
  return isOne && parts.length >= FEWEST && parts.length <= MOST ? { parts, end } : null;
}

/** Right where it reads the same: two equal words may stand in each other's place. */
export const inOrder = (put: readonly string[], { parts }: Sentence): boolean =>
  put.join(" ") === parts.join(" ");

/** The sentence as it stands in a text. */
export const whole = ({ parts, end }: Sentence): string => parts.join(" ") + end;
