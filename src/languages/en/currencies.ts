/** Money by its name: "Canadian dollars", "Norwegian kroner", "taka". Signs and ISO codes are the same in every language. */
import { families, table } from '../unit-tables.ts';

/** Names that several currencies share, each with the words before them that say which. */
export const moneyFamilies = families(`
dollar, dollars
  USD: us, u s, american, united states
  AUD: australian, australia, aussie
  CAD: canadian, canada
  NZD: new zealand, kiwi, nz
  HKD: hong kong, hk
  SGD: singapore, singaporean
  TWD: taiwan, taiwanese, new taiwan
  JMD: jamaican, jamaica
  TTD: trinidad and tobago, trinidad, trinidadian
  XCD: east caribbean, eastern caribbean
  BBD: barbadian, barbados
  BSD: bahamian, bahamas
  BZD: belize, belizean
  BMD: bermudian, bermuda
  KYD: cayman islands, cayman
  GYD: guyanese, guyana
  SRD: surinamese, suriname
  LRD: liberian, liberia
  NAD: namibian, namibia
  FJD: fijian, fiji
  SBD: solomon islands
  BND: brunei
  ZWL: zimbabwean, zimbabwe, zim
pound, pounds
  GBP: british, uk, english
  EGP: egyptian
  LBP: lebanese
  SYP: syrian
  SDG: sudanese
  SSP: south sudanese
  FKP: falkland islands, falklands
  GIP: gibraltar
  SHP: saint helena, st helena
  GBP: manx, jersey, guernsey
  IEP: irish
franc, francs
  CHF: swiss
  FRF: french
  BEF: belgian
  LUF: luxembourg
  XOF: cfa, west african cfa
  XAF: central african cfa
  XPF: cfp, pacific
  CDF: congolese
  RWF: rwandan
  BIF: burundian, burundi
  DJF: djiboutian, djibouti
  GNF: guinean
  KMF: comorian
peso, pesos
  MXN: mexican
  ARS: argentine, argentinian
  CLP: chilean
  COP: colombian
  PHP: philippine, filipino
  UYU: uruguayan
  DOP: dominican
  CUP: cuban
rupee, rupees
  INR: indian
  PKR: pakistani
  LKR: sri lankan
  NPR: nepalese, nepali
  MUR: mauritian
  SCR: seychellois, seychelles
krona, kronor, kronas
  SEK: swedish
  ISK: icelandic
krone, kroner, krones
  NOK: norwegian
  DKK: danish
crown, crowns
  SEK: swedish
  NOK: norwegian
  DKK: danish
  CZK: czech
  ISK: icelandic
koruna, korunas, koruny
  CZK: czech
dinar, dinars
  KWD: kuwaiti
  IQD: iraqi
  JOD: jordanian
  BHD: bahraini
  LYD: libyan
  DZD: algerian
  TND: tunisian
  RSD: serbian
  YUN: yugoslav
dirham, dirhams
  AED: uae, emirati, emirates, united arab emirates
  MAD: moroccan
riyal, riyals, rial, rials
  SAR: saudi, saudi arabian
  QAR: qatari, qatar
  IRR: iranian
  OMR: omani
  YER: yemeni
shilling, shillings
  KES: kenyan, kenya
  TZS: tanzanian, tanzania
  UGX: ugandan, uganda
  SOS: somali
  ATS: austrian
won, wons
  KRW: south korean, korean
  KPW: north korean
lira, liras, lire
  TRY: turkish
  ITL: italian
ruble, rubles, rouble, roubles
  RUB: russian
  BYN: belarusian
manat, manats
  AZN: azerbaijani, azeri
  TMT: turkmen, turkmenistan
leu, lei, leus
  RON: romanian
  MDL: moldovan
kwacha, kwachas
  ZMW: zambian
  MWK: malawian
som, soms, soum, soums, sum, sums
  KGS: kyrgyz, kyrgyzstani
  UZS: uzbek, uzbekistani
mark, marks
  DEM: german, deutsche, west german
  FIM: finnish
  BAM: convertible, bosnian
guilder, guilders
  NLG: dutch
  ANG: antillean
florin, florins
  NLG: dutch
  AWG: aruban
real, reais, reals
  BRL: brazilian, brazil
`);

/** Names of one currency each. */
export const moneyNames = table(`
    USD: dollar, dollars, buck, bucks, greenback, greenbacks
    EUR: euro, euros
    GBP: pound sterling, pounds sterling, sterling, quid
    JPY: yen, japanese yen
    CNY: yuan, renminbi, chinese yuan, chinese renminbi
    INR: rupee, rupees
    CHF: franc, francs
    FRF: french franc, french francs
    XOF: cfa franc, cfa francs
    MAD: moroccan dirham, moroccan dirhams
    DZD: algerian dinar, algerian dinars
    KRW: south korean won, korean won
    SEK: krona, kronor
    DKK: krone, kroner
    ISK: kronur
    PLN: zloty, zlotys, zlotych, złoty, złotys, polish zloty, polish zlotys, polish złoty
    CZK: koruna, korunas
    HUF: forint, forints, hungarian forint, hungarian forints
    RUB: rouble, roubles, ruble, rubles
    UAH: hryvnia, hryvnias, hryvnya, ukrainian hryvnia, ukrainian hryvnias
    TRY: lira, liras
    ITL: lire
    BRL: reais
    ZAR: south african rand, south african rands
    NGN: naira, nairas, nigerian naira
    EGP: egyptian pound, egyptian pounds
    ILS: shekel, shekels, israeli shekel, israeli shekels, new shekel, new shekels
    AED: dirham, dirhams
    SAR: riyal, riyals
    IRR: rial, rials
    THB: baht, thai baht
    VND: vietnamese dong
    IDR: rupiah, rupiahs, indonesian rupiah
    MYR: ringgit, ringgits, malaysian ringgit
    BTC: bitcoin, bitcoins
    ETH: ether, ethereum
    DEM: deutschmark, deutschmarks, deutsche mark, d mark, d marks
    FIM: markka, markkaa
    ESP: peseta, pesetas
    GRD: drachma, drachmas
    PTE: escudo, escudos
    ATS: schilling, schillings
    BDT: taka, takas
    KZT: tenge, tenges
    GEL: georgian lari
    HRK: kuna, kunas
    BGN: leva, levs, bulgarian lev
    MKD: denar, denars
    GHS: cedi, cedis
    ETB: birr, birrs
    BOB: boliviano, bolivianos
    VES: bolivar, bolivars, bolivares
    GTQ: quetzal, quetzals, quetzales
    HNL: lempira, lempiras
    CRC: colones, costa rican colon, costa rican colons
    NIO: cordobas, nicaraguan cordoba
    PAB: balboa, balboas
    PYG: guarani, guaranis, guaranies
    HTG: gourde, gourdes
    MGA: ariary, ariarys
    AOA: kwanza, kwanzas
    MZN: metical, meticals, meticais
    MRU: ouguiya, ouguiyas
    GMD: dalasi, dalasis
    SZL: lilangeni, emalangeni
    LSL: loti, maloti
    MNT: tugrik, tugriks, togrog, togrogs
    KHR: riel, riels
    MMK: kyat, kyats
    BTN: ngultrum, ngultrums
    MVR: rufiyaa
    AFN: afghani, afghanis
    TJS: somoni
    MOP: pataca, patacas
    LAK: lao kip, laotian kip
    cent: us cents, cent, cents, eurocent, eurocents, euro cents
    penny: pence, pennies, penny
    kopek: kopek, kopeks, kopeck, kopecks
    grosz: grosz, groszy
    centavo: centavo, centavos
    paisa: paisa, paise
    piastre: piastre, piastres, piaster, piasters
`);

/** Those that are also ordinary words, or names of people and places: only right after a number. */
export const carefulMoney = table(`
    KRW: won
    ZAR: rand, rands
    VND: dong
    MXN: peso, pesos
    KES: shilling, shillings
    CZK: koruny
    GEL: lari
    ALL: lek, leks, albanian lek
    BGN: lev
    RON: leu, lei
    BWP: pula, pulas
    ZMW: kwacha, kwachas
    LAK: kip
    PGK: kina
    VUV: vatu
    PEN: soles, nuevo sol, nuevos soles
    SLE: leone, leones
    AZN: manat, manats
    NLG: guilder, guilders
    WST: tala
    TOP: paanga
    pesewa: pesewas
    fils: fils
`);
