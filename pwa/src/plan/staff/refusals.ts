import { t } from "../../core/i18n";
import { explain } from "../../core/refusals";
import "../../people/staff/refusals";
import "../../week/staff/refusals"; // people who are gone

/** What the server refuses those who make plans, in words. */
explain("version_ended", () => ({ text: t("Forslaget gjelder ikke lenger. Se på det som står der nå.") }));
explain("unknown_track", () => ({ text: t("Sporet finnes ikke lenger. Velg et annet.") }));
explain("intensive_full", ({ most }) => ({
  text: t("Du følger {most} personer tett nå. Avslutt for én av dem først.", { most: Number(most) }),
}));
