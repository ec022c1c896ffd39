/** The name of a field or an option in Python. */
export function pythonField(name: string): string {
  return name.replace(/URL/, "_url").replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
}
