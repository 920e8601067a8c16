import type { KeptPicture } from "@lichen/companion";
import { useEffect, useState } from "preact/hooks";
import { ask } from "../../worker-port.ts";

/** The address of a picture in this page, for as long as it is shown; undefined while it comes. */
export function usePicture({ id }: KeptPicture): string | undefined {
  const [at, setAt] = useState<string>();
  useEffect(() => {
    let made: string | undefined;
    let isHere = true;
    void ask("picture", { id }).then((jpeg) => {
      if (!jpeg || !isHere) return;
      made = URL.createObjectURL(jpeg);
      setAt(made);
    });
    return () => {
      isHere = false;
      if (made !== undefined) URL.revokeObjectURL(made);
    };
  }, [id]);
  return at;
}
