import { callForFile } from "./http";

/** A file of the server, fetched as this person and handed to the browser to keep under a name. Throws as `call` does. */
export async function download(path: string, name: string): Promise<void> {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(await callForFile(path));
  link.download = name;
  link.click();
  URL.revokeObjectURL(link.href);
}
