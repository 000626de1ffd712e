/** Currencies: ISO 4217 codes and the signs that stand before or after an amount. Names are in the packs. */

/** ISO 4217 active codes that the press prints; written in capitals next to digits ("EUR50m", "1.2 trillion INR"). */
export const currencyCodes: ReadonlySet<string> = new Set(
  `AED AFN ALL AMD ANG AOA ARS AUD AWG AZN BAM BBD BDT BGN BHD BIF BMD BND BOB BRL BSD BTN BWP BYN BZD CAD CDF CHF CLF CLP CNY CNH
  COP CRC CUP CVE CZK DJF DKK DOP DZD EGP ERN ETB EUR FJD FKP GBP GEL GHS GIP GMD GNF GTQ GYD HKD HNL HRK HTG HUF IDR ILS INR IQD IRR
  ISK JMD JOD JPY KES KGS KHR KMF KPW KRW KWD KYD KZT LAK LBP LKR LRD LSL LYD MAD MDL MGA MKD MMK MNT MOP MRU MUR MVR MWK MXN MYR MZN
  NAD NGN NIO NOK NPR NZD OMR PAB PEN PGK PHP PKR PLN PYG QAR RON RSD RUB RWF SAR SBD SCR SDG SEK SGD SHP SLE SOS SRD SSP STN SYP SZL
  THB TJS TMT TND TOP TRY TTD TWD TZS UAH UGX USD UYU UZS VES VND VUV WST XAF XCD XOF XPF YER ZAR ZMW ZWL BTC ETH`.split(
    /\s+/,
  ),
);

/** Codes of currencies that are no more, for their names: older texts, and sums told in them. */
export const pastCurrencies: ReadonlySet<string> = new Set(
  'ATS BEF DEM ESP FIM FRF GRD IEP ITL LUF NLG PTE YUN'.split(' '),
);

/** Signs and press abbreviations → ISO code; case counts. "$" alone is the US dollar, "£" sterling, "¥" the yen. */
export const currencySigns: Readonly<Record<string, string>> = {
  $: 'USD',
  US$: 'USD',
  'U.S.$': 'USD',
  $US: 'USD',
  USD$: 'USD',
  A$: 'AUD',
  AU$: 'AUD',
  AUD$: 'AUD',
  $A: 'AUD',
  C$: 'CAD',
  CA$: 'CAD',
  CAD$: 'CAD',
  Can$: 'CAD',
  $CA: 'CAD',
  $CAN: 'CAD',
  NZ$: 'NZD',
  $NZ: 'NZD',
  $HK: 'HKD',
  Bds$: 'BBD',
  BDS$: 'BBD',
  BZ$: 'BZD',
  EC$: 'XCD',
  CI$: 'KYD',
  FJ$: 'FJD',
  G$: 'GYD',
  N$: 'NAD',
  SI$: 'SBD',
  WS$: 'WST',
  T$: 'TOP',
  MOP$: 'MOP',
  HK$: 'HKD',
  S$: 'SGD',
  SG$: 'SGD',
  NT$: 'TWD',
  R$: 'BRL',
  MX$: 'MXN',
  Mex$: 'MXN',
  J$: 'JMD',
  TT$: 'TTD',
  Z$: 'ZWL',
  '€': 'EUR',
  '£': 'GBP',
  '￡': 'GBP',
  STG: 'GBP',
  '¥': 'JPY',
  '￥': 'JPY',
  'JP¥': 'JPY',
  'CN¥': 'CNY',
  RMB: 'CNY',
  '₹': 'INR',
  Rs: 'INR',
  'Rs.': 'INR',
  Re: 'INR',
  '₩': 'KRW',
  '₽': 'RUB',
  '₺': 'TRY',
  '₪': 'ILS',
  NIS: 'ILS',
  '฿': 'THB',
  '₫': 'VND',
  '₦': 'NGN',
  '₱': 'PHP',
  '₴': 'UAH',
  '₡': 'CRC',
  '₸': 'KZT',
  '₵': 'GHS',
  'GH₵': 'GHS',
  'GH¢': 'GHS',
  '₲': 'PYG',
  '₮': 'MNT',
  '₼': 'AZN',
  '৳': 'BDT',
  '؋': 'AFN',
  '៛': 'KHR',
  '₨': 'INR',
  'S/': 'PEN',
  Tk: 'BDT',
  Php: 'PHP',
  PhP: 'PHP',
  '₿': 'BTC',
  '₾': 'GEL',
  '₭': 'LAK',
  元: 'CNY',
  Ksh: 'KES',
  KSh: 'KES',
  Sh: 'KES',
  TSh: 'TZS',
  Tsh: 'TZS',
  USh: 'UGX',
  Ush: 'UGX',
  RM: 'MYR',
  Rp: 'IDR',
  zł: 'PLN',
  Kč: 'CZK',
  Ft: 'HUF',
  Dh: 'MAD',
  Dhs: 'AED',
  Fr: 'CHF',
  'Fr.': 'CHF',
  SFr: 'CHF',
  'CHF.': 'CHF',
  FCFA: 'XOF',
  CFA: 'XOF',
  'F CFA': 'XOF',
};

/** Press abbreviations behind an amount that are other things elsewhere: "500 DA", "20 MDH", "300 kr". */
export const trailingSigns: Readonly<Record<string, string>> = {
  DA: 'DZD',
  DT: 'TND',
  DH: 'MAD',
  kr: 'SEK',
  Kr: 'SEK',
};

/**
 * Signs only before an amount, written onto its digits. Wire services have some for signs that their lines could not carry
 * ("PS8.1bn", "Y=28,030").
 */
export const leadingSigns: ReadonlyMap<string, string> = new Map([
  ['PS', 'GBP'],
  ['Y=', 'JPY'],
  ['US$', 'USD'],
  ['Y', 'JPY'],
  ['Dh', 'AED'],
  ['SR', 'SAR'],
  ['KD', 'KWD'],
  ['SKr', 'SEK'],
  ['NKr', 'NOK'],
  ['DKr', 'DKK'],
]);

/** Single letters before an amount that has a scale or grouped thousands: "R50m", "N200 billion"; "N20" is a road. */
export const leadingLetters: ReadonlyMap<string, string> = new Map([
  ['R', 'ZAR'],
  ['N', 'NGN'],
  ['P', 'PHP'],
  ['W', 'KRW'],
  ['K', 'ZMW'],
]);
