import { callForFile } from "../../core/http";

/** Files of teachers: read as their programs save them, and handed to the browser to keep. */

/** UTF-8, or what an old Excel saves. */
export function textOf(bytes: ArrayBuffer): string {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder("windows-1252").decode(bytes);
  }
}

export const readText = async (file: File): Promise<string> => textOf(await file.arrayBuffer());

/** A file of the server, saved under a name. Throws as `call` does. */
export async function download(path: string, name: string): Promise<void> {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(await callForFile(path));
  link.download = name;
  link.click();
  URL.revokeObjectURL(link.href);
}
