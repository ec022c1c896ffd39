import type { Dialect } from "../engine.ts";

/**
 * People, their sessions and memberships, in the tables and types that better-auth expects; a workspace may be claimed,
 * and a secret of the docs key belongs to whom it was issued.
 */
export function signIn(dialect: Dialect): string[] {
  const date = dialect === "sqlite" ? "DATE" : "TIMESTAMPTZ";
  const flag = dialect === "sqlite" ? "INTEGER" : "BOOLEAN";
  return [
    `CREATE TABLE "user" ("id" TEXT NOT NULL PRIMARY KEY, "name" TEXT NOT NULL, "email" TEXT NOT NULL UNIQUE,
      "emailVerified" ${flag} NOT NULL, "image" TEXT, "createdAt" ${date} NOT NULL, "updatedAt" ${date} NOT NULL,
      "isAnonymous" ${flag})`,
    `CREATE TABLE "session" ("id" TEXT NOT NULL PRIMARY KEY, "expiresAt" ${date} NOT NULL, "token" TEXT NOT NULL UNIQUE,
      "createdAt" ${date} NOT NULL, "updatedAt" ${date} NOT NULL, "ipAddress" TEXT, "userAgent" TEXT,
      "userId" TEXT NOT NULL REFERENCES "user" ("id") ON DELETE CASCADE, "activeOrganizationId" TEXT)`,
    `CREATE TABLE "account" ("id" TEXT NOT NULL PRIMARY KEY, "accountId" TEXT NOT NULL, "providerId" TEXT NOT NULL,
      "userId" TEXT NOT NULL REFERENCES "user" ("id") ON DELETE CASCADE, "accessToken" TEXT, "refreshToken" TEXT,
      "idToken" TEXT, "accessTokenExpiresAt" ${date}, "refreshTokenExpiresAt" ${date}, "scope" TEXT, "password" TEXT,
      "createdAt" ${date} NOT NULL, "updatedAt" ${date} NOT NULL)`,
    `CREATE TABLE "verification" ("id" TEXT NOT NULL PRIMARY KEY, "identifier" TEXT NOT NULL, "value" TEXT NOT NULL,
      "expiresAt" ${date} NOT NULL, "createdAt" ${date} NOT NULL, "updatedAt" ${date} NOT NULL)`,
    `CREATE TABLE "organization" ("id" TEXT NOT NULL PRIMARY KEY, "name" TEXT NOT NULL, "slug" TEXT NOT NULL UNIQUE,
      "logo" TEXT, "createdAt" ${date} NOT NULL, "metadata" TEXT)`,
    `CREATE TABLE "member" ("id" TEXT NOT NULL PRIMARY KEY,
      "organizationId" TEXT NOT NULL REFERENCES "organization" ("id") ON DELETE CASCADE,
      "userId" TEXT NOT NULL REFERENCES "user" ("id") ON DELETE CASCADE, "role" TEXT NOT NULL,
      "createdAt" ${date} NOT NULL)`,
    `CREATE TABLE "invitation" ("id" TEXT NOT NULL PRIMARY KEY,
      "organizationId" TEXT NOT NULL REFERENCES "organization" ("id") ON DELETE CASCADE, "email" TEXT NOT NULL,
      "role" TEXT, "status" TEXT NOT NULL, "expiresAt" ${date} NOT NULL, "createdAt" ${date} NOT NULL,
      "inviterId" TEXT NOT NULL REFERENCES "user" ("id") ON DELETE CASCADE)`,
    'CREATE INDEX "session_userId_idx" ON "session" ("userId")',
    'CREATE INDEX "account_userId_idx" ON "account" ("userId")',
    'CREATE INDEX "verification_identifier_idx" ON "verification" ("identifier")',
    'CREATE INDEX "member_organizationId_idx" ON "member" ("organizationId")',
    'CREATE INDEX "member_userId_idx" ON "member" ("userId")',
    'CREATE INDEX "invitation_organizationId_idx" ON "invitation" ("organizationId")',
    'CREATE INDEX "invitation_email_idx" ON "invitation" ("email")',
    // better-auth lacks this one: without it two answers to one invitation at once would make two memberships.
    'CREATE UNIQUE INDEX "member_once" ON "member" ("organizationId", "userId")',
    "ALTER TABLE workspace ADD COLUMN claim_hash TEXT",
    "CREATE UNIQUE INDEX workspace_claim ON workspace (claim_hash)",
    "ALTER TABLE api_key_secret ADD COLUMN issued_to TEXT",
    "CREATE INDEX api_key_secret_issued ON api_key_secret (issued_to) WHERE issued_to IS NOT NULL",
  ];
}
