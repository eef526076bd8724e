import { t } from "../core/i18n";
import { Button, Notice } from "../ui";
import { updateReady } from "./update";

/** Tells once that a new version is here; never forces it on somebody in the middle of something. */
export function UpdateReady() {
  if (!updateReady.value) return null;
  return (
    <Notice icon="arrow-clockwise" kind="info">
      <span class="row apart">
        <span>{t("En ny versjon er klar.")}</span>
        <Button kind="plain" small onClick={() => location.reload()}>
          {t("Bytt nå")}
        </Button>
      </span>
    </Notice>
  );
}
