import type { ComponentType } from "preact";
import { useEffect, useState } from "preact/hooks";
import { say } from "../language.ts";

/** What is shown while the notebook is not open; it comes only when needed. */
export function DoorRoute() {
  const [Door, setDoor] = useState<ComponentType>();
  useEffect(() => {
    void import("../places/door/door.tsx").then((m) => setDoor(() => m.Door));
  }, []);
  return Door ? (
    <Door />
  ) : (
    <p class="heard" role="status">
      {say().shell.opening}
    </p>
  );
}
