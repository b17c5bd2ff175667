import type { Sdk } from '../types/sdk';

/** Spotify's pixel for advertisers. `alias` ties the visitor to an id. */
export const spotifyPixel: Sdk = {
  id: 'spotify-pixel',
  name: 'Spotify pixel',
  source: 'rudder-sdk-js SpotifyPixel',
  apis: [
    { kind: 'ad', role: 'start', path: 'spdt', when: ['conf'], noChildModeIn: '*' },
    { kind: 'profile', path: 'spdt', when: ['alias'], id: 1, idKey: 'id', idIsProfile: true },
  ],
  hosts: ['pixel.byspotify.com'],
  loads: ['advertising'],
};
