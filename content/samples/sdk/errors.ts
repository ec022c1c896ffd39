import { Aloha, APIConnectionError, APIError, ValidationError } from "@aloha/sdk";

const client = new Aloha({ apiKey: process.env.ALOHA_KEY });

try {
  await client.posts.create({ content: "a monday note.", channels: ["twitter", "bluesky"] });
} catch (error) {
  if (error instanceof ValidationError) {
    for (const { pointer, detail, suggestion } of error.errors) console.log(pointer, detail, suggestion);
  } else if (error instanceof APIError) {
    console.log(error.code, error.docUrl, error.requestId);
  } else if (error instanceof APIConnectionError) {
    console.log("No answer came:", error.cause);
  } else throw error;
}
