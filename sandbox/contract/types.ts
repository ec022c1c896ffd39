import type { components, operations as generated } from "./types.gen.ts";

export type Schema<Name extends keyof components["schemas"]> = components["schemas"][Name];

type Operation<Id> = Id extends keyof generated ? generated[Id] : never;
type Parameters<Id> = Operation<Id> extends { parameters: infer P } ? P : never;
type JsonOf<Part> = Part extends { content: { "application/json": infer Json } } ? Json : null;

export type PathOf<Id> = Parameters<Id> extends { path: infer Path } ? Path : Record<never, string>;
export type QueryOf<Id> = Parameters<Id> extends { query?: infer Query } ? NonNullable<Query> : Record<never, string>;
export type BodyOf<Id> =
  Operation<Id> extends { requestBody: infer Body }
    ? JsonOf<Body>
    : Operation<Id> extends { requestBody?: infer Body }
      ? JsonOf<NonNullable<Body>> | null
      : null;

type Responses<Id> = Operation<Id> extends { responses: infer R } ? R : never;
type Success = 200 | 201 | 202 | 204;

/** What a handler of this operation may answer: a documented success and its body. */
export type AnswerOf<Id> = {
  [Status in keyof Responses<Id> & Success]: { status: Status; body: JsonOf<Responses<Id>[Status]> };
}[keyof Responses<Id> & Success];
