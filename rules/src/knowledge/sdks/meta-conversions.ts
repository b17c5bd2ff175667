import type { ApiFact, Sdk } from '../types/sdk';

/** What server code often writes first in a chain of setters that names no person. */
const USER =
  'facebook-nodejs-business-sdk:UserData(){,.setClientIpAddress(),.setClientUserAgent(),.setClientIpAddress().setClientUserAgent()}';
const states = (trait: string, names: string): ApiFact => ({ kind: 'profile', path: `${USER}.{${names}}`, trait });

/** Meta's endpoint for events that a server sends. The SDK hashes its values; a hashed email address still identifies the person. */
export const metaConversions: Sdk = {
  id: 'meta-conversions',
  name: "Meta's Conversions API",
  source: 'facebook-nodejs-business-sdk 24.0.1 src/objects/serverside/user-data.js, event-request.js and server-event.js',
  apis: [
    states('email', 'setEmail,setEmails'),
    states('phone', 'setPhone,setPhones'),
    states('firstName', 'setFirstName,setFirstNames'),
    states('lastName', 'setLastName,setLastNames'),
    states('gender', 'setGender,setGenders'),
    states('dateOfBirth', 'setDateOfBirth,setDatesOfBirth,setDobd,setDobm,setDoby'),
    states('advertisingId', 'setMadid'),
    { kind: 'profile', path: `${USER}.setExternalId`, id: 0, idIsProfile: true },
    { kind: 'ad', role: 'start', path: 'facebook-nodejs-business-sdk:EventRequest(){,.setEvents()}.execute', noChildModeIn: '*' },
  ],
};
