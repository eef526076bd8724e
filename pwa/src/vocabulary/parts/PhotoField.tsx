import { t } from "../../core/i18n";
import { Button, Icon } from "../../ui";
import { WordPicture } from "./WordParts";

/** Small enough for the queue: the server's door takes 64 KB in all. */
const SIDE = 320;
const MOST_CHARACTERS = 30_000;

/** A photo of her own, made small on the phone; place and time in the file are lost with it. */
export function PhotoField({
  photo,
  onChange,
}: {
  photo: string | null;
  onChange: (photo: string | null) => void;
}) {
  const take = async (file: File | undefined) => {
    if (file) onChange(await small(file).catch(() => null));
  };
  if (photo)
    return (
      <div class="row">
        <WordPicture url={`data:image/jpeg;base64,${photo}`} size={72} label={t("Bildet ditt")} />
        <Button kind="plain" small icon="x" onClick={() => onChange(null)}>
          {t("Uten bilde")}
        </Button>
      </div>
    );
  return (
    <label class="button soft small file-button">
      <Icon name="images" size={22} />
      <span>{t("Ta eller velg et bilde")}</span>
      <input
        type="file"
        class="quiet"
        accept="image/*"
        onChange={(event) => void take(event.currentTarget.files?.[0])}
      />
    </label>
  );
}

async function small(file: File): Promise<string | null> {
  const picture = await createImageBitmap(file);
  const scale = Math.min(SIDE / Math.max(picture.width, picture.height), 1);
  const canvas = document.createElement("canvas");
  canvas.width = Math.round(picture.width * scale);
  canvas.height = Math.round(picture.height * scale);
  canvas.getContext("2d")?.drawImage(picture, 0, 0, canvas.width, canvas.height);
  picture.close();
  for (const quality of [0.8, 0.6, 0.4]) {
    const text = canvas.toDataURL("image/jpeg", quality).split(",")[1] ?? "";
    if (text.length <= MOST_CHARACTERS) return text;
  }
  return null;
}
