import type { ComponentType } from "preact";
import { useEffect, useState } from "preact/hooks";

/**
 * A part of a page whose file comes when it is first drawn, or before, when its `load` is called.
 * Until then nothing stands in its place.
 */
export function later<P extends object>(
  fetchPart: () => Promise<ComponentType<P>>,
): ComponentType<P> & { load(): Promise<void> } {
  let come: ComponentType<P> | undefined;
  const load = async () => {
    come = await fetchPart();
  };
  function Later(props: P) {
    const [Part, setPart] = useState<ComponentType<P> | undefined>(() => come);
    useEffect(() => {
      if (!Part) void load().then(() => setPart(() => come));
    }, [Part]);
    return Part ? <Part {...props} /> : null;
  }
  return Object.assign(Later, { load });
}
