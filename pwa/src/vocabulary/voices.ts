import { computed, signal } from "@preact/signals";
import { keepSetting, setting } from "../core/phone";
import { voicesFor } from "../core/speech";

/** Which of this phone's Norwegian voices reads: a woman's or a man's where their names tell, else one from the list. */

export type Manner = "woman" | "man";

/** No browser says whose voice it is: these are the names under which the platforms ship Norwegian ones. */
const NAMES: Record<Manner, RegExp> = {
  woman: /\b(nora|pernille|iselin|hulda|clara|kari)\b|-x-(cfl|rfj|tfs)\b/i,
  man: /\b(henrik|finn|jon|olav)\b|-x-(cmj|tmg)\b/i,
};
const VOICE = "norwegian-voice";

/** The address of the voice she chose; remembered on this phone, for whoever uses it. */
export const chosen = signal<string | null>(null);
/** The choice of an earlier day has been read. */
export const remembered: Promise<void> = setting(VOICE).then(
  (kept) => {
    chosen.value ??= kept ?? null;
  },
  () => {}, // no store here: the first voice reads
);

export function choose(voice: SpeechSynthesisVoice): void {
  chosen.value = voice.voiceURI;
  void keepSetting(VOICE, voice.voiceURI).catch(() => {});
}

export const mannerOf = ({ name, voiceURI }: SpeechSynthesisVoice): Manner | null =>
  (["woman", "man"] as const).find((manner) => NAMES[manner].test(name) || NAMES[manner].test(voiceURI)) ??
  null;

export const norwegian = computed(() => voicesFor("nb"));
/** The first voice of each manner that this phone is known to have. */
export const byManner = computed(() => ({
  woman: norwegian.value.find((voice) => mannerOf(voice) === "woman"),
  man: norwegian.value.find((voice) => mannerOf(voice) === "man"),
}));

/** Each line of a dialogue is said by a woman or a man, as it should. */
export const bothManners = computed(() => Boolean(byManner.value.woman && byManner.value.man));

/** The voice that reads: of the manner asked for, else the chosen one, else the first. */
export const voiceOf = (manner?: Manner): SpeechSynthesisVoice | undefined =>
  (manner && byManner.value[manner]) ??
  norwegian.value.find(({ voiceURI }) => voiceURI === chosen.value) ??
  norwegian.value[0];
