import { useState } from "preact/hooks";
import { t } from "../../../core/i18n";
import { Search } from "../../../people/staff/Search";
import { Button, Sheet } from "../../../ui";
import { pictureAddress, pictureNames } from "../../pictures";

const MOST_SHOWN = 60;

/** The picture of a word: one of those there are, or none. */
export function ChoosePicture({ value, onChange }: { value: string; onChange: (name: string) => void }) {
  const [open, setOpen] = useState(false);
  const address = pictureAddress(value);
  const choose = (name: string) => {
    setOpen(false);
    onChange(name);
  };
  return (
    <div class="row">
      {address && <img class="taught-picture" src={address} alt={t("Bildet av ordet")} />}
      <Button small kind="soft" icon="images" onClick={() => setOpen(true)}>
        {address ? t("Bytt bilde") : t("Velg et bilde")}
      </Button>
      {value && (
        <Button small kind="plain" icon="x" onClick={() => onChange("")}>
          {t("Uten bilde")}
        </Button>
      )}
      {open && <Pictures onChoose={choose} onClose={() => setOpen(false)} />}
    </div>
  );
}

/** Pictures have English names. */
function Pictures({ onChoose, onClose }: { onChoose: (name: string) => void; onClose: () => void }) {
  const [search, setSearch] = useState("");
  const wanted = search.trim().toLowerCase().replaceAll(" ", "-");
  const shown = pictureNames.filter((name) => name.includes(wanted)).slice(0, MOST_SHOWN);
  return (
    <Sheet title={t("Velg et bilde")} onClose={onClose} dialog>
      <p class="small soft">{t("Bildene har engelske navn.")}</p>
      <Search label={t("Finn et bilde")} value={search} onChange={setSearch} />
      <ul class="picture-choice">
        {shown.map((name) => (
          <li key={name}>
            <button type="button" class="picture-button" onClick={() => onChoose(name)}>
              <img src={pictureAddress(name) ?? ""} alt="" loading="lazy" />
              <bdi lang="en" dir="ltr">
                {name.replaceAll("-", " ")}
              </bdi>
            </button>
          </li>
        ))}
      </ul>
    </Sheet>
  );
}
