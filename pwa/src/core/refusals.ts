import { signal } from "@preact/signals";
import type { Act } from "./act";
import { Offline, Problem } from "./http";
import { t } from "./i18n";
import { fetchLate } from "./late";

/** The server refuses with a code and parameters; the words, and what the person can do next, are the phone's. */

/** `next`: one thing to do instead, as a button with an address in the app. */
type Explained = { text: string; next?: { label: string; href: string } };
type Explain = (params: Record<string, unknown>, act?: Act) => Explained;

const words = new Map<string, Explain>();
/** Counts definitions, so that a text shown before its feature was loaded is worded again. */
const defined = signal(0);

/** A feature words the codes of its own refusals, once, at load. */
export function explain(code: string, say: Explain): void {
  words.set(code, say);
  defined.value += 1;
}

explain("not_found", () => ({ text: t("Dette finnes ikke lenger.") }));
explain("forbidden", () => ({ text: t("Du har ikke tilgang til dette nå.") }));
explain("id_taken", () => ({ text: t("Dette er lagret fra før.") }));
explain("invalid", () => ({ text: t("Se på feltene en gang til.") }));
explain("too_large", () => ({ text: t("Det ble for mye på én gang. Gjør det kortere.") }));
explain("depends", () => ({ text: t("Dette hang sammen med noe som ikke gikk.") }));
explain("server_trouble", () => ({
  text: t("Vi klarte ikke å lagre dette. Prøv igjen, eller ring noen som hjelper deg."),
}));
explain("signed_out", () => ({ text: t("Logg inn på nytt, så sender vi det du har gjort.") }));
explain("busy", () => ({ text: t("Det er mange her nå. Prøv igjen om litt.") }));
explain("offline", () => ({ text: t("Du har ikke nett nå.") }));

function codeOf(error: unknown): string {
  void defined.value;
  if (error instanceof Offline) return "offline";
  if (!(error instanceof Problem)) return "unknown";
  if (words.has(error.code)) return error.code;
  void fetchLate();
  if (error.status === 401) return "signed_out";
  if (error.status === 403) return "forbidden";
  if (error.status === 404) return "not_found";
  return error.status === 429 || error.status >= 500 ? "busy" : "unknown";
}

function say(code: string, params: Record<string, unknown>, act?: Act): Explained {
  return words.get(code)?.(params, act) ?? { text: t("Dette gikk ikke. Ring noen som hjelper deg.") };
}

/** Why a refused act was refused, in words, and what to do next. */
export function whyRefused(act: Act): Explained {
  const params = act.refusal ?? {};
  return say(codeOf(new Problem(act.code ?? "unknown", params, act.status ?? 0)), params, act);
}

/** Why a call did not succeed, in words. */
export function whyFailed(error: unknown): Explained {
  return say(codeOf(error), error instanceof Problem ? error.params : {});
}
