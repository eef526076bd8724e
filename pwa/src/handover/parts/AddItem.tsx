import { useSignal } from "@preact/signals";
import { t } from "../../core/i18n";
import { newId } from "../../core/id";
import { act } from "../../core/outbox";
import { Button, Sheet, TextField } from "../../ui";
import { addItem } from "../actions";
import type { SectionCode } from "../queries";
import { sections } from "../words";
import { SectionTiles } from "./SectionTiles";

const LONGEST = 200;

/** Something more to talk about, in her words; the section decides who may read it. */
export function AddItem({ handoverId, onClose }: { handoverId: string; onClose: () => void }) {
  const title = useSignal("");
  const section = useSignal<SectionCode>("steps");
  const add = () => {
    void act(addItem, {
      id: newId(),
      handover_id: handoverId,
      title: title.value.trim(),
      section: section.value,
    });
    onClose();
  };
  return (
    <Sheet title={t("Noe mer vi må snakke om")} onClose={onClose}>
      <TextField
        label={t("Hva er det?")}
        value={title.value}
        maxLength={LONGEST}
        onChange={(text) => {
          title.value = text;
        }}
      />
      <SectionTiles
        label={t("Hva handler det om?")}
        value={section.value}
        onChange={(code) => {
          section.value = code;
        }}
      />
      <p class="soft small" data-speak="">
        {t("Det hører til «{section}».", { section: sections[section.value].title() })}
      </p>
      <Button wide icon="plus" disabled={title.value.trim() === ""} onClick={add}>
        {t("Legg til")}
      </Button>
    </Sheet>
  );
}
