import { Icon, type IconName } from "./Icon.tsx";
import css from "./Places.module.css";

export interface Place {
  readonly href: string;
  readonly label: string;
  readonly icon: IconName;
}

/** The places of the app: a bar below on phones, a bar at the side on wide screens. */
export function Places(props: {
  readonly label: string;
  readonly name: string;
  readonly places: readonly Place[];
  /** Shown on wide screens only: settings and help. */
  readonly foot: readonly Place[];
  readonly here: string | undefined;
}) {
  return (
    <nav class={css.bar} aria-label={props.label}>
      <p class={css.name}>{props.name}</p>
      <ul class={css.places}>
        {props.places.map((place) => (
          <PlaceLink key={place.href} place={place} isHere={place.href === props.here} />
        ))}
      </ul>
      <ul class={css.foot}>
        {props.foot.map((place) => (
          <PlaceLink key={place.href} place={place} isHere={place.href === props.here} />
        ))}
      </ul>
    </nav>
  );
}

function PlaceLink({ place, isHere }: { readonly place: Place; readonly isHere: boolean }) {
  return (
    <li class={css.item}>
      <a class={css.place} href={place.href} aria-current={isHere ? "page" : undefined}>
        <span class={css.pip}>
          <Icon name={place.icon} />
        </span>
        <span class={css.word}>{place.label}</span>
      </a>
    </li>
  );
}
