import { Places } from "./Places.tsx";
import type { Sample } from "./sample.ts";

export const samples: readonly Sample[] = [
  {
    name: "five places",
    show: ({ label, title, names }) => (
      <div style={{ blockSize: "30rem" }}>
        <Places
          label={label}
          name={title}
          here="?place=0"
          places={(["home", "grow", "ease", "circle", "look-back"] as const).map((icon, index) => ({
            href: `?place=${index}`,
            icon,
            label: names[index] ?? "",
          }))}
          foot={[
            { href: "?place=5", icon: "settings", label: names[5] ?? "" },
            { href: "?place=6", icon: "help", label: names[6] ?? "" },
          ]}
        />
      </div>
    ),
  },
];
