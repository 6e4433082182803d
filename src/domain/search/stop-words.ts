/** English words that say nothing about what a person is looking for. Pagefind joins words with AND, so they are taken out first. */
export const stopWords: ReadonlySet<string> = new Set(
  (
    'a about after again all almost also always am an and any anymore are arent as at be because been before being but by ' +
    'can cant cannot could couldnt did didnt do does doesnt doing dont down each even ever every for from get gets getting ' +
    'give go goes going gonna got had has hasnt have havent having he her here hers herself hes hey hi him himself his how i ' +
    'id if ill im in into is isnt it its ive just keep keeps kind know let like make makes many may maybe me mine more most ' +
    'much my myself never no nor not now of off on one only or other our ours out over own per please put quite rather really ' +
    'said same say says she shes should shouldnt so some someone something sometimes still such than that thats the their ' +
    'them themselves then there these they theyre thing things think this those though through to too u until up upon us ' +
    'use used very want wants was wasnt way we well went were werent weve what whats when where which while who whom whos why ' +
    'will with without wont would wouldnt yet you your youre yours yourself'
  ).split(' '),
);

/**
 * Words that may stand between two words of a phrase of fear without parting them: *scared of my drunk husband*, *hit me*
 * after *my husband of ten years got mad and*. Any other word there makes it another sentence: *scared of losing him*.
 */
export const smallWords: ReadonlySet<string> = new Set([
  ...stopWords,
  ...// How much, and how often.
  (
    'absolutely already actually badly barely basically bit bloody completely constantly damn damned deeply extremely fully freaking ' +
    'fuckin fucking hard half honestly incredibly least literally little lot nearly often physically pretty regularly repeatedly ' +
    'seriously simply slightly straight stupid suddenly super terribly totally truly usually whole ' +
    // When.
    'ago daily day days earlier early every last late lately month months morning night nights recently soon then today tomorrow ' +
    'tonight week weekend weeks when while year years yesterday ' +
    // How many.
    'couple first five four hundred second seven six ten third three times twice two ' +
    '2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17 18 20 25 30 40 50 ' +
    // Which one, and in what state.
    'abusive alcoholic angry baby beloved big crazy current dear drunk elder eldest ex former furious future high jealous large mad ' +
    'new old older oldest poor rich small step strict sweet unborn upset violent young younger youngest ' +
    'came come comes started starts began begins tried tries trying gotten'
  ).split(' '),
]);
