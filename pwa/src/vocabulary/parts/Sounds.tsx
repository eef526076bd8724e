import { useSignal } from "@preact/signals";
import type { ComponentChildren } from "preact";
import { t } from "../../core/i18n";
import { hasVoice } from "../../core/speech";
import { Button, Icon, toast } from "../../ui";
import { bringRendered, canHearWord, hearText, hearWord, textOf, toFetch } from "../sound";
import { type Part, type SoundFile, shownWord, type Word } from "../types";
import type { Manner } from "../voices";

/** A word or a sentence heard, and heard slowly; where its sound must be fetched first, what that costs; else nothing. */

interface WordSoundProps {
  word: Word;
  small?: boolean;
  part?: Part;
  by?: Manner | undefined;
}

/** The sound of a word, or of another part of its row. */
export function WordSound({ word, small = false, part = "word", by }: WordSoundProps) {
  const name = part === "word" ? shownWord(word) : textOf(word, part);
  const file = toFetch(word, part);
  const hear = (slow: boolean) => void hearWord(word, { slow, part, by }).then(orSay);
  if (file) return <FetchSound small={small} name={name} file={file} onClick={() => hear(false)} />;
  return canHearWord(word, part) ? <SoundPair small={small} name={name} play={hear} /> : null;
}

/** The sound of a sentence that is no part of a word's row: only the phone's own voice has it. */
export function TextSound({ text }: { text: string }) {
  if (!hasVoice("nb")) return null;
  return <SoundPair small name={text} play={(slow) => void hearText(text, slow)} />;
}

const orSay = (heard: boolean): void => {
  if (!heard) toast(t("Lyden kommer når du har nett"));
};

const kilobytes = (bytes: number): number => Math.max(1, Math.round(bytes / 1000));

interface PairProps {
  small: boolean;
  name: string;
  play: (slow: boolean) => void;
}

function SoundPair({ small, name, play }: PairProps) {
  return (
    <Pair small={small}>
      <button
        type="button"
        class="sound"
        aria-label={t("Hør: {word}", { word: name })}
        onClick={() => play(false)}
      >
        <Icon name="speaker-high" size={small ? 24 : 36} />
      </button>
      <button
        type="button"
        class="sound slow"
        aria-label={t("Hør sakte: {word}", { word: name })}
        onClick={() => play(true)}
      >
        <Icon name="w-turtle" size={small ? 24 : 34} />
      </button>
    </Pair>
  );
}

const Pair = ({ small, children }: { small: boolean; children: ComponentChildren }) => (
  <span class={small ? "sounds small-sounds" : "sounds"}>{children}</span>
);

interface FetchProps {
  small: boolean;
  name: string;
  file: SoundFile;
  onClick: () => void;
}

/** "3 kB": nothing is fetched that nobody asked for. */
function FetchSound({ small, name, file, onClick }: FetchProps) {
  const size = t("{n} kB", { n: kilobytes(file.bytes) });
  return (
    <Pair small={small}>
      <button
        type="button"
        class="sound-to-fetch"
        aria-label={`${t("Hør: {word}", { word: name })} ${size}`}
        onClick={onClick}
      >
        <Icon name="speaker-high" size={24} />
        <span aria-hidden="true">{size}</span>
      </button>
    </Pair>
  );
}

/** All sounds of these words at once, for the bus; nothing where none is missing. */
export function FetchAll({ words }: { words: readonly Word[] }) {
  const fetching = useSignal(false);
  const files = words.map((word) => toFetch(word)).filter((file) => file !== null);
  if (!files.length) return null;
  const bytes = files.reduce((sum, file) => sum + file.bytes, 0);
  const fetchAll = async () => {
    fetching.value = true;
    for (const file of files)
      if (!(await bringRendered(file))) {
        orSay(false);
        break;
      }
    fetching.value = false;
  };
  return (
    <Button kind="soft" wide icon="speaker-high" disabled={fetching.value} onClick={() => void fetchAll()}>
      {t("Hent lyden til ordene ({n} kB)", { n: kilobytes(bytes) })}
    </Button>
  );
}
