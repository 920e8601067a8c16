import { Notice } from "@lichen/ui/Notice";
import { type Place, Places } from "@lichen/ui/Places";
import { useEffect } from "preact/hooks";
import { say } from "../language.ts";
import { plainSettings } from "../plain-settings.ts";
import { address } from "../router.ts";
import { useHardMomentNear } from "./hard-moment-near.ts";
import { hush, hushOnLeaving, told } from "./notices.ts";
import { plainNameOf } from "./plain-name.ts";
import { Route } from "./route.tsx";
import css from "./shell.module.css";
import { useMedia, WIDE } from "./use-media.ts";

/** The open app: the five places around the page the person is on. */
export function Shell() {
  const { shell } = say();
  const isWide = useMedia(WIDE);
  useHardMomentNear();
  useEffect(() => {
    document.documentElement.dataset.bar = "";
    return () => {
      delete document.documentElement.dataset.bar;
    };
  }, []);
  useEffect(hushOnLeaving, [address.value]);
  const places: readonly Place[] = [
    { href: "/", label: shell.today, icon: "home" },
    { href: "/grow", label: shell.grow, icon: "grow" },
    { href: "/ease", label: shell.ease, icon: "ease" },
    { href: "/circle", label: shell.circle, icon: "circle" },
    { href: "/look-back", label: shell.lookBack, icon: "look-back" },
  ];
  const foot: readonly Place[] = [
    { href: "/settings", label: shell.settings, icon: "settings" },
    { href: "/help", label: shell.help, icon: "help" },
  ];
  const bar = (
    <Places
      key="bar"
      label={shell.places}
      name={plainNameOf(plainSettings.value)}
      places={places}
      foot={foot}
      here={placeOf(address.value)}
    />
  );
  const undo = told.value?.undo;
  return (
    <div class={`${css.shell} ${isOneAct(address.value) ? css.alone : ""}`}>
      <a class={css.skip} href="#here">
        {shell.skipToContent}
      </a>
      {isWide && bar}
      <div key="page" class={css.page}>
        <Route />
      </div>
      {!isWide && !isOneAct(address.value) && bar}
      <Notice
        text={told.value?.text}
        turn={told.value?.turn}
        line={told.value?.kindLine}
        act={
          undo && {
            label: undo.label,
            onPress: () => {
              hush();
              undo.act();
            },
          }
        }
      />
    </div>
  );
}

/** Pages of one act, which have no bar below them on a phone. */
function isOneAct(path: string): boolean {
  return path.startsWith("/check-in") || path.startsWith("/hard-moment/");
}

/** Addresses that belong to Ease and are not below it, for they are reached from elsewhere too. */
const OF_EASE = ["/hard-moment", "/library", "/setback", "/anxiety", "/plan"];

/** The place an address belongs to. */
function placeOf(path: string): string {
  const first = `/${path.split("/")[1] ?? ""}`;
  if (OF_EASE.includes(first)) return "/ease";
  return first === "/check-in" || first === "/journal" ? "/" : first;
}
