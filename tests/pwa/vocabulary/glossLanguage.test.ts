import "../page";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { Store } from "../../../pwa/src/core/db";
import { hearLanguage, setLanguage } from "../../../pwa/src/core/i18n";
import { newId } from "../../../pwa/src/core/id";
import { told, useStore } from "../../../pwa/src/core/state";
import { chooseGloss, forgetGlossChoice, glossLanguage, readGlossChoice } from "../../../pwa/src/vocabulary/glossLanguage";

const isMe = (row: Record<string, unknown>) => {
  told.value = new Map([["me", new Map([["p", { id: "p", roles: ["participant"], ...row }]])]]);
};
beforeEach(async () => {
  await useStore(await Store.open(newId()));
});
afterEach(async () => {
  told.value = new Map();
  forgetGlossChoice();
  hearLanguage.value = "nb";
  await setLanguage("nb");
  await useStore(null);
});

describe("words are explained", () => {
  it("in the language she reads, or the one she hears where she reads Norwegian", async () => {
    isMe({ language: "nb", hears_language: "ar" });
    hearLanguage.value = "ar";
    expect(glossLanguage()).toBe("ar");
    await setLanguage("uk");
    expect(glossLanguage()).toBe("uk");
  });
  it("in her own language where no screen is written in it", () => {
    isMe({ language: "fa-AF" });
    expect(glossLanguage()).toBe("fa-AF");
    isMe({ language: "en", hears_language: "so" });
    expect(glossLanguage()).toBe("so");
  });
  it("in the one she chose, also after she opens the app again", async () => {
    isMe({ language: "ar", hears_language: "ar" });
    await chooseGloss("ti");
    forgetGlossChoice();
    await readGlossChoice();
    expect(glossLanguage()).toBe("ti");
  });
});
