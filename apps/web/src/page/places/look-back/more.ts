/** What stands behind "More", in the order of how often it is wanted. */
export const MORE = [
  { href: "/look-back/review", name: "reviews" },
  { href: "/look-back/lichen", name: "lichen" },
  { href: "/look-back/measures", name: "measures" },
  { href: "/look-back/experiments", name: "experiments" },
  { href: "/look-back/hidden", name: "hidden" },
] as const;
