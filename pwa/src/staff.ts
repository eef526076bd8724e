/** The verbs of every feature's staff in one file; main.tsx fetches it for staff alone. */
import.meta.glob("./*/staff/actions.ts", { eager: true });
