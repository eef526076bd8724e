/** Files of teachers, read as their programs save them. */

/** UTF-8, or what an old Excel saves. */
export function textOf(bytes: ArrayBuffer): string {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder("windows-1252").decode(bytes);
  }
}

export const readText = async (file: File): Promise<string> => textOf(await file.arrayBuffer());
