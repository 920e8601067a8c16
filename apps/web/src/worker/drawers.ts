/** Holds one thing that was made of what the person wrote, until the notebook closes. */
export interface Drawer<T> {
  held: T | undefined;
}

/** All that is held of an open notebook beside itself, so that closing it lets go of everything. */
export interface Drawers {
  /** A drawer that is empty now and after each {@link Drawers.empty}. */
  drawer<T>(): Drawer<T>;
  /** Lets go of what is in every drawer. */
  empty(): void;
}

/** Drawers for one house. */
export function newDrawers(): Drawers {
  const all: Drawer<unknown>[] = [];
  return {
    drawer<T>() {
      const drawer: Drawer<T> = { held: undefined };
      all.push(drawer as Drawer<unknown>);
      return drawer;
    },
    empty() {
      for (const drawer of all) drawer.held = undefined;
    },
  };
}
