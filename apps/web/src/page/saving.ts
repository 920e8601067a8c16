import { plainNameOf } from "./frame/plain-name.ts";
import { plainSettings } from "./plain-settings.ts";

/** The name of a file of ours: it tells no more than the person's home screen does. */
export function fileName(ending: string): string {
  const now = new Date();
  const part = (value: number) => String(value).padStart(2, "0");
  const day = `${now.getFullYear()}-${part(now.getMonth() + 1)}-${part(now.getDate())}`;
  return `${plainNameOf(plainSettings.value).toLowerCase()}-${day}.${ending}`;
}

/** Hands a file to the person, into their downloads. */
export function saveFile(name: string, file: Blob): void {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(file);
  link.download = name;
  document.body.append(link);
  link.click();
  link.remove();
  // The browser needs the address until it has begun to save.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}
