import type { ComponentChildren } from "preact";
import { t } from "../../core/i18n";
import { Button, TextField } from "../../ui";
import { fieldsOf, type Saving, type Trouble } from "./ask";
import { TroubleCard } from "./parts";

/** What staff's forms ask for alike, and how they end. */

/** A form, what came of saving it, and the button that saves. */
export function SaveForm({ saving, act, onSave, children }: SaveFormProps) {
  const submit = (event: Event) => {
    event.preventDefault();
    onSave();
  };
  return (
    <form class="form" onSubmit={submit} noValidate>
      {children}
      <TroubleCard trouble={saving.trouble} />
      <Button type="submit" wide icon="check" disabled={saving.busy}>
        {act}
      </Button>
    </form>
  );
}

export interface SaveFormProps {
  saving: Saving;
  /** The filled button's words. */
  act: string;
  onSave: () => void;
  children: ComponentChildren;
}

/** How a form on a page of its own ends: the same, and a way back to where she came from. */
export function FormEnd({ saving, act, cancel }: { saving: Saving; act: string; cancel: string }) {
  return (
    <>
      <TroubleCard trouble={saving.trouble} />
      <div class="form-end">
        <Button type="submit" icon="check" disabled={saving.busy}>
          {act}
        </Button>
        <Button kind="plain" href={cancel}>
          {t("Avbryt")}
        </Button>
      </div>
    </>
  );
}

/** The server's remarks, at the fields of `draft` that they are about. */
export function saidOf<D extends object>(
  trouble: Trouble | null,
  draft: D,
): Partial<Record<keyof D, string>> {
  const names = Object.keys(fieldsOf(trouble)).filter((name) => name in draft);
  const words = t("Dette kan vi ikke lagre slik. Se på det en gang til.");
  return Object.fromEntries(names.map((name) => [name, words])) as Partial<Record<keyof D, string>>;
}

interface OneProps {
  value: string;
  problem?: string | undefined;
  onChange: (value: string) => void;
}

/** Where people meet. */
export const PlaceField = (props: OneProps) => <TextField label={t("Sted")} maxLength={100} {...props} />;

interface NamesProps {
  names: { given_name: string; family_name: string };
  problems: { given_name?: string | undefined; family_name?: string | undefined };
  change: (part: { given_name: string } | { family_name: string }) => void;
}

/** Given name and family name, side by side. */
export function NameFields({ names, problems, change }: NamesProps) {
  return (
    <div class="pair">
      <TextField
        label={t("Fornavn")}
        value={names.given_name}
        problem={problems.given_name}
        maxLength={100}
        onChange={(given_name) => change({ given_name })}
      />
      <TextField
        label={t("Etternavn")}
        value={names.family_name}
        problem={problems.family_name}
        maxLength={100}
        onChange={(family_name) => change({ family_name })}
      />
    </div>
  );
}

/** What must be mended in something that is no single field. */
export const Mend = ({ children }: { children: ComponentChildren }) =>
  children ? (
    <p class="field-problem" role="alert">
      {children}
    </p>
  ) : null;
