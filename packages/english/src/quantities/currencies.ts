/** The ISO 4217 code of a sign, code or name of money. Names from ISO 4217; a bare "$" is taken for US dollars, as news does. */

export const currencySigns: ReadonlyMap<string, string> = new Map([
  ['$', 'USD'],
  ['€', 'EUR'],
  ['£', 'GBP'],
  ['¥', 'JPY'],
  ['₴', 'UAH'],
  ['₽', 'RUB'],
  ['₪', 'ILS'],
  ['₹', 'INR'],
  ['₺', 'TRY'],
]);

/** Letters before a dollar sign: "A$", "US$". */
export const dollarPrefixes: ReadonlyMap<string, string> = new Map([
  ['us', 'USD'],
  ['usd', 'USD'],
  ['u', 'USD'],
  ['a', 'AUD'],
  ['au', 'AUD'],
  ['c', 'CAD'],
  ['ca', 'CAD'],
  ['cad', 'CAD'],
  ['nz', 'NZD'],
  ['s', 'SGD'],
  ['hk', 'HKD'],
  ['nt', 'TWD'],
]);

/** Codes as they stand before or after an amount, in capitals. */
export const currencyCodes: ReadonlySet<string> = new Set(
  'USD EUR GBP JPY UAH RUB CHF CAD AUD NZD CNY PLN SEK NOK DKK CZK HUF RON BGN TRY ILS INR KRW SAR AED QAR GEL AMD AZN MDL RSD BAM ALL MKD SDR XDR'.split(
    ' ',
  ),
);

/** Names after an amount. "pounds" is a weight as often, "crowns" and "francs" are of many states: they stay nouns. */
export const currencyNames: ReadonlyMap<string, string> = new Map([
  ['dollar', 'USD'],
  ['dollars', 'USD'],
  ['euro', 'EUR'],
  ['euros', 'EUR'],
  ['hryvnia', 'UAH'],
  ['hryvnias', 'UAH'],
  ['ruble', 'RUB'],
  ['rubles', 'RUB'],
  ['rouble', 'RUB'],
  ['roubles', 'RUB'],
  ['yen', 'JPY'],
  ['yuan', 'CNY'],
  ['renminbi', 'CNY'],
  ['zloty', 'PLN'],
  ['zlotys', 'PLN'],
  ['shekel', 'ILS'],
  ['shekels', 'ILS'],
]);

/** Scales that are glued to an amount of money: "€35bn". */
export const gluedScales: ReadonlyMap<string, number> = new Map([
  ['k', 1e3],
  ['m', 1e6],
  ['mn', 1e6],
  ['mln', 1e6],
  ['b', 1e9],
  ['bn', 1e9],
  ['bln', 1e9],
  ['t', 1e12],
  ['tn', 1e12],
  ['trn', 1e12],
]);
