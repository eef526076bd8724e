import { effect } from "@preact/signals";
import { t } from "../core/i18n";
import { beforeSession, overScreens, wordTap } from "../core/slots";
import { isParticipant } from "../people/queries";
import type { Feature } from "../ui/feature";
import { takeWordLink } from "./wordLink";

takeWordLink();

/** How long after the first screen her words are fetched: what she sees first comes first. */
const AFTER_MS = 2500;

let begun = false;

/** Her words come while she looks at something else, so that they are here when the network is not. */
async function bring(): Promise<void> {
  const [{ WordTap, WordSheet }, { Before }, { follow }] = await Promise.all([
    import("./parts/WordTap"),
    import("./parts/Before"),
    import("./follow"),
  ]);
  wordTap.value = WordTap;
  beforeSession.value = Before;
  overScreens.value = [...overScreens.value, WordSheet];
  follow();
}

effect(() => {
  if (!isParticipant.value || begun) return;
  begun = true;
  setTimeout(() => {
    bring().catch(() => {
      begun = false; // no network at the first visit: the screens bring their own
    });
  }, AFTER_MS);
});

export const feature: Feature = {
  nav: [
    {
      href: "/ord",
      words: () => t("Ord"),
      icon: "text-aa-plain",
      iconNow: "text-aa-fill",
      roles: ["participant"],
      order: 40,
    },
  ],
};
