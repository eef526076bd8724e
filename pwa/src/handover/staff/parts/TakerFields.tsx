import { t } from "../../../core/i18n";
import { Select, TextField } from "../../../ui";
import type { Kind } from "../../queries";
import type { Taker } from "../draft";

const LONGEST = 200;

interface TakerFieldsProps {
  kind: Kind;
  taker: Taker;
  change: (part: Partial<Taker>) => void;
  advisers: { value: string; words: string }[];
}

/** A colleague from the list, or a stranger by name. */
export function TakerFields({ kind, taker, change, advisers }: TakerFieldsProps) {
  if (kind === "to_adviser")
    return (
      <Select
        label={t("Den nye rådgiveren")}
        value={taker.adviser}
        options={[{ value: "", words: t("Velg") }, ...advisers]}
        onChange={(adviser) => change({ adviser })}
      />
    );
  return (
    <>
      <TextField
        label={t("Hvem tar imot? Navn")}
        value={taker.name}
        maxLength={LONGEST}
        onChange={(name) => change({ name })}
      />
      <div class="pair">
        <TextField
          label={t("Kontor")}
          value={taker.office}
          maxLength={LONGEST}
          onChange={(office) => change({ office })}
        />
        <TextField
          label={t("Telefon")}
          type="tel"
          value={taker.phone}
          maxLength={30}
          onChange={(phone) => change({ phone })}
        />
      </div>
    </>
  );
}
