import { setPlain } from "../../plain-settings.ts";
import { countries, ELSEWHERE } from "./country.ts";
import css from "./help.module.css";
import { helpWords } from "./help-words.ts";

/** Whose lines are shown: chosen by the person, never found by where they are. */
export function CountryChoice({ country }: { readonly country: string }) {
  const { page: words } = helpWords();
  return (
    <label class={css.country}>
      <span>{words.country}</span>
      <select
        value={country}
        onChange={(event) => setPlain({ helpCountry: event.currentTarget.value })}
      >
        {countries().map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
        <option value={ELSEWHERE}>{words.elsewhere}</option>
      </select>
    </label>
  );
}
