import { signal } from "@preact/signals";
import { call } from "../core/http";
import { hasVoice } from "../core/speech";
import { store } from "../core/state";
import { keepFiles } from "../core/worker";
import { isParticipant, me } from "../people/queries";
import { forgetGlossChoice, glossLanguage, readGlossChoice } from "./glossLanguage";
import { pictureAddress } from "./pictures";
import { bringSound } from "./sound";
import type { Trade, Word } from "./types";

/** The words of her trades on this phone: fetched once per version and language, kept in her own store. */

interface Kept {
  trade: string;
  lang: string;
  version: string;
  items: Word[];
}

/** What everybody needs, whatever she wishes to work with, and the words of the app itself: a tap explains them off line. */
const ALWAYS = ["everybody", "safety", "programme"];
const TRADE = "trade ";
const TRADES = "trades";

/** Trades in the order of the server: hers first. */
export const trades = signal<readonly Trade[]>([]);
export const words = signal<ReadonlyMap<string, readonly Word[]>>(new Map());
/** What is on this phone has been read; before that nothing is said to be missing. */
export const ready = signal(false);

const parsed = <T>(text: string | undefined, none: T): T =>
  text === undefined ? none : (JSON.parse(text) as T);

/** In the order of what she wishes now, also while the server has not heard of it; the order of the server else. */
export function hersFirst(told: readonly Trade[]): readonly Trade[] {
  if (!isParticipant.value) return told;
  const wished = (me.value?.job_wishes ?? []).filter((wish) => told.some(({ id }) => id === wish));
  const mine = wished.length > 0 ? wished : ["everybody"];
  const place = (id: string) => (mine.includes(id) ? mine.indexOf(id) : mine.length);
  return told
    .map((trade) => ({ ...trade, mine: mine.includes(trade.id) }))
    .sort((one, other) => place(one.id) - place(other.id));
}

/** Read what this phone keeps. */
export async function readKept(): Promise<void> {
  const mine = store();
  await readGlossChoice();
  const [list, texts] = await Promise.all([mine.note(TRADES), mine.notes(TRADE)]);
  const all = texts.map((text) => JSON.parse(text) as Kept);
  trades.value = hersFirst(parsed<Trade[]>(list, []));
  words.value = new Map(all.map(({ trade, items }) => [trade, items]));
  ready.value = true;
}

export function forgetShown(): void {
  forgetGlossChoice();
  trades.value = [];
  words.value = new Map();
  ready.value = false;
}

/** Fetch what is new: the list, her own trades, those she has opened and those `asked` of her. Throws where there is no network. */
export async function fetchWords(asked: readonly string[] = []): Promise<void> {
  const mine = store();
  const { data } = await call<{ items: Trade[] }>("GET", "/vocabulary/trades");
  if (mine !== store()) return; // another person came into use
  await mine.keepNotes({ [TRADES]: JSON.stringify(data.items) });
  trades.value = hersFirst(data.items);
  const wanted = trades.value.filter(
    ({ id, mine: isMine }) => isMine || [...ALWAYS, ...asked].includes(id) || words.value.has(id),
  );
  for (const trade of wanted) await fetchTrade(trade);
}

/** One trade, with its pictures; nothing is asked for where this phone has that version. */
export async function fetchTrade({ id, version }: Pick<Trade, "id" | "version">): Promise<void> {
  const mine = store();
  const lang = glossLanguage();
  const before = parsed<Kept | null>(await mine.note(TRADE + id), null);
  if (before === null || before.version !== version || before.lang !== lang) {
    const { data } = await call<{ items: Word[] }>("GET", `/vocabulary/trades/${id}/words?lang=${lang}`);
    if (mine !== store()) return;
    const kept: Kept = { trade: id, lang, version, items: data.items };
    await mine.keepNotes({ [TRADE + id]: JSON.stringify(kept) });
    words.value = new Map(words.value).set(id, data.items);
  }
  const items = words.value.get(id) ?? [];
  await keepPictures(items);
  if (!hasVoice("nb")) for (const word of items) await bringSound(word);
}

/** The worker fetches what it has not got yet. */
async function keepPictures(items: readonly Word[]): Promise<void> {
  const urls = items.map(({ picture }) => pictureAddress(picture)).filter((url) => url !== null);
  await keepFiles(async () => urls);
}
