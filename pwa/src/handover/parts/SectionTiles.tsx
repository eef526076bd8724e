import { Plate } from "../../ui";
import type { SectionCode } from "../queries";
import { sections } from "../words";

interface SectionTilesProps {
  label: string;
  value: SectionCode;
  onChange: (code: SectionCode) => void;
}

/** The sections as pictures to choose from. */
export function SectionTiles({ label, value, onChange }: SectionTilesProps) {
  return (
    <fieldset class="stack tight">
      <legend class="strong" data-speak="">
        {label}
      </legend>
      <div class="tiles">
        {(Object.keys(sections) as SectionCode[]).map((code) => (
          <button
            key={code}
            type="button"
            class="tile"
            aria-pressed={code === value}
            data-speak=""
            onClick={() => onChange(code)}
          >
            <Plate picture={sections[code].picture} tone={sections[code].tone} size={48} />
            {sections[code].title()}
          </button>
        ))}
      </div>
    </fieldset>
  );
}
