/**
 * Nouns that name something held on a day. A date hangs on them ("a meeting on Monday"), and they tell of a day to come where
 * no verb tells of a past one. Our own list, from the common nouns of diplomatic calendars.
 */
export const eventNouns: ReadonlySet<string> = new Set(
  'meeting talk talks summit conference session round visit trip call ceremony signing election elections vote referendum ballot deadline debate hearing negotiation negotiations consultation consultations gathering dinner lunch inauguration handover exchange deployment withdrawal launch anniversary parade congress rally match game event forum briefing appearance trial verdict'.split(
    ' ',
  ),
);
