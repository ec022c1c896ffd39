import { createSnapshot } from "#sandbox/controls/create-snapshot.ts";
import { listSnapshots } from "#sandbox/controls/list-snapshots.ts";
import { endpoints } from "#sandbox/gateway/endpoints.ts";

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = endpoints({ listSnapshots, createSnapshot });
