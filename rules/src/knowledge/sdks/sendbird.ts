import type { Sdk } from '../types/sdk';

export const sendbird: Sdk = {
  id: 'sendbird',
  name: 'Sendbird',
  source:
    '@sendbird/chat 4.22.12 lib/__definition.d.ts: setDoNotDisturb(doNotDisturbOn, startHour?, startMin?, endHour?, endMin?, timezone?), deprecated since 4.22 for setWeeklyDoNotDisturb',
  apis: [
    {
      kind: 'notification',
      path: '@sendbird/chat:{,default.,SendbirdChat.}init().setDoNotDisturb',
      interrupts: [{ path: '0', values: [false], safe: 'true' }],
    },
  ],
};
