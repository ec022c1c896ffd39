// Scalar's mock server over our contract, on the adapter that its documentation names.
import { readFileSync } from "node:fs";
import { serve } from "@hono/node-server";
import { createMockServer } from "@scalar/mock-server";

const document = readFileSync(process.argv[2] ?? "", "utf8");
const app = await createMockServer({ document });
serve({ fetch: app.fetch, port: Number(process.env.PORT) });
