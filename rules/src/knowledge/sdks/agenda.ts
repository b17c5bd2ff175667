import type { Sdk } from '../types/sdk';

/** Times are cron text, milliseconds or English words. The job's function is defined elsewhere under a name. */
export const agenda: Sdk = {
  id: 'agenda',
  name: 'Agenda',
  source: 'agenda 6.2.6 dist/index.d.ts, dist/Job.d.ts, dist/decorators/Every.d.ts; agenda 5.0.0 dist/agenda/every.d.ts',
  apis: [
    { kind: 'scheduler', path: 'agenda:{Agenda,}().every', time: 0, form: 'any', zone: { arg: 3, key: 'timezone' }, defaultZone: 'local' },
    { kind: 'scheduler', path: 'agenda:{Agenda,}().schedule', time: 0, form: 'words', defaultZone: 'local' },
    {
      kind: 'scheduler',
      path: 'agenda:{Agenda,}().create().repeatEvery',
      time: 0,
      form: 'any',
      zone: { arg: 1, key: 'timezone' },
      defaultZone: 'local',
    },
    { kind: 'scheduler', path: 'agenda:{Agenda,}().create().repeatAt', time: 0, form: 'words', defaultZone: 'local' },
    {
      kind: 'scheduler',
      path: 'agenda:Every',
      time: 0,
      run: 'decorated',
      form: 'any',
      zone: { arg: 1, key: 'timezone' },
      defaultZone: 'local',
    },
  ],
};
