import type { ComponentType } from "preact";
import { useEffect, useState } from "preact/hooks";
import { say } from "../language.ts";

let Come: ComponentType | undefined;

/** Fetches the door; where it is what opens, it is asked for before anything is drawn. */
export async function loadDoor(): Promise<ComponentType> {
  const { Door } = await import("../places/door/door.tsx");
  Come = Door;
  return Door;
}

/** What is shown while the notebook is not open; it comes only when needed. */
export function DoorRoute() {
  const [Door, setDoor] = useState<ComponentType | undefined>(() => Come);
  useEffect(() => {
    if (!Door) void loadDoor().then((loaded) => setDoor(() => loaded));
  }, [Door]);
  return Door ? (
    <Door />
  ) : (
    <p class="heard" role="status">
      {say().shell.opening}
    </p>
  );
}
