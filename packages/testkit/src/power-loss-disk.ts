import { createHash } from "node:crypto";
import { basename, dirname } from "node:path";
import { seededRandom } from "@lichen/base";
import type { Disk } from "@lichen/storage/folder";

/** What is on a disk: its folders, and its files with all their bytes. */
export interface DiskImage {
  readonly folders: readonly string[];
  readonly files: ReadonlyMap<string, Uint8Array>;
}

/** A disk in memory that knows what a loss of power would leave of it. */
export interface PowerLossDisk extends Disk {
  /** All that is visible now: what a restart without a loss of power finds. */
  image(): DiskImage;
  /** What a loss of power now can leave: every state when there are at most `limit`, else that many of them. */
  afterLoss(limit: number): readonly DiskImage[];
}

type FileChange =
  | { readonly kind: "write"; readonly at: number; readonly bytes: Uint8Array }
  | { readonly kind: "truncate"; readonly length: number };

interface FileNode {
  readonly kind: "file";
  seen: Uint8Array;
  durable: Uint8Array;
  pending: FileChange[];
}

type Names = ReadonlyMap<string, FileNode | FolderNode>;

interface FolderNode {
  readonly kind: "folder";
  /** The names as last synced, then after each change since. */
  history: Names[];
}

/** The unit a disk writes whole. */
const SECTOR = 512;
/** Places at which one large write is torn, at most. */
const TEARS = 6;

/**
 * A disk that keeps apart what was written and what was synced.
 *
 * The model (after Pillai et al., "All File Systems Are Not Created Equal", OSDI 2014): of a file's
 * changes since its sync any first few survive, the last of them torn at a sector, with its length
 * grown before its bytes or with later sectors but not earlier ones; of a folder's names any first
 * few changes survive, whatever became of the files; files and folders are independent of each other.
 * `changed` is called after every change and sync.
 */
export function powerLossDisk(
  start: DiskImage = { folders: ["/"], files: new Map() },
  changed: () => void = () => undefined,
): PowerLossDisk {
  const root = rootOf(start);

  function nodeAt(path: string): FileNode | FolderNode | undefined {
    let node: FileNode | FolderNode | undefined = root;
    for (const part of path.split("/").filter(Boolean)) {
      node = node?.kind === "folder" ? namesOf(node).get(part) : undefined;
    }
    return node;
  }
  function fileAt(path: string): FileNode {
    const node = nodeAt(path);
    if (node?.kind !== "file") throw diskError("ENOENT");
    return node;
  }
  function folderAt(path: string): FolderNode {
    const node = nodeAt(path);
    if (node?.kind !== "folder") throw diskError("ENOENT");
    return node;
  }
  function rename(path: string, change: (names: Map<string, FileNode | FolderNode>) => void): void {
    const folder = folderAt(dirname(path));
    const names = new Map(namesOf(folder));
    change(names);
    folder.history.push(names);
    changed();
  }
  function change(file: FileNode, by: FileChange): void {
    file.pending.push(by);
    file.seen = applied(file.seen, by);
    changed();
  }

  return {
    read(path) {
      const node = nodeAt(path);
      return node?.kind === "file" ? node.seen.slice() : undefined;
    },
    list(path) {
      const node = nodeAt(path);
      return node?.kind === "folder" ? [...namesOf(node).keys()] : [];
    },
    exists: (path) => nodeAt(path) !== undefined,
    size(path) {
      const node = nodeAt(path);
      return node?.kind === "file" ? node.seen.length : 0;
    },
    writeAt(path, offset, bytes) {
      if (!nodeAt(path)) rename(path, (names) => names.set(basename(path), newFile()));
      change(fileAt(path), { kind: "write", at: offset, bytes: bytes.slice() });
    },
    truncate: (path, length) => change(fileAt(path), { kind: "truncate", length }),
    sync(path) {
      const file = fileAt(path);
      file.durable = file.seen;
      file.pending = [];
      changed();
    },
    rename(from, to) {
      if (dirname(from) !== dirname(to)) throw new Error("one folder at a time");
      const file = fileAt(from);
      rename(to, (names) => {
        names.delete(basename(from));
        names.set(basename(to), file);
      });
    },
    remove(path) {
      if (nodeAt(path)) rename(path, (names) => names.delete(basename(path)));
    },
    makeFolder(path) {
      if (nodeAt(path)) return;
      rename(path, (names) => names.set(basename(path), { kind: "folder", history: [new Map()] }));
    },
    syncFolder(path) {
      const folder = folderAt(path);
      folder.history = folder.history.slice(-1);
      changed();
    },
    image: () => imageOf(root, { names: namesOf, bytes: ({ seen }) => seen }),
    afterLoss: (limit) => statesOf(root, limit),
  };
}

/** A name for what is on a disk: equal for equal images. */
export function imageKey({ folders, files }: DiskImage): string {
  const hash = createHash("sha256").update(JSON.stringify([...folders].sort()));
  for (const [path, bytes] of [...files].sort(([a], [b]) => (a < b ? -1 : 1))) {
    hash.update(`${path}\n${bytes.length}\n`).update(bytes);
  }
  return hash.digest("base64");
}

/** An error as a platform throws it, with its code. */
export function diskError(code: string): Error {
  return Object.assign(new Error(`the disk said ${code}`), { code });
}

function newFile(bytes: Uint8Array = new Uint8Array(0)): FileNode {
  return { kind: "file", seen: bytes, durable: bytes, pending: [] };
}

function namesOf({ history }: FolderNode): Names {
  return history.at(-1) ?? new Map();
}

function rootOf({ folders, files }: DiskImage): FolderNode {
  const root: FolderNode = { kind: "folder", history: [new Map()] };
  const put = (path: string, made: FileNode | FolderNode): void => {
    let here: FolderNode = root;
    for (const part of dirname(path).split("/").filter(Boolean)) {
      const next = namesOf(here).get(part);
      if (next?.kind !== "folder") throw new Error("folders come before what is in them");
      here = next;
    }
    here.history = [new Map(namesOf(here)).set(basename(path), made)];
  };
  for (const path of [...folders].sort()) {
    if (path !== "/") put(path, { kind: "folder", history: [new Map()] });
  }
  for (const [path, bytes] of files) put(path, newFile(bytes));
  return root;
}

function applied(file: Uint8Array, by: FileChange): Uint8Array {
  const length =
    by.kind === "truncate" ? by.length : Math.max(file.length, by.at + by.bytes.length);
  const after = new Uint8Array(length);
  after.set(file.subarray(0, length));
  if (by.kind === "write") after.set(by.bytes, by.at);
  return after;
}

/** Every content a file can have after a loss of power. */
function contentsOf({ durable, pending }: FileNode): readonly Uint8Array[] {
  const contents = [durable];
  let before = durable;
  for (const each of pending) {
    if (each.kind === "write") contents.push(...torn(before, each));
    before = applied(before, each);
    contents.push(before);
  }
  return contents;
}

function torn(
  before: Uint8Array,
  { at, bytes }: Extract<FileChange, { kind: "write" }>,
): readonly Uint8Array[] {
  const first = SECTOR - (at % SECTOR);
  const sectors = Math.ceil(Math.max(0, bytes.length - first) / SECTOR);
  const step = Math.max(1, Math.ceil(sectors / TEARS));
  const grown = applied(before, { kind: "write", at, bytes: before.slice(at, at + bytes.length) });
  const long = applied(grown, { kind: "write", at: at + bytes.length, bytes: new Uint8Array(0) });
  const states = [long];
  for (let i = 0; i < sectors; i += step) {
    const cut = first + i * SECTOR;
    const head: FileChange = { kind: "write", at, bytes: bytes.subarray(0, cut) };
    const rest: FileChange = { kind: "write", at: at + cut, bytes: bytes.subarray(cut) };
    states.push(applied(before, head), applied(long, head), applied(long, rest));
  }
  return states;
}

/** For one state: which names of each folder, which bytes of each file. */
interface Choice {
  names(folder: FolderNode): Names;
  bytes(file: FileNode): Uint8Array;
}

function statesOf(root: FolderNode, limit: number): readonly DiskImage[] {
  const options = new Map<FileNode | FolderNode, readonly (Names | Uint8Array)[]>();
  const gather = (node: FileNode | FolderNode): void => {
    if (options.has(node)) return;
    options.set(node, node.kind === "file" ? contentsOf(node) : node.history);
    if (node.kind === "file") return;
    for (const names of node.history) for (const each of names.values()) gather(each);
  };
  gather(root);
  const open = [...options].filter(([, list]) => list.length > 1);
  const total = open.reduce((product, [, list]) => product * list.length, 1);
  const random = seededRandom(total);
  const states = new Map<string, DiskImage>();
  for (let n = 0; n < Math.min(total, limit); n++) {
    let rest = n;
    const picked = new Map<FileNode | FolderNode, Names | Uint8Array>();
    for (const [node, list] of open) {
      const i = total <= limit ? rest % list.length : random.between(0, list.length - 1);
      rest = Math.floor(rest / list.length);
      const chosen = list[i];
      if (chosen) picked.set(node, chosen);
    }
    const image = imageOf(root, choiceOf(picked));
    states.set(imageKey(image), image);
  }
  return [...states.values()];
}

function choiceOf(picked: ReadonlyMap<FileNode | FolderNode, Names | Uint8Array>): Choice {
  return {
    names(folder) {
      const chosen = picked.get(folder);
      return chosen instanceof Map ? chosen : namesOf(folder);
    },
    bytes(file) {
      const chosen = picked.get(file);
      return chosen instanceof Uint8Array ? chosen : file.durable;
    },
  };
}

function imageOf(root: FolderNode, choice: Choice): DiskImage {
  const folders: string[] = [];
  const files = new Map<string, Uint8Array>();
  const walk = (folder: FolderNode, path: string): void => {
    folders.push(path || "/");
    for (const [name, node] of choice.names(folder)) {
      if (node.kind === "folder") walk(node, `${path}/${name}`);
      else files.set(`${path}/${name}`, choice.bytes(node));
    }
  };
  walk(root, "");
  return { folders, files };
}
