import { computed, effect } from "@preact/signals";
import { lastContact } from "../core/state";
import { reachable } from "../core/sync";
import { isParticipant, me } from "../people/queries";
import { advertisement, readAdvertisement } from "./advertisement";
import { tradesAsked } from "./decks";
import { glossLanguage } from "./glossLanguage";
import { bringFirstSounds } from "./hearing";
import { fetchWords, forgetShown, readKept } from "./keep";
import { tellDays } from "./readiness";
import { fetchReviews, forgetReviews, readReviews } from "./reviews";
import { readSounds } from "./sound";

/** Keeps words and reviews of whoever uses the phone at hand, and fetches what is new. */

const whose = computed(() => me.value?.id);
const wishes = computed(() => (me.value?.job_wishes ?? []).join());
const toPractise = computed(() => tradesAsked.value.join());
/** The server was reached once: not at every poll. */
const inTouch = computed(() => reachable.value && lastContact.value !== null);

let following = false;

/** Begins once; a second call does nothing. */
export function follow(): void {
  if (following) return;
  following = true;
  effect(() => {
    const id = whose.value;
    forgetShown();
    forgetReviews();
    advertisement.value = "";
    if (id !== undefined) void readAll().catch(() => {}); // signed out meanwhile
  });
  effect(() => {
    const asked = [whose.value, wishes.value, glossLanguage(), toPractise.value];
    if (asked[0] === undefined) return;
    if (inTouch.value) void bring();
    else void readKept().catch(() => {}); // hers first, in a dead spot too
  });
}

/** What this phone keeps; the words last, for they say that it is ready. */
async function readAll(): Promise<void> {
  await Promise.all([readAdvertisement(), readReviews(), readSounds()]);
  await readKept();
}

let bringing: Promise<void> = Promise.resolve();
/** One after another; without a network what is kept will do. */
function bring(): Promise<void> {
  bringing = bringing
    .then(readKept)
    .then(() => fetchWords(tradesAsked.value))
    .then(bringFirstSounds)
    // Who does not practise has no reviews, and would be refused them.
    .then(() => (isParticipant.value ? fetchReviews().then(tellDays) : undefined))
    .catch(() => {});
  return bringing;
}
