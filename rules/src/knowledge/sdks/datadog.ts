import type { Sdk } from '../types/sdk';

export const datadog: Sdk = {
  id: 'datadog',
  name: 'Datadog',
  source:
    '@datadog/browser-rum-core 7.16.2 cjs/boot/rumPublicApi.d.ts and cjs/domain/configuration/configuration.js (beside 6.33.0 and 5.35.1), @datadog/browser-logs 7.16.2 cjs/boot/logsPublicApi.d.ts',
  apis: [
    {
      kind: 'reported user',
      path: ['@datadog/browser-rum:datadogRum.setUser', '@datadog/browser-rum-slim:datadogRum.setUser',
        '@datadog/browser-logs:datadogLogs.setUser', 'DD_RUM.setUser', 'DD_LOGS.setUser'],
      traits: 0,
      id: 0,
      idKey: 'id',
    },
    {
      kind: 'reported user',
      path: ['@datadog/browser-rum:datadogRum.setUserProperty', '@datadog/browser-rum-slim:datadogRum.setUserProperty',
        '@datadog/browser-logs:datadogLogs.setUserProperty', 'DD_RUM.setUserProperty', 'DD_LOGS.setUserProperty'],
      pair: [0, 1],
    },
    {
      kind: 'track',
      path: ['@datadog/browser-rum:datadogRum.addAction', '@datadog/browser-rum-slim:datadogRum.addAction', 'DD_RUM.addAction'],
      name: 0,
      props: 1,
    },
    {
      kind: 'use',
      does: 'session recording',
      path: ['@datadog/browser-rum:datadogRum.init', 'DD_RUM.init'],
      options: [{ path: '0.sessionReplaySampleRate', above: 0, safe: '0' }],
    },
    {
      kind: 'use',
      does: 'session recording',
      path: ['@datadog/browser-rum:datadogRum.startSessionReplayRecording', 'DD_RUM.startSessionReplayRecording'],
    },
    // Without a rate nothing is recorded, so that the level says nothing. Until version 6 the level was 'mask' unless given.
    {
      kind: 'use',
      does: 'unmasked recording',
      path: ['@datadog/browser-rum:datadogRum.init', 'DD_RUM.init'],
      onlyIf: [{ path: '0.sessionReplaySampleRate', above: 0 }],
      options: [{ path: '0.defaultPrivacyLevel', unsafe: ['allow', 'mask-user-input'], safe: "'mask'" }],
    },
    {
      kind: 'use',
      does: 'unmasked recording',
      path: '@datadog/browser-rum:datadogRum.init',
      versions: '>=7',
      onlyIf: [{ path: '0.sessionReplaySampleRate', above: 0 }],
      options: [{ path: '0.defaultPrivacyLevel', absent: true, safe: "'mask'" }],
    },
  ],
  hosts: ['www.datadoghq-browser-agent.com'],
};
