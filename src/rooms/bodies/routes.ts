/** The room's addresses by name. */
export const bodiesRoutes = {
  bodies: '/organ',
  newBody: '/nytt-organ',
  body: '/organ/:body',
  giveSeat: '/organ/:body/gi-plass',
  endSeat: '/organ/:body/plass/:seat/avslutt',
  callMeeting: '/organ/:body/kall-inn',
  meeting: '/organ/:body/mote/:meeting',
  meetingCalendar: '/organ/:body/mote/:meeting/kalender.ics',
  sayInMeeting: '/organ/:body/mote/:meeting/registrer',
  matter: '/organ/:body/mote/:meeting/sak/:matter',
  sayInMatter: '/organ/:body/mote/:meeting/sak/:matter/registrer',
  minutes: '/organ/:body/mote/:meeting/protokoll',
  approveMinutes: '/organ/:body/mote/:meeting/protokoll/godkjenn',
} as const
