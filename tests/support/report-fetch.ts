import { writeFileSync } from "node:fs";

// Loaded before a snippet: writes down what its fetch got, because console.log prints objects for people.
const send = globalThis.fetch;
globalThis.fetch = async (...words) => {
  const response = await send(...words);
  const body = await response.clone().text();
  writeFileSync(process.env.ANSWER_FILE ?? "", JSON.stringify({ status: response.status, body }));
  return response;
};
