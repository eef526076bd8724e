import { useState } from "preact/hooks";
import { t } from "../../../core/i18n";
import { useSaving } from "../../../people/staff/ask";
import { TroubleCard } from "../../../people/staff/parts";
import { Button, Select, Tag, TextArea, toast } from "../../../ui";
import type { Word } from "../../types";
import { glossLanguages, nameOf } from "../teaching";

/** A gloss in its own language and direction. */
export function GlossText({ text, lang }: { text: string; lang: string }) {
  return (
    <bdi lang={lang} dir="auto">
      {text}
    </bdi>
  );
}

/** Whether somebody who speaks both languages has read it; `short` in rows, where the heading says of what. */
export function ReadMark({ read, short }: { read: boolean; short?: boolean }) {
  return (
    <Tag tone={read ? "good" : "wait"} icon={read ? "check" : "question"}>
      {short ? readWords(read) : read ? t("Lest av noen som kan språket") : t("Ikke lest av noen ennå")}
    </Tag>
  );
}

export const readWords = (read: boolean): string => (read ? t("Lest") : t("Ikke lest"));

/** Which language glosses are shown in. `among`: those offered. */
export function GlossLanguage({
  value,
  among,
  onChange,
}: {
  value: string;
  among?: readonly string[];
  onChange: (code: string) => void;
}) {
  const offered = glossLanguages.filter(({ code }) => !among || among.includes(code));
  return (
    <Select
      label={t("Betydning på")}
      value={value}
      options={offered.map(({ code, name }) => ({ value: code, words: name, lang: code }))}
      onChange={onChange}
    />
  );
}

type Known = Pick<Word, "id" | "gloss" | "gloss_reviewed">;
interface Saved {
  gloss: string | null;
  gloss_reviewed: boolean;
}

/** Write what a word means, or say that what ships is wrong. */
export function GlossForm({
  word,
  lang,
  onSaved,
}: {
  word: Known;
  lang: string;
  onSaved: (saved: Saved) => void;
}) {
  const [text, setText] = useState(word.gloss ?? "");
  const saving = useSaving();
  const save = async (gloss: string | null) => {
    const done = await saving.save<Saved>("PUT", "/vocabulary/glosses", {
      word_id: word.id,
      lang,
      text: gloss,
    });
    if (done === null) return;
    toast(gloss === null ? t("Betydningen er tatt bort.") : t("Betydningen er lagret."));
    onSaved(done.data);
  };
  const submit = (event: Event) => {
    event.preventDefault();
    if (text.trim()) void save(text.trim());
  };
  const isRtl = glossLanguages.find(({ code }) => code === lang)?.dir === "rtl";
  return (
    <form class="form" onSubmit={submit} noValidate>
      <TextArea
        label={t("Betydning på {language}", { language: nameOf(lang) })}
        rows={2}
        maxLength={300}
        lang={lang}
        dir={isRtl ? "rtl" : "ltr"}
        value={text}
        onChange={setText}
      />
      <TroubleCard trouble={saving.trouble} />
      <div class="form-end">
        <Button type="submit" small icon="check" disabled={saving.busy || !text.trim()}>
          {t("Lagre betydningen")}
        </Button>
        {word.gloss && (
          <Button small kind="plain" icon="x" disabled={saving.busy} onClick={() => void save(null)}>
            {t("Ta bort betydningen")}
          </Button>
        )}
      </div>
    </form>
  );
}
