import { ConsentingVisitor } from "./oauth-over-http.ts";
import { type AppWish, registerApp, type TestApp } from "./oauth-words.ts";
import { type ServerProcess, startServer } from "./server-process.ts";
import { closeHouse, openRealHouse, testAuthSecret, testSecretsKey } from "./test-sandbox.ts";

/** A server as it runs for people, a visitor who says yes to every app, and a way to register some. */
export interface PartnerScene {
  readonly server: ServerProcess;
  readonly visitor: ConsentingVisitor;
  register(wish?: AppWish): Promise<TestApp>;
  close(): Promise<void>;
}

export async function openPartnerScene(): Promise<PartnerScene> {
  const house = await openRealHouse();
  const server = await startServer({
    DATA_DIR: house.dataDir,
    BETTER_AUTH_SECRET: testAuthSecret,
    SECRETS_KEY: testSecretsKey,
  });
  const visitor = new ConsentingVisitor(server.base);
  await visitor.open();
  return {
    server,
    visitor,
    register: (wish) => registerApp(house, wish),
    async close() {
      await server.stop();
      await closeHouse(house);
    },
  };
}
