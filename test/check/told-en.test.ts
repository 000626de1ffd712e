/** English articles against themselves: shares, rates and gaps whose figures stand in other sentences, and look-alikes. */
import { checkTold, told } from './itself.ts';

const { wrong, right, open } = told;

checkTold('en', {
  'a share of a whole that is named again': [
    wrong(
      'The shelter took in 1,400 dogs last year. Some 350 of the dogs were puppies, or one in three.',
      'one in three',
      '25%',
    ),
    right(
      'The shelter took in 1,400 dogs last year. Some 350 of the dogs were puppies, or one in four.',
      'one in four',
    ),
    wrong('The orchestra has 90 players. Women make up 27 of the players, or 45%.', '45%', '30%'),
    wrong('The team won 12 of its 20 games, a success rate of 75%.', '75%', '60%'),
    right('The team won 12 of its 20 games, a success rate of 60%.', '60%'),
    open('The team won 12 of its 20 games, 75% of them at home.'),
    open('The team won 12 of its 20 games, a share of 55% at home.'),
    open('The school has 800 pupils. Some 300 of the pupils, or 45% of the boys, play football.'),
    open('Some 396 of the 450 candidates passed, 98% of the girls among them.'),
    open(
      'The town collected 24,000 tonnes, 9,600 of them recycled. Glass was 3,200 tonnes, a third of what was recycled.',
    ),
    open(
      'The shelter took in 1,400 dogs in 2022 and 1,100 dogs in 2023. Some 350 of the dogs were puppies, or one in four.',
    ),
  ],
  'an amount over what it is shared by': [
    wrong('The four workshops cost £3.2 million, or £640,000 each.', '£640,000', '800,000'),
    right('The four workshops cost £3.2 million, or £800,000 each.', '£800,000'),
    wrong('Volunteers planted 1,240 trees and 310 hedges. The bill came to £93,000, or £57 a tree.', '£57', '75'),
    right(
      'Volunteers planted 1,240 trees last winter and 1,550 trees this winter. The bill came to £93,000, or £60 a tree.',
      '£60',
    ),
    open('The club has 1,240 members. It owes £93,000 and charges £57 a member.'),
    open('The council paid £60,000 for 12 benches and £40,000 for bins, or £8,000 each with fitting.'),
    open('The three towns have 64,000 people. The library in Ashby costs £1.6 million, or £80 per person.'),
    open('Rovers won 22 of their 38 games. Season tickets cost £270, or £14 a game.'),
    open('The two sisters inherited £900,000 and bought 3 houses at £250,000 each.'),
  ],
  'so many a day': [
    wrong(
      'The pool drew 90,000 swimmers last year. It was open on 250 days, which works out at 410 swimmers a day.',
      '410',
      '360',
    ),
    right('The museum was open on 250 days and drew 90,000 visitors, which works out at 360 a day.', '360'),
    wrong('The bakery baked 18,000 loaves in 12 weeks, or 1,800 loaves a week.', '1,800', '1,500'),
    open('The pool drew 90,000 swimmers over 250 days, with an average of 460 a day in July.'),
    open('The pool was open on 250 days. It drew 90,000 swimmers and sold 410 ice creams a day.'),
  ],
  'a price paid many times': [
    wrong('The inn lets 26 rooms at £40 a night for 300 nights, which comes to £372,000.', '£372,000', '312,000'),
    right('The inn lets 26 rooms at £40 a night for 300 nights, which comes to £312,000.', '£312,000'),
    right('The inn has 26 rooms at £40 a night. Let for 300 nights, they bring in £312,000 a year.', '£312,000'),
    open('The inn has 26 rooms at £40 a night. Let for 300 nights, with its bar it takes £372,000 a year.'),
  ],
  'what lies between two amounts': [
    wrong('The fair took £42,000 and cost £31,500, a profit of £12,500.', '£12,500', '10,500'),
    right('The fair took £42,000 and cost £31,500, a profit of £10,500.', '£10,500'),
    wrong('Labour won 18,400 votes and the Greens 16,900, a margin of 2,500.', '2,500', '1,500'),
    right('The club spent £9.8 million. It took £8.4 million, a loss of £1.4 million.', '£1.4 million'),
    open('The fair took £42,000 and cost £31,500; last year it made a profit of £12,500.'),
    open('The firm had sales of £42 million in 2022 and £45 million in 2023, with a loss of £6 million.'),
  ],
  'a change and the base beside it': [
    wrong('Adults now pay £15 instead of £12, a rise of 20%.', '20%', 'wrong base'),
    right('Adults now pay £15 instead of £12, a rise of 25%.', '25%'),
    wrong('Council tax goes up from £1,200 to £1,260 a year, or 8 per cent.', '8 per cent', '5%'),
    wrong('The pass rate was 88%, three points higher than the 91% of 2023.', 'three points', '−3 percentage'),
    wrong('Turnout was 61.4%, 5.2 points down on 2019 (64.6%).', '5.2 points', '3.2'),
    right('Sales reached 5,400 tonnes, 20% more than in 2022 (4,500 tonnes).', '20%'),
    open('Tickets cost £15 instead of £12 for adults, and £9 for children, a rise of 40%.'),
    open('The failure rate was 12%, three points better than the 15% of 2023.'),
    open('Sales reached 5,400 tonnes, 30% more than in 2022 (4,500 of them abroad).'),
  ],
  'weeks in days, of the calendar or of work': [
    wrong('Patients wait 44 weeks (380 days) for a place.', '380 days', '308'),
    right('Patients wait 44 weeks (308 days) for a place.', '308 days'),
    open('Patients wait 44 weeks (220 days) for a place.'),
  ],
  'words of movement that are none': [
    open('Since the ribbon was cut, 212,400 people have come, against 161,800 before.'),
    open('The doll museum in Penn Falls drew 64,000 visitors, and 70,000 in 2019.'),
    right('The pantry in Lower Ash gave out 6,240 parcels for £93,600, or £15 a parcel.', '£15'),
  ],
});
