/** Ranges: "between 291,000 and 422,000 rides a quarter", "les forfaits vont de 29 à 56,50 €". Each end is judged. */
import type { ClaimRoom } from '../claim.ts';

export const range: ClaimRoom = {
  name: 'range',
  recognise: ({ quantity }) =>
    quantity?.bounds ? { kind: 'range', operations: ['minimum', 'maximum'], span: quantity, quantity } : null,
};
