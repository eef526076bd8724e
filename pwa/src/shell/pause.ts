const FLAG = "jobbspor-pause";

/**
 * Quick exit: the app is gone in one tap. What stands instead is a clock of our own, never another's page; a new load of the page has
 * emptied the memory, the way back through the browser's history shows the clock too, and a lock asks for its owner afterwards.
 */
export function hide(): void {
  sessionStorage.setItem(FLAG, "1");
  location.replace("/pause");
}

export const isHidden = (): boolean => sessionStorage.getItem(FLAG) !== null;

/** Back to the app. */
export function show(): void {
  sessionStorage.removeItem(FLAG);
  location.replace("/");
}

/** A page that the browser had kept whole, for the way back, is loaded anew: its memory is not empty. Called once at start. */
export function stayHidden(): void {
  addEventListener("pageshow", (event: Event) => {
    if ((event as PageTransitionEvent).persisted && isHidden()) location.reload();
  });
}
