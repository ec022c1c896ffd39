const keywords = new Set(
  `False None True and as assert async await break class continue def del elif else except finally for from global if
  import in is lambda nonlocal not or pass raise return try while with yield`.split(/\s+/),
);

/** `scheduledAt` as Python writes it. */
export function snake(name: string): string {
  return name
    .replace(/([a-z0-9])([A-Z])/g, "$1_$2")
    .replace(/([A-Z]+)([A-Z][a-z])/g, "$1_$2")
    .toLowerCase();
}

/** A name that Python allows: a keyword gets a trailing underscore. */
export function pythonName(name: string): string {
  const plain = snake(name);
  return keywords.has(plain) ? `${plain}_` : plain;
}

// What every model has beside its fields.
const taken = new Set(["raw", "response"]);

export function fieldName(name: string): string {
  const plain = pythonName(name);
  return taken.has(plain) ? `${plain}_` : plain;
}

export function pascal(name: string): string {
  return name
    .split(/[._\s-]/)
    .map((part) => part.charAt(0).toUpperCase() + part.slice(1))
    .join("");
}

/** The constant of an operation, such as `CREATE_POST`. */
export function constantName(operationId: string): string {
  return snake(operationId).toUpperCase();
}
