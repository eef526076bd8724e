import type { ComponentChildren } from "preact";
import { useEffect } from "preact/hooks";
import { path } from "../core/router";
import { isStaff } from "../people/queries";
import { clearToast, Toasts } from "../ui";
import { beneath, staffNav } from "./nav";
import { Status } from "./Status";
import { TabBar } from "./TabBar";
import { TopBar } from "./TopBar";
import { UpdateReady } from "./UpdateReady";

/** What stands around every screen. Staff get the denser type, and the side navigation where the screen is wide. */
export function Frame({ children, bare }: { children: ComponentChildren; bare?: boolean }) {
  const here = path.value;
  // A new screen is announced and begun from its top; what was said about the last one is put away.
  useEffect(() => {
    clearToast();
    document.querySelector("main")?.focus({ preventScroll: true });
  }, [here]);
  const Beneath = bare ? null : beneath.value;
  const SideNav = isStaff.value && !bare ? staffNav.value?.SideNav : undefined;
  return (
    <div class={`frame${SideNav ? " staff" : ""}`}>
      {SideNav && <SideNav />}
      <div class="page">
        <TopBar />
        <main tabIndex={-1} class="stack">
          {!bare && <Status />}
          <UpdateReady />
          {children}
        </main>
        <Toasts />
        {Beneath && <Beneath here={here} />}
        {!bare && <TabBar />}
      </div>
    </div>
  );
}
