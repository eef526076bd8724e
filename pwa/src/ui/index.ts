/**
 * The shared components. How to choose:
 *
 *   Button, RoundButton   pills; one filled (`main`) a page. `href` inside the app, or tel:/file.
 *   Card, CardLink        white sheets; dashed = not settled, not sent.
 *   Plate, Picture        one picture per word (pictures.ts); Plate on colour, with badge or icon.
 *   WeekLine, Path        the line: week, steps of a journey.
 *   ChairRow, FreeChairs, Queue, seatsLeft     seats and people who wait.
 *   Reasons               "Fordi" and whole phrases, bilberry.
 *   PersonStrip, Avatar   who helps, with a call button.
 *   Sheet, Confirm        from below; Confirm asks once.
 *   Notice, Unsent, Tag   how things stand: a line, a dashed pill, a short state; WhyNot says why something did not go.
 *   Empty                 nothing here: one sentence, one next thing.
 *   LanguageTile          a language by its own name.
 *   Segmented, TextField, TextArea, Select, Toggle, Check, Stepper, Field    choices and forms.
 *   Table, Tabs           staff lists (their CSS comes with them).
 *   ClockFace, When       time as hands and as words (dates.ts).
 *   toast(words, undo?)   what just happened; Toasts is in the frame.
 *   Nb, Words             Norwegian inside another language; `soft` in bilberry, `tap`: its words have a meaning to look up.
 *
 * `data-speak` marks what "Hør" reads: empty = the element's own text, else the words given. Buttons, titles of sheets,
 * reasons and person strips carry it themselves.
 */
export { Button, type ButtonProps, RoundButton } from "./Button";
export { Card, CardLink } from "./Card";
export { ChairRow, FreeChairs, Queue, seatsLeft } from "./ChairRow";
export { ClockFace } from "./ClockFace";
export { Confirm } from "./Confirm";
export { Empty } from "./Empty";
export { Field } from "./Field";
export { Check, Select, Stepper, TextField, Toggle } from "./forms";
export { type AnyIcon, Icon } from "./Icon";
export { LanguageTile } from "./LanguageTile";
export { Nb, Words } from "./Nb";
export { Notice, Unsent } from "./Notice";
export type { IconName, PictureName } from "./names";
export { Path } from "./Path";
export { Avatar, grouped, PersonStrip, type Role, spelled } from "./Person";
export { Picture, Plate } from "./Plate";
export { type Reason, Reasons } from "./Reasons";
export { Segmented } from "./Segmented";
export { Sheet } from "./Sheet";
export { Table } from "./Table";
export { Tabs } from "./Tabs";
export { Tag, type Tone } from "./Tag";
export { TextArea } from "./TextArea";
export { clearToast, Toasts, toast } from "./toast";
export { type WeekDay, WeekLine } from "./WeekLine";
export { When } from "./When";
export { WhyNot } from "./WhyNot";
