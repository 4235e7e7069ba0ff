/** Forenames, each before the short forms that people go by. */
const shortForms = `
  abigail abby|albert al bert|alexander alec alex sandy|alexandra alex sandra|alfred alf alfie fred|andrew andy drew|
  anthony tony|antonio tony|arthur art|barbara barb|benjamin ben benny|bernard bernie|bradley brad|calvin cal|
  cameron cam|catherine cathy kate|charles charlie chuck|christina chris tina|christine chris|christopher chris|
  clifford cliff|cornelius con|cynthia cindy|daniel dan danny|david dave|deborah deb debbie|dennis denny|
  dominic dom|donald don donny|dorothy dot dottie|douglas doug|edward ed eddie ned ted|edwin ed|elizabeth betsy beth betty liz lizzie|
  eugene gene|frances fran|francis frank|franklin frank|frederick fred freddie|gabriel gabe|geoffrey geoff|gerald gerry jerry|
  gregory greg|harold hal harry|henry hank harry|herbert herb|isaac ike|jacob jake|james jamie jim jimmy|
  jeffrey jeff|jennifer jen jenny|jeremy jerry|jessica jess|john jack johnny|jonathan jon|joseph joe joey|joshua josh|
  judith judy|katherine kate kathy|kathleen kathy|kenneth ken kenny|kimberly kim|lawrence larry|leonard len lenny|
  lewis lew|louis lou|madeleine maddy|margaret maggie meg peggy|martin marty|matthew matt|maximilian max|maxwell max|
  megan meg|michael mick mickey mike|mitchell mitch|nancy nan|nathan nate|nathaniel nate|nicholas nick nicky|
  nicola nicky|oliver olly|pamela pam|patricia pat patty|patrick pat|paul pauly|peter pete|philip phil|phillip phil|
  rachel rach|randall randy|raymond ray|rebecca becky|reginald reg|richard dick rich rick ricky|robert bob bobby rob|
  rodney rod|roderick rod|ronald ron ronnie|rosemary rose|russell russ|samantha sam|samuel sam sammy|sandra sandy|
  sidney sid|stanley stan|stephanie steph|stephen steve|steven steve|stuart stu|susan sue susie|terence terry|
  teresa terry|theodore ted teddy|theresa terry|thomas tom tommy|timothy tim timmy|valerie val|victor vic|
  victoria vicky|vincent vince vinny|virginia ginny|walter walt|wesley wes|wilfred wilf|william bill billy will|zachary zach`;

let names: string[][] | undefined;

/** Whether one forename is a short form of the other: Kenneth Ruiz, Ken Ruiz; not: Kate Ruiz, Kathy Ruiz. */
export function isShortForm(one: string, other: string): boolean {
  names ??= shortForms.split('|').map((group) => group.trim().split(' '));
  return names.some(
    ([whole, ...short]) => (whole === one && short.includes(other)) || (whole === other && short.includes(one)),
  );
}
