/** Files of teachers, read as their programs save them. */

/** UTF-8, or what an old Excel saves. */
export function textOf(bytes: ArrayBuffer): string {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder("windows-1252").decode(bytes);
  }
}

/** The language a translator's file names in its head, as glosses.json writes it: fa_AF is fa-AF. */
export const languageOf = (po: string): string | null =>
  /"Language:\s*([A-Za-z_-]+)/.exec(po)?.[1]?.replaceAll("_", "-") ?? null;

export const readText = async (file: File): Promise<string> => textOf(await file.arrayBuffer());
