// Written by assets/build.mjs from assets/used.json.
export type IconName =
  | "arrow-clockwise"
  | "arrow-counter-clockwise"
  | "arrow-left"
  | "arrow-right"
  | "backspace"
  | "bell"
  | "bridge"
  | "briefcase"
  | "calendar-blank"
  | "calendar-check"
  | "calendar-plus"
  | "calendar-x"
  | "caret-down"
  | "caret-right"
  | "chat-circle-text"
  | "check"
  | "clock"
  | "cloud-slash"
  | "copy"
  | "device-mobile"
  | "door-open"
  | "ear"
  | "eye-closed"
  | "flag"
  | "gear"
  | "graduation-cap"
  | "hand"
  | "hand-waving"
  | "handshake"
  | "hourglass-medium"
  | "house"
  | "images"
  | "info"
  | "lightbulb"
  | "link"
  | "lock"
  | "lock-open"
  | "map-pin"
  | "map-trifold"
  | "microphone"
  | "minus"
  | "paper-plane-tilt"
  | "pencil-simple"
  | "phone"
  | "plus"
  | "printer"
  | "qr-code"
  | "question"
  | "sign-out"
  | "signpost"
  | "speaker-high"
  | "star"
  | "stop"
  | "translate"
  | "trash"
  | "user"
  | "user-switch"
  | "users"
  | "users-three"
  | "wifi-slash"
  | "x"
  | "calendar-dots-plain"
  | "path-plain"
  | "briefcase-plain"
  | "text-aa-plain"
  | "chats-circle-plain"
  | "calendar-dots-fill"
  | "path-fill"
  | "briefcase-fill"
  | "text-aa-fill"
  | "chats-circle-fill"
  | "map-pin-fill"
  | "phone-fill"
  | "stop-fill"
  | "chair-free"
  | "chair-taken"
  | "chair-mine"
  | "chair-unsent"
  | "stand"
  | "stand-unsent"
  | "bust"
  | "seat"
  | "walker";

export type StaffIconName =
  | "s-arrow-u-up-left"
  | "s-calendar-dots"
  | "s-chart-bar"
  | "s-checks"
  | "s-clipboard-text"
  | "s-dots-three"
  | "s-download-simple"
  | "s-envelope-simple"
  | "s-file-csv"
  | "s-identification-card"
  | "s-list-checks"
  | "s-magnifying-glass"
  | "s-path"
  | "s-printer"
  | "s-swap"
  | "s-target"
  | "s-upload-simple"
  | "s-user-check"
  | "s-user-minus"
  | "s-user-plus"
  | "s-warning";

export type WordIconName = "w-arrow-u-up-left" | "w-play" | "w-record" | "w-turtle";

export type { PictureName } from "./pictureNames";

/** What the week may show, and the frame around it; the other icons for everybody are a sprite of their own. */
export const FIRST_ICONS: ReadonlySet<string> = new Set([
  "arrow-counter-clockwise",
  "arrow-left",
  "arrow-right",
  "briefcase-plain",
  "briefcase-fill",
  "calendar-dots-plain",
  "calendar-dots-fill",
  "calendar-x",
  "caret-right",
  "chats-circle-plain",
  "chats-circle-fill",
  "check",
  "cloud-slash",
  "eye-closed",
  "hand",
  "hourglass-medium",
  "info",
  "map-pin-fill",
  "path-plain",
  "path-fill",
  "phone-fill",
  "speaker-high",
  "star",
  "stop",
  "text-aa-plain",
  "text-aa-fill",
  "translate",
  "wifi-slash",
  "x",
  "chair-free",
  "chair-taken",
  "chair-mine",
  "chair-unsent",
  "stand",
  "stand-unsent",
  "bust",
  "seat",
  "walker",
]);
