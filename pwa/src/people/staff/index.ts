/** Every screen of advisers and admins: one chunk, which participants never load. */
export { AcceptInvitation } from "./screens/AcceptInvitation";
export { EditPerson } from "./screens/EditPerson";
export { FindForPhone } from "./screens/FindForPhone";
export { Invite } from "./screens/Invite";
export { InviteGroup } from "./screens/InviteGroup";
export { LostPhone } from "./screens/LostPhone";
export { Municipality } from "./screens/Municipality";
export { NewPerson } from "./screens/NewPerson";
export { NewStaff } from "./screens/NewStaff";
export { Person } from "./screens/Person";
export { StaffList } from "./screens/StaffList";
export { StaffMember } from "./screens/StaffMember";
export { StandIn } from "./screens/StandIn";
export { WithoutOwner } from "./screens/WithoutOwner";
