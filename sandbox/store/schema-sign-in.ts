/**
 * Tables in better-auth's own words and types. An instant is ISO text in SQLite and a timestamp in Postgres; a flag is
 * 0 or 1 there and a boolean here. Both engines take ISO text and 0 or 1 as values, so we give them those.
 */

/** What comes back for an instant: ISO text, or a Date. */
export type StoredInstant = string | Date;
export type StoredFlag = number | boolean;

interface UserTable {
  id: string;
  name: string;
  email: string;
  emailVerified: StoredFlag;
  image: string | null;
  createdAt: StoredInstant;
  updatedAt: StoredInstant;
  isAnonymous: StoredFlag | null;
}

interface SessionTable {
  id: string;
  expiresAt: StoredInstant;
  token: string;
  createdAt: StoredInstant;
  updatedAt: StoredInstant;
  ipAddress: string | null;
  userAgent: string | null;
  userId: string;
  /** The workspace that the session works in. */
  activeOrganizationId: string | null;
}

interface AccountTable {
  id: string;
  accountId: string;
  providerId: string;
  userId: string;
  password: string | null;
  createdAt: StoredInstant;
  updatedAt: StoredInstant;
}

interface VerificationTable {
  id: string;
  identifier: string;
  value: string;
  expiresAt: StoredInstant;
  createdAt: StoredInstant;
  updatedAt: StoredInstant;
}

/** better-auth's half of a workspace that has members: same id, same name. */
interface OrganizationTable {
  id: string;
  name: string;
  slug: string;
  logo: string | null;
  createdAt: StoredInstant;
  metadata: string | null;
}

export interface MemberTable {
  id: string;
  organizationId: string;
  userId: string;
  role: string;
  createdAt: StoredInstant;
}

export interface InvitationTable {
  id: string;
  organizationId: string;
  email: string;
  role: string | null;
  status: string;
  expiresAt: StoredInstant;
  createdAt: StoredInstant;
  inviterId: string;
}

export interface SignInTables {
  user: UserTable;
  session: SessionTable;
  account: AccountTable;
  verification: VerificationTable;
  organization: OrganizationTable;
  member: MemberTable;
  invitation: InvitationTable;
}

/** Milliseconds of an instant, whichever engine it comes from. */
export function instantOf(stored: StoredInstant): number {
  return typeof stored === "string" ? Date.parse(stored) : stored.getTime();
}
