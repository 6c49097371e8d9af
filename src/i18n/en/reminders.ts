/** Words of the reminders of a first whole game in English. */
export const reminders = {
  understood: 'Understood',
  close: 'Put this reminder away',
  off: 'No more reminders',
  about: 'What was, or will be, told once, the first time it matters.',
  show: 'Reminders in play',
  on: 'on',
  none: 'off',
  again: 'Tell all of them again',
  notes: {
    quality: {
      title: 'Quality stands on two things',
      text: 'A customer asks for quality in its domain. That is your vertical there, standing on open source (free for all, it rises) or on your own foundation where that is higher.',
    },
    ambition: {
      title: 'Your secret ambition',
      text: 'Met after the last Books, it adds its sum to your owners’ gain. Rivals never see it. To read it again, press your company.',
    },
    training: {
      title: 'A run may cost more',
      text: 'Training a foundation draws a chip; usually half of them add nothing to the price. If yours does, pay at once for the level, or shelve the run and pay the same later. The odds are told before you confirm.',
    },
    licence: {
      title: 'A customer through a rival’s model',
      text: 'Under a licence you sign with a rival’s foundation: it cannot refuse, and gets its API price every quarter. Yours earns for you in the same way; set its price under More.',
    },
    winningOver: {
      title: 'A rival’s customer may be won over',
      text: 'Your quality is far enough above the holder’s. It costs one quarter of what the customer pays. The same can happen to you.',
    },
    chairs: {
      title: 'Investors have few chairs',
      text: 'An investor pays the best ranked of those who pitch to it, if high enough. When more deals would close than there are chairs, the higher valuation sits first. Whoever plays after you may still change the ranks.',
    },
    payroll: {
      title: 'You pay out more than comes in',
      text: 'Wages are due every quarter, whatever customers pay. What a quarter leaves is beside your cash; press it to see how long the cash lasts. At nothing, investors rescue you, and take much for it.',
    },
    parent: {
      title: 'A giant’s parent can pay',
      text: 'Once a quarter, under More, you may call ¥5 from your parent. It counts as put in by the owners, a little more each time, and comes off their gain at the end.',
    },
    loan: {
      title: 'A loan falls due',
      text: 'Press your company to see what you owe, and in which quarter. It is already taken off your owners’ gain. Keep the sum ready for that quarter’s Books.',
    },
  },
};

export type RemindersText = typeof reminders;
export type ReminderId = keyof RemindersText['notes'];
