import type { Contract } from "./contract.ts";
import { clientsFile } from "./python/clients.ts";
import { enumsFile, modelsFile } from "./python/models.ts";
import { operationsFile } from "./python/operations.ts";
import { paramsFile, shapesFile } from "./python/params.ts";
import { resourceFiles } from "./python/resources.ts";
import { testContractFile } from "./python/test-contract.ts";
import { speaker } from "./python/words.ts";
import { sdkOperations } from "./sdk-operations.ts";

/** Every generated file of the Python client, by its path below `sdks/python`. */
export function pythonFiles(contract: Contract): Record<string, string> {
  const operations = sdkOperations(contract);
  const speak = speaker(contract, operations);
  const inPackage: Record<string, string> = {
    "_operations_gen.py": operationsFile(contract, operations),
    "_enums_gen.py": enumsFile(contract, speak),
    "_models_gen.py": modelsFile(contract, operations, speak),
    "_params_gen.py": paramsFile(contract, operations, speak),
    "_shapes_gen.py": shapesFile(contract, operations),
    "_clients_gen.py": clientsFile(operations),
    ...resourceFiles(contract, operations, speak),
  };
  return {
    ...Object.fromEntries(Object.entries(inPackage).map(([name, text]) => [`src/usealoha/${name}`, text])),
    "tests/contract.gen.json": testContractFile(contract, operations),
  };
}
