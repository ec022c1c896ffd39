/** A form with one of the files that the portal serves for its guides. */
export async function sampleForm(body: Readonly<Record<string, string>>): Promise<FormData> {
  const form = new FormData();
  for (const [name, value] of Object.entries(body)) {
    if (name === "file") form.append(name, await (await fetch(`/samples/${value}`)).blob(), value);
    else form.append(name, value);
  }
  return form;
}
