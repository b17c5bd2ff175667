import type { Sdk } from '../types/sdk';

/** Services that keep lists of people for mail and for selling. */
export const mailingLists: Sdk = {
  id: 'mailing-lists',
  name: 'a marketing service',
  source:
    '@mailchimp/mailchimp_marketing 3.0.80 src/api/ListsApi.js; @hubspot/api-client 13.5.0 lib/codegen/crm/contacts/types/PromiseAPI.d.ts; klaviyo-api 23.0.0 dist/api/profilesApi.d.ts; @getbrevo/brevo 6.0.3 dist/cjs/Client.d.ts',
  apis: [
    {
      kind: 'use',
      does: 'mailing list',
      path: ['@mailchimp/mailchimp_marketing:{,default.}lists.{addListMember,setListMember,batchListMembers}',
        '@hubspot/api-client:Client().crm.contacts.basicApi.{create,update}',
        'klaviyo-api:ProfilesApi().{createProfile,createOrUpdateProfile,subscribeProfiles,bulkSubscribeProfiles}',
        '@getbrevo/brevo:BrevoClient().contacts.{createContact,updateContact}'],
    },
  ],
};
