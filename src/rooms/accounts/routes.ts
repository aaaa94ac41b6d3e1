/** The room's addresses by name. */
export const accountsRoutes = {
  accounts: '/programmer/:programme/pott/:municipality/regnskap',
  accountsRule: '/programmer/:programme/pott/:municipality/regnskap/regel',
  endAccountsRule: '/programmer/:programme/pott/:municipality/regnskap/regel/:rule/ta-bort',
  accountsImport: '/programmer/:programme/pott/:municipality/regnskap/les-inn/:import',
  tieAccounts: '/programmer/:programme/pott/:municipality/regnskap/les-inn/:import/kolonner',
  postAccounts: '/programmer/:programme/pott/:municipality/regnskap/les-inn/:import/for',
  decideAccounts: '/programmer/:programme/pott/:municipality/regnskap/les-inn/:import/bekreft',
  returnAccounts: '/programmer/:programme/pott/:municipality/regnskap/les-inn/:import/tilbake',
  stopAccounts: '/programmer/:programme/pott/:municipality/regnskap/les-inn/:import/stopp',
  accountsFile: '/programmer/:programme/pott/:municipality/regnskap/fil/:format',
  kostra: '/programmer/:programme/pott/:municipality/regnskap/kostra/:year',
  kostraFile: '/programmer/:programme/pott/:municipality/regnskap/kostra/:year/fil',
} as const
