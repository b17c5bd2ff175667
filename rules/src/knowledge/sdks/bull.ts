import type { Sdk } from '../types/sdk';

/** The first argument may be a name; the options are the last argument. Workers process the job elsewhere. */
export const bull: Sdk = {
  id: 'bull',
  name: 'Bull',
  source: 'bull 4.16.5 index.d.ts',
  apis: [
    {
      kind: 'scheduler',
      path: 'bull:{,Queue}().add',
      time: -1,
      timeKeys: ['repeat.cron', 'repeat.every'],
      form: 'any',
      zone: { arg: -1, key: 'repeat.tz' },
      defaultZone: 'local',
    },
  ],
};
