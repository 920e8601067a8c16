import type { ComponentType } from "preact";
import { useEffect, useState } from "preact/hooks";
import { say } from "../language.ts";

let Come: ComponentType | undefined;

/** Fetches what an open notebook is shown in: one file, asked for while the worker still looks. */
export async function loadShell(): Promise<ComponentType> {
  const { Shell } = await import("./shell.tsx");
  Come = Shell;
  return Shell;
}

/** The open app. After a first run or an unlocking its file is here already. */
export function ShellRoute() {
  const [Shell, setShell] = useState<ComponentType | undefined>(() => Come);
  useEffect(() => {
    if (!Shell) void loadShell().then((loaded) => setShell(() => loaded));
  }, [Shell]);
  return Shell ? (
    <Shell />
  ) : (
    <p class="heard" role="status">
      {say().shell.opening}
    </p>
  );
}
