import { useEffect, useRef, useState } from "preact/hooks";
import { call } from "../../core/http";
import { type Saving, useSaving } from "./ask";
import { invitationsOf, invitation as pathOf } from "./paths";
import type { Invitation, NewInvitation } from "./types";

/** One invitation from the code on the screen to the phone that is in. The server is the judge; here it is asked how far it has come. */

const ASK_EVERY_MS = 2000;
export const PICTURES = 3;

type Stage = "making" | "code" | "pictures" | "coming" | "in" | "void";

/** Where the adviser is, by the server's state and the minutes left. */
export function stageOf(invitation: Invitation | null, minutesLeft: number): Stage {
  if (invitation === null) return "making";
  if (invitation.state === "claimed") return "in";
  if (invitation.state === "void") return "void";
  if (invitation.state === "confirmed") return "coming";
  if (minutesLeft === 0) return "void";
  return invitation.state === "opened" ? "pictures" : "code";
}

/** Tap a picture: chosen or not any more; a fourth is not taken. The order does not matter. */
export function toggled(chosen: readonly string[], picture: string): string[] {
  if (chosen.includes(picture)) return chosen.filter((other) => other !== picture);
  return chosen.length < PICTURES ? [...chosen, picture] : [...chosen];
}

/** "41760283" → "4176 0283": in two breaths, as it is read aloud. */
export const inTwo = (code: string): string => `${code.slice(0, 4)} ${code.slice(4)}`;

/** What an invitation may carry: the language the phone starts in, and that it replaces a lost phone. */
export type Wish = { language?: string; replaces_device?: boolean };

export type Inviting = {
  now: NewInvitation | null;
  saving: Saving;
  make(): Promise<void>;
  confirm(pictures: string[]): Promise<void>;
};

/** Makes an invitation as the page opens, and follows it. */
export function useInviting(personId: string, wish: Wish): Inviting {
  const [now, set] = useState<NewInvitation | null>(null);
  const saving = useSaving();
  const asked = useRef<string | null>(null);
  const make = async () => {
    set(null);
    const made = await saving.save<Omit<NewInvitation, "state" | "choices">>(
      "POST",
      invitationsOf(personId),
      wish,
    );
    if (made !== null) set({ ...made.data, state: "waiting", choices: [] });
  };
  const confirm = async (pictures: string[]) => {
    if (now === null) return;
    const said = await saving.save<Invitation>("POST", `${pathOf(now.id)}/pictures`, { pictures });
    if (said !== null) set({ ...now, ...said.data });
  };
  // a new person is a new page; made once
  useEffect(() => {
    if (asked.current === personId) return;
    asked.current = personId;
    void make();
  }, [personId]);
  useFollowing(now, set);
  return { now, saving, make, confirm };
}

const isOver = (state: Invitation["state"]) => state === "claimed" || state === "void";

function useFollowing(
  now: NewInvitation | null,
  set: (next: (before: NewInvitation | null) => NewInvitation | null) => void,
): void {
  const id = now === null || isOver(now.state) ? null : now.id;
  useEffect(() => {
    if (id === null) return;
    const ask = async () => {
      // No answer now is no news: the next question comes in two seconds.
      const told = await call<Invitation>("GET", pathOf(id)).catch(() => null);
      if (told !== null) set((before) => (before?.id === id ? { ...before, ...told.data } : before));
    };
    const timer = setInterval(() => void ask(), ASK_EVERY_MS);
    return () => clearInterval(timer);
  }, [id, set]);
}
