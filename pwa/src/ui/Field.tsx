import type { ComponentChildren } from "preact";
import { useId } from "preact/hooks";
import { Icon } from "./Icon";
import "./fields.css";

export interface Labelled {
  label: string;
  /** A sentence under the label. */
  hint?: string | undefined;
  /** What to change, in words; shown and tied to the field. */
  problem?: string | undefined;
}

/** A label, its field, a hint and, when something must be changed, what. */
export function Field({
  label,
  hint,
  problem,
  children,
}: Labelled & { children: (ids: FieldIds) => ComponentChildren }) {
  const id = useId();
  const about = [hint && `${id}-hint`, problem && `${id}-problem`].filter(Boolean).join(" ") || undefined;
  return (
    <div class="field">
      <label for={id}>{label}</label>
      {hint && (
        <p id={`${id}-hint`} class="small soft">
          {hint}
        </p>
      )}
      {children({ id, "aria-describedby": about, "aria-invalid": problem ? true : undefined })}
      {problem && (
        <p id={`${id}-problem`} class="field-problem">
          <Icon name="info" size={20} />
          {problem}
        </p>
      )}
    </div>
  );
}

export interface FieldIds {
  id: string;
  "aria-describedby": string | undefined;
  "aria-invalid": true | undefined;
}
