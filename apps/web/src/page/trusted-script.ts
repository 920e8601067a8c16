/** The one Trusted Types policy: script addresses of this origin, and nothing else. */
const policy = window.trustedTypes?.createPolicy("lichen", {
  createScriptURL(address) {
    if (new URL(address, location.href).origin !== location.origin) {
      throw new TypeError("a script of another origin was asked for");
    }
    return address;
  },
});

/** A script's address as the browser wants it: trusted where it asks for trust. */
export function trustedScript(address: string): string {
  // The DOM's own types take a text where a TrustedScriptURL is taken too.
  return (policy?.createScriptURL(address) ?? address) as string;
}
