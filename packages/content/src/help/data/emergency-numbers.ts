/** What is dialled in danger, by country; the first is the one to show large. Not yet checked again. */
export const EMERGENCY_NUMBERS: ReadonlyMap<string, readonly string[]> = new Map([
  ["IN", ["112"]],
  ["NP", ["100", "102"]],
  ["LK", ["119", "1990"]],
  ["BD", ["999"]],
  ["PK", ["15", "1122"]],
  ["US", ["911"]],
  ["CA", ["911"]],
  ["MX", ["911"]],
  ["BR", ["192", "190"]],
  ["AR", ["911", "107"]],
  ["CL", ["131"]],
  ["CO", ["123"]],
  ["PE", ["106"]],
  ["GB", ["999"]],
  ["IE", ["112", "999"]],
  ["FR", ["112", "15"]],
  ["DE", ["112"]],
  ["AT", ["112", "144"]],
  ["CH", ["112", "144"]],
  ["ES", ["112"]],
  ["PT", ["112"]],
  ["IT", ["112"]],
  ["NL", ["112"]],
  ["BE", ["112"]],
  ["DK", ["112"]],
  ["SE", ["112"]],
  ["NO", ["112", "113"]],
  ["FI", ["112"]],
  ["PL", ["112"]],
  ["CZ", ["112"]],
  ["HU", ["112"]],
  ["GR", ["112"]],
  ["RO", ["112"]],
  ["UA", ["112"]],
  ["IL", ["101"]],
  ["AE", ["999"]],
  ["EG", ["123"]],
  ["ZA", ["112", "10177"]],
  ["KE", ["999", "112"]],
  ["NG", ["112"]],
  ["AU", ["000"]],
  ["NZ", ["111"]],
  ["SG", ["995", "999"]],
  ["MY", ["999"]],
  ["ID", ["112"]],
  ["PH", ["911"]],
  ["TH", ["1669", "191"]],
  ["HK", ["999"]],
  ["TW", ["119", "110"]],
  ["JP", ["119", "110"]],
  ["KR", ["119", "112"]],
  ["CN", ["120", "110"]],
]);

/** Directories of lines all over the world. They need a network. */
export const DIRECTORIES: readonly string[] = [
  "findahelpline.com",
  "befrienders.org",
  "iasp.info/suicidalthoughts",
];

/**
 * Numbers that other lists still carry and that must never be shown, digits only: closed, merged
 * into another, or not known to be answered.
 */
export const RETIRED_NUMBERS: readonly {
  readonly country: string;
  readonly digits: string;
  readonly why: string;
}[] = [
  {
    country: "IN",
    digits: "18005990019",
    why: "KIRAN: it could not be confirmed that it is answered",
  },
  { country: "IN", digits: "18602662345", why: "an older number of the Vandrevala Foundation" },
  { country: "KR", digits: "1393", why: "became 109 in January 2024" },
  { country: "US", digits: "18002738255", why: "988 is the number to show" },
  { country: "GB", digits: "08457909090", why: "an older number of Samaritans; 116 123 is free" },
  { country: "IT", digits: "199284284", why: "an older number of Telefono Amico" },
];
