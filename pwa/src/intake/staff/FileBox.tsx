import { useState } from "preact/hooks";
import { t } from "../../core/i18n";
import { Card, Icon } from "../../ui";
import "./intake.css";

const MOST_MB = 2;

/** A spreadsheet is chosen, or dropped here. */
export function FileBox({ file, onChoose }: { file: File | null; onChoose: (file: File | null) => void }) {
  const [over, setOver] = useState(false);
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    onChoose(event.dataTransfer?.files[0] ?? null);
  };
  return (
    <label
      class={over ? "file-box over" : "file-box"}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
    >
      <input
        class="quiet"
        type="file"
        accept=".csv,.xlsx,text/csv"
        onChange={(event) => onChoose(event.currentTarget.files?.[0] ?? null)}
      />
      <Icon name={file ? iconFor(file) : "s-upload-simple"} size={36} />
      <span>
        <strong class="block">{file ? <bdi>{file.name}</bdi> : t("Velg en fil")}</strong>
        <span class="soft">
          {file
            ? t("Trykk for å velge en annen.")
            : t("Excel (xlsx) eller CSV, til og med {mb} MB. Du kan også slippe den her.", { mb: MOST_MB })}
        </span>
      </span>
    </label>
  );
}

const iconFor = ({ name }: File) => (/\.csv$/i.test(name) ? "s-file-csv" : "s-clipboard-text");

/** What whoever brings a file can be sure of. */
export function Assured({ lines }: { lines: readonly string[] }) {
  return (
    <Card class="part">
      <ul class="desk-lines">
        {lines.map((line) => (
          <li key={line}>
            <Icon name="check" size={20} />
            <span class="grow">{line}</span>
          </li>
        ))}
      </ul>
    </Card>
  );
}
