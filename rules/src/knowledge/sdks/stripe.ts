import type { Sdk } from '../types/sdk';

export const stripe: Sdk = {
  id: 'stripe',
  name: 'Stripe',
  source: 'stripe 23.1.0 (PaymentIntentsResource: PaymentIntentCreateParams.off_session; Checkout.SessionsResource.create); '
    + '@stripe/stripe-react-native 0.78.0 lib/typescript/src/functions.d.ts, hooks/useStripe.d.ts',
  apis: [
    // Charges a card that was saved before, without the person.
    {
      kind: 'use',
      does: 'purchase',
      path: ['stripe:().paymentIntents.create', 'stripe:Stripe().paymentIntents.create'],
      options: [{ path: '0.off_session', unsafe: [true] }],
      isHint: true,
    },
    // The person enters a card on a page of Stripe.
    {
      kind: 'use',
      does: 'purchase',
      path: ['stripe:().checkout.sessions.create', 'stripe:Stripe().checkout.sessions.create'],
      isHint: true,
    },
    // The person enters a card, or confirms with one of the device.
    {
      kind: 'use',
      does: 'purchase',
      path: [
        '@stripe/stripe-react-native:{presentPaymentSheet,confirmPayment,confirmPlatformPayPayment}',
        '@stripe/stripe-react-native:{useStripe,usePaymentSheet}().{presentPaymentSheet,confirmPayment,confirmPlatformPayPayment}',
      ],
      isHint: true,
    },
  ],
};
