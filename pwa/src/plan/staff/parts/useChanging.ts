import { useState } from "preact/hooks";
import { useSaving } from "../../../people/staff/ask";
import { again, type Choice, type Clashes, type Values } from "../../conflict";
import type { Write } from "../actions";
import { clashesIn } from "../clash";
import type { Known } from "../known";

export type Sent = { change: Values; was: Values };

interface Changing<T> {
  known: Known;
  /** The write that carries a change. */
  write: (what: Sent) => Write;
  onSaved: (saved: T) => void;
  onClose: () => void;
}

/** Sends what differs; where somebody else changed the same field meanwhile, `clashes` has both, and she chooses. */
export function useChanging<T>({ known, write, onSaved, onClose }: Changing<T>) {
  const [sent, setSent] = useState<Sent | null>(null);
  const saving = useSaving();
  const clashes: Clashes | null = clashesIn(saving.trouble);
  const send = async (what: Sent | null) => {
    if (what === null) return onClose();
    setSent(what);
    const saved = await saving.save<T>(...write(what));
    if (saved !== null) onSaved(saved.data);
  };
  const choose = (choices: Record<string, Choice>) => {
    const next = sent && clashes ? again(sent, clashes, choices) : null;
    if (next) return void send(next);
    onClose();
    known.again();
  };
  return { saving, clashes, send, choose, resend: () => send(sent) };
}
