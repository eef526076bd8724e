import { Problem } from "../../core/http";
import type { Trouble } from "../../people/staff/ask";
import { CHANGED_MEANWHILE, type Clashes } from "../conflict";

/** The fields of a refused save that somebody else changed meanwhile; null where it was refused for another reason. */
export function clashesIn(trouble: Trouble | null): Clashes | null {
  if (!(trouble instanceof Problem) || trouble.code !== CHANGED_MEANWHILE) return null;
  const fields = trouble.params.fields as Clashes | undefined;
  return fields && Object.keys(fields).length > 0 ? fields : null;
}
