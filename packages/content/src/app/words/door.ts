/** The first run, and every way a notebook can be met that is not open. */
export interface DoorWords {
  readonly firstRun: {
    readonly language: string;
    readonly welcome: string;
    readonly what: string;
    readonly whatNot: string;
    readonly privacy: string;
    readonly begin: string;
    readonly haveBackup: string;
    readonly step: (step: number, of: number) => string;
    readonly protectTitle: string;
    readonly protectWhy: string;
    readonly passphrase: string;
    readonly passphraseLine: string;
    readonly thisDevice: string;
    readonly thisDeviceLine: string;
    readonly plainName: string;
    readonly plainNameLine: string;
    readonly someoneKnows: string;
    readonly someoneKnowsLine: string;
    readonly next: string;
    readonly choosePassphrase: string;
    readonly choosePassphraseLine: string;
    readonly newPassphrase: string;
    readonly again: string;
    readonly differ: string;
    readonly short: string;
    readonly show: string;
    readonly hide: string;
    readonly making: string;
  };
  readonly locked: {
    readonly title: string;
    readonly passphrase: string;
    readonly open: string;
    readonly opening: string;
    readonly forgotten: string;
    readonly forgottenLine: string;
    readonly keepOne: string;
    readonly keepOneLine: string;
    readonly keptSealed: string;
    readonly myPlan: string;
  };
  readonly tookIn: (count: number) => string;
  readonly elsewhere: { readonly title: string; readonly line: string; readonly here: string };
  readonly lost: {
    readonly title: string;
    readonly line: string;
    readonly fromBackup: string;
    readonly beginEmpty: string;
    readonly beginEmptyAsk: string;
  };
  readonly unreadable: {
    readonly title: string;
    readonly fromBackup: string;
    readonly tryAgain: string;
  };
  readonly fewer: (count: number) => string;
  readonly hurt: string;
  readonly full: {
    readonly title: string;
    readonly line: string;
    readonly saveBackup: string;
    readonly copyNote: string;
    readonly copied: string;
    readonly tryAgain: string;
  };
}
