import type { ReceivedFile } from "../files/received-file.ts";
import type { components, operations as generated } from "./types.gen.ts";

export type Schema<Name extends keyof components["schemas"]> = components["schemas"][Name];

type Operation<Id> = Id extends keyof generated ? generated[Id] : never;
type Parameters<Id> = Operation<Id> extends { parameters: infer P } ? P : never;
/** A form as its handler gets it: the file is stored already, and waits for a word whether it stays. */
type FormOf<Form> = Form extends { readonly file: string }
  ? Omit<Form, "file"> & { readonly file: ReceivedFile }
  : Form;
type InputOf<Part> = Part extends { content: { "multipart/form-data": infer Form } } ? FormOf<Form> : JsonOf<Part>;
/** A file is no body of the handler's: it is streamed from where it is kept. */
type JsonOf<Part> = Part extends { content: { "text/csv": unknown } }
  ? null
  : Part extends { content: { "application/json": infer Json } }
    ? Json
    : null;

export type PathOf<Id> = Parameters<Id> extends { path: infer Path } ? Path : Record<never, string>;
export type QueryOf<Id> = Parameters<Id> extends { query?: infer Query } ? NonNullable<Query> : Record<never, string>;
export type BodyOf<Id> =
  Operation<Id> extends { requestBody: infer Body }
    ? InputOf<Body>
    : Operation<Id> extends { requestBody?: infer Body }
      ? JsonOf<NonNullable<Body>> | null
      : null;

type Responses<Id> = Operation<Id> extends { responses: infer R } ? R : never;
type Success = 200 | 201 | 202 | 204;

/** What a handler of this operation may answer: a documented success and its body. */
export type AnswerOf<Id> = {
  [Status in keyof Responses<Id> & Success]: { status: Status; body: JsonOf<Responses<Id>[Status]> };
}[keyof Responses<Id> & Success];
