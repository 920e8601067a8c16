import address from "./worker.ts?worker&url";

/** Runs the suites in a worker, as the app's own stores run, and leaves the outcome on the window. */
const factory: unknown = Reflect.get(globalThis, "trustedTypes");
const policy =
  factory && typeof factory === "object" && "createPolicy" in factory
    ? (
        factory as {
          createPolicy(name: string, rules: object): { createScriptURL(url: string): string };
        }
      ).createPolicy("lichen", {
        createScriptURL: (url: string) => url,
      })
    : { createScriptURL: (url: string) => url };
const worker = new Worker(policy.createScriptURL(address), { type: "module" });
worker.onmessage = ({ data }) => {
  Reflect.set(globalThis, "outcome", data);
};
worker.onerror = ({ message }) => {
  Reflect.set(globalThis, "outcome", [{ name: "the worker itself", problem: message }]);
};
