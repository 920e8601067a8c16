import { say } from "../language.ts";
import { announce } from "./notices.ts";

/** Says, gently, that something inside went wrong; what was typed stays on the screen. */
export function beginAccidents(): void {
  const tell = () => {
    const { shell } = say();
    announce({
      text: shell.accident,
      undo: { label: shell.reload, act: () => location.reload() },
    });
  };
  addEventListener("error", tell);
  addEventListener("unhandledrejection", tell);
}
