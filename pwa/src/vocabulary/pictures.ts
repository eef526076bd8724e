import { pictureUrl } from "../ui/Plate";
import { PICTURES, type PictureName } from "../ui/pictureNames";
import { trades as drawn } from "../ui/pictures";
import type { Word } from "./types";

/** Pictures of words: separate files, fetched with their trade. A teacher may name one we do not have: then there is none. */

const files = import.meta.glob<string>("../../assets/pictures-words/*.svg", {
  eager: true,
  query: "?url&no-inline",
  import: "default",
});

/** The pictures that a teacher can choose among. */
export const pictureNames: readonly string[] = Object.keys(files)
  .map((path) => path.replace(/^.*\/|\.svg$/g, ""))
  .sort();

const isShared = (name: string): name is PictureName => (PICTURES as readonly string[]).includes(name);

/** The address of a word's picture, or null. */
export function pictureAddress(name: string | null | undefined): string | null {
  if (!name) return null;
  return files[`../../assets/pictures-words/${name}.svg`] ?? (isShared(name) ? pictureUrl(name) : null);
}

/** Her own photo, or the word's picture, or nothing. */
export const addressOf = (word: Pick<Word, "photo" | "picture">): string | null =>
  word.photo ?? pictureAddress(word.picture);

const OTHERS: Record<string, string> = {
  everybody: "busts-in-silhouette",
  safety: "rescue-workers-helmet",
  customers: "waving-hand",
  colleagues: "speaking-head",
  rights: "balance-scale",
  phone: "telephone-receiver",
  programme: "compass",
};

/** The picture of a trade or of what every trade needs. */
export const tradePicture = (trade: string): string | null =>
  pictureAddress(drawn[trade]?.picture ?? OTHERS[trade]);
