// Nothing here runs. The compiler holds the client's methods against the contract, in both directions: an operation
// without a method, a method without an operation, or other parameters than the contract's do not compile.
import type { operations } from "../../../sandbox/contract/types.gen.ts";
import type { Aloha, AlohaPromise, PagePromise, RequestOptions, StreamOptions, StreamPromise } from "../src/index.ts";
import type { Places } from "./places.gen.ts";

type Client = Pick<Aloha, Exclude<keyof Aloha, "request" | "withOptions">>;

type Place<Node> = {
  [Name in keyof Node & string]: Node[Name] extends (...given: never[]) => unknown
    ? Name
    : `${Name}.${Place<Node[Name]>}`;
}[keyof Node & string];

type At<Node, Path extends string> = Path extends `${infer Head}.${infer Rest}`
  ? At<Node[Head & keyof Node], Rest>
  : Node[Path & keyof Node];

type Same<One, Other> = [One] extends [Other] ? ([Other] extends [One] ? true : false) : false;

/** Refuses to compile unless it is given true. */
type Holds<Answer extends true> = Answer;

export type EveryOperationHasAMethodAndTheReverse = Holds<Same<Place<Client>, keyof Places>>;

/** What a value is once it is sent, without what only this client adds. */
type Wire<Value> = Value extends Date
  ? string
  : Value extends Blob | Uint8Array
    ? string
    : Value extends object
      ? { [Name in keyof Value]: Wire<Closed<Value[Name]>> }
      : Value;

/** The values that are known, of a text that may also be another one. */
type Closed<Value> = [Known<Value>] extends [never] ? Value : Known<Value> | Exclude<Value, string>;
type Known<Value> = Value extends string ? (string extends Value ? never : Value) : never;

type Sent<Operation> = Operation extends { requestBody?: { content: infer Content } } ? Content[keyof Content] : never;
type Asked<Operation> = Operation extends { parameters: { query?: infer Query } } ? NonNullable<Query> : never;
type Answered<Operation> = Operation extends { responses: infer Answers }
  ? { [Status in keyof Answers]: Status extends 200 | 201 | 202 ? ContentOf<Answers[Status]> : never }[keyof Answers]
  : never;
type ContentOf<Answer> = Answer extends { content: { "application/json": infer Body } } ? Body : never;

type Ids = { 0: []; 1: [string]; 2: [string, string] };
type InputOf<Path extends keyof Places> = Places[Path]["takes"] extends "query"
  ? Asked<operations[Places[Path]["id"] & keyof operations]>
  : Sent<operations[Places[Path]["id"] & keyof operations]>;

type Given<Path extends keyof Places> = At<Client, Path> extends (...given: infer All) => unknown ? All : never;
type Tail<List extends readonly unknown[], Count> = Count extends 2
  ? List extends [unknown, unknown, ...infer Rest]
    ? Rest
    : never
  : Count extends 1
    ? List extends [unknown, ...infer Rest]
      ? Rest
      : never
    : List;
type Rest<Path extends keyof Places> = Tail<Required<Given<Path>>, Places[Path]["ids"]>;
type OptionsOf<Path extends keyof Places> = Places[Path]["gives"] extends "stream" ? StreamOptions : RequestOptions;

/** Path parameters first, then one body or query, then the options: and its types go in both directions. */
type ParametersFit<Path extends keyof Places> = Places[Path]["takes"] extends "nothing"
  ? Same<Rest<Path>, [OptionsOf<Path>]>
  : Rest<Path> extends [infer Input, OptionsOf<Path>]
    ? [InputOf<Path>] extends [Input]
      ? Same<Wire<Input>, Wire<InputOf<Path>>>
      : Places[Path]["takes"] extends "form"
        ? true
        : false
    : false;

type FirstAreIds<Path extends keyof Places> =
  Required<Given<Path>> extends [...Ids[Places[Path]["ids"] & keyof Ids], ...unknown[]] ? true : false;

/** What is needed has to be given; what is not may be left out. */
type NeededFits<Path extends keyof Places> =
  [...Ids[Places[Path]["ids"] & keyof Ids]] extends Given<Path>
    ? Places[Path]["needed"] extends true
      ? false
      : true
    : Places[Path]["needed"];

type ResultOf<Path extends keyof Places> = At<Client, Path> extends (...given: never) => infer Result ? Result : never;
type ResultFits<Path extends keyof Places> = {
  none: Same<ResultOf<Path>, AlohaPromise<undefined>>;
  text: Same<ResultOf<Path>, AlohaPromise<string>>;
  stream: ResultOf<Path> extends StreamPromise<infer _> ? true : false;
  pages: ResultOf<Path> extends PagePromise<infer Item>
    ? Answered<operations[Places[Path]["id"] & keyof operations]> extends { data: readonly (infer Row)[] }
      ? [Row] extends [Item]
        ? true
        : false
      : false
    : false;
  json: ResultOf<Path> extends AlohaPromise<infer Body>
    ? [Answered<operations[Places[Path]["id"] & keyof operations]>] extends [Body]
      ? true
      : false
    : false;
}[Places[Path]["gives"]];

/** The places of which something does not hold. */
type Wrong<Fits extends { [Path in keyof Places]: boolean }> = {
  [Path in keyof Places]: Fits[Path] extends true ? never : Path;
}[keyof Places];

export type PathParametersComeFirst = Holds<Same<Wrong<{ [Path in keyof Places]: FirstAreIds<Path> }>, never>>;
export type InputsAreThoseOfTheContract = Holds<Same<Wrong<{ [Path in keyof Places]: ParametersFit<Path> }>, never>>;
export type OnlyWhatIsNeededIsNeeded = Holds<Same<Wrong<{ [Path in keyof Places]: NeededFits<Path> }>, never>>;
export type ResultsAreThoseOfTheContract = Holds<Same<Wrong<{ [Path in keyof Places]: ResultFits<Path> }>, never>>;
