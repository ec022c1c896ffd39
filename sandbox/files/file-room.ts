import { mkdir, open, readdir, rename, rm, stat } from "node:fs/promises";
import { join } from "node:path";
import { nothingIfGone } from "../nothing-if-gone.ts";
import { randomToken } from "../secrets.ts";

type FileHandle = Awaited<ReturnType<typeof open>>;

/** A file that is being written. Nobody finds it before it is kept. */
export interface BegunFile {
  readonly name: string;
  readonly handle: FileHandle;
}

/** How long a file may lie without a row that names it: a call has ended long before. */
const strayMs = 3600 * 1000;
const incoming = "incoming";
const shelfPrefix = "files-";
/** How many names are asked about at once. */
const askedAtOnce = 200;

/**
 * Where uploaded files lie: first under `incoming`, then whole under their name. A row of the store names a file, and a
 * file that no row names goes within two hours, so whatever ends in the middle leaves nothing behind.
 */
export class FileRoom {
  readonly #folder: string;

  constructor(folder: string) {
    this.#folder = folder;
  }

  async begin(): Promise<BegunFile> {
    const name = randomToken();
    await mkdir(join(this.#folder, incoming), { recursive: true });
    return { name, handle: await open(join(this.#folder, incoming, name), "wx+") };
  }

  /** Puts a whole file in its place, once its bytes are on the disk. */
  async keep({ name, handle }: BegunFile): Promise<void> {
    await handle.sync();
    await handle.close();
    await mkdir(join(this.#folder, shelfOf(name)), { recursive: true });
    await rename(join(this.#folder, incoming, name), this.#placeOf(name));
  }

  async abandon({ name, handle }: BegunFile): Promise<void> {
    await handle.close();
    await rm(join(this.#folder, incoming, name), { force: true });
  }

  /** Opens a file that was kept. Whoever opens it closes it. */
  open(name: string): Promise<FileHandle> {
    return open(this.#placeOf(name), "r");
  }

  async remove(name: string): Promise<void> {
    await rm(this.#placeOf(name), { force: true });
  }

  /** Removes old files that nobody names: uploads that broke off, and files whose workspace is gone. Other folders are not ours. */
  async sweep(now: number, named: (names: readonly string[]) => Promise<ReadonlySet<string>>): Promise<number> {
    let removed = 0;
    const folders = await readdir(this.#folder).catch(nothingIfGone([]));
    for (const shelf of folders.filter((name) => name === incoming || name.startsWith(shelfPrefix))) {
      const folder = join(this.#folder, shelf);
      const old: string[] = [];
      for (const name of await readdir(folder).catch(nothingIfGone([]))) {
        const found = await stat(join(folder, name)).catch(nothingIfGone(null));
        if (found && now - found.mtimeMs >= strayMs) old.push(name);
      }
      while (old.length > 0) {
        const some = old.splice(0, askedAtOnce);
        const kept = shelf === incoming ? new Set<string>() : await named(some);
        const stray = some.filter((name) => !kept.has(name));
        for (const name of stray) await rm(join(folder, name), { force: true });
        removed += stray.length;
      }
    }
    return removed;
  }

  #placeOf(name: string): string {
    return join(this.#folder, shelfOf(name), name);
  }
}

/** A thousand folders of a thousand files are easier on a disk than one of a million. */
function shelfOf(name: string): string {
  return `${shelfPrefix}${name.slice(0, 2)}`;
}
