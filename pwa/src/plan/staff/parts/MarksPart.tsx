import { useState } from "preact/hooks";
import { today } from "../../../core/clock";
import { t } from "../../../core/i18n";
import { useSaving } from "../../../people/staff/ask";
import { Part, TroubleCard } from "../../../people/staff/parts";
import { Button, Icon, Sheet, TextField, toast } from "../../../ui";
import { numericDay } from "../../../ui/dates";
import { endCloseFollowing, followClosely, markReady, unmarkReady } from "../actions";
import type { Known } from "../known";

/** Two marks that a person sets and takes away: followed closely for a while, and ready for work, each with its date. */
export function MarksPart(known: Known) {
  if (!known.may && !known.page.intensive && !known.page.ready) return null;
  return (
    <Part title={t("Merker")}>
      <ul class="desk-lines">
        <Closely {...known} />
        <ReadyForWork {...known} />
      </ul>
    </Part>
  );
}

/** At most five at a time, with a first and a last day (domain.md §1, S1). */
function Closely(known: Known) {
  const { page, may } = known;
  const [open, setOpen] = useState(false);
  const saving = useSaving();
  const end = async () => {
    if ((await saving.save(...endCloseFollowing(page.person.id))) === null) return;
    known.put({ ...page, intensive: null });
    toast(t("Tett oppfølging er avsluttet"));
  };
  const now = page.intensive;
  const until = now?.to
    ? t("Fra {from} til {to}", { from: numericDay(now.from), to: numericDay(now.to) })
    : now && t("Fra {day}", { day: numericDay(now.from) });
  return (
    <li>
      <Icon name="users-three" size={22} />
      <span class="grow">
        <strong>{t("Tett oppfølging")}</strong>
        <span class="under">{until || t("Ikke nå")}</span>
      </span>
      {may && (
        <Button kind="soft" small onClick={now ? end : () => setOpen(true)} disabled={saving.busy}>
          {now ? t("Avslutt") : t("Begynn")}
        </Button>
      )}
      <TroubleCard trouble={saving.trouble} again={end} />
      {open && <CloselySheet known={known} onClose={() => setOpen(false)} />}
    </li>
  );
}

interface SheetProps {
  known: Known;
  onClose: () => void;
}

function CloselySheet({ known, onClose }: SheetProps) {
  const [from, setFrom] = useState(today());
  const [to, setTo] = useState("");
  const saving = useSaving();
  const save = async () => {
    if ((await saving.save(...followClosely(known.page.person.id, from, to || null))) === null) return;
    known.put({ ...known.page, intensive: { from, to: to || null } });
    onClose();
    toast(t("Tett oppfølging er satt"));
  };
  return (
    <Sheet title={t("Tett oppfølging")} onClose={onClose} dialog>
      <p class="soft">{t("For opptil fem personer om gangen, en stund.")}</p>
      <div class="form">
        <div class="pair">
          <TextField label={t("Fra")} type="date" value={from} onChange={setFrom} />
          <TextField
            label={t("Til")}
            hint={t("Kan stå tomt.")}
            type="date"
            value={to}
            min={from}
            onChange={setTo}
          />
        </div>
      </div>
      <TroubleCard trouble={saving.trouble} again={save} />
      <Button wide icon="check" disabled={saving.busy || from === ""} onClick={save}>
        {t("Begynn")}
      </Button>
    </Sheet>
  );
}

/** Her adviser says so, with a reason; nothing is worked out. */
function ReadyForWork(known: Known) {
  const { page, may } = known;
  const [open, setOpen] = useState(false);
  const saving = useSaving();
  const unmark = async () => {
    if ((await saving.save(...unmarkReady(page.person.id))) === null) return;
    known.put({ ...page, ready: null });
    toast(t("Merket er tatt bort"));
  };
  const { ready } = page;
  return (
    <li>
      <Icon name="check" size={22} />
      <span class="grow">
        <strong>{t("Klar for jobb")}</strong>
        <span class="under">
          {ready ? t("Siden {day}", { day: numericDay(ready.on) }) : t("Ikke merket")}
        </span>
        {ready && (
          <span class="under">
            <bdi>{ready.reason}</bdi>
          </span>
        )}
      </span>
      {may && (
        <Button kind="soft" small onClick={ready ? unmark : () => setOpen(true)} disabled={saving.busy}>
          {ready ? t("Ta bort") : t("Merk")}
        </Button>
      )}
      <TroubleCard trouble={saving.trouble} again={unmark} />
      {open && <ReadySheet known={known} onClose={() => setOpen(false)} />}
    </li>
  );
}

function ReadySheet({ known, onClose }: SheetProps) {
  const [reason, setReason] = useState("");
  const [on, setOn] = useState(today());
  const saving = useSaving();
  const save = async () => {
    if ((await saving.save(...markReady(known.page.person.id, reason.trim(), on))) === null) return;
    known.put({ ...known.page, ready: { reason: reason.trim(), on } });
    onClose();
    toast(t("Merket: klar for jobb"));
  };
  return (
    <Sheet title={t("Klar for jobb")} onClose={onClose} dialog>
      <TextField
        label={t("Hvorfor?")}
        hint={t("For eksempel: har fullført kurset og vil begynne.")}
        value={reason}
        maxLength={500}
        onChange={setReason}
      />
      <TextField label={t("Fra dag")} type="date" value={on} onChange={setOn} />
      <TroubleCard trouble={saving.trouble} again={save} />
      <Button wide icon="check" disabled={saving.busy || !reason.trim() || on === ""} onClick={save}>
        {t("Merk")}
      </Button>
    </Sheet>
  );
}
