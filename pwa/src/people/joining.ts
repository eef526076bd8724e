import { signal } from "@preact/signals";
import { call, Problem } from "../core/http";
import { hearLanguage, language, languages, setLanguage } from "../core/i18n";
import { act } from "../core/outbox";
import { go } from "../core/router";
import { enter, keepAboutMe, slotForSignIn } from "../core/session";
import { keepInTab, keptInTab } from "../core/tab";
import type { PictureName } from "../ui";
import { changeMe } from "./actions";
import { hasChosen, takeChoice } from "./language";

/** A new person comes in: a code or a token, three pictures to agree on, and she is here. Nothing of it is kept if it is not finished. */

export interface Opened {
  claim: string;
  pictures: PictureName[];
  /** Who invited: the person who taps the same pictures. */
  staff: { name: string; phone?: string | null; hours?: string | null } | null;
  language?: string | null;
}

export interface SignedIn {
  id: string;
  given_name: string;
  family_name: string;
  language: string;
  hears_language?: string | null;
}

interface Claimed {
  state: string;
  me: SignedIn | null;
}

const OPENED = "opened-invitation";

/** The invitation this phone has opened. */
export const opened = signal<Opened | null>(JSON.parse(keptInTab(OPENED) ?? "null"));

function setOpened(open: Opened | null): void {
  opened.value = open;
  keepInTab(OPENED, open && JSON.stringify(open));
}
/** "Deler du telefonen?", asked while she waits. */
export const shares = signal(false);

/** Open an invitation by the token of its QR code or by its eight digits. */
export async function redeem(by: { token: string } | { code: string }): Promise<void> {
  const { data } = await call<Opened>("POST", "/people/invitations/redeem", { body: by });
  setOpened(data);
  const wanted = data.language;
  if (!hasChosen() && hasInterface(wanted) && wanted !== language.value)
    await setLanguage(wanted).catch(() => {});
  go("/start/bilder", { replace: true });
}

/** Other pictures, such as when she cannot say what one of them is. */
export async function redraw(): Promise<void> {
  const claim = opened.value?.claim;
  if (claim) setOpened((await call<Opened>("POST", "/people/invitations/redraw", { body: { claim } })).data);
}

type Waited = "waiting" | "in" | "void";

/** Has the adviser tapped the pictures? Signs in when she has. Throws Offline when nobody answers. */
export async function claim(): Promise<Waited> {
  const open = opened.value;
  const slot = await slotForSignIn();
  if (!open || slot === null) return "void";
  try {
    const body = { claim: open.claim };
    const { data } = await call<Claimed>("POST", "/people/invitations/claim", { body, slot });
    if (!data.me) return "waiting";
    await come(data.me, slot);
    setOpened(null);
    return "in";
  } catch (error) {
    if (!(error instanceof Problem) || error.status >= 500 || error.status === 429) throw error;
    setOpened(null);
    return "void";
  }
}

const hasInterface = (code: string | null | undefined): code is string =>
  languages.some((one) => one.code === code);

/** What she chose on this very phone before she was known counts most; then what the municipality knows, where we speak it. */
export async function come(who: SignedIn, slot: number): Promise<void> {
  const displayName = `${who.given_name} ${who.family_name}`.trim();
  const chosen = takeChoice();
  const reads = chosen ?? (hasInterface(who.language) ? who.language : language.value);
  const hears = chosen ? hearLanguage.value : hasInterface(who.hears_language) ? who.hears_language : reads;
  await enter({ id: who.id, displayName, language: reads }, slot);
  hearLanguage.value = hears;
  await keepAboutMe({ hearLanguage: hears });
  if (chosen && (chosen !== who.language || hears !== who.hears_language))
    await act(changeMe, { id: who.id, change: { language: chosen, hears_language: hears } });
}

/** Staff (and everybody in the demo): name and password. */
export async function signIn(login: string, password: string): Promise<void> {
  const slot = await slotForSignIn();
  if (slot === null) throw new Problem("phone_full", {}, 409);
  await call("POST", "/people/sign-in", { body: { login, password }, slot });
  const { data } = await call<SignedIn>("GET", "/people/me", { slot });
  await come(data, slot);
  go("/", { replace: true });
}

/** What the sign-in page may offer: in the demo one tap per role; later OIDC and passkeys. */
export interface SignInOptions {
  demo?: { login: string; name: string; roles: string[]; password: string }[] | null;
}

export async function signInOptions(): Promise<SignInOptions> {
  return (await call<SignInOptions>("GET", "/people/sign-in-options")).data;
}
