import { useState } from "preact/hooks";
import { download } from "../../../core/download";
import { listed, t } from "../../../core/i18n";
import type { Trouble } from "../../../people/staff/ask";
import { TroubleCard } from "../../../people/staff/parts";
import { Button, Segmented, Sheet } from "../../../ui";
import { monthYear } from "../../../ui/dates";
import { COLUMNS, type ColumnName, columnWords, IN_HEAD } from "../month";
import "../leader.css";
import "../month.css";

/** In a file there is no head: who it was stands in each row. */
export const inFile = (columns: ColumnName[]) =>
  COLUMNS.filter((name) => IN_HEAD.includes(name) || columns.includes(name));

interface TakeProps {
  month: string;
  club: string;
  columns: ColumnName[];
  onClose: () => void;
}

/** The month as a file, in the columns chosen and in the letters the case system wants. */
export function TakeMonth({ month, club, columns, onClose }: TakeProps) {
  const [encoding, setEncoding] = useState<"utf-8-sig" | "cp1252">("utf-8-sig");
  const [trouble, setTrouble] = useState<Trouble | null>(null);
  const take = async () => {
    setTrouble(null);
    const query = new URLSearchParams({
      month,
      encoding,
      columns: columns.join(","),
      ...(club ? { club_id: club } : {}),
    });
    try {
      await download(`/jobclub/attendance.csv?${query}`, `oppmote-${month}.csv`);
      onClose();
    } catch (why) {
      setTrouble(why as Trouble);
    }
  };
  return (
    <Sheet title={t("Last ned {month}", { month: monthYear(`${month}-01`) })} onClose={onClose} dialog>
      <p>
        {t("En CSV-fil med kolonnene {columns}.", {
          columns: listed(columns.map((name) => columnWords[name]())),
        })}
      </p>
      <Segmented
        label={t("Bokstaver i fila")}
        name="encoding"
        value={encoding}
        options={[
          { value: "utf-8-sig", words: t("Alle bokstaver (UTF-8)") },
          { value: "cp1252", words: t("Eldre systemer (Windows-1252)") },
        ]}
        onChange={setEncoding}
      />
      <p class="soft small">{t("Fila har personopplysninger. Slett den når du har lagt den inn.")}</p>
      <TroubleCard trouble={trouble} again={() => void take()} />
      <Button wide icon="s-file-csv" onClick={() => void take()}>
        {t("Last ned")}
      </Button>
    </Sheet>
  );
}
