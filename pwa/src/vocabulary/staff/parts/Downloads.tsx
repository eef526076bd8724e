import { useState } from "preact/hooks";
import { download } from "../../../core/download";
import { t } from "../../../core/i18n";
import type { Trouble } from "../../../people/staff/ask";
import { TroubleCard } from "../../../people/staff/parts";
import { type AnyIcon, Button, Sheet } from "../../../ui";
import { nameOf, teaches } from "../teaching";

/** A trade's files: the spreadsheet that comes back, a translator's file, a list to hand out. */
export function Downloads({ trade, lang, onClose }: { trade: string; lang: string; onClose: () => void }) {
  const [trouble, setTrouble] = useState<Trouble | null>(null);
  const take = async (path: string, name: string) => {
    setTrouble(null);
    await download(path, name).catch(setTrouble);
  };
  return (
    <Sheet title={t("Last ned")} onClose={onClose} dialog>
      {teaches() && (
        <>
          <File
            icon="s-file-csv"
            act={t("Regneark (CSV)")}
            about={t("Alle ordene i faget. Endre i Excel, og hent fila inn igjen.")}
            onTake={() => take(`/vocabulary/trades/${trade}.csv`, `${trade}.csv`)}
          />
          <File
            icon="translate"
            act={t("Til oversetter (.po)")}
            about={t("Betydningene på {language}, til oversetterens programmer.", { language: nameOf(lang) })}
            onTake={() => take(`/vocabulary/trades/${trade}.po?lang=${lang}`, `${trade}-${lang}.po`)}
          />
        </>
      )}
      <File
        icon="s-download-simple"
        act={t("Liste til å dele ut (CSV)")}
        about={t("Ord, former og betydning på {language}.", { language: nameOf(lang) })}
        onTake={() => take(`/vocabulary/export.csv?trade=${trade}&lang=${lang}`, `${trade}-${lang}.csv`)}
      />
      <TroubleCard trouble={trouble} />
    </Sheet>
  );
}

function File({
  icon,
  act,
  about,
  onTake,
}: {
  icon: AnyIcon;
  act: string;
  about: string;
  onTake: () => void;
}) {
  return (
    <div class="stack tight">
      <Button wide kind="soft" icon={icon} onClick={onTake}>
        {act}
      </Button>
      <p class="small soft">{about}</p>
    </div>
  );
}
