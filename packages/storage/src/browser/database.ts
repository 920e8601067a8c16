import { type DBSchema, type IDBPDatabase, openDB } from "idb";

/** One row of sealed segments: frames end to end (FOLDER.md section 2). Nothing readable is ever put here. */
export interface Page {
  readonly device: string;
  /** Rows of a device are read in the order of this number. */
  readonly place: number;
  readonly bytes: Uint8Array;
}

/** What the browser keeps of a notebook. */
export interface NotebookSchema extends DBSchema {
  pages: { key: [string, number]; value: Page };
  heads: { key: string; value: Uint8Array };
  snapshots: { key: "newest" | "before"; value: Uint8Array };
  /** `writer` names the tab that may write; `slots-0` and `slots-1` stand in where there is no OPFS. */
  house: { key: string; value: Uint8Array | string };
  /** What was kept while locked, sealed to the device's key. */
  waiting: { key: number; value: Uint8Array };
}

export type Database = IDBPDatabase<NotebookSchema>;

/** Opens the browser's database of a notebook, making it when it is not there. */
export function openDatabase(name: string): Promise<Database> {
  return openDB<NotebookSchema>(name, 1, {
    upgrade(database) {
      database.createObjectStore("pages", { keyPath: ["device", "place"] });
      database.createObjectStore("heads");
      database.createObjectStore("snapshots");
      database.createObjectStore("house");
      database.createObjectStore("waiting", { autoIncrement: true });
    },
    // Another tab wants to delete or upgrade: let it, rather than hold everyone up.
    blocking: (_current, _blocked, event) => {
      if (event.target instanceof IDBDatabase) event.target.close();
    },
  });
}
